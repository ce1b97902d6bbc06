/** The server's clock minus ours lies between these, in milliseconds. */
export interface ClockBounds {
  readonly low: number;
  readonly high: number;
}

/** A `Date` header has whole seconds: the server's time was between `told` and a second later, between asking and coming. */
export interface DateSample {
  readonly told: number;
  readonly askedAt: number;
  readonly cameAt: number;
}

/** Each answer narrows the bounds; one that contradicts them begins anew (a clock was set). */
export function narrowed(bounds: ClockBounds | undefined, sample: DateSample): ClockBounds {
  const told: ClockBounds = {
    low: sample.told - sample.cameAt,
    high: sample.told + 1_000 - sample.askedAt,
  };
  if (!bounds) return told;
  const both = { low: Math.max(bounds.low, told.low), high: Math.min(bounds.high, told.high) };
  return both.low <= both.high ? both : told;
}
