import { compareLevels, type Level } from '@lib/triage';
import type { ResponsePlan } from './interventions.js';
import type { Unit, UnitType } from './units.js';

/** A unit with its estimated travel time to the place of the case, in minutes. */
export interface Candidate {
  readonly unit: Unit;
  readonly minutes: number;
  readonly lowMinutes: number;
  readonly highMinutes: number;
  readonly roadKm: number;
}

/** A candidate with its place in the order and what speaks for or against it; nobody is left out silently. */
export interface RankedUnit extends Candidate {
  /** 1 is first among those of its type that may go; null when it may not. */
  readonly rank: number | null;
  /** Whether it is the one recommended for a place that the response plan still has open. */
  readonly recommended: boolean;
  /** Minutes later than the recommended unit of the same place; 0 for that unit itself. */
  readonly behindMinutes: number | null;
  readonly notBecause: 'busy' | 'out-of-service' | 'not-asked' | null;
}

/** The places of a response plan that the units under way do not fill yet. */
export function openPlaces(plan: ResponsePlan, underWay: readonly UnitType[]): ResponsePlan {
  const left = [...underWay];
  return plan.filter((types) => {
    const filled = left.findIndex((type) => types.includes(type));
    if (filled >= 0) left.splice(filled, 1);
    return filled < 0;
  });
}

/**
 * Ranks all candidates for the open places of a plan: the quickest available unit of a fitting type is recommended for
 * each place; the others say what they would cost, or why they may not go.
 */
export function recommendUnits(
  places: ResponsePlan,
  candidates: readonly Candidate[],
): readonly RankedUnit[] {
  const quickest = [...candidates].sort(
    (a, b) => a.minutes - b.minutes || a.unit.callSign.localeCompare(b.unit.callSign),
  );
  const recommended = new Map<readonly UnitType[], Candidate>();
  for (const types of places) {
    const chosen = quickest.find(
      (candidate) =>
        candidate.unit.status === 'available' &&
        types.includes(candidate.unit.type) &&
        ![...recommended.values()].includes(candidate),
    );
    if (chosen) recommended.set(types, chosen);
  }

  const ranks = new Map<UnitType, number>();
  return quickest.map((candidate) => {
    const { type, status } = candidate.unit;
    const place = places.find((types) => types.includes(type));
    const first = place && recommended.get(place);
    const notBecause =
      status === 'out-of-service'
        ? status
        : status === 'available'
          ? place
            ? null
            : 'not-asked'
          : 'busy';
    const rank = notBecause ? null : (ranks.get(type) ?? 0) + 1;
    if (rank) ranks.set(type, rank);
    return {
      ...candidate,
      rank,
      recommended: [...recommended.values()].includes(candidate),
      behindMinutes: first && !notBecause ? Math.max(0, candidate.minutes - first.minutes) : null,
      notBecause,
    };
  });
}

/** The queue of a dispatcher: by the time that is left to the target, then by urgency. */
export function compareUrgency(
  a: { readonly targetAt: string; readonly level: Level },
  b: { readonly targetAt: string; readonly level: Level },
): number {
  return a.targetAt.localeCompare(b.targetAt) || compareLevels(a.level, b.level);
}
