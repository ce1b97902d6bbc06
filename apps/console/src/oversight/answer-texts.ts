import type { AnswerValue } from '@lib/contracts';
import type { Protocol } from '@lib/triage';
import { protocolByCode } from '../protocols/in-force.js';
import { answerText } from '../i18n/answer-text.js';
import type { Texts } from '../i18n/use-text.js';

/**
 * A question and what was answered, in the reader's language; that it was only heard, or passed over and why. `asked`:
 * the versions that the case took up, whose words were read out; another protocol's are those in force.
 */
export function answerTexts(
  { protocol: code, question: id, answer, inferred, skipped }: AnswerValue,
  asked: readonly Protocol[],
  texts: Texts,
): { readonly question: string; readonly answer: string } {
  const protocol = asked.find((one) => one.code === code) ?? protocolByCode(code);
  const question = protocol?.questions.find((one) => one.id === id);
  const { t } = texts;
  const parts = [
    answerText(question, answer, texts),
    inferred && t('ask.heard'),
    skipped && t('ask.skipped', { reason: t(`ask.skip-${skipped}`) }),
  ];
  return {
    question: question ? texts.of(question.text) : id,
    answer: parts.filter(Boolean).join(' · '),
  };
}
