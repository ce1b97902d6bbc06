import { meantByParts, partsOf, type Spoken } from './word-parts.js';

const HEAD = 0;
const BELLY = 1;

const said = (protocol: number, ...words: readonly string[]): Spoken => ({
  protocol,
  language: 'nl',
  words,
});

describe('the parts of words', () => {
  const parts = partsOf(
    [said(HEAD, 'hoofdpijn'), said(HEAD, 'barstende', 'hoofdpijn'), said(BELLY, 'buikpijn')],
    [said(BELLY, 'krampen', 'in', 'de', 'buik')],
    2,
  );

  it.each([
    ['a compound that no term has', 'buikkramp', BELLY],
    ['a slip of the keys', 'hoofdpijjn', HEAD],
    ['an ending', 'hoofdpijnen', HEAD],
  ])('tell of the complaint in %s', (_, word, protocol) => {
    const meant = meantByParts([word], 'nl', parts, 2);
    expect(meant[protocol]).toBe(1);
    expect(meant[1 - protocol]).toBeLessThan(0);
  });

  it('tell nothing of another language, nor of what was never said', () => {
    expect([...meantByParts(['buikkramp'], 'fr', parts, 2)]).toEqual([0, 0]);
    expect([...meantByParts(['zzzzz'], 'nl', parts, 2)]).toEqual([0, 0]);
  });
});
