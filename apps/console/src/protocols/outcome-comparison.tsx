import { useMutation } from '@tanstack/react-query';
import type { OutcomeDifferenceView, OutcomeOf } from '@lib/contracts';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { ProblemNote } from '../ui/problem-note.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { Deed } from './fields.js';
import { compareOutcomes, type VersionId } from './versions.js';
import classes from './protocols.module.css';

const SESSIONS = 200;

/** Which stories and which calls of the last time would end at another level under this version: asked of the server. */
export function OutcomeComparison({
  id,
  isSaved,
}: {
  readonly id: VersionId;
  readonly isSaved: boolean;
}) {
  const { t, number } = useText();
  const {
    mutate,
    isPending,
    data,
    error,
    variables = 0,
  } = useMutation<OutcomeDifferenceView, unknown, number>({
    mutationFn: (sessions) => compareOutcomes(id, sessions),
  });
  const problem = error === null ? null : asProblem(error);
  return (
    <section className={classes['outcomes']}>
      <h3>{t('protocols.outcome-difference')}</h3>
      <p className={classes['muted']}>
        {t('protocols.outcome-difference-hint', { count: SESSIONS })}
        {!isSaved && ` ${t('protocols.save-first')}`}
      </p>
      <span className={classes['deeds']}>
        <Deed
          disabled={isPending}
          onClick={() => {
            mutate(0);
          }}
        >
          {t('protocols.compare-stories')}
        </Deed>
        <Deed
          disabled={isPending}
          onClick={() => {
            mutate(SESSIONS);
          }}
        >
          {t('protocols.compare-sessions')}
        </Deed>
      </span>
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      {data && (
        <>
          <p>
            {data.against
              ? t('protocols.compared-with', { number: data.against.number })
              : t('protocols.nothing-in-force')}
          </p>
          <p>
            {t('protocols.stories-compared', {
              count: number(data.cases.compared),
              differing: number(data.cases.differing.length),
            })}
          </p>
          <ul className={classes['compared']}>
            {data.cases.differing.map((one) => (
              <li key={one.name}>
                <span>{one.name}</span> <BeforeAfter {...one} />
              </li>
            ))}
          </ul>
          {variables > 0 && (
            <p>
              {t('protocols.sessions-compared', {
                count: number(data.sessions.compared),
                differing: number(data.sessions.differing.length),
              })}
              {data.sessions.denied > 0 &&
                ` · ${t('protocols.sessions-denied', { count: data.sessions.denied })}`}
            </p>
          )}
          <ul className={classes['compared']}>
            {data.sessions.differing.map((one) => (
              <li key={one.triageSessionId}>
                <code>{one.caseNumber}</code> <BeforeAfter {...one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function BeforeAfter({ before, after }: { readonly before: OutcomeOf; readonly after: OutcomeOf }) {
  return (
    <span className={classes['beforeAfter']}>
      <UrgencyMark level={before.level ?? undefined} size="small" />
      <code>{before.determinant}</code> →
      <UrgencyMark level={after.level ?? undefined} size="small" />
      <code>{after.determinant}</code>
    </span>
  );
}
