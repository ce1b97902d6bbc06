import { LANGUAGES, type Language } from '@lib/kernel';

/** The words of a text that speaks of a protocol: of one way to say the complaint, or of a question. */
export interface Spoken {
  readonly protocol: number;
  readonly language: Language;
  readonly words: readonly string[];
}

/** How much each part of a word tells of each protocol, as rows: of bucket b the places `rows[b]` to `rows[b + 1]`. */
export interface Parts {
  readonly rows: Uint32Array;
  readonly protocols: Uint8Array;
  readonly tells: Float32Array;
}

/** Parts are kept by a hash: so many that two that matter seldom share one. */
const BUCKETS = 2 ** 18;
const SHORTEST = 3;
const LONGEST = 5;
/** A term counts as four questions; a part that was never said counts as if said in 0.3 terms (of naive Bayes). */
const TERM = 4;
const UNSAID = 0.3 * TERM;

/**
 * Counts how often each part (3 to 5 letters, a whole word, two words in a row) is said of each protocol, so that
 * compounds, endings and slips that no term has are heard by what they share. Much that is said of a protocol does not
 * favour it.
 */
export function partsOf(
  terms: readonly Spoken[],
  questions: readonly Spoken[],
  count: number,
): Parts {
  const times = new Uint8ClampedArray(BUCKETS * count);
  const totals = new Float64Array(count);
  const add = (worth: number) => {
    return ({ protocol, language, words }: Spoken): void => {
      for (const bucket of bucketsOf(words, language)) {
        const at = bucket * count + protocol;
        times[at] = (times[at] ?? 0) + worth;
        totals[protocol] = (totals[protocol] ?? 0) + worth;
      }
    };
  };
  terms.forEach(add(TERM));
  questions.forEach(add(1));
  const mean = totals.reduce((sum, one) => sum + one, 0) / count;
  const rows = new Uint32Array(BUCKETS + 1);
  const size = times.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0);
  const protocols = new Uint8Array(size);
  const tells = new Float32Array(size);
  let next = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (let protocol = 0; protocol < count; protocol += 1) {
      const said = times[bucket * count + protocol] ?? 0;
      if (said === 0) continue;
      protocols[next] = protocol;
      tells[next] = Math.log1p((said * mean) / ((totals[protocol] ?? 0) * UNSAID));
      next += 1;
    }
    rows[bucket + 1] = next;
  }
  return { rows, protocols, tells };
}

/** How much more than the average protocol each is meant by the parts of what was said: 1 the most, 0 the average. */
export function meantByParts(
  said: readonly string[],
  language: Language,
  { rows, protocols, tells }: Parts,
  count: number,
): Float64Array {
  const meant = new Float64Array(count);
  for (const bucket of bucketsOf(said, language))
    for (let at = rows[bucket] ?? 0; at < (rows[bucket + 1] ?? 0); at += 1) {
      const protocol = protocols[at] ?? 0;
      meant[protocol] = (meant[protocol] ?? 0) + (tells[at] ?? 0);
    }
  const mean = meant.reduce((sum, one) => sum + one, 0) / count;
  const most = Math.max(...meant) - mean;
  return most > 0 ? meant.map((one) => (one - mean) / most) : meant;
}

function bucketsOf(words: readonly string[], language: Language): ReadonlySet<number> {
  const buckets = new Set<number>();
  const seed = LANGUAGES.indexOf(language) + 1;
  let before = 0;
  for (const word of words) {
    const edged = `^${word}$`;
    let whole = seed;
    for (let from = 0; from < edged.length; from += 1) {
      whole = mixed(whole, edged.charCodeAt(from));
      let part = seed;
      for (let to = from; to < Math.min(edged.length, from + LONGEST); to += 1) {
        part = mixed(part, edged.charCodeAt(to));
        if (to - from + 1 >= SHORTEST) buckets.add(bucketOf(part));
      }
    }
    buckets.add(bucketOf(~whole));
    if (before !== 0) buckets.add(bucketOf(mixed(before, whole)));
    before = whole;
  }
  return buckets;
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619) ^ (hash >>> 15);
}

function bucketOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 14) % BUCKETS;
}
