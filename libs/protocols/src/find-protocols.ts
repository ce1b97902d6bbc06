import { LANGUAGES, type Language } from '@lib/kernel';
import type { Protocol } from '@lib/triage';
import { likenessOf, wordsOf } from './spoken-words.js';

/** A protocol that fits what was said, the better the higher its score (0 to 1). */
export interface FoundProtocol {
  readonly code: string;
  readonly score: number;
}

/** Below this a protocol has too little in common with what was said. */
const LEAST_SCORE = 0.3;
/** Words in another language of the centre count a little less: callers mix them. */
const OTHER_LANGUAGE = 0.8;
/** How much the nearest term says, beside all that a protocol is called. */
const BY_TERM = 0.6;
/** How much of the term was said, beside how much of what was said the term explains. */
const COVERED = 0.5;
/** What no protocol speaks of says little: a name, a street, a polite phrase. */
const UNHEARD = 0.35;

/** One way to say a complaint. */
interface Term {
  readonly language: Language;
  /** Places of its words in the vocabulary. */
  readonly words: readonly number[];
}

interface Index {
  readonly vocabulary: readonly string[];
  /** Places of the words that begin, or end, with a letter. */
  readonly byEnds: ReadonlyMap<string, readonly number[]>;
  /** How much a word tells: the fewer protocols speak of it, the more. */
  readonly weights: readonly number[];
  readonly terms: ReadonlyMap<Protocol, readonly Term[]>;
  /** How like each word of the vocabulary is to a word that was said. */
  readonly likenesses: Map<string, ReadonlyMap<number, number>>;
}

/**
 * The protocols whose title or lay words come nearest to what a caller says, best first. Accents, capitals, a word's
 * ending and one typing mistake do not matter; a word that few protocols speak of tells more than one that many do.
 */
export function findProtocols(
  words: string,
  language: Language,
  protocols: readonly Protocol[],
): readonly FoundProtocol[] {
  const said = wordsOf(words);
  if (said.length === 0) return [];
  const index = indexOf(protocols);
  const heard = said.map((word) => likenessesTo(word, index));
  const byCode = said.join('');
  return protocols
    .map((protocol) => ({
      code: protocol.code,
      score:
        protocol.code.toLowerCase() === byCode
          ? 1
          : scoreOf(index.terms.get(protocol) ?? [], heard, language, index),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

type Heard = readonly ReadonlyMap<number, number>[];

function scoreOf(terms: readonly Term[], heard: Heard, language: Language, index: Index): number {
  const { weights } = index;
  const importance = heard.map((likenesses) => weightOf(likenesses, weights));
  const total = sum(importance);
  const best = heard.map(() => 0);
  let nearest = 0;
  for (const { language: own, words } of terms) {
    const factor = own === language ? 1 : OTHER_LANGUAGE;
    let covered = 0;
    let weight = 0;
    let explained = 0;
    for (const word of words) {
      weight += weights[word] ?? 0;
      covered += (weights[word] ?? 0) * Math.max(...heard.map((like) => like.get(word) ?? 0));
    }
    if (covered === 0) continue;
    for (const [place, likenesses] of heard.entries()) {
      const match = Math.max(...words.map((word) => likenesses.get(word) ?? 0));
      explained += (importance[place] ?? 0) * match;
      best[place] = Math.max(best[place] ?? 0, factor * match);
    }
    const score = COVERED * (covered / weight) + (1 - COVERED) * (explained / total);
    nearest = Math.max(nearest, factor * score);
  }
  const all = sum(best.map((match, place) => match * (importance[place] ?? 0))) / total;
  return BY_TERM * nearest + (1 - BY_TERM) * all;
}

/** How much a word that was said tells: as much as the words that it is like. */
function weightOf(likenesses: ReadonlyMap<number, number>, weights: readonly number[]): number {
  let most = 0;
  let weight = UNHEARD;
  for (const [word, likeness] of likenesses)
    if (likeness > most) {
      most = likeness;
      weight = Math.max(UNHEARD, weights[word] ?? 0);
    }
  return weight;
}

function likenessesTo(
  word: string,
  { vocabulary, byEnds, likenesses }: Index,
): ReadonlyMap<number, number> {
  const known = likenesses.get(word);
  if (known) return known;
  const found = new Map<number, number>();
  for (const end of endsOf(word))
    for (const place of byEnds.get(end) ?? []) {
      const likeness = likenessOf(word, vocabulary[place] ?? '');
      if (likeness > 0) found.set(place, likeness);
    }
  if (likenesses.size >= MOST_REMEMBERED) likenesses.clear();
  likenesses.set(word, found);
  return found;
}

/** Words that are alike begin or end with the same letter. */
function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, 1)}…`, `…${word.slice(-1)}`];
}

/** Words are typed letter by letter, and searched for at each. */
const MOST_REMEMBERED = 2_000;

/** Of each library one index: it is made once, at the first search. */
const INDEXES = new WeakMap<readonly Protocol[], Index>();

function indexOf(protocols: readonly Protocol[]): Index {
  const known = INDEXES.get(protocols);
  if (known) return known;
  const places = new Map<string, number>();
  const speakers = new Map<number, Set<string>>();
  const placeOf = (word: string, code: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    speakers.set(place, (speakers.get(place) ?? new Set()).add(code));
    return place;
  };
  const terms = new Map(
    protocols.map((protocol) => [
      protocol,
      LANGUAGES.flatMap((language) =>
        [protocol.title[language], ...protocol.entryTerms[language]].map((term) => ({
          language,
          words: wordsOf(term).map((word) => placeOf(word, protocol.code)),
        })),
      ),
    ]),
  );
  const weights = [...places.values()].map((place) => {
    const share = (speakers.get(place)?.size ?? 1) / protocols.length;
    return Math.max(LEAST_WEIGHT, Math.min(1, -Math.log(share) / Math.log(protocols.length + 1)));
  });
  const vocabulary = [...places.keys()];
  const byEnds = new Map<string, number[]>();
  for (const [place, word] of vocabulary.entries())
    for (const end of endsOf(word)) {
      const alike = byEnds.get(end) ?? [];
      alike.push(place);
      byEnds.set(end, alike);
    }
  const index = { vocabulary, byEnds, weights, terms, likenesses: new Map() };
  INDEXES.set(protocols, index);
  return index;
}

const LEAST_WEIGHT = 0.1;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
