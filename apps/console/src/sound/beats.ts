/** Strokes at `begin` and every `period` seconds after it. */
export interface Beat {
  readonly begin: number;
  readonly period: number;
}

/** The strokes from one moment up to, not including, another; each falls in exactly one of adjoining stretches. */
export function beatsBetween(
  { begin, period }: Beat,
  from: number,
  until: number,
): readonly number[] {
  const first = Math.max(0, Math.ceil((from - begin) / period));
  const end = Math.max(first, Math.ceil((until - begin) / period));
  // Each counted from the beginning: sums would drift.
  return Array.from({ length: end - first }, (_, index) => begin + (first + index) * period);
}
