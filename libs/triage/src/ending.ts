import type { Text } from '@lib/kernel';
import type { Level } from './level.js';
import { isSafetyNetDone, wantsSafetyNet, type Told } from './told.js';

/** A patient when the case is about to be closed. */
export interface PatientAtEnd {
  readonly level: Level | null;
  /** The text of the outcome as it is spoken of this patient; null while there is no outcome. */
  readonly safetyNetting: Text | null;
  readonly told: readonly Told[];
  /** Settled, set by a person, or stopped with a reason. */
  readonly accounted: boolean;
}

export type EndingRefusal = 'triage-unfinished' | 'safety-net-unread';

/** Outcomes with which nobody has seen the patient: then it must be said why the triage stopped. */
const UNSEEN: readonly string[] = ['advice-given', 'referred', 'refused', 'abandoned'];
/** The other case goes on: what is to be said is said there. */
const GOES_ON_ELSEWHERE = 'duplicate';

/**
 * Why a case cannot be closed yet as far as its triage goes: an unfinished one ends with a reason, and whoever is left
 * to wait, to plan or with advice (6, 7, 8, A) has heard what should make them call again. Null: nothing stands against it.
 */
export function refusalAtEnd(
  outcome: string,
  patients: readonly PatientAtEnd[],
): EndingRefusal | null {
  if (outcome === GOES_ON_ELSEWHERE) return null;
  if (UNSEEN.includes(outcome) && patients.some(({ accounted }) => !accounted))
    return 'triage-unfinished';
  const isUnread = patients.some(
    ({ level, safetyNetting, told }) =>
      wantsSafetyNet(level) && safetyNetting !== null && !isSafetyNetDone(safetyNetting, told),
  );
  return isUnread ? 'safety-net-unread' : null;
}
