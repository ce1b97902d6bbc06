import { greatCircleKm } from './great-circle.js';
import type { Position } from './position.js';

/** How much longer the way on foot is than the straight line: an assumption, until measured. */
const WALKING_DETOUR = 1.3;
/** Farther than this, on foot one way, an AED is no help that a bystander fetches in time. */
export const FARTHEST_AED_METRES = 750;

/** A defibrillator, and how far it is on foot: metres, estimated from the straight line. */
export interface AedNearby<Aed extends Position> {
  readonly aed: Aed;
  readonly metres: number;
}

/** The nearest defibrillators within {@link FARTHEST_AED_METRES}, at most so many, nearest first. */
export function nearestAeds<Aed extends Position>(
  place: Position,
  aeds: readonly Aed[],
  most: number,
): readonly AedNearby<Aed>[] {
  return aeds
    .map((aed) => ({ aed, metres: 1_000 * WALKING_DETOUR * greatCircleKm(place, aed) }))
    .filter(({ metres }) => metres <= FARTHEST_AED_METRES)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most);
}

/** Whether nobody looked at it for more than a year: days as `2026-03-01`. */
export function checkedLongAgo(checkedOn: string, today: string): boolean {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
  return checkedOn < yearAgo;
}
