import type { PromiseBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { Evaluation } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { Countdown } from '../ui/countdown.js';
import { KeyHint } from '../ui/key-hint.js';
import type { CaseDraft } from './case-draft.js';
import { queueOnCase } from './current-case.js';
import { InterimCareView } from './interim-care.js';
import { NearestPlaces } from './nearest-places.js';
import { SafetyNetView } from './safety-net.js';
import classes from './call-taking.module.css';

interface ConcludeProps {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
  readonly onClose: () => void;
}

/** What is said before the call ends: safety net, care until help is there, where to go, when the centre calls back. */
export function ConcludeView({ draft, evaluation, onClose }: ConcludeProps) {
  const { t } = useText();
  useKeys(
    {
      Escape: { label: t('common.close'), run: onClose },
      F8: { label: t('common.close'), run: onClose },
    },
    { scope: 'question' },
  );
  return (
    <div className={classes['conclude']}>
      <header>
        <h3>{t('follow.say')}</h3>
        <button type="button" onClick={onClose}>
          <KeyHint combo="Escape" /> {t('common.close')}
        </button>
      </header>
      <SafetyNetView draft={draft} evaluation={evaluation} />
      <CallBack draft={draft} evaluation={evaluation} />
      <InterimCareView draft={draft} />
      <NearestPlaces draft={draft} evaluation={evaluation} />
    </div>
  );
}

/** The call-back that the outcome asks for, promised with one key; and what was promised. */
function CallBack({ draft: { caseId }, evaluation }: Omit<ConcludeProps, 'onClose'>) {
  const { t, time } = useText();
  const minutes = evaluation?.outcome?.callBackMinutes ?? null;
  const promised = useRows('recall').filter(
    (one) => one.caseId === caseId && one.cause === 'call-back',
  );
  const promise = (): void => {
    if (minutes === null) return;
    const recallId = crypto.randomUUID() as Id<'recall'>;
    queueOnCase(caseId, `/api/cases/${caseId}/call-backs`, {
      recallId,
      minutes,
    } satisfies Omit<PromiseBody, 'at'>);
  };
  useKeys({
    'Alt+B': {
      label: t('follow.call-back', { count: minutes ?? 0 }),
      enabled: minutes !== null,
      run: promise,
    },
  });
  return (
    <p className={classes['feelings']}>
      {promised.map(({ id, dueAt }) => (
        <span key={id}>
          {t('follow.call-back-promised')} {time(dueAt)} <Countdown to={dueAt} />
        </span>
      ))}
      {minutes === null || promised.length > 0 ? null : (
        <button type="button" className={classes['primary']} onClick={promise}>
          <KeyHint combo="Alt+B" /> {t('follow.call-back', { count: minutes })}
        </button>
      )}
    </p>
  );
}
