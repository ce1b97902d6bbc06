import { useEffect, useState } from 'react';
import type { EarlierCase } from '@lib/contracts';
import { request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { CaseDraft } from './case-draft.js';
import { resumeCase } from './current-case.js';
import classes from './call-taking.module.css';

/** Earlier cases of the same number, person or place; looked for when one of them is said. */
export function EarlierCases({ draft }: { readonly draft: CaseDraft }) {
  const { t, dateTime } = useText();
  const [cases, setCases] = useState<readonly EarlierCase[]>([]);
  const { caseId, caller, place, patients } = draft;
  const seen = [caller?.version, place?.version, ...patients.map(({ version }) => version)].join();

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      request<readonly EarlierCase[]>('POST', `/api/cases/${caseId}/earlier`, {}).then(
        (found) => {
          if (current) setCases(found);
        },
        // Not knowing them holds nothing up; the next change asks again.
        () => undefined,
      );
    }, 400);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [caseId, seen]);

  return (
    <section className={classes['earlier']} aria-label={t('call.earlier')}>
      <h3>{t('call.earlier')}</h3>
      {cases.length === 0 ? <p className={classes['muted']}>{t('call.earlier-none')}</p> : null}
      <ul>
        {cases.map((one) => (
          <li key={one.caseId}>
            <button
              type="button"
              disabled={one.status === 'closed'}
              onClick={() => void resumeCase(one.caseId)}
            >
              {one.level ? <UrgencyMark level={one.level} /> : null} {one.number} · {dateTime(one.at)} ·{' '}
              {t(`call.earlier-${one.foundBy}`)}
              {one.outcome ? ` · ${t(`call.outcome-${one.outcome}`)}` : ''}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
