import { kappaOf } from './kappa.js';

/** Pairs from a table of counts: rows are the first rater's categories. */
function pairs(table: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)),
  );
}

/** Fleiss, Statistical Methods for Rates and Proportions, chapter on agreement: 100 diagnoses by two raters. */
const DIAGNOSES = [
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
];

describe('the agreement of two raters', () => {
  it('is 0.68 for the diagnoses of the textbook: 0.89 observed, 0.66 by chance', () => {
    expect(kappaOf(pairs(DIAGNOSES), 3, 'none')).toBeCloseTo(0.23 / 0.34, 10);
  });

  it('weighs how far they differ, by hand: 1 - 0.075 / 0.27', () => {
    expect(kappaOf(pairs(DIAGNOSES), 3, 'linear')).toBeCloseTo(1 - 0.075 / 0.27, 10);
  });

  it('weighs the square, by hand: 1 - 0.0575 / 0.235', () => {
    expect(kappaOf(pairs(DIAGNOSES), 3, 'quadratic')).toBeCloseTo(1 - 0.0575 / 0.235, 10);
  });

  it('is 0.4 for fifty yes and no, 35 alike where 25 would be by chance', () => {
    const yesNo = pairs([
      [20, 5],
      [10, 15],
    ]);
    for (const weights of ['none', 'linear', 'quadratic'] as const)
      expect(kappaOf(yesNo, 2, weights)).toBeCloseTo(0.4, 10);
  });

  it('is 1 for the same, 0 for chance, below it for worse, and nothing without a choice', () => {
    expect(
      kappaOf(
        pairs([
          [3, 0],
          [0, 3],
        ]),
        2,
        'none',
      ),
    ).toBe(1);
    expect(
      kappaOf(
        pairs([
          [2, 2],
          [2, 2],
        ]),
        2,
        'none',
      ),
    ).toBe(0);
    expect(
      kappaOf(
        pairs([
          [0, 2],
          [2, 0],
        ]),
        2,
        'none',
      ),
    ).toBe(-1);
    expect(
      kappaOf(
        pairs([
          [5, 0],
          [0, 0],
        ]),
        2,
        'none',
      ),
    ).toBeNull();
    expect(kappaOf([], 4, 'linear')).toBeNull();
  });
});
