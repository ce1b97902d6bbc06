import type { Language } from '@lib/kernel';
import { PROBLEMS, type ProblemEntry } from './problems.js';

/** Three things a person wants to know when something went wrong, in this order. */
export interface ProblemText {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

export function problemText(code: string, language: Language): ProblemText {
  const entry = new Map(Object.entries<ProblemEntry>(PROBLEMS)).get(code) ?? PROBLEMS.unknown;
  return {
    happened: entry.happened[language],
    safe: entry.safe[language],
    todo: entry.todo[language],
  };
}
