import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProtocolVersionView, ShadowReport } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { ProblemNote } from '../ui/problem-note.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { Deed } from './fields.js';
import { pathOf, setShadow } from './versions.js';
import classes from './protocols.module.css';

const LOOK_AGAIN_MS = 15_000;

/** Runs a version beside the one in force, without effect, and says how often it would have come to another level. */
export function ShadowView({ version }: { readonly version: ProtocolVersionView }) {
  const { t, number, dateTime } = useText();
  const queries = useQueryClient();
  const { status, shadowSince, inForce } = version;
  const isRunning = shadowSince !== null;
  const mayRun = (status === 'review' || status === 'signed' || status === 'scheduled') && !inForce;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => setShadow(version, !isRunning),
    onSettled: () => queries.invalidateQueries({ queryKey: ['server'] }),
  });
  const wanted = isRunning || mayRun;
  const { data } = useServer<ShadowReport>(wanted ? `${pathOf(version.id)}/shadow` : undefined, {
    everyMs: LOOK_AGAIN_MS,
  });
  if (!wanted && !data?.runs) return null;
  const problem = error === null ? null : asProblem(error);
  return (
    <section>
      <h3>{t('protocols.shadow')}</h3>
      <p className={classes['muted']}>{t('protocols.shadow-hint')}</p>
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      {(mayRun || isRunning) && (
        <Deed
          disabled={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {t(isRunning ? 'protocols.shadow-stop' : 'protocols.shadow-start')}
        </Deed>
      )}
      {data && (isRunning || data.runs > 0) && (
        <>
          <dl className={classes['figures']}>
            {(
              [
                ['protocols.shadow-runs', data.runs],
                ['protocols.shadow-agree', data.agreements],
                ['protocols.shadow-up', data.up],
                ['protocols.shadow-down', data.down],
              ] as const
            ).map(([key, count]) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{number(count)}</dd>
              </div>
            ))}
          </dl>
          <ul className={classes['compared']}>
            {data.disagreements.map((one) => (
              <li key={`${one.triageSessionId} ${one.at}`}>
                <code>{one.caseNumber}</code> <time>{dateTime(one.at)}</time>
                <UrgencyMark level={one.level ?? undefined} size="small" /> →
                <UrgencyMark level={one.shadowLevel ?? undefined} size="small" />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
