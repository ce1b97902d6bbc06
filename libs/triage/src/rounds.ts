import { worstLevel, type Level } from './level.js';

export const RETRIAGE_REASONS = [
  'call-back',
  'deterioration',
  'resource-delay',
  'second-call',
  'crew-report',
] as const;
/** Why a patient is asked anew. */
export type RetriageReason = (typeof RETRIAGE_REASONS)[number];

/** A triage session as the level of its patient depends on it. */
export interface Round {
  readonly patientId: string;
  readonly level: Level | null;
  readonly settled: boolean;
  /** A person's own word on the level is as good as settled. */
  readonly overridden: boolean;
}

/**
 * The level of one patient from all rounds of triage, oldest first. A new round takes the place of the earlier ones when
 * it is settled; until then the worse of both counts, so that asking again never makes anybody wait longer by itself.
 */
export function levelOfRounds(rounds: readonly Omit<Round, 'patientId'>[]): Level | null {
  return rounds.reduce<Level | null>(
    (before, { level, settled, overridden }) =>
      level !== null && (settled || overridden) ? level : worse(before, level),
    null,
  );
}

/** A case is as urgent as its worst patient. Rounds of all patients, oldest first. */
export function levelOfCase(rounds: readonly Round[]): Level | null {
  const patients = new Set(rounds.map(({ patientId }) => patientId));
  return [...patients]
    .map((id) => levelOfRounds(rounds.filter(({ patientId }) => patientId === id)))
    .reduce(worse, null);
}

function worse(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return worstLevel(a, b);
}
