import type { Language } from '@lib/kernel';
import type { Protocol } from '@lib/triage';

/** A protocol that fits what was said, the better the higher its score (0 to 1). */
export interface FoundProtocol {
  readonly code: string;
  readonly score: number;
}

/** Below this a term has too little in common with what was said. */
const LEAST_SCORE = 0.45;

/**
 * The protocols whose title or lay words come nearest to what a caller says, best first. Accents, capitals, a word's
 * ending and one typing mistake do not matter; words in another language of the centre count a little less, since
 * callers mix them.
 */
export function findProtocols(
  words: string,
  language: Language,
  protocols: readonly Protocol[],
): readonly FoundProtocol[] {
  const said = wordsOf(words);
  if (said.length === 0) return [];
  return protocols
    .map((protocol) => ({ code: protocol.code, score: scoreOf(protocol, said, language) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

const OTHER_LANGUAGE = 0.85;

function scoreOf(protocol: Protocol, said: readonly string[], language: Language): number {
  const byCode = protocol.code.toLowerCase() === said.join('') ? 1 : 0;
  const scores = (Object.keys(protocol.title) as Language[]).flatMap((one) => {
    const terms = [protocol.title[one], ...protocol.entryTerms[one]];
    const weight = one === language ? 1 : OTHER_LANGUAGE;
    return terms.map((term) => weight * likeness(said, wordsOf(term)));
  });
  return Math.max(byCode, ...scores);
}

/** How much of the term was said, and how much of what was said the term explains. */
function likeness(said: readonly string[], term: readonly string[]): number {
  if (term.length === 0) return 0;
  const covered = weighted(term, (word) => bestMatch(word, said));
  const explained = weighted(said, (word) => bestMatch(word, term));
  return 0.6 * covered + 0.4 * explained;
}

/** Long words say more than short ones. */
function weighted(words: readonly string[], valueOf: (word: string) => number): number {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  return words.reduce((sum, word) => sum + word.length * valueOf(word), 0) / total;
}

function bestMatch(word: string, among: readonly string[]): number {
  return Math.max(0, ...among.map((other) => matchOf(word, other)));
}

const STEM = 4;

function matchOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= STEM && long.startsWith(short)) return 0.9;
  if (short.length >= STEM && isOneSlipAway(short, long)) return 0.85;
  // `borstpijn` has `borst` and `pijn` in it.
  if (short.length >= STEM && long.includes(short)) return 0.7;
  return 0;
}

/** One letter more, less, other, or two swapped. */
function isOneSlipAway(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (short.length < long.length) return rest(short, same) === rest(long, same + 1);
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return (
    rest(short, same + 1) === rest(long, same + 1) ||
    (isSwapped && rest(short, same + 2) === rest(long, same + 2))
  );
}

/** Words that say nothing about a complaint. */
const EMPTY_WORDS = new Set(
  'de het een en van in op aan te is ze hij zij mijn le la les un une des du au aux et est il elle mon ma der die das den dem ein eine und ist er sie mein meine the a an and is he she my of on to has heeft hat'.split(
    ' ',
  ),
);

function wordsOf(text: string): readonly string[] {
  const all = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}
