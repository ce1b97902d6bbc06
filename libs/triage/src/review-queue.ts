import type { Level } from './level.js';

/** Why a case is reviewed. `random`: to know how ordinary calls go. */
export const PICK_REASONS = [
  'override',
  'level-1',
  'complaint',
  'death',
  'second-contact',
  'level-2',
  'random',
] as const;
export type PickReason = (typeof PICK_REASONS)[number];

/** What is looked at in a closed case; S0. */
export interface Pickable {
  readonly caseId: string;
  readonly level: Level | null;
  readonly overridden: boolean;
  readonly complaint: boolean;
  readonly died: boolean;
  /** The same number or person called again within 24 hours, or was sent on. */
  readonly secondContact: boolean;
}

export interface Pick {
  readonly caseId: string;
  readonly reason: PickReason;
}

export interface Sampling {
  /** The same seed and cases give the same queue, in the same order. */
  readonly seed: string;
  /** How many to pick; cases that must be seen come on top of it when they are more. */
  readonly size: number;
  /** 0 to 1: how much of `size` is drawn by lot from the cases that need not be seen. */
  readonly randomShare: number;
}

/** These are all seen: each override, each complaint and death, and each level 1, in which every known arrest is. */
const ALWAYS: readonly PickReason[] = ['override', 'level-1', 'complaint', 'death'];

/**
 * A queue for review: what must be seen, then cases by lot from all others, then others that are worth a look up to the
 * size. Its order is by lot as well, so that a place in it says nothing of the case.
 */
export function reviewQueue(cases: readonly Pickable[], sampling: Sampling): readonly Pick[] {
  const { seed, size, randomShare } = sampling;
  const byLot = [...cases].sort((a, b) => lot(seed, a.caseId) - lot(seed, b.caseId) || order(a, b));
  const reasons = new Map(byLot.map((one) => [one.caseId, reasonOf(one)]));
  const must = byLot.filter(({ caseId }) => ALWAYS.includes(reasons.get(caseId) ?? 'random'));
  const others = byLot.filter((one) => !must.includes(one));
  const drawn = others.slice(0, Math.round(size * randomShare));
  const room = Math.max(0, size - must.length - drawn.length);
  const focused = others
    .filter((one) => !drawn.includes(one) && reasons.get(one.caseId) !== 'random')
    .slice(0, room);
  return byLot.flatMap((one): readonly Pick[] => {
    const { caseId } = one;
    if (drawn.includes(one)) return [{ caseId, reason: 'random' }];
    if (!must.includes(one) && !focused.includes(one)) return [];
    return [{ caseId, reason: reasons.get(caseId) ?? 'random' }];
  });
}

/** The first reason that fits, in the order of the list. */
function reasonOf(one: Pickable): PickReason {
  if (one.overridden) return 'override';
  if (one.level === '1') return 'level-1';
  if (one.complaint) return 'complaint';
  if (one.died) return 'death';
  if (one.secondContact) return 'second-contact';
  return one.level === '2' ? 'level-2' : 'random';
}

/** FNV-1a over the seed and the case, mixed once more: a lot for each that no other case changes. */
function lot(seed: string, caseId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}|${caseId}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function order(a: Pickable, b: Pickable): number {
  return a.caseId < b.caseId ? -1 : 1;
}
