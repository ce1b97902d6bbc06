import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HospitalsView } from '@lib/contracts';
import { greatCircleKm, type Position } from '@lib/geo';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import classes from './crew.module.css';

interface HospitalChoiceProps {
  /** Where the patient is: what is near comes first. */
  readonly from: Position | null;
  readonly onChoose: (hospitalId: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Where the patient is brought; a crew that does not know yet goes on without. */
export function HospitalChoice({ from, onChoose, onCancel }: HospitalChoiceProps) {
  const { t, number } = useText();
  const [words, setWords] = useState('');
  const { data } = useServer<HospitalsView>('/api/directory/hospitals');
  const wanted = words.trim().toLowerCase();
  const found = (data?.hospitals ?? [])
    .filter(({ name, municipality }) => `${name} ${municipality}`.toLowerCase().includes(wanted))
    .map((hospital) => ({ ...hospital, km: from ? greatCircleKm(from, hospital) : 0 }))
    .sort((a, b) => a.km - b.km);
  return (
    <div className={classes['hospitals']}>
      <TextInput
        label={t('crew.hospital')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <ul>
        {found.slice(0, SHOWN).map(({ id, name, municipality, km }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onChoose(id);
              }}
            >
              {name}{' '}
              <small>
                {municipality}
                {from ? ` · ${number(Math.round(km))} km` : ''}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={classes['other']}
        onClick={() => {
          onChoose(undefined);
        }}
      >
        {t('crew.hospital-later')}
      </button>
      <button type="button" className={classes['other']} onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </div>
  );
}

const SHOWN = 30;
