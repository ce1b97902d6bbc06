import { useEffect, useState } from 'react';
import { TextInput } from '@mantine/core';
import { RELATIONS, type CallerValue, type PatientValue } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { useText } from '../i18n/use-text.js';
import type { CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

/** Who calls. Caller and patient are two people. */
export function CallerPanel({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  const caller = draft.caller?.value ?? {};
  const keep = (change: CallerValue): void => {
    // Who they are and where says anew who speaks.
    const { party: _, ...rest } = caller;
    const known = 'relation' in change || 'withPatient' in change ? rest : caller;
    const next = { ...known, ...change };
    if (JSON.stringify(next) !== JSON.stringify(caller)) take({ type: 'caller', value: next });
  };
  return (
    <section className={classes['person']} aria-label={t('call.caller')}>
      <h3>{t('call.caller')}</h3>
      <Field
        label={t('call.phone')}
        value={caller.phone ?? ''}
        onKeep={(phone) => {
          if (phone) keep({ phone });
        }}
      />
      <Field
        label={t('call.caller-name')}
        value={caller.name ?? ''}
        onKeep={(name) => {
          if (name) keep({ name });
        }}
      />
      <select
        aria-label={t('call.relation')}
        value={caller.relation ?? 'unknown'}
        onChange={(event) => {
          const relation = RELATIONS.find((one) => one === event.currentTarget.value);
          if (relation) keep({ relation });
        }}
      >
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {t(`call.relation-${relation}`)}
          </option>
        ))}
      </select>
      <label className={classes['check']}>
        <input
          type="checkbox"
          checked={caller.withPatient !== false}
          onChange={(event) => {
            keep({ withPatient: event.currentTarget.checked });
          }}
        />
        {t('call.with-patient')}
      </label>
    </section>
  );
}

/** For whom help is asked: age, sex and pregnancy change the questions. */
export function PatientPanel({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  const id = draft.session?.patientId ?? draft.patients[0]?.id;
  const patient = draft.patients.find((one) => one.id === id)?.value ?? {};
  if (!id) return null;
  const keep = (change: PatientValue): void => {
    const next = { ...patient, ...change };
    if (JSON.stringify(next) !== JSON.stringify(patient))
      take({ type: 'patient', id: id satisfies Id<'patient'>, value: next });
  };
  return (
    <section className={classes['person']} aria-label={t('call.patient')}>
      <h3>{t('call.patient')}</h3>
      <Field
        label={t('call.patient-name')}
        value={patient.name ?? ''}
        onKeep={(name) => {
          if (name) keep({ name });
        }}
      />
      <Field
        label={`${t('call.age')} (${t('call.age-years')})`}
        value={patient.ageYears === undefined ? '' : String(patient.ageYears)}
        numeric
        onKeep={(text) => {
          const age = wholeNumber(text, 130);
          if (age !== null) keep({ ageYears: age });
        }}
      />
      {(patient.ageYears ?? 9) < 3 ? (
        <Field
          label={`${t('call.age')} (${t('call.age-months')})`}
          value={patient.ageMonths === undefined ? '' : String(patient.ageMonths)}
          numeric
          onKeep={(text) => {
            const age = wholeNumber(text, 36);
            if (age !== null) keep({ ageMonths: age });
          }}
        />
      ) : null}
      <select
        aria-label={t('call.sex')}
        value={patient.sex ?? ''}
        onChange={(event) => {
          const sex = (['female', 'male', 'other'] as const).find(
            (one) => one === event.currentTarget.value,
          );
          if (sex) keep({ sex });
        }}
      >
        <option value="">{t('call.sex')}</option>
        <option value="female">{t('call.sex-female')}</option>
        <option value="male">{t('call.sex-male')}</option>
        <option value="other">{t('call.sex-other')}</option>
      </select>
      {patient.sex === 'female' ? (
        <label className={classes['check']}>
          <input
            type="checkbox"
            checked={patient.pregnant === true}
            onChange={(event) => {
              keep({ pregnant: event.currentTarget.checked });
            }}
          />
          {t('call.pregnant')}
        </label>
      ) : null}
      <Field
        label={t('call.patient-national-number')}
        value={patient.nationalNumber ?? ''}
        onKeep={(nationalNumber) => {
          if (/^[0-9][0-9 .-]{9,17}$/.test(nationalNumber)) keep({ nationalNumber });
        }}
      />
    </section>
  );
}

/** A field that is kept when it is left or Enter is pressed, so that nothing typed is lost and nothing half is sent. */
function Field({
  label,
  value,
  numeric = false,
  onKeep,
}: {
  readonly label: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly onKeep: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  return (
    <TextInput
      size="xs"
      placeholder={label}
      aria-label={label}
      value={text}
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      onChange={(event) => {
        setText(event.currentTarget.value);
      }}
      onBlur={() => {
        onKeep(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onKeep(text.trim());
      }}
    />
  );
}

function wholeNumber(text: string, most: number): number | null {
  return /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
