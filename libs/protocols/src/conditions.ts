import type { Condition } from '@lib/triage';

/** The conditions of protocols in the words that they are spoken in. */
export const is = (question: string, value: string | boolean = true): Condition => ({
  question,
  is: value,
});
export const oneOf = (question: string, ...values: readonly string[]): Condition => ({
  question,
  in: values,
});
export const atLeast = (question: string, value: number): Condition => ({
  question,
  atLeast: value,
});
export const atMost = (question: string, value: number): Condition => ({ question, atMost: value });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const older = (years: number): Condition => ({ context: 'ageYears', atLeast: years });
export const younger = (years: number): Condition => ({ context: 'ageYears', below: years });
export const monthsBelow = (months: number): Condition => ({ context: 'ageMonths', below: months });
export const monthsFrom = (months: number): Condition => ({
  context: 'ageMonths',
  atLeast: months,
});
