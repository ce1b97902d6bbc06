import { useState } from 'react';
import { TextInput } from '@mantine/core';
import type { MethaneValue } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { METHANE_LINES } from '../ui/methane-lines.js';
import type { CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

/** The short report of a major incident: seven letters, each one line. */
export function MethaneView({
  draft,
  onClose,
}: {
  readonly draft: CaseDraft;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const [value, setValue] = useState<MethaneValue>(
    () =>
      draft.methane?.value ?? {
        majorIncident: 'stand-by',
        exactLocation: draft.place?.value.label ?? '',
        type: '',
        hazards: draft.hazards.map(({ hazard }) => t(`follow.hazard-${hazard}`)).join(', '),
        access: draft.place?.value.access ?? '',
        numberOfCasualties: String(draft.patients.length),
        emergencyServices: '',
      },
  );
  const keep = (): void => {
    take({ type: 'methane', value });
    onClose();
  };
  useKeys({ Escape: onClose, 'Ctrl+Enter': keep }, { scope: 'sheet' });
  return (
    <form
      className={classes['conclude']}
      aria-label={t('follow.methane')}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{t('follow.methane')}</h3>
      <label>
        {t('follow.methane-majorIncident')}{' '}
        <select
          autoFocus
          value={value.majorIncident}
          onChange={(event) => {
            const majorIncident =
              event.currentTarget.value === 'declared' ? 'declared' : 'stand-by';
            setValue({ ...value, majorIncident });
          }}
        >
          <option value="stand-by">{t('follow.methane-stand-by')}</option>
          <option value="declared">{t('follow.methane-declared')}</option>
        </select>
      </label>
      {METHANE_LINES.map((field) => (
        <TextInput
          key={field}
          label={t(`follow.methane-${field}`)}
          value={value[field]}
          maxLength={300}
          onChange={(event) => {
            setValue({ ...value, [field]: event.currentTarget.value });
          }}
        />
      ))}
      <p className={classes['feelings']}>
        <button type="submit" className={classes['primary']}>
          <KeyHint combo="Ctrl+Enter" /> {t('follow.methane-keep')}
        </button>
        <button type="button" onClick={onClose}>
          <KeyHint combo="Escape" /> {t('common.close')}
        </button>
      </p>
    </form>
  );
}
