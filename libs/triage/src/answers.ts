import type { Protocol, Question } from './protocol.js';

/**
 * What was answered. Unknown (the caller cannot say) and refused (will not say) are answers; a question that is not in
 * the map was not asked. The three are different things.
 */
export type Answer =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused' };

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

export const PARTIES = ['patient', 'beside-patient', 'away-from-patient'] as const;
export type Party = (typeof PARTIES)[number];

/** What is known beside the answers; what is absent is not known. */
export interface TriageContext {
  readonly ageYears?: number;
  /** For children below three. */
  readonly ageMonths?: number;
  readonly sex?: 'female' | 'male' | 'other';
  readonly pregnant?: boolean;
  /** Frail: needs daily help, or many illnesses. */
  readonly frail?: boolean;
  /** Who speaks. */
  readonly party?: Party;
  /** The caller is very worried. It can only raise. */
  readonly worried?: boolean;
  /** The call-taker's own sense that something is wrong. It can only raise. */
  readonly gutFeeling?: boolean;
}

/** Why an answer does not fit its protocol; the value itself is not repeated. */
export interface AnswerProblem {
  readonly code: 'question-unknown' | 'answer-invalid';
  readonly question: string;
}

/** All answers that do not fit: an unknown question, a choice that is not offered, a number out of range. */
export function checkAnswers(
  { questions }: Pick<Protocol, 'questions'>,
  answers: Answers,
): readonly AnswerProblem[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly AnswerProblem[] => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [{ code: 'question-unknown', question: id }];
    if (answer.kind === 'value' && !fits(question, answer.value))
      return [{ code: 'answer-invalid', question: id }];
    return [];
  });
}

/** Whether something from outside has the shape of an answer. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  const { kind, value: given } = value as { readonly kind?: unknown; readonly value?: unknown };
  if (kind === 'unknown' || kind === 'refused') return names.length === 1;
  const isScalar = ['string', 'number', 'boolean'].includes(typeof given);
  return kind === 'value' && names.length === 2 && isScalar && String(given).length <= 60;
}

const CONTEXT: Readonly<Record<keyof TriageContext, (value: unknown) => boolean>> = {
  ageYears: (value) => isWhole(value, 130),
  ageMonths: (value) => isWhole(value, 36),
  sex: (value) => value === 'female' || value === 'male' || value === 'other',
  pregnant: (value) => typeof value === 'boolean',
  frail: (value) => typeof value === 'boolean',
  party: (value) => PARTIES.some((party) => party === value),
  worried: (value) => typeof value === 'boolean',
  gutFeeling: (value) => typeof value === 'boolean',
};

/** Whether something from outside has the shape of a context, with nothing beside it. */
export function isTriageContext(value: unknown): value is TriageContext {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, given]) => Object.hasOwn(CONTEXT, name) && CONTEXT[name as keyof TriageContext](given),
  );
}

function isWhole(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

function fits(question: Question, value: string | number | boolean): boolean {
  switch (question.type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return question.choices.some(({ code }) => code === value);
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= question.least &&
        value <= question.most &&
        Number.isInteger(value * 10 ** question.digits)
      );
  }
}
