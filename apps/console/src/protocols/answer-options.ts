import type { Answer, Question } from '@lib/triage';
import type { Texts } from '../i18n/use-text.js';

export interface AnswerOption {
  /** Digits in their order, 0 for not knowing, minus for refusing: as on the desk. */
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
}

export function answerOptions(
  question: Question,
  { t, of }: Pick<Texts, 't' | 'of'>,
): readonly AnswerOption[] {
  const values: readonly { readonly label: string; readonly value: string | boolean }[] =
    question.type === 'yes-no'
      ? [
          { label: t('call.yes'), value: true },
          { label: t('call.no'), value: false },
        ]
      : question.type === 'choice'
        ? question.choices.map(({ code, label }) => ({ label: of(label) || code, value: code }))
        : [];
  return [
    ...values.map(({ label, value }, index) => ({
      key: String(index + 1),
      label,
      answer: { kind: 'value', value } as const,
    })),
    { key: '0', label: t('call.unknown'), answer: { kind: 'unknown' } },
    { key: '-', label: t('call.refused'), answer: { kind: 'refused' } },
  ];
}
