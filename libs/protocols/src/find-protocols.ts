import { LANGUAGES, type Language, type Text } from '@lib/kernel';
import type { Protocol } from '@lib/triage';
import { likenessOf, wordsOf } from './spoken-words.js';
import { meantByParts, partsOf, type Parts, type Spoken } from './word-parts.js';

/** A protocol that fits what was said, the better the higher its score (0 to 1). */
export interface FoundProtocol {
  readonly code: string;
  readonly score: number;
}

/** Below this a protocol has too little in common with what was said. */
const LEAST_BY_WORDS = 0.154;
/** A term of which every word was said, and no other. */
const IN_FULL = 0.999;
/** Words in another language of the centre count less: callers mix them, but words alike mean other things. */
const OTHER_LANGUAGE = { ofTerm: 0.8, ofWord: 0.3 };
/** What the score is made of: the nearest term, the words of all terms, with them those of the questions, parts of words. */
const BY = { nearest: 0.27, terms: 0.27, questions: 0.16, parts: 0.3 };
/** How much of the term was said, beside how much of what was said the term explains. */
const COVERED = 0.5;
/** What no protocol speaks of says less: a name, a street, a polite phrase. */
const UNHEARD = 0.5;
const LEAST_WEIGHT = 0.1;
/** A word in half of the terms is meant more than one that is said in passing, by so much at most. */
const OFTEN_AT_MOST = 1.3;
/** Words are typed letter by letter, and searched for at each. */
const MOST_REMEMBERED = 2_000;

/** Where a word is said: the protocol, and how much it is meant there by a caller of each language. */
interface Place {
  readonly protocol: number;
  readonly meant: Readonly<Record<Language, number>>;
}

/** One way to say a complaint. */
interface Term {
  readonly protocol: number;
  readonly language: Language;
  readonly weight: number;
}

interface Index {
  readonly vocabulary: readonly string[];
  /** Words by their first two letters and by their last three. */
  readonly byEnds: ReadonlyMap<string, readonly number[]>;
  /** How much a word tells: the fewer protocols speak of it, the more. */
  readonly weights: readonly number[];
  readonly terms: readonly Term[];
  /** By word: the terms that it is in, the protocols whose terms it is in, and those whose questions it is in. */
  readonly termsOf: readonly (readonly number[])[];
  readonly inTerms: readonly (readonly Place[])[];
  readonly inQuestions: readonly (readonly Place[])[];
  readonly parts: Parts;
  /** How like each word of the vocabulary is to a word that was said, the likest first. */
  readonly likenesses: Map<string, Heard>;
}

/** The words of the vocabulary that a word may be, the likest first. */
type Heard = readonly (readonly [word: number, likeness: number])[];

/**
 * The protocols whose title, lay words and questions come nearest to what a caller says, best first. Accents, capitals,
 * a word's ending, a dialect and one typing mistake do not matter; a word that few protocols speak of tells more than
 * one that many do.
 */
export function findProtocols(
  words: string,
  language: Language,
  protocols: readonly Protocol[],
): readonly FoundProtocol[] {
  const spoken = wordsOf(words);
  const said = [...new Set(spoken)];
  if (said.length === 0) return [];
  const index = indexOf(protocols);
  const heard = said.map((word) => likenessesTo(word, index));
  const importance = heard.map((likest) => weightOf(likest, index));
  const total = sum(importance);
  const nearest = nearestTerms(heard, importance, language, index, protocols.length);
  const { terms, questions } = meantBy(heard, importance, language, index, protocols.length);
  const parts = meantByParts(spoken, language, index.parts, protocols.length);
  const byCode = said.join('');
  return protocols
    .flatMap(({ code }, place) => {
      if (code.toLowerCase() === byCode) return [{ code, score: 1 }];
      const near = nearest[place] ?? 0;
      const byWords =
        BY.nearest * near +
        (BY.terms * (terms[place] ?? 0) + BY.questions * (questions[place] ?? 0)) / total;
      // Parts of words put in order what words have found; a term that was said in full needs none.
      const byParts = near >= IN_FULL ? 1 : (parts[place] ?? 0);
      return byWords < LEAST_BY_WORDS ? [] : [{ code, score: byWords + BY.parts * byParts }];
    })
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

/** Of each protocol the score of its term that is nearest to what was said. */
function nearestTerms(
  heard: readonly Heard[],
  importance: readonly number[],
  language: Language,
  { terms, termsOf, weights }: Index,
  count: number,
): Float64Array {
  const covered = new Float64Array(terms.length);
  const explained = new Float64Array(terms.length);
  const explainedBy = new Int16Array(terms.length).fill(-1);
  for (const [word, likeness] of likestOf(heard))
    for (const term of termsOf[word] ?? [])
      covered[term] = (covered[term] ?? 0) + (weights[word] ?? 0) * likeness;
  for (const [place, likest] of heard.entries())
    for (const [word, likeness] of likest)
      for (const term of termsOf[word] ?? []) {
        // The likest comes first, and one word that was said explains a term once.
        if (explainedBy[term] === place) continue;
        explainedBy[term] = place;
        explained[term] = (explained[term] ?? 0) + (importance[place] ?? 0) * likeness;
      }
  const total = sum(importance);
  const nearest = new Float64Array(count);
  for (const [place, { protocol, language: own, weight }] of terms.entries()) {
    if (covered[place] === 0) continue;
    const fit =
      COVERED * ((covered[place] ?? 0) / weight) +
      (1 - COVERED) * ((explained[place] ?? 0) / total);
    const score = own === language ? fit : OTHER_LANGUAGE.ofTerm * fit;
    if (score > (nearest[protocol] ?? 0)) nearest[protocol] = score;
  }
  return nearest;
}

/** How like each word of the vocabulary is to the nearest that was said. */
function likestOf(heard: readonly Heard[]): ReadonlyMap<number, number> {
  const likest = new Map<number, number>();
  for (const words of heard)
    for (const [word, likeness] of words)
      if (likeness > (likest.get(word) ?? 0)) likest.set(word, likeness);
  return likest;
}

/** How much each protocol means what was said, by its terms and by its terms and questions. */
function meantBy(
  heard: readonly Heard[],
  importance: readonly number[],
  language: Language,
  { inTerms, inQuestions }: Index,
  count: number,
): { readonly terms: Float64Array; readonly questions: Float64Array } {
  const terms = new Float64Array(count);
  const questions = new Float64Array(count);
  for (const [place, likest] of heard.entries()) {
    const byTerms = new Float64Array(count);
    raise(byTerms, likest, inTerms, language);
    const byAll = byTerms.slice();
    raise(byAll, likest, inQuestions, language);
    for (let protocol = 0; protocol < count; protocol += 1) {
      const weight = importance[place] ?? 0;
      terms[protocol] = (terms[protocol] ?? 0) + weight * (byTerms[protocol] ?? 0);
      questions[protocol] = (questions[protocol] ?? 0) + weight * (byAll[protocol] ?? 0);
    }
  }
  return { terms, questions };
}

function raise(
  most: Float64Array,
  likest: Heard,
  places: readonly (readonly Place[])[],
  language: Language,
): void {
  for (const [word, likeness] of likest)
    for (const { protocol, meant } of places[word] ?? []) {
      const one = Math.min(1, likeness * meant[language]);
      if (one > (most[protocol] ?? 0)) most[protocol] = one;
    }
}

/** How much a word that was said tells: as much as the word that it is likest to. */
function weightOf([likest]: Heard, { weights }: Index): number {
  return Math.max(UNHEARD, likest ? (weights[likest[0]] ?? 0) : 0);
}

function likenessesTo(word: string, { vocabulary, byEnds, likenesses }: Index): Heard {
  const known = likenesses.get(word);
  if (known) return known;
  const candidates = new Set(endsOf(word).flatMap((end) => byEnds.get(end) ?? []));
  const found = [...candidates]
    .map((place) => [place, likenessOf(word, vocabulary[place] ?? '')] as const)
    .filter(([, likeness]) => likeness > 0)
    .sort(([, a], [, b]) => b - a);
  if (likenesses.size >= MOST_REMEMBERED) likenesses.clear();
  likenesses.set(word, found);
  return found;
}

/** Words that are alike begin with the same two letters or end with the same three. */
function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, 2)}…`, `…${word.slice(-3)}`];
}

/** Of each library one index: it is made once, at the first search. */
const INDEXES = new WeakMap<readonly Protocol[], Index>();

/** Makes ready what the first search would have to wait for: some 0.8 s for the whole library. */
export function prepareSearch(protocols: readonly Protocol[]): void {
  indexOf(protocols);
}

function indexOf(protocols: readonly Protocol[]): Index {
  const known = INDEXES.get(protocols);
  if (known) return known;
  const made = makeIndex(protocols);
  INDEXES.set(protocols, made);
  return made;
}

/** What is said in a language, its words as their places in the vocabulary. */
interface Saying {
  readonly protocol: number;
  readonly language: Language;
  readonly words: readonly number[];
}

function makeIndex(protocols: readonly Protocol[]): Index {
  const isIdle = isAskedByMost(protocols);
  const terms = spokenOf(protocols, ({ title, entryTerms }, language) => [
    title[language],
    ...entryTerms[language],
  ]);
  const questions = spokenOf(protocols, (protocol, language) =>
    textsOf(protocol, isIdle).map((text) => text[language].replaceAll('|', ' ')),
  );
  const places = new Map<string, number>();
  const placed = ({ words, ...rest }: Spoken): Saying => ({
    ...rest,
    words: [...new Set(words)].map((word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    }),
  });
  const spoken = terms.map(placed);
  const asked = questions.map(placed);
  const vocabulary = [...places.keys()];
  const inTerms = meantIn(spoken, vocabulary.length, 0.7);
  const inQuestions = meantIn(asked, vocabulary.length, 1);
  const weights = vocabulary.map((_, word) => {
    const inOnes = new Set((inTerms[word] ?? []).map(({ protocol }) => protocol));
    const onlyAsked = (inQuestions[word] ?? []).filter(({ protocol }) => !inOnes.has(protocol));
    const share = (inOnes.size + onlyAsked.length / 2) / protocols.length;
    return Math.max(LEAST_WEIGHT, Math.min(1, -Math.log(share) / Math.log(protocols.length + 1)));
  });
  const termsOf: number[][] = vocabulary.map(() => []);
  for (const [term, { words }] of spoken.entries())
    for (const word of words) termsOf[word]?.push(term);
  const byEnds = new Map<string, number[]>();
  for (const [place, word] of vocabulary.entries())
    for (const end of endsOf(word)) {
      const alike = byEnds.get(end) ?? [];
      alike.push(place);
      byEnds.set(end, alike);
    }
  return {
    vocabulary,
    byEnds,
    weights,
    terms: spoken.map(({ protocol, language, words }) => ({
      protocol,
      language,
      weight: sum(words.map((word) => weights[word] ?? 0)),
    })),
    termsOf,
    inTerms,
    inQuestions,
    parts: partsOf(terms, questions, protocols.length),
    likenesses: new Map(),
  };
}

/** What is said of each protocol in each language. */
function spokenOf(
  protocols: readonly Protocol[],
  textsIn: (protocol: Protocol, language: Language) => readonly string[],
): readonly Spoken[] {
  return protocols.flatMap((one, protocol) =>
    LANGUAGES.flatMap((language) =>
      textsIn(one, language).map((text) => ({ protocol, language, words: wordsOf(text) })),
    ),
  );
}

/** What most protocols ask tells none of them apart: the vital functions and what is measured. */
function isAskedByMost(protocols: readonly Protocol[]): (id: string) => boolean {
  const askers = new Map<string, number>();
  for (const { questions } of protocols)
    for (const { id } of questions) askers.set(id, (askers.get(id) ?? 0) + 1);
  return (id) => (askers.get(id) ?? 0) > protocols.length / 3;
}

function textsOf(
  { questions, discriminators }: Protocol,
  isIdle: (id: string) => boolean,
): readonly Text[] {
  const own = questions.filter(({ id }) => !isIdle(id));
  return [
    ...own.flatMap((one) => [
      one.text,
      ...(one.type === 'choice' ? one.choices.map(({ label }) => label) : []),
    ]),
    ...discriminators.map(({ why }) => why),
  ];
}

/** Where each word is said and how much it is meant there: the more often, the more, `half` times half as much as ever. */
function meantIn(
  sayings: readonly Saying[],
  count: number,
  half: number,
): readonly (readonly Place[])[] {
  const counts = Array.from({ length: count }, () => new Map<number, Record<Language, number>>());
  for (const { protocol, language, words } of sayings)
    for (const word of words) {
      const of = counts[word]?.get(protocol) ?? { nl: 0, fr: 0, de: 0, en: 0 };
      of[language] += 1;
      counts[word]?.set(protocol, of);
    }
  return counts.map((byProtocol) =>
    [...byProtocol].map(([protocol, byLanguage]) => {
      const all = byLanguage.nl + byLanguage.fr + byLanguage.de + byLanguage.en;
      const meant = (language: Language): number => {
        const own = byLanguage[language];
        const times = own + OTHER_LANGUAGE.ofWord * (all - own);
        return ((0.9 / OFTEN_AT_MOST) * (times * (1 + half))) / (times + half);
      };
      return {
        protocol,
        meant: { nl: meant('nl'), fr: meant('fr'), de: meant('de'), en: meant('en') },
      };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
