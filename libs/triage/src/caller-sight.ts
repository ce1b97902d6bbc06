import type { TriageContext } from './answers.js';
import type { Question } from './protocol.js';

/**
 * Whether not knowing is offered first: the caller is not with the patient, and it is something that has to be looked at
 * or measured there. It is still asked, in its own wording: somebody there may have said it.
 */
export function offersUnknown(
  { type, awayText }: Pick<Question, 'type' | 'awayText'>,
  { party }: Pick<TriageContext, 'party'>,
): boolean {
  return party === 'away-from-patient' && (type === 'number' || awayText !== undefined);
}
