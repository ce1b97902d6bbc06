import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { LocationValue } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { PlaceSearch } from '../places/place-search.js';
import { KeyHint } from '../ui/key-hint.js';
import type { CasePlace } from './use-places.js';
import classes from './dispatch.module.css';

interface AddressCorrectionProps {
  readonly place: CasePlace | undefined;
  readonly onKeep: (value: LocationValue) => void;
  readonly onCancel: () => void;
}

/** Another place, or what it lacked to be found. Units under way are told at once, and must say that they know. */
export function AddressCorrection({ place, onKeep, onCancel }: AddressCorrectionProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const known = place?.type === 'known' ? place.value : undefined;
  const [value, setValue] = useState(known);
  useEffect(() => {
    field.current?.focus();
  }, []);
  useKeys({ Escape: { label: t('common.cancel'), run: onCancel } }, { scope: 'sheet' });
  const change = (part: Partial<LocationValue>): void => {
    if (value) setValue({ ...value, ...part });
  };
  return (
    <form
      className={classes['correction']}
      onSubmit={(event) => {
        event.preventDefault();
        if (value && value.label.trim() !== '') onKeep(value);
      }}
    >
      <PlaceSearch
        field={field}
        near={known && { latitude: known.latitude, longitude: known.longitude }}
        onChoose={(found) => {
          setValue({ ...found, ...(known?.access ? { access: known.access } : {}) });
        }}
      />
      {value ? (
        <>
          <TextInput
            label={t('call.place-address')}
            value={value.label}
            onChange={(event) => {
              change({ label: event.currentTarget.value });
            }}
          />
          <TextInput
            label={t('call.place-access')}
            value={value.access ?? ''}
            onChange={(event) => {
              change({ access: event.currentTarget.value });
            }}
          />
          <button type="submit" className={classes['quiet']}>
            <KeyHint combo="Enter" /> {t('call.place-correct')}
          </button>
        </>
      ) : null}
    </form>
  );
}
