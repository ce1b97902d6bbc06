import type { Instant } from '@lib/kernel';
import type { SessionFact } from './session-fact.js';

/** Contractions as they were marked, in seconds. */
export interface Contractions {
  readonly count: number;
  /** When the present one began; null between two. */
  readonly since: Instant | null;
  /** How long the last whole one lasted. */
  readonly lastSeconds: number | null;
  /** From the beginning of the one before to that of the newest. */
  readonly intervalSeconds: number | null;
}

/** What the marks of a caller say of the contractions; one that was not ended is replaced by the next. */
export function contractionsOf(
  facts: readonly { readonly fact: SessionFact; readonly at: Instant }[],
): Contractions {
  const begins: Instant[] = [];
  let since: Instant | null = null;
  let lastSeconds: number | null = null;
  for (const { fact, at } of facts) {
    if (fact.type !== 'contraction') continue;
    if (fact.phase === 'begins') {
      begins.push(at);
      since = at;
    } else if (since) {
      lastSeconds = secondsFrom(since, at);
      since = null;
    }
  }
  const [before, newest] = begins.slice(-2);
  return {
    count: begins.length,
    since,
    lastSeconds,
    intervalSeconds: before && newest ? secondsFrom(before, newest) : null,
  };
}

/** Fewer seconds of counting say too little of a breathing rate. */
export const LEAST_COUNTING_SECONDS = 15;
/** By then even a rare breath has told its rate. */
const MOST_COUNTING_SECONDS = 30;

/** Breaths as they were tapped: how many, over how many seconds, and the rate once there is enough of it. */
export interface BreathCount {
  readonly breaths: number;
  readonly seconds: number;
  readonly perMinute: number | null;
}

/**
 * The breathing rate from a tap at each breath (milliseconds, ascending). From breath to breath after 15 seconds; where
 * breaths are rare, over what was waited, after 30.
 */
export function breathCountOf(taps: readonly number[], now: number): BreathCount {
  const [first] = taps;
  const last = taps.at(-1);
  if (first === undefined || last === undefined) return { breaths: 0, seconds: 0, perMinute: null };
  const waited = Math.max(0, (now - first) / 1_000);
  const between = (last - first) / 1_000;
  const steps = taps.length - 1;
  const seconds = waited >= MOST_COUNTING_SECONDS ? waited : between;
  const enough = between >= LEAST_COUNTING_SECONDS || waited >= MOST_COUNTING_SECONDS;
  // Long after the last breath what was waited counts, up to it everything does.
  const over = between >= LEAST_COUNTING_SECONDS ? between : seconds;
  return {
    breaths: taps.length,
    seconds: Math.round(enough ? over : waited),
    perMinute: enough ? Math.round((steps * 60) / over) : null,
  };
}

/** Rescuers tire: after two minutes another one pushes (European Resuscitation Council, basic life support, 2021). */
const SWITCH_SECONDS = 120;
const SWITCH_SIGNAL_SECONDS = 10;

/** Where a resuscitation stands, by the seconds since the first push. */
export interface ResuscitationClock {
  /** Rounds of two minutes that are over. */
  readonly rounds: number;
  readonly secondsToSwitch: number;
  /** Just now: for ten seconds after each round. */
  readonly switchNow: boolean;
}

export function resuscitationClock(seconds: number): ResuscitationClock {
  const rounds = Math.floor(seconds / SWITCH_SECONDS);
  const into = seconds - rounds * SWITCH_SECONDS;
  return {
    rounds,
    secondsToSwitch: Math.ceil(SWITCH_SECONDS - into),
    switchNow: rounds > 0 && into < SWITCH_SIGNAL_SECONDS,
  };
}

/** Two breaths of a second each, with the time to get there and back. */
const BREATHING_SECONDS = 5;

/** Pushes and breaths in turn, as the count stands. */
export interface PushCount {
  readonly phase: 'push' | 'breathe';
  /** Of the present round, from 1. */
  readonly push: number;
  readonly cycle: number;
}

/** The count of `pushes` to two breaths (30, or 15 for a child with two rescuers) at a rate a minute. */
export function pushCount(seconds: number, rate: number, pushes: number): PushCount {
  const pushing = (pushes * 60) / rate;
  const whole = pushing + BREATHING_SECONDS;
  const cycle = Math.floor(seconds / whole);
  const into = seconds - cycle * whole;
  return into < pushing
    ? { phase: 'push', push: Math.min(pushes, Math.floor((into * rate) / 60) + 1), cycle }
    : { phase: 'breathe', push: pushes, cycle };
}

function secondsFrom(from: Instant, to: Instant): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
}
