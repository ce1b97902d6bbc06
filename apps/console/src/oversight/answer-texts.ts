import type { AnswerValue } from '@lib/contracts';
import { protocolByCode } from '../protocols/in-force.js';
import { answerText } from '../i18n/answer-text.js';
import type { Texts } from '../i18n/use-text.js';

/** A question and what was answered, in the reader's language. */
export function answerTexts(
  { protocol, question: id, answer }: AnswerValue,
  texts: Texts,
): { readonly question: string; readonly answer: string } {
  const question = protocolByCode(protocol)?.questions.find((one) => one.id === id);
  const asked = question ? texts.of(question.text) : id;
  return { question: asked, answer: answerText(question, answer, texts) };
}
