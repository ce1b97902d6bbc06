import { TARGET_MINUTES } from '@lib/dispatch';
import { careFor, spokenQuestion, type Evaluation, type Level } from '@lib/triage';
import { useText, type Texts } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { contextOf, exitOf, levelOf, protocolsOf, type CaseDraft } from './case-draft.js';
import { LevelHistory } from './level-history.js';
import { useSecondReading } from './use-second-reading.js';
import classes from './call-taking.module.css';

const CONTEXT_TEXTS = {
  ageYears: 'call.age',
  ageMonths: 'call.age',
  sex: 'call.sex',
  pregnant: 'call.pregnant',
  frail: 'call.frail',
  party: 'call.context-party',
  worried: 'call.worried',
  gutFeeling: 'call.gut-feeling',
} as const;

interface LevelPanelProps {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}

/** The level with its reasons, always in sight, and what it may still become. */
export function LevelPanel({ draft, evaluation }: LevelPanelProps) {
  useSecondReading(draft);
  return (
    <div className={classes['levelPanel']} aria-live="polite">
      <Head draft={draft} evaluation={evaluation} level={levelOf(draft)} />
      <Reasons evaluation={evaluation} />
      <LevelHistory draft={draft} />
    </div>
  );
}

function Head({ draft, evaluation, level }: LevelPanelProps & { readonly level: Level | null }) {
  const texts = useText();
  const { t } = texts;
  const exit = exitOf(draft);
  return (
    <>
      <div className={classes['levelHead']}>
        {level ? <UrgencyMark level={level} size="large" word /> : <p>{t('level.none')}</p>}
        <code className={classes['determinant']}>{evaluation?.determinant}</code>
      </div>
      {level ? (
        <p className={classes['result']} aria-label={t('follow.result')}>
          {resultText(level, evaluation, texts)}
        </p>
      ) : null}
      <OverrideNotes draft={draft} />
      {exit ? (
        <p className={classes['notice']}>
          {t('follow.stopped', { how: t(`follow.stop-${exit.kind}`) })}
        </p>
      ) : null}
      {evaluation && !evaluation.settled ? (
        <p className={classes['muted']}>
          {t('call.at-worst', { level: evaluation.atWorst })} ·{' '}
          {t('call.pending', { count: evaluation.pendingCritical.length })}
        </p>
      ) : null}
      {evaluation && evaluation.pendingContext.length > 0 ? (
        <p className={classes['notice']}>
          {t('call.pending-context', {
            what: evaluation.pendingContext.map((name) => t(CONTEXT_TEXTS[name])).join(', '),
          })}
        </p>
      ) : null}
      <ForClinician draft={draft} evaluation={evaluation} />
      {evaluation?.settled ? <p className={classes['muted']}>{t('call.settled')}</p> : null}
    </>
  );
}

/** When, where and by whom: the whole result of a triage in one line. */
function resultText(level: Level, evaluation: Evaluation | null, { t }: Texts): string {
  const minutes = TARGET_MINUTES[level];
  const time =
    minutes < 120
      ? t('follow.minutes', { count: minutes })
      : t('follow.hours', { count: Math.round(minutes / 60) });
  const { place, skill } = careFor(level, evaluation?.outcome ?? null);
  return [
    t('follow.within', { time }),
    t(`follow.place-${place}`),
    t(`follow.skill-${skill}`),
  ].join(' · ');
}

/** A level that a person set, or that waits for a second reader. */
function OverrideNotes({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  const overrides = draft.session?.overrides ?? [];
  const inForce = overrides.findLast(({ state }) => state === 'in-force');
  const last = overrides.at(-1);
  return (
    <>
      {inForce ? (
        <p className={classes['notice']}>
          {t('call.overridden')}: {t(`call.override-${inForce.reason}`)}
        </p>
      ) : null}
      {last?.state === 'waiting' ? (
        <p role="status" className={classes['waits']}>
          {t('follow.down-waits', { level: last.level })}
        </p>
      ) : null}
      {last?.state === 'refused' ? (
        <p className={classes['notice']}>{t('follow.down-refused', { level: last.level })}</p>
      ) : null}
    </>
  );
}

function Reasons({ evaluation }: { readonly evaluation: Evaluation | null }) {
  const { t, of } = useText();
  return (
    <ul className={classes['reasons']} aria-label={t('call.reasons')}>
      {evaluation?.reasons.slice(0, 6).map((reason) => (
        <li key={reason.determinant}>
          <UrgencyMark level={reason.level} />
          <span>
            {of(reason.why)}
            {reason.assumed ? <em> ({t('call.assumed')})</em> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What only a clinician can ask and judge. */
function ForClinician({ draft, evaluation }: LevelPanelProps) {
  const { t, of } = useText();
  const questions = protocolsOf(draft).flatMap((protocol) => protocol.questions);
  const asked = (evaluation?.askClinician ?? []).flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    return question ? [of(spokenQuestion(question, contextOf(draft)))] : [];
  });
  if (asked.length === 0) return null;
  return (
    <p className={classes['notice']}>
      {t('call.ask-clinician')}: {asked.join(' ')}
    </p>
  );
}
