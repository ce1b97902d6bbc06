import type { Text } from '@lib/kernel';
import type { Answer, Question } from '@lib/triage';
import type { Texts } from '../i18n/use-text.js';

export interface AnswerOption {
  /** Digits in their order, 0 for not knowing, minus for refusing: as on the desk. */
  readonly key: string;
  readonly label: string;
  /** Of a choice, in every language. */
  readonly wording?: Text;
  readonly answer: Answer;
}

/** The answers of a question by their keys. */

export function answerOptions(
  question: Question,
  { t, of }: Pick<Texts, 't' | 'of'>,
): readonly AnswerOption[] {
  const values: readonly (Pick<AnswerOption, 'label' | 'wording'> & {
    readonly value: string | boolean;
  })[] =
    question.type === 'yes-no'
      ? [
          { label: t('call.yes'), value: true },
          { label: t('call.no'), value: false },
        ]
      : question.type === 'choice'
        ? question.choices.map(({ code, label }) => ({
            label: of(label) || code,
            wording: label,
            value: code,
          }))
        : [];
  return [
    ...values.map(({ value, ...option }, index) => ({
      key: String(index + 1),
      ...option,
      answer: { kind: 'value', value } as const,
    })),
    { key: '0', label: t('call.unknown'), answer: { kind: 'unknown' } },
    { key: '-', label: t('call.refused'), answer: { kind: 'refused' } },
  ];
}
