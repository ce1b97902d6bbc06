import { LEVELS, compareLevels, worstLevel, type Level } from './level.js';

export const OVERRIDE_DIRECTIONS = ['up', 'down', 'same'] as const;
export type OverrideDirection = (typeof OVERRIDE_DIRECTIONS)[number];

/** Why a milder level wants a second pair of eyes. */
export const SECOND_READER_WHYS = ['past-level-3', 'more-than-two-steps'] as const;
export type SecondReaderWhy = (typeof SECOND_READER_WHYS)[number];

export const OVERRIDE_STATES = ['in-force', 'waiting', 'refused', 'superseded'] as const;
/** `waiting` for a second reader; `superseded` by a later one, or by the end of the case. */
export type OverrideState = (typeof OVERRIDE_STATES)[number];

export interface OverrideNeeds {
  readonly direction: OverrideDirection;
  /** A person's own judgement is enough to go up; to go down a reason has to be named. */
  readonly reason: boolean;
  /** Null: the level holds at once. */
  readonly secondReader: SecondReaderWhy | null;
}

const EMERGENCY: Level = '3';
const FEW_STEPS = 2;

/**
 * What an override asks for. Up: nothing. Down: a reason; and another person's confirmation where it leaves the levels
 * for which a nurse or doctor is sent (1 to 3), or goes down by more than two steps: under-triage hides in such steps.
 * While the triage is not settled, a step down is measured from the worst level that is still possible (`atWorst`).
 */
export function overrideNeeds(from: Level, to: Level, atWorst: Level = from): OverrideNeeds {
  const direction = directionOf(from, to);
  if (direction !== 'down') return { direction, reason: false, secondReader: null };
  const worst = worstLevel(from, atWorst);
  const leaves = compareLevels(worst, EMERGENCY) <= 0 && compareLevels(to, EMERGENCY) > 0;
  const isFar = compareLevels(to, worst) > FEW_STEPS;
  const secondReader = leaves ? 'past-level-3' : isFar ? 'more-than-two-steps' : null;
  return { direction, reason: true, secondReader };
}

function directionOf(from: Level, to: Level): OverrideDirection {
  const steps = compareLevels(to, from);
  if (steps === 0) return 'same';
  return steps < 0 ? 'up' : 'down';
}

/** The next worse level, for the one key that goes up; 1 stays 1. */
export function oneStepUp(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? level;
}

/** An override as the level in force depends on it. */
export interface StandingOverride {
  readonly level: Level;
  readonly state: OverrideState;
  /** What the protocols had found when it was made; absent where that was not kept: then it holds whatever follows. */
  readonly found?: Level | null;
}

/**
 * The newest override that is in force, unless something worse was found since than was known when it was made: a
 * person judged what was known then. What waits for a second reader, or was refused, changes nothing.
 */
export function levelInForce(
  found: Level | null,
  overrides: readonly StandingOverride[],
): Level | null {
  const override = overrides.findLast(({ state }) => state === 'in-force');
  if (!override) return found;
  const { level, found: then } = override;
  if (found === null || then === undefined) return level;
  const isWorseNow = then === null || compareLevels(found, then) < 0;
  return isWorseNow ? worstLevel(found, level) : level;
}
