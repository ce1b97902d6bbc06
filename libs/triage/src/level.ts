/**
 * Urgency, worst first: 1 to 8 as in the Belgian manual for medical regulation (1-2 MUG, 3-4 PIT, 5 ambulance,
 * 6 GP within 1-2 h, 7 GP on call within 12 h, 8 plannable), and A for advice only, which the manual lacks.
 */
export const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', 'A'] as const;
export type Level = (typeof LEVELS)[number];

/** Negative when `a` is more urgent than `b`; for sorting, worst first. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}

/** The more urgent of two levels. */
export function worstLevel(a: Level, b: Level): Level {
  return compareLevels(a, b) <= 0 ? a : b;
}
