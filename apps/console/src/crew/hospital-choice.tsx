import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HospitalsView } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import classes from './crew.module.css';

interface HospitalChoiceProps {
  readonly onChoose: (hospitalId: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Where the patient is brought; a crew that does not know yet goes on without. */
export function HospitalChoice({ onChoose, onCancel }: HospitalChoiceProps) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const { data } = useServer<HospitalsView>('/api/directory/hospitals');
  const wanted = words.trim().toLowerCase();
  const found = (data?.hospitals ?? []).filter(({ name, municipality }) =>
    `${name} ${municipality}`.toLowerCase().includes(wanted),
  );
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
        {found.slice(0, SHOWN).map(({ id, name, municipality }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onChoose(id);
              }}
            >
              {name} <small>{municipality}</small>
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
