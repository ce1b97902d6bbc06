import { earlierAnswers, spokenQuestion } from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText } from '../i18n/use-text.js';
import { contextOf, questionOf, type CaseDraft } from './case-draft.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

/** What was answered, newest first, so that it stays in sight; each may be changed, and what it was before stays. */
export function Answered({
  draft,
  onAgain,
}: {
  readonly draft: CaseDraft;
  readonly onAgain: (id: string) => void;
}) {
  const texts = useText();
  const { t, of } = texts;
  const context = contextOf(draft);
  const all = draft.session?.answers ?? [];
  const newest = [...new Map(all.map((one) => [one.question, one])).values()].reverse();
  if (newest.length === 0) return null;
  return (
    <section className={classes['answered']} aria-label={t('call.answered')}>
      {newest.map(({ protocol, question: id, answer, inferred, skipped }) => {
        const question = questionOf(draft, protocol, id);
        if (!question) return null;
        return (
          <button
            key={id}
            type="button"
            title={t('call.answer-change')}
            data-heard={inferred}
            onClick={() => {
              onAgain(id);
            }}
          >
            <span>{of(spokenQuestion(question, context))}</span>{' '}
            {earlierAnswers(all, id).map((before, index) => (
              <s key={index} className={asking['before']}>
                {answerText(question, before.answer, texts)}
              </s>
            ))}{' '}
            <strong>{answerText(question, answer, texts)}</strong>
            {inferred ? <em> · {t('ask.heard')}</em> : null}
            {skipped ? <em> · {t('ask.skipped', { reason: t(`ask.skip-${skipped}`) })}</em> : null}
          </button>
        );
      })}
    </section>
  );
}
