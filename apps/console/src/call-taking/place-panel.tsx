import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import type { LocationValue, ReversePlaceView } from '@lib/contracts';
import { request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { PlaceSearch } from '../places/place-search.js';
import type { CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import { PlaceMap } from './place-map.js';
import classes from './call-taking.module.css';

/** Where the patient is: found while typing, by a click on the map, coordinates or a Plus Code. */
export function PlacePanel({ draft }: { readonly draft: CaseDraft }) {
  const { t, language } = useText();
  const field = useRef<HTMLInputElement>(null);
  const place = draft.place?.value;
  const near = place && { latitude: place.latitude, longitude: place.longitude };
  useKeys({ F4: { label: t('call.place'), strip: true, run: () => field.current?.focus() } });

  const choose = (value: LocationValue): void => {
    take({
      type: 'place',
      value: { ...value, ...(place?.access ? { access: place.access } : {}) },
    });
  };

  const pick = (latitude: number, longitude: number): void => {
    const value = { latitude, longitude, source: 'map' as const };
    request<ReversePlaceView>('POST', '/api/places/reverse', {
      latitude,
      longitude,
      language,
    }).then(
      ({ hit }) => {
        take({
          type: 'place',
          value: {
            ...value,
            label: place?.label && place.source !== 'map' ? place.label : hit.label,
            ...(hit.municipality ? { municipality: hit.municipality } : {}),
            ...(hit.country ? { country: hit.country } : {}),
            ...(place?.access ? { access: place.access } : {}),
          },
        });
      },
      () => {
        const label = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
        take({ type: 'place', value: { ...value, label } });
      },
    );
  };

  return (
    <div className={classes['place']}>
      <PlaceSearch field={field} near={near} combo="F4" onChoose={choose} />
      {place ? (
        <PlaceDetails place={place} />
      ) : (
        <p className={classes['muted']}>{t('call.place-none')}</p>
      )}
      <PlaceMap place={place ?? null} caseId={draft.caseId} onPick={pick} />
    </div>
  );
}

function PlaceDetails({ place }: { readonly place: LocationValue }) {
  const { t } = useText();
  const [label, setLabel] = useState(place.label);
  const [access, setAccess] = useState(place.access ?? '');
  useEffect(() => {
    setLabel(place.label);
    setAccess(place.access ?? '');
  }, [place]);
  const keep = (): void => {
    const { access: _, ...rest } = place;
    if (label.trim() === '' || (label === place.label && access === (place.access ?? ''))) return;
    take({ type: 'place', value: { ...rest, label, ...(access ? { access } : {}) } });
  };
  return (
    <form
      className={classes['details']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onBlur={keep}
    >
      <TextInput
        aria-label={t('call.place-address')}
        value={label}
        onChange={(event) => {
          setLabel(event.currentTarget.value);
        }}
      />
      <TextInput
        placeholder={t('call.place-access')}
        aria-label={t('call.place-access')}
        value={access}
        onChange={(event) => {
          setAccess(event.currentTarget.value);
        }}
      />
      <button type="submit" hidden />
    </form>
  );
}
