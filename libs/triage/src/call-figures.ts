import type { Instant } from '@lib/kernel';
import { secondsBetween } from './recorded-call.js';

/** The moments of one call and what came of it; operational values only. A case without a call has its opening as `beganAt`. */
export interface CallMoments {
  readonly rangAt: Instant | null;
  /** Answered, or opened without a call; null when the caller gave up before. */
  readonly beganAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly abandoned: boolean;
  /** Written down afterwards: it counts, but its times say nothing. */
  readonly onPaper: boolean;
  /** The case is closed, and what follows is known. */
  readonly closed: boolean;
  readonly addressAt: Instant | null;
  /** The level was settled by then, or set by a person. */
  readonly levelAt: Instant | null;
  /** The first unit was assigned. */
  readonly dispatchedAt: Instant | null;
  readonly answers: number;
  /** Answers that the caller did not know. */
  readonly unknown: number;
  readonly override: 'up' | 'down' | null;
  /** An earlier case of the same number or person began less than 24 hours before. */
  readonly repeated: boolean;
}

/** Half, and nine in ten, were done within so many seconds; null when there was none. Nearest rank: a time that occurred. */
export interface Fractiles {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** How many of how many. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** The figures of a period. Their definitions are fixed; each is told in the console where it is shown. */
export interface CallFigures {
  readonly calls: number;
  readonly cases: number;
  readonly pickUp: Fractiles;
  readonly toAddress: Fractiles;
  readonly toLevel: Fractiles;
  readonly toDispatch: Fractiles;
  readonly callLength: Fractiles;
  readonly abandoned: Share;
  readonly unclear: Share;
  readonly overriddenUp: Share;
  readonly overriddenDown: Share;
  readonly repeated: Share;
}

/** The figures of some calls. */
export function figuresOf(all: readonly CallMoments[]): CallFigures {
  const rung = all.filter(({ rangAt }) => rangAt !== null);
  const cases = all.filter(({ closed }) => closed);
  const live = all.filter(({ onPaper }) => !onPaper);
  const between = (
    from: 'rangAt' | 'beganAt',
    to: 'beganAt' | 'endedAt' | 'addressAt' | 'levelAt' | 'dispatchedAt',
  ): Fractiles =>
    fractiles(
      live.flatMap((one) => {
        const [begin, end] = [one[from], one[to]];
        return begin && end ? [secondsBetween(begin, end)] : [];
      }),
    );
  const share = (has: (one: CallMoments) => boolean): Share => ({
    n: cases.filter(has).length,
    of: cases.length,
  });
  return {
    calls: rung.length,
    cases: cases.length,
    pickUp: between('rangAt', 'beganAt'),
    toAddress: between('beganAt', 'addressAt'),
    toLevel: between('beganAt', 'levelAt'),
    toDispatch: between('beganAt', 'dispatchedAt'),
    callLength: between('beganAt', 'endedAt'),
    abandoned: { n: rung.filter(({ abandoned }) => abandoned).length, of: rung.length },
    unclear: { n: sumOf(cases, 'unknown'), of: sumOf(cases, 'answers') },
    overriddenUp: share(({ override }) => override === 'up'),
    overriddenDown: share(({ override }) => override === 'down'),
    repeated: share(({ repeated }) => repeated),
  };
}

export function fractiles(seconds: readonly number[]): Fractiles {
  const sorted = [...seconds].sort((a, b) => a - b);
  const rank = (part: number): number | null => sorted[Math.ceil(part * sorted.length) - 1] ?? null;
  return { n: sorted.length, median: rank(0.5), p90: rank(0.9) };
}

function sumOf(all: readonly CallMoments[], name: 'answers' | 'unknown'): number {
  return all.reduce((sum, one) => sum + one[name], 0);
}
