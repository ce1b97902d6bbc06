import type { Answer, Question } from '@lib/triage';
import type { Texts } from './use-text.js';

/** An answer in the reader's language; a question that this console does not know leaves the code. */
export function answerText(
  question: Question | undefined,
  answer: Answer,
  { t, of, number }: Pick<Texts, 't' | 'of' | 'number'>,
): string {
  if (answer.kind !== 'value') return t(`call.${answer.kind}`);
  const { value } = answer;
  if (typeof value === 'boolean') return t(value ? 'call.yes' : 'call.no');
  if (typeof value === 'number')
    return question?.type === 'number' ? `${number(value)} ${question.unit}` : number(value);
  const choices = question?.type === 'choice' ? question.choices : [];
  const chosen = choices.find(({ code }) => code === value);
  return chosen ? of(chosen.label) : value;
}
