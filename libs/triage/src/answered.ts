import type { Answer, Answers } from './answers.js';

/** Why a question is passed over; what it asks counts as unknown from then on. */
export const SKIP_REASONS = [
  'help-first',
  'caller-cannot-see',
  'line-bad',
  'language',
  'caller-upset',
  'caller-gone',
  'does-not-apply',
  'other',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** An answer as it came: asked for, heard in passing (`inferred`), or passed over with a reason (`skipped`). */
export interface AnswerGiven {
  readonly question: string;
  readonly answer: Answer;
  /** The caller said it unasked; it counts as {@link standing} says until somebody confirms it. */
  readonly inferred?: true;
  readonly skipped?: SkipReason;
}

/** What counts of all that was answered, and which of it nobody confirmed. */
export interface Standing {
  readonly answers: Answers;
  readonly unconfirmed: ReadonlySet<string>;
}

/** Of each question the newest answer counts; older ones stay in the record. */
export function standing(given: readonly AnswerGiven[]): Standing {
  const newest = new Map(given.map((one) => [one.question, one]));
  const all = [...newest.values()];
  return {
    answers: Object.fromEntries(all.map(({ question, answer }) => [question, answer])),
    unconfirmed: new Set(all.filter((one) => one.inferred).map(({ question }) => question)),
  };
}

/**
 * Why an answer cannot be added: one that was heard in passing is a value, one that was passed over is unknown, and what
 * was answered when asked is only changed by asking again, so that a word in passing never lowers anything.
 */
export function answerRefusal(
  given: readonly AnswerGiven[],
  { question, answer, inferred, skipped }: AnswerGiven,
): 'answer-invalid' | 'question-answered' | null {
  if (skipped && (inferred || answer.kind !== 'unknown')) return 'answer-invalid';
  if (!inferred) return null;
  if (answer.kind !== 'value') return 'answer-invalid';
  const { answers, unconfirmed } = standing(given);
  return answers[question] && !unconfirmed.has(question) ? 'question-answered' : null;
}

/** What was answered to a question before, oldest first, without what counts now. */
export function earlierAnswers<Given extends AnswerGiven>(
  given: readonly Given[],
  question: string,
): readonly Given[] {
  return given.filter((one) => one.question === question).slice(0, -1);
}
