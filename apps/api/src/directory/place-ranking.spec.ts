import { ranked, type Candidate } from './place-ranking.js';

const village: Candidate = {
  placeId: 1,
  norm: 'halle',
  similarity: 1,
  own: true,
  country: 'BE',
  population: 1000,
};

function best(norm: string, ...candidates: readonly Candidate[]): number | undefined {
  return ranked(candidates, norm, 'BE')[0]?.placeId;
}

describe('the ranking of places', () => {
  it.each<[string, string, Candidate, Candidate]>([
    ['at home before abroad', 'halle', village, { ...village, country: 'DE', population: 230_000 }],
    ['more people before fewer', 'halle', { ...village, population: 39_000 }, village],
    [
      'its own name before another name of it',
      'halle',
      village,
      { ...village, own: false, population: 1200 },
    ],
    [
      'the very name before its beginning',
      'halle',
      village,
      { ...village, norm: 'halleux', similarity: 0.55 },
    ],
    [
      'a beginning before a resemblance',
      'gen',
      { ...village, norm: 'genk', similarity: 0.5 },
      { ...village, norm: 'gem', similarity: 0.5 },
    ],
    [
      'a beginning at home before a village abroad of that name',
      'gen',
      { ...village, norm: 'gent', similarity: 0.5, population: 260_000 },
      { ...village, norm: 'gen', country: 'CH' },
    ],
    [
      'a city abroad before a resemblance at home',
      'london',
      { ...village, norm: 'london', country: 'GB', population: 9_000_000 },
      { ...village, norm: 'londerzeel', similarity: 0.36, population: 18_000 },
    ],
  ])('puts %s', (_, norm, first, second) => {
    expect(best(norm, { ...second, placeId: 2 }, { ...first, placeId: 7 })).toBe(7);
  });

  it('shows a place once, by its best name', () => {
    const names = ['gent', 'gentbrugge'].map((norm) => ({ ...village, norm }));
    expect(ranked(names, 'gent', 'BE').map(({ norm }) => norm)).toEqual(['gent']);
  });
});
