import type { AnswerValue } from '@lib/contracts';
import { protocolByCode } from '@lib/protocols';
import type { Texts } from '../i18n/use-text.js';

/** A question and what was answered, in the reader's language. */
export function answerTexts(
  { protocol, question: id, answer }: AnswerValue,
  { t, of, number }: Texts,
): { readonly question: string; readonly answer: string } {
  const question = protocolByCode(protocol)?.questions.find((one) => one.id === id);
  const asked = question ? of(question.text) : id;
  if (answer.kind !== 'value') return { question: asked, answer: t(`call.${answer.kind}`) };
  const { value } = answer;
  if (typeof value === 'boolean')
    return { question: asked, answer: t(value ? 'call.yes' : 'call.no') };
  if (typeof value === 'number') {
    const unit = question?.type === 'number' ? ` ${question.unit}` : '';
    return { question: asked, answer: `${number(value)}${unit}` };
  }
  const chosen = question?.type === 'choice' && question.choices.find(({ code }) => code === value);
  return { question: asked, answer: chosen ? of(chosen.label) : value };
}
