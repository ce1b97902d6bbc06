import type { AnswerValue } from '@lib/contracts';
import { protocolByCode } from '../protocols/in-force.js';
import { answerText } from '../i18n/answer-text.js';
import type { Texts } from '../i18n/use-text.js';

/** A question and what was answered, in the reader's language; that it was only heard, or passed over and why. */
export function answerTexts(
  { protocol, question: id, answer, inferred, skipped }: AnswerValue,
  texts: Texts,
): { readonly question: string; readonly answer: string } {
  const question = protocolByCode(protocol)?.questions.find((one) => one.id === id);
  const asked = question ? texts.of(question.text) : id;
  const { t } = texts;
  const parts = [
    answerText(question, answer, texts),
    inferred && t('ask.heard'),
    skipped && t('ask.skipped', { reason: t(`ask.skip-${skipped}`) }),
  ];
  return { question: asked, answer: parts.filter(Boolean).join(' · ') };
}
