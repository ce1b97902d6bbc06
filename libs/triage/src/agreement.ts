import { kappaOf } from './kappa.js';
import { REVIEW_GROUPS, REVIEW_ITEMS, REVIEW_SCALE, type Ratings } from './review-form.js';

/** How far two reviewers of the same calls agree. */
export interface Agreement {
  /** An item, a group of items, or `all`. */
  readonly of: string;
  /** Ratings that both gave. */
  readonly n: number;
  /** Weighted by the square of the distance; null where it cannot be told. */
  readonly kappa: number | null;
}

/** The agreement on all items together, on each group and on each item. */
export function agreementOf(pairs: readonly (readonly [Ratings, Ratings])[]): readonly Agreement[] {
  const ids = REVIEW_ITEMS.map(({ id }) => id);
  const groups = REVIEW_GROUPS.map((group) => ({
    of: group,
    items: REVIEW_ITEMS.filter((one) => one.group === group).map(({ id }) => id),
  }));
  const wanted = [
    { of: 'all', items: ids },
    ...groups,
    ...ids.map((id) => ({ of: id, items: [id] })),
  ];
  return wanted.map(({ of, items }) => {
    const given = items.flatMap((item) => pairs.flatMap((pair) => both(pair, item)));
    return { of, n: given.length, kappa: kappaOf(given, REVIEW_SCALE.length, 'quadratic') };
  });
}

/** What both gave to an item; nothing where one of them found that it does not apply. */
function both(
  [first, second]: readonly [Ratings, Ratings],
  item: string,
): readonly (readonly [number, number])[] {
  const [a, b] = [first[item] ?? null, second[item] ?? null];
  return a === null || b === null ? [] : [[a, b]];
}
