import { agreementOf } from './agreement.js';
import { REVIEW_GROUPS, REVIEW_ITEMS, courtesyOf, isRatings, type Ratings } from './review-form.js';

function all(rating: number | null, others: Ratings = {}): Ratings {
  return { ...Object.fromEntries(REVIEW_ITEMS.map(({ id }) => [id, rating])), ...others };
}

describe('the form of a review', () => {
  it('has 24 items in three groups, each once', () => {
    expect(REVIEW_ITEMS).toHaveLength(24);
    expect(new Set(REVIEW_ITEMS.map(({ id }) => id)).size).toBe(24);
    for (const group of REVIEW_GROUPS)
      expect(REVIEW_ITEMS.filter((one) => one.group === group).length).toBeGreaterThan(5);
  });

  it('is whole with every item on the scale or not applicable, and nothing beside', () => {
    expect(isRatings(all(3))).toBe(true);
    expect(isRatings(all(null))).toBe(true);
    for (const wrong of [4, -1, 1.5, '3', true])
      expect(isRatings({ ...all(3), listening: wrong })).toBe(false);
    expect(isRatings({ ...all(3), other: 1 })).toBe(false);
    const { listening: _, ...without } = all(3);
    expect(isRatings(without)).toBe(false);
    expect(isRatings([])).toBe(false);
  });
});

describe('courtesy', () => {
  it('is the mean of what reviewers heard, and nothing before somebody did', () => {
    expect(courtesyOf([])).toBeNull();
    expect(courtesyOf([all(null)])).toBeNull();
    expect(courtesyOf([all(3), all(0)])).toBe(50);
    expect(courtesyOf([all(null, { listening: 2 })])).toBe(67);
    expect(courtesyOf([all(0, { listening: null, 'level-right': 3 })])).toBe(0);
  });
});

describe('the agreement of two reviewers', () => {
  it('is told for all, each group and each item, of what both rated', () => {
    const first = all(3, { listening: 0 });
    const second = all(3, { listening: 0, language: null });
    const found = agreementOf([[first, second]]);
    expect(found.find(({ of }) => of === 'all')).toEqual({ of: 'all', n: 23, kappa: 1 });
    expect(found.find(({ of }) => of === 'clinical')).toEqual({
      of: 'clinical',
      n: 8,
      kappa: null,
    });
    expect(found.find(({ of }) => of === 'language')).toEqual({
      of: 'language',
      n: 0,
      kappa: null,
    });
  });
});
