import { LANGUAGES, type Language } from '@lib/kernel';
import type { Answer, Protocol, Question } from '@lib/triage';
import { likenessOf, wordsOf } from './spoken-words.js';

/** A question that a word in passing may have answered, and what the words make of it if that is plain. */
export interface Volunteered {
  readonly protocol: string;
  readonly question: Question;
  /** The choice or number that the words themselves name; otherwise the call-taker chooses. */
  readonly answer?: Answer;
}

const LEAST_SCORE = 0.35;
/** A word that many questions use says little. */
const LEAST_WEIGHT = 0.15;
const OTHER_LANGUAGE = 0.7;

/**
 * The questions of the protocols in hand that are about what the caller says unasked, best first: by the words of their
 * wording, of their choices and of what counts as which answer.
 */
export function findQuestions(
  words: string,
  language: Language,
  protocols: readonly Protocol[],
): readonly Volunteered[] {
  const said = wordsOf(words);
  if (said.length === 0) return [];
  const asked = questionsOf(protocols).map((one) => ({
    ...one,
    words: heardIn(one.question, language),
  }));
  const weights = said.map((word) => {
    const using = asked.filter((one) => likenessAmong(word, one.words.own) > 0).length;
    return Math.max(LEAST_WEIGHT, 1 - Math.log(1 + using) / Math.log(2 + asked.length));
  });
  const total = weights.reduce((sum, one) => sum + one, 0);
  return (
    asked
      .map(({ protocol, question, words: { own, other } }) => ({
        protocol,
        question,
        score:
          said.reduce((sum, word, place) => {
            const like = Math.max(
              likenessAmong(word, own),
              OTHER_LANGUAGE * likenessAmong(word, other),
            );
            return sum + like * (weights[place] ?? 0);
          }, 0) / total,
      }))
      // A number with its unit says outright what it is.
      .map((one) =>
        numberOf(words, one.question).withUnit ? { ...one, score: one.score + 1 } : one,
      )
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .map(({ protocol, question }) => {
        const answer = answerIn(words, said, question, language);
        return { protocol, question, ...(answer ? { answer } : {}) };
      })
  );
}

function questionsOf(
  protocols: readonly Protocol[],
): readonly { readonly protocol: string; readonly question: Question }[] {
  const seen = new Set<string>();
  return protocols.flatMap(({ code, questions }) =>
    questions
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map((question) => ({ protocol: code, question })),
  );
}

function heardIn(
  { text, plain, support, ...rest }: Question,
  language: Language,
): { readonly own: readonly string[]; readonly other: readonly string[] } {
  const choices = rest.type === 'choice' ? rest.choices.map(({ label }) => label) : [];
  const unit = rest.type === 'number' ? [rest.unit] : [];
  const texts = [text, ...(plain ? [plain] : []), ...(support ? [support] : []), ...choices];
  return {
    own: texts.flatMap((one) => wordsOf(one[language])),
    other: [
      ...LANGUAGES.filter((one) => one !== language).flatMap((one) => wordsOf(text[one])),
      ...unit.flatMap(wordsOf),
    ],
  };
}

function likenessAmong(word: string, words: readonly string[]): number {
  return words.reduce((best, one) => Math.max(best, likenessOf(word, one)), 0);
}

/** What the words say outright: a number within the bounds, or the one choice whose label they name most of. */
function answerIn(
  words: string,
  said: readonly string[],
  question: Question,
  language: Language,
): Answer | null {
  if (question.type === 'number') {
    const { value } = numberOf(words, question);
    return value === null ? null : { kind: 'value', value };
  }
  if (question.type !== 'choice') return null;
  const scored = question.choices
    .map(({ code, label }) => {
      const own = wordsOf(label[language]);
      const named = own.filter((word) => likenessAmong(word, said) >= 0.8).length;
      return { code, score: named / Math.max(1, own.length) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > 0 && best.score > (second?.score ?? 0)
    ? { kind: 'value', value: best.code }
    : null;
}

/** The number in the words that is within the bounds of the question, and whether its unit stands behind it. */
function numberOf(
  words: string,
  question: Question,
): { readonly value: number | null; readonly withUnit: boolean } {
  const [, digits = '', after = ''] = /(\d{1,3}(?:[.,]\d)?)\s*([^\s\d]*)/u.exec(words) ?? [];
  if (question.type !== 'number' || digits === '') return { value: null, withUnit: false };
  const value = Number(digits.replace(',', '.'));
  const fits =
    value >= question.least &&
    value <= question.most &&
    Number.isInteger(value * 10 ** question.digits);
  const withUnit = fits && after.toLowerCase() === question.unit.toLowerCase();
  return { value: fits ? value : null, withUnit };
}
