import { SKIP_REASONS, spokenQuestion, type Evaluation } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { contextOf, coverageOfDraft, questionOf, type CaseDraft } from './case-draft.js';
import { noteFact } from './current-case.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

interface OfDraft {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation;
}

/** How far the mandatory questions were asked, always in sight. */
export function CoverageBar({
  draft,
  evaluation,
  onLeft,
}: OfDraft & { readonly onLeft: () => void }) {
  const { t } = useText();
  const { asked, all } = coverageOfDraft(draft, evaluation);
  return (
    <button type="button" className={asking['coverage']} onClick={onLeft}>
      <KeyHint combo="Alt+M" /> <meter min={0} max={Math.max(1, all)} value={asked} aria-hidden />{' '}
      {t('ask.coverage', { asked, all })}
      {evaluation.settled ? ` · ${t('call.settled')}` : ''}
    </button>
  );
}

/** The mandatory questions that are left, to go to one by its digit. */
export function LeftToAsk({
  draft,
  evaluation,
  onJump,
  onLeave,
}: OfDraft & { readonly onJump: (question: string) => void; readonly onLeave: () => void }) {
  const { t } = useText();
  const left = useLeft(draft, evaluation);
  useKeys(
    {
      ...Object.fromEntries(
        left.slice(0, 9).map(({ question, text }, index) => [
          String(index + 1),
          {
            label: text,
            run: () => {
              onJump(question);
            },
          },
        ]),
      ),
      Escape: { label: t('common.close'), run: onLeave },
    },
    { scope: 'question' },
  );
  return (
    <section className={classes['question']} aria-label={t('ask.left')}>
      <h3>{t(left.length === 0 ? 'ask.left-none' : 'ask.left')}</h3>
      {evaluation.settled && left.length > 0 ? (
        <p className={classes['muted']}>{t('ask.left-settled')}</p>
      ) : null}
      <ol className={asking['left']}>
        {left.map(({ question, text }, index) => (
          <li key={question}>
            <button
              type="button"
              onClick={() => {
                onJump(question);
              }}
            >
              {index < 9 ? <KeyHint combo={String(index + 1)} /> : null} {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Before a case goes to its end: what was not asked, and why; it stays not asked, with its reason. */
export function LeftUnasked({
  draft,
  evaluation,
  onDone,
  onCancel,
}: OfDraft & { readonly onDone: () => void; readonly onCancel: () => void }) {
  const { t } = useText();
  const left = useLeft(draft, evaluation);
  return (
    <>
      <ReasonPicker
        title={t('ask.closing-left', { count: left.length })}
        reasons={SKIP_REASONS.map((code) => ({ code, label: t(`ask.skip-${code}`) }))}
        onPick={(reason) => {
          noteFact({ type: 'left', reason });
          onDone();
        }}
        onCancel={onCancel}
      />
      <ul className={asking['left']}>
        {left.map(({ question, text }) => (
          <li key={question}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Whether a level may still change by what was not asked. */
export function leavesUnasked(draft: CaseDraft, evaluation: Evaluation | null): boolean {
  if (!evaluation || evaluation.settled) return false;
  return coverageOfDraft(draft, evaluation).left.length > 0;
}

function useLeft(
  draft: CaseDraft,
  evaluation: Evaluation,
): readonly { readonly question: string; readonly text: string }[] {
  const { of } = useText();
  const context = contextOf(draft);
  return coverageOfDraft(draft, evaluation).left.flatMap(({ protocol, question: id }) => {
    const question = questionOf(draft, protocol, id);
    return question ? [{ question: id, text: of(spokenQuestion(question, context), context) }] : [];
  });
}
