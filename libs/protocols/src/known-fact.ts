import type { Instant } from '@lib/kernel';
import type { SessionFact } from '@lib/triage';
import { RUBRICS } from './icpc-rubrics.js';

/** Whether a fact speaks of what there is: a rubric, a moment that is not after it was noted. */
export function isKnownFact(fact: SessionFact, at: Instant): boolean {
  switch (fact.type) {
    case 'onset':
    case 'last-well':
      return fact.moment <= at;
    case 'code':
      return RUBRICS.some(({ code }) => code === fact.rubric);
    case 'contraction':
    case 'breaths':
    case 'left':
      return true;
  }
}
