import type { Level } from './level.js';
import { accuracyOf, verdictOf, type PatientOutcome, type Verdict } from './triage-accuracy.js';

describe('how a level turned out', () => {
  it.each<[Level, PatientOutcome, Verdict]>([
    ['6', { naca: 4 }, 'under'],
    ['5', { disposition: 'intensive-care' }, 'under'],
    ['7', { news2: 7, disposition: 'home' }, 'under'],
    ['2', { naca: 5 }, 'fitting'],
    ['4', { disposition: 'died' }, 'fitting'],
    ['1', { disposition: 'home' }, 'over'],
    ['3', { disposition: 'not-transported', naca: 1, news2: 0 }, 'over'],
    ['6', { disposition: 'home' }, 'fitting'],
    ['2', { disposition: 'home', news2: 5 }, 'unclear'],
    ['2', { disposition: 'ward' }, 'unclear'],
    ['2', { diagnosis: 'I21' }, 'unclear'],
  ])('is, for level %s and %j: %s', (level, outcome, verdict) => {
    expect(verdictOf(level, outcome)).toBe(verdict);
  });
});

describe('the table of a month', () => {
  const cases = (count: number, verdict: Verdict, determinant = 'C04-5-01') =>
    Array.from({ length: count }, () => ({ month: '2026-11', determinant, verdict }));

  it('counts by determinant and month', () => {
    const all = [...cases(5, 'under'), ...cases(6, 'over'), ...cases(9, 'fitting')];
    expect(accuracyOf([...all, ...cases(5, 'unclear', 'C01-1-01')])).toEqual([
      { month: '2026-11', determinant: 'C01-1-01', n: 5, under: 0, over: 0 },
      { month: '2026-11', determinant: 'C04-5-01', n: 20, under: 5, over: 6 },
    ]);
  });

  it('tells no count below five, nor anything of fewer than five cases', () => {
    expect(accuracyOf([...cases(4, 'under'), ...cases(6, 'over')])).toEqual([
      { month: '2026-11', determinant: 'C04-5-01', n: 10, under: null, over: 6 },
    ]);
    expect(accuracyOf(cases(4, 'fitting'))).toEqual([
      { month: '2026-11', determinant: 'C04-5-01', n: null, under: null, over: null },
    ]);
  });
});
