import { Check, Minus, X } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CallScoreRow, CallScoreView, KeptView } from '@lib/contracts';
import { INSTRUCTIONS, PROTOCOLS } from '@lib/protocols';
import { coachingOf, type AreaScore, type Finding } from '@lib/triage';
import type { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { percentText } from './percent-text.js';
import classes from './quality.module.css';

interface CallScoreProps {
  readonly row: CallScoreRow;
  /** Who took the call has now seen it. */
  readonly onSeen?: (() => void) | undefined;
}

/** One call: what went well, one thing to try, then each area with what its points are about. */
export function CallScore({ row, onSeen }: CallScoreProps) {
  const texts = useText();
  const { t } = texts;
  const { userId } = useSession();
  const { data, error } = useQuery<CallScoreView, Problem>({
    queryKey: ['call-score', row.caseId],
    queryFn: () => request('POST', `/api/quality/scores/${row.caseId}`, {}),
    staleTime: Infinity,
  });
  const isShown = data !== undefined;
  const isFirstLook = isShown && row.takenBy === userId && row.seenAt === null;
  useEffect(() => {
    if (!isFirstLook) return;
    const body = { seenVersion: row.version };
    // Looked at in another window meanwhile: that is as good.
    request<KeptView>('PUT', `/api/quality/scores/${row.caseId}/seen`, body).then(
      onSeen,
      () => undefined,
    );
  }, [isFirstLook, row.caseId, row.version, onSeen]);
  return (
    <Panel title={`${t('quality.score')} ${row.number}`} hint={percentText(row.percent, texts)}>
      {error && <ProblemNote code={error.code} requestId={error.requestId} />}
      <Coached row={row} />
      {data && (
        <>
          <div className={classes['areas']}>
            {data.score.areas.map((area) => (
              <AreaView key={area.area} area={area} courtesy={data.courtesy} />
            ))}
          </div>
          <p className={classes['small']}>
            {t('quality.version', { version: data.score.version })} ·{' '}
            {t(data.asKept ? 'quality.as-kept' : 'quality.not-as-kept')}
          </p>
        </>
      )}
      <p className={classes['small']}>{t('quality.limits')}</p>
    </Panel>
  );
}

function Coached({ row }: { readonly row: CallScoreRow }) {
  const { t } = useText();
  const { well, next } = coachingOf(row.marks);
  return (
    <div className={classes['coached']}>
      {well.length > 0 && (
        <section>
          <h3>{t('quality.well')}</h3>
          <ul>
            {well.map(({ criterion }) => (
              <li key={criterion}>{t(`quality.met-${criterion}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('quality.try-next')}</h3>
        <p>{next ? t(`quality.next-${next.criterion}`) : t('quality.nothing-next')}</p>
      </section>
    </div>
  );
}

interface AreaViewProps {
  readonly area: AreaScore;
  readonly courtesy: CallScoreView['courtesy'];
}

function AreaView({ area: { area, percent, notGraded, findings }, courtesy }: AreaViewProps) {
  const texts = useText();
  const { t } = texts;
  const heard = area === 'courtesy' ? courtesy : null;
  return (
    <section className={classes['area']}>
      <h3>
        {t(`quality.area-${area}`)} <span>{percentText(heard?.percent ?? percent, texts)}</span>
      </h3>
      {notGraded && (
        <p className={classes['small']}>
          {heard
            ? t('quality.by-reviewers', { count: heard.reviewers })
            : t(`quality.not-${notGraded}`)}
        </p>
      )}
      <ul>
        {findings.map((finding, index) => (
          <FindingView key={index} {...finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingView(finding: Finding) {
  const { t, of, number } = useText();
  const { criterion, points, most, seconds, questions = [], scripts = [] } = finding;
  const Sign = points === most ? Check : points > 0 ? Minus : X;
  const about = [
    ...questions.map((id) => questionText(id)),
    ...scripts.map((id) => INSTRUCTIONS.find((one) => one.id === id)?.title),
  ].flatMap((text) => text ?? []);
  return (
    <li>
      <Sign size="1em" aria-hidden="true" /> {t(`quality.met-${criterion}`)}{' '}
      <small>
        {t('quality.points', { points: number(points), most: number(most) })}
        {seconds !== undefined && ` · ${t('quality.seconds', { seconds: number(seconds) })}`}
      </small>
      {about.length > 0 && (
        <ul>
          {about.map((text, index) => (
            <li key={index}>{of(text)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Questions of several protocols with one id are one question. */
function questionText(id: string) {
  return PROTOCOLS.flatMap(({ questions }) => questions).find((one) => one.id === id)?.text;
}
