import type { Condition, Question } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { conditionWords } from './condition-words.js';
import classes from './protocols.module.css';

/** A condition in words; each question says itself in full under the pointer. */
export function ConditionView({
  condition,
  questions,
}: {
  readonly condition: Condition;
  readonly questions: readonly Question[];
}) {
  const texts = useText();
  return (
    <span className={classes['condition']}>
      {conditionWords(condition, questions, texts).map(({ kind, text, title }, index) => (
        <span key={index} data-word={kind} title={title}>
          {text}{' '}
        </span>
      ))}
    </span>
  );
}
