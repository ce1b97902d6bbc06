import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@lib/kernel';
import { PROTOCOLS, findProtocols } from '@lib/protocols';

interface Phrase {
  readonly words: string;
  /** The protocols that are right answers. */
  readonly expected: readonly string[];
  readonly kind: string;
}

/** Written by somebody who had not seen the search's words. The first half was shown to their author afterwards, the second was not. */
function phrasesIn(language: Language): readonly Phrase[] {
  const lines = readFileSync(`${import.meta.dirname}/${language}.tsv`, 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line) => {
    const [words = '', expected = '', kind = ''] = line.split('\t');
    return { words, expected: expected.split(','), kind };
  });
}

/** The place at which the search has a right protocol, from 0; Infinity where it has none. */
function placeOf({ words, expected }: Phrase, language: Language): number {
  const place = findProtocols(words, language, PROTOCOLS).findIndex(({ code }) =>
    expected.includes(code),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** The share of phrases that are found among the first so many, in percent. */
function shareAmong(first: number, places: readonly number[]): number {
  const found = places.filter((place) => place < first);
  return Math.round((1_000 * found.length) / places.length) / 10;
}

/** Below this share of the blind half the search has become worse than it was. */
const LEAST_AMONG_THREE: Readonly<Record<Language, number>> = { nl: 97, fr: 95, de: 95, en: 95 };

describe.each(LANGUAGES)('what callers say, in %s', (language) => {
  const phrases = phrasesIn(language);
  it('is at least 400 phrases, about every protocol', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(400);
    expect(new Set(phrases.map(({ words }) => words)).size).toBe(phrases.length);
    const codes = PROTOCOLS.map(({ code }) => code).filter((code) => code !== 'V00');
    const spoken = new Set(phrases.flatMap(({ expected }) => expected));
    expect(codes.filter((code) => !spoken.has(code))).toEqual([]);
  });

  it('finds a right protocol among the first three', () => {
    const places = phrases.map((phrase) => placeOf(phrase, language));
    const seen = places.filter((_, line) => line % 2 === 0);
    const blind = places.filter((_, line) => line % 2 === 1);
    process.stdout.write(
      `${language}: first / among three: ${shareAmong(1, seen)} / ${shareAmong(3, seen)} % of the half that was seen, ` +
        `${shareAmong(1, blind)} / ${shareAmong(3, blind)} % of the half that was not\n`,
    );
    expect(shareAmong(3, blind)).toBeGreaterThanOrEqual(LEAST_AMONG_THREE[language]);
  });
});
