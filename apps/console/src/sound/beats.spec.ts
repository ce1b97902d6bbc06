import { beatsBetween } from './beats.js';

describe('the strokes of a metronome', () => {
  it('number 110 in a minute, evenly', () => {
    const strokes = beatsBetween({ begin: 5, period: 60 / 110 }, 5, 64.9);
    expect(strokes).toHaveLength(110);
    expect(strokes[109]).toBeCloseTo(5 + (109 * 60) / 110, 9);
  });

  it('fall in one stretch each, none lost and none twice', () => {
    const beat = { begin: 0.1, period: 0.5 };
    const edges = [0, 0.1, 0.35, 0.6, 1.7, 1.71, 4.1, 5];
    const pieces = edges
      .slice(1)
      .flatMap((until, index) => beatsBetween(beat, edges[index] ?? 0, until));
    expect(pieces).toEqual(beatsBetween(beat, 0, 5));
    expect(pieces).toHaveLength(10);
  });

  it('do not come before the beginning', () => {
    expect(beatsBetween({ begin: 10, period: 1 }, 0, 9)).toEqual([]);
  });
});
