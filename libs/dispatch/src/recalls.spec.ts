import { postponements, uncovered } from './index.js';

describe('a recall', () => {
  it.each(['1', '2', '3', '4', '5', null] as const)(
    'is put off for ten minutes at most at level %s',
    (level) => {
      expect(postponements(level)).toEqual([5, 10]);
    },
  );

  it.each(['6', '7', '8', 'A'] as const)('may be put off for an hour at level %s', (level) => {
    expect(postponements(level).at(-1)).toBe(60);
  });
});

describe('a dangerous scene', () => {
  it('is one of which nobody was told, and which is not over', () => {
    const endedAt = null;
    expect(
      uncovered([
        { hazard: 'fire', cover: 'fire-told', endedAt },
        { hazard: 'weapon', cover: null, endedAt },
      ]),
    ).toEqual(['weapon']);
  });
});
