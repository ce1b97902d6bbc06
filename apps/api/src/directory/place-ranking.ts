/** A name that resembles what is looked for, with the place that bears it. */
export interface Candidate {
  readonly placeId: number;
  readonly norm: string;
  /** Shared trigrams, 0 to 1. */
  readonly similarity: number;
  /** Whether it is the place's first name, not one of its others. */
  readonly own: boolean;
  readonly country: string;
  readonly population: number;
}

/** Small sums of what was tried on Belgian names: a near miss at home is likelier than a village abroad of that name. */
const WEIGHTS = { home: 0.8, prefix: 0.4, exact: 0.3, own: 0.15, tenfoldPeople: 0.06 };

/**
 * The best name of each place, best place first: at home before abroad, the very name before its beginning before a
 * resemblance, more people before fewer; and yet a city abroad, written right, before a resemblance at home.
 */
export function ranked<Row extends Candidate>(
  candidates: readonly Row[],
  norm: string,
  home: string,
): readonly Row[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: score(candidate, norm, home) }))
    .sort((a, b) => b.score - a.score || a.candidate.placeId - b.candidate.placeId);
  const seen = new Set<number>();
  return scored.flatMap(({ candidate }) => {
    if (seen.has(candidate.placeId)) return [];
    seen.add(candidate.placeId);
    return [candidate];
  });
}

function score(candidate: Candidate, norm: string, home: string): number {
  return (
    candidate.similarity +
    (candidate.country === home ? WEIGHTS.home : 0) +
    (candidate.norm.startsWith(norm) ? WEIGHTS.prefix : 0) +
    (candidate.norm === norm ? WEIGHTS.exact : 0) +
    (candidate.own ? WEIGHTS.own : 0) +
    WEIGHTS.tenfoldPeople * Math.log10(candidate.population + 1)
  );
}
