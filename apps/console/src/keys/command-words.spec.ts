import { bestFits, fit, restOf, wordsOf } from './command-words.js';

describe('a command line', () => {
  it.each([
    ['d AMB12 734', ['d', 'AMB12', '734']],
    ['  who  gp   9000 ', ['who', 'gp', '9000']],
    ['t "antigif centrum" 3', ['t', 'antigif centrum', '3']],
    ['t "not closed yet', ['t', 'not closed yet']],
    ['', []],
  ])('%j has its words', (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });

  it('keeps a note as it was written', () => {
    expect(restOf('note  two   spaces "and quotes"')).toBe(' two   spaces "and quotes"');
  });
});

describe('what was typed', () => {
  it('finds the nearest names first', () => {
    const names = ['Sint-Gillis', 'Ghent', 'Gent Sint-Lucas', 'Gent UZ', 'Aalst'];
    expect(bestFits('gent', names, (name) => name, 9)).toEqual([
      'Gent UZ',
      'Gent Sint-Lucas',
      'Ghent',
    ]);
  });

  it('does not mind accents', () => {
    expect(fit('liege', 'Liège')).toBeGreaterThan(900);
  });

  it('finds nothing where a letter is missing', () => {
    expect(fit('xa', 'AMB 12')).toBeUndefined();
  });
});
