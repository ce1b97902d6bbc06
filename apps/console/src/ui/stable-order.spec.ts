import { neighbour, stableOrder } from './stable-order.js';

describe('the order of rows', () => {
  it.each([
    ['stands as it should when no hand is on it', ['a', 'b'], ['b', 'a'], false, ['b', 'a']],
    ['keeps its places under a hand', ['a', 'b', 'c'], ['c', 'b', 'a'], true, ['a', 'b', 'c']],
    ['puts new rows last under a hand', ['a', 'b'], ['new', 'b', 'a'], true, ['a', 'b', 'new']],
    ['closes the gap of a row that went', ['a', 'b', 'c'], ['c', 'a'], true, ['a', 'c']],
  ])('%s', (_what, shown, wanted, held, expected) => {
    expect(stableOrder(shown, wanted, held)).toEqual(expected);
  });
});

describe('moving the choice', () => {
  it.each([
    ['down', 'a', 1, 'b'],
    ['up', 'b', -1, 'a'],
    ['not past the end', 'c', 1, 'c'],
    ['not before the beginning', 'a', -1, 'a'],
    ['to the first when nothing is chosen', undefined, 1, 'a'],
    ['to the last, upwards, when the chosen one went', 'gone', -1, 'c'],
  ] as const)('goes %s', (_what, chosen, step, expected) => {
    expect(neighbour(['a', 'b', 'c'], chosen, step)).toBe(expected);
  });
});
