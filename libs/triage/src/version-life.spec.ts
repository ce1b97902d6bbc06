import type { Instant } from '@lib/kernel';
import {
  inForceAt,
  planRelease,
  planRetirement,
  statusAt,
  wasReleased,
  type VersionLife,
} from './version-life.js';

const day = (n: number): Instant =>
  `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z` as Instant;

function life(
  from: number | null,
  until: number | null = null,
  overlay: number | null = null,
): VersionLife {
  return {
    status: from === null ? 'draft' : 'released',
    releasedAt: from === null ? null : day(from),
    retiredAt: until === null ? null : day(until),
    overlayUntil: overlay === null ? null : day(overlay),
  };
}

describe('a version', () => {
  it.each<[string, VersionLife, number, string]>([
    ['that was not released', life(null), 5, 'draft'],
    ['before its day', life(6), 5, 'scheduled'],
    ['from its day on', life(5), 5, 'released'],
    ['until another came', life(1, 5), 5, 'retired'],
    ['that ends later', life(1, 6), 5, 'released'],
    ['that was taken back before its day', life(9, 9), 5, 'retired'],
    ['over another', life(1, null, 6), 5, 'released'],
    ['over another, after its end', life(1, null, 5), 5, 'retired'],
    ['over another, taken away by hand', life(1, 3, 9), 5, 'retired'],
  ])('%s', (_, version, at, status) => {
    expect(statusAt(version, day(at))).toBe(status);
  });

  it('over another is in force until its end, and then that one again', () => {
    const [standing, overlay] = [life(1), life(3, null, 6)];
    const inForce = [2, 3, 5, 6, 9].map((n) => inForceAt([standing, overlay], day(n)));
    expect(inForce).toEqual([standing, overlay, overlay, standing, standing]);
  });

  it('of two overlays the newer is in force', () => {
    const [older, newer] = [life(2, null, 9), life(3, null, 8)];
    expect(inForceAt([life(1), older, newer], day(5))).toBe(newer);
    expect(inForceAt([life(1), older, newer], day(8))).toBe(older);
  });

  it.each<[string, VersionLife, boolean]>([
    ['in force all the while', life(1), true],
    ['that ended while the call went on', life(1, 6), true],
    ['that ended before the call', life(1, 4), false],
    ['that came while the call went on', life(6), true],
    ['that is still to come', life(9), false],
    ['that never came', life(9, 9), false],
    ['that never was released', life(null), false],
  ])('may be taken up in a call from day 5 to 7: %s', (_, version, may) => {
    expect(wasReleased(version, day(5), day(7))).toBe(may);
  });
});

describe('a release', () => {
  const on = (n: number) => ({ releasedAt: day(n), overlayUntil: null });

  it('ends the version that stands then', () => {
    const standing = life(2);
    const plan = planRelease([life(1, 2), standing, life(3, null, 9), life(null)], on(5), day(5));
    expect(plan).toEqual({ ok: true, superseded: standing });
  });

  it('does not overtake one that is scheduled', () => {
    expect(planRelease([life(1, 8), life(8)], on(5), day(5))).toEqual({ ok: false });
  });

  it('over another ends none', () => {
    const overlay = { releasedAt: day(5), overlayUntil: day(9) };
    expect(planRelease([life(1)], overlay, day(5))).toEqual({ ok: true, superseded: undefined });
  });
});

describe('a retirement', () => {
  it('ends a version now', () => {
    const plan = planRetirement(life(1), [], day(5));
    expect(plan).toEqual({ retiredAt: day(5), goesOn: undefined });
  });

  it('of a scheduled version lets the one before go on', () => {
    const before = life(1, 8);
    const plan = planRetirement(life(8), [before, life(1, 4)], day(5));
    expect(plan).toEqual({ retiredAt: day(8), goesOn: before });
  });

  it('is none for what is no longer, or not yet, released', () => {
    expect(planRetirement(life(1, 3), [], day(5))).toBeUndefined();
    expect(planRetirement(life(null), [], day(5))).toBeUndefined();
  });
});
