import type { Instant } from '@lib/kernel';
import { breathCountOf, contractionsOf, pushCount, resuscitationClock } from './rhythm.js';

const at = (minute: number, second = 0): Instant =>
  new Date(Date.UTC(2026, 2, 1, 10, minute, second)).toISOString() as Instant;
const begins = { type: 'contraction', phase: 'begins' } as const;
const ends = { type: 'contraction', phase: 'ends' } as const;

describe('contractions', () => {
  it('are none before the first', () => {
    expect(contractionsOf([])).toEqual({
      count: 0,
      since: null,
      lastSeconds: null,
      intervalSeconds: null,
    });
  });

  it('have a length, and an interval from beginning to beginning', () => {
    const facts = [
      { fact: begins, at: at(0) },
      { fact: ends, at: at(0, 50) },
      { fact: { type: 'breaths', breaths: 8, seconds: 20 } as const, at: at(1) },
      { fact: begins, at: at(4, 10) },
    ];
    expect(contractionsOf(facts)).toEqual({
      count: 2,
      since: at(4, 10),
      lastSeconds: 50,
      intervalSeconds: 250,
    });
  });

  it('that were not ended do not last until the next', () => {
    const facts = [
      { fact: begins, at: at(0) },
      { fact: begins, at: at(5) },
      { fact: ends, at: at(5, 40) },
      { fact: ends, at: at(9) },
    ];
    expect(contractionsOf(facts)).toMatchObject({ count: 2, since: null, lastSeconds: 40 });
  });
});

describe('a count of breaths', () => {
  const everySeconds = (seconds: number, count: number): number[] =>
    Array.from({ length: count }, (_, one) => one * seconds * 1_000);

  it('says nothing before fifteen seconds', () => {
    expect(breathCountOf([], 0)).toEqual({ breaths: 0, seconds: 0, perMinute: null });
    expect(breathCountOf(everySeconds(3, 5), 13_000)).toMatchObject({ perMinute: null });
  });

  it.each([
    [3, 6, 20],
    [1, 20, 60],
    [5, 4, 12],
  ])('of a breath every %i s, %i of them, is %i a minute', (seconds, count, rate) => {
    const taps = everySeconds(seconds, count);
    expect(breathCountOf(taps, taps.at(-1) ?? 0).perMinute).toBe(rate);
  });

  it('of rare breaths is told after half a minute, and of one breath it is none', () => {
    expect(breathCountOf([0, 12_000], 25_000).perMinute).toBeNull();
    expect(breathCountOf([0, 12_000], 30_000).perMinute).toBe(2);
    expect(breathCountOf([0], 40_000).perMinute).toBe(0);
  });
});

describe('the clock of a resuscitation', () => {
  it.each([
    [0, 0, 120, false],
    [119, 0, 1, false],
    [120, 1, 120, true],
    [129, 1, 111, true],
    [131, 1, 109, false],
    [245, 2, 115, true],
  ])('after %i s', (seconds, rounds, secondsToSwitch, switchNow) => {
    expect(resuscitationClock(seconds)).toEqual({ rounds, secondsToSwitch, switchNow });
  });

  it('counts thirty pushes, then two breaths', () => {
    expect(pushCount(0, 120, 30)).toEqual({ phase: 'push', push: 1, cycle: 0 });
    expect(pushCount(14.9, 120, 30)).toEqual({ phase: 'push', push: 30, cycle: 0 });
    expect(pushCount(15, 120, 30)).toEqual({ phase: 'breathe', push: 30, cycle: 0 });
    expect(pushCount(20, 120, 30)).toEqual({ phase: 'push', push: 1, cycle: 1 });
  });
});
