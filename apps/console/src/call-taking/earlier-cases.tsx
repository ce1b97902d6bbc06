import { useEffect, useState } from 'react';
import type { EarlierCase } from '@lib/contracts';
import { request } from '../api/request.js';
import { serverNow } from '../api/server-clock.js';
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
      <RepeatCaller cases={cases} />
      {cases.length === 0 ? <p className={classes['muted']}>{t('call.earlier-none')}</p> : null}
      <ul>
        {cases.map((one) => (
          <li key={one.caseId}>
            <button
              type="button"
              disabled={one.status === 'closed'}
              onClick={() => void resumeCase(one.caseId)}
            >
              {one.level ? <UrgencyMark level={one.level} /> : null} {one.number} ·{' '}
              {dateTime(one.at)} · {t(`call.earlier-${one.foundBy}`)}
              {one.outcome ? ` · ${t(`call.outcome-${one.outcome}`)}` : ''}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const HOUR_MS = 3_600_000;

/** Who called in the last day, or the last three: a second contact is a sign in itself. */
function RepeatCaller({ cases }: { readonly cases: readonly EarlierCase[] }) {
  const { t } = useText();
  const within = (hours: number): number =>
    cases.filter(
      ({ at, foundBy }) => foundBy !== 'place' && serverNow() - Date.parse(at) < hours * HOUR_MS,
    ).length;
  const [day, threeDays] = [within(24), within(72)];
  if (threeDays === 0) return null;
  return (
    <p role="status" className={classes['waits']}>
      {day > 0
        ? t('follow.repeat-24', { count: day })
        : t('follow.repeat-72', { count: threeDays })}
    </p>
  );
}
