import type { Instant } from '@lib/kernel';
import { figuresOf, fractiles, type CallMoments } from './call-figures.js';

function at(seconds: number): Instant {
  return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString() as Instant;
}

const CALL: CallMoments = {
  rangAt: at(0),
  beganAt: at(6),
  endedAt: at(186),
  abandoned: false,
  onPaper: false,
  closed: true,
  addressAt: at(30),
  levelAt: at(66),
  dispatchedAt: at(96),
  answers: 10,
  unknown: 2,
  override: null,
  repeated: false,
};
const ABANDONED: CallMoments = {
  ...CALL,
  beganAt: null,
  endedAt: at(20),
  abandoned: true,
  closed: false,
  addressAt: null,
  levelAt: null,
  dispatchedAt: null,
  answers: 0,
  unknown: 0,
};

describe('the figures of calls', () => {
  it('count from the ring to the answer, and from there to all else', () => {
    expect(figuresOf([CALL])).toMatchObject({
      calls: 1,
      cases: 1,
      pickUp: { n: 1, median: 6, p90: 6 },
      toAddress: { median: 24 },
      toLevel: { median: 60 },
      toDispatch: { median: 90 },
      callLength: { median: 180 },
      unclear: { n: 2, of: 10 },
    });
  });

  it('count who gave up among all that rang, and nowhere else', () => {
    const figures = figuresOf([CALL, ABANDONED]);
    expect(figures.abandoned).toEqual({ n: 1, of: 2 });
    expect(figures.pickUp.n).toBe(1);
    expect(figures.callLength.n).toBe(1);
    expect(figures.overriddenUp).toEqual({ n: 0, of: 1 });
  });

  it('read no haste from paper, but count it', () => {
    const paper = {
      ...CALL,
      onPaper: true,
      rangAt: null,
      override: 'down',
      repeated: true,
    } as const;
    expect(figuresOf([CALL, paper])).toMatchObject({
      cases: 2,
      toAddress: { n: 1 },
      overriddenDown: { n: 1, of: 2 },
      overriddenUp: { n: 0, of: 2 },
      repeated: { n: 1, of: 2 },
    });
  });

  it('are empty where there was nothing, and no call waits less than nothing', () => {
    expect(figuresOf([]).pickUp).toEqual({ n: 0, median: null, p90: null });
    expect(figuresOf([{ ...CALL, addressAt: at(2) }]).toAddress.median).toBe(0);
  });

  it.each([
    [[7], 7, 7],
    [[1, 2], 1, 2],
    [[5, 1, 3], 3, 5],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 50, 90],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
  ])('have the median and the ninth tenth of %j by nearest rank', (seconds, median, p90) => {
    expect(fractiles(seconds)).toEqual({ n: seconds.length, median, p90 });
  });
});
