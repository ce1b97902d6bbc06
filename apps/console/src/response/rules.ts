import {
  checkMatrix,
  isUrgent,
  responsePlan,
  type MatrixFlaw,
  type ResponseRule,
} from '@lib/dispatch';
import { LEVELS, type Level } from '@lib/triage';

/** A complaint or the beginning of a determinant, as the server takes it. */
const CODE = /^[VCS][0-9]{2}(-[1-8A](-[0-9]{2})?)?$/;

export type Fault = MatrixFlaw['flaw'] | 'unknown-code';

/** Faults by line, from 0. */
export type Faults = readonly (readonly Fault[])[];

/** What keeps each line from use: the faults of the matrix, and codes that no complaint has. */
export function faultsOf(rules: readonly ResponseRule[]): Faults {
  const flaws = checkMatrix(rules);
  return rules.map(({ determinants }, place) => [
    ...(determinants.every((code) => CODE.test(code)) ? [] : (['unknown-code'] as const)),
    ...flaws.filter(({ rule }) => rule === place).map(({ flaw }) => flaw),
  ]);
}

/** The line that says of a level what is sent without a matrix: a new line begins so. */
export function lineOfLevel(level: Level): ResponseRule {
  return {
    determinants: [],
    levels: [level],
    zones: [],
    hours: null,
    days: [],
    send: responsePlan('ambulance', level),
    mode: isUrgent(level) ? 'urgent' : 'ordinary',
    targetMinutes: null,
  };
}

/** What the levels send without a matrix, as lines: where the first matrix begins. */
export const LINES_OF_LEVELS: readonly ResponseRule[] = LEVELS.map(lineOfLevel);

/** The lines with one of them a place higher or lower; the same where it cannot go. */
export function moved(
  rules: readonly ResponseRule[],
  place: number,
  by: -1 | 1,
): readonly ResponseRule[] {
  const [line, other] = [rules[place], rules[place + by]];
  if (!line || !other) return rules;
  return rules.with(place, other).with(place + by, line);
}
