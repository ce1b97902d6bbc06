import {
  AREAS,
  type Area,
  type ComplianceScore,
  type Criterion,
  type Finding,
} from './compliance.js';

/** A criterion with the points that it brought, without what it was about: it says nothing of a patient. */
export interface Mark {
  readonly area: Area;
  readonly criterion: Criterion;
  readonly points: number;
  readonly most: number;
  /** How many questions or scripts it is about. */
  readonly count?: number;
  readonly seconds?: number;
}

/** What to say to a colleague: what went well, and one thing to try next time. */
export interface Coaching {
  readonly well: readonly Mark[];
  readonly next: Mark | null;
}

const PRAISED = 2;

/** The marks of a score, in the order of a call. */
export function marksOf({ areas }: ComplianceScore): readonly Mark[] {
  return areas.flatMap(({ area, findings }) => findings.map((one) => markOf(area, one)));
}

/** The heaviest things that went well first; then the one that costs most, the earlier in the call of equals. */
export function coachingOf(marks: readonly Mark[]): Coaching {
  const full = marks.filter(({ points, most }) => points === most);
  const well = [...full].sort((a, b) => b.most - a.most).filter(isFirstOfItsArea);
  const [next = null] = marks
    .filter(({ points, most }) => points < most)
    .sort((a, b) => lost(b) - lost(a) || AREAS.indexOf(a.area) - AREAS.indexOf(b.area));
  return { well: well.slice(0, PRAISED), next };
}

function isFirstOfItsArea(mark: Mark, index: number, all: readonly Mark[]): boolean {
  return all.findIndex(({ area }) => area === mark.area) === index;
}

function lost({ points, most }: Mark): number {
  return most - points;
}

function markOf(area: Area, { criterion, points, most, ...about }: Finding): Mark {
  const count = (about.questions ?? about.scripts)?.length;
  return {
    area,
    criterion,
    points,
    most,
    ...(count === undefined ? {} : { count }),
    ...(about.seconds === undefined ? {} : { seconds: about.seconds }),
  };
}

/** Who took a call has so many hours to look at its score before others see whose it is. */
export const FIRST_LOOK_HOURS = 72;

/** Whether others may see whose score it is: it was seen by who took the call, or could be for long enough. */
export function mayOthersSee(
  { closedAt, seenAt }: { readonly closedAt: string; readonly seenAt: string | null },
  now: string,
): boolean {
  return seenAt !== null || Date.parse(now) - Date.parse(closedAt) >= FIRST_LOOK_HOURS * 3_600_000;
}

/** Averages over fewer calls, or of one person alone, would tell whose they are. */
const LEAST_CALLS = 5;
const LEAST_PEOPLE = 2;

type Percents = Readonly<Record<Area, number | null>>;

/** The mean of each area over calls whose takers are not named; null where it would name one. */
export function meanOfAreas(
  scores: readonly { readonly takenBy: string; readonly areas: Percents }[],
): Percents | null {
  const people = new Set(scores.map(({ takenBy }) => takenBy));
  if (scores.length < LEAST_CALLS || people.size < LEAST_PEOPLE) return null;
  const means = AREAS.map((area) => {
    const known = scores.flatMap(({ areas }) => areas[area] ?? []);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return [area, known.length === 0 ? null : Math.round(mean)] as const;
  });
  return Object.fromEntries(means) as Percents;
}
