import { LANGUAGES, type Language } from '@lib/kernel';
import type { Question } from '@lib/triage';
import { PROTOCOLS } from './index.js';

/** Share of words in common from which two questions are looked at. */
const ALIKE = 0.6;

/** Pairs that sound alike and stay two, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'blacked-out / knocked-out':
    'by a blow is a head injury; after current, water or smoke it is not',
  'blacked-out / passed-out-with-dizziness':
    'the second is asked of dizziness alone, and tells a faint from it',
  'carer-worn-out / palliative-carer-worn-out':
    'tonight at a deathbed is more urgent than in the long run',
  'chest-or-upper-pain / chest-pain':
    'the first also takes jaw, back and upper belly; to narrow it would lower levels',
  'chokes-often / palpitations-often': 'choking and heartbeats: only the sentence is alike',
  'cough-over-3-weeks / coughing-for-weeks': 'the second also asks an adult for loss of weight',
  'fainted-or-palpitations / heart-races-or-skips':
    'the first also takes fainting; to narrow it would lower levels',
  'fainted-or-palpitations / heart-racing-or-very-slow':
    'the first also takes fainting, the second a slow heart',
  'first-faint-ever / never-like-this-before': 'a faint and a crisis: only the sentence is alike',
  'gas-drooling-and-cramps / poison-wet-and-twitching':
    'tiny pupils after a swallowed poison are more often opioids, so the second leaves them out',
  'gas-heart-or-lung-patient / lung-or-heart-illness':
    'to be read by a medical director: what counts as such an illness differs',
  'great-thirst-and-urine / thirst-and-constipation':
    'sugar and calcium: other signs beside the thirst',
  'harm-self-or-baby / thinks-of-suicide': 'the first also asks for harm to the baby',
  'heart-races-or-skips / heart-racing-or-very-slow':
    'the second also takes a slow heart, with the dizziness',
  'heat-stimulants / stimulants-or-overdose':
    'to be read by a medical director: which drugs count differs',
  'knocked-out / passed-out-with-dizziness':
    'by a blow is a head injury; with dizziness it is a faint',
  'limb-cold-or-numb / wound-beyond-cold':
    'the first also takes numbness, which a wound asks apart',
  'pre-eclampsia-signs / spots-swelling-or-high-pressure':
    'the second is asked with a headache, which the first counts as a sign',
  'severe-allergy-before / sting-severe-before':
    'asthma counts in the first; the second is of stings alone',
  'sting-throat-swells / tongue-or-throat-closing':
    'to be read by a medical director: trouble swallowing and a wheeze count differently',
  'sting-vomits-or-cramps / vomits-or-bad-cramps':
    'each counts from its own start: the sting or the reaction',
  'torso-blood / urine-blood':
    'the first is of injuries and also takes blood coughed up or vomited',
};

interface Asked {
  readonly question: Question;
  readonly protocols: ReadonlySet<string>;
}

function allAsked(): readonly Asked[] {
  const byId = new Map<string, { question: Question; protocols: Set<string> }>();
  for (const { code, questions } of PROTOCOLS)
    for (const question of questions) {
      const known = byId.get(question.id) ?? { question, protocols: new Set() };
      byId.set(question.id, { ...known, protocols: known.protocols.add(code) });
    }
  return [...byId.values()].sort((a, b) => (a.question.id < b.question.id ? -1 : 1));
}

/** The words of a question and of what it offers, without the forms for man and woman. */
function wordsIn(question: Question, language: Language): ReadonlySet<string> {
  const choices = question.type === 'choice' ? question.choices.map(({ label }) => label) : [];
  const said = [question.text, ...choices].map((one) => one[language]).join(' ');
  return new Set(
    said
      .toLowerCase()
      .replaceAll(/\{[^}]*\}/g, ' ')
      .match(/[\p{L}\d]+/gu),
  );
}

function likeness(a: Question, b: Question, language: Language): number {
  const [one, other] = [wordsIn(a, language), wordsIn(b, language)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

it('asks nearly the same under one id, so that a caller with two complaints is asked once', () => {
  const asked = allAsked();
  const alike = asked.flatMap((one, index) =>
    asked
      .slice(index + 1)
      .filter(
        (other) =>
          one.question.type === other.question.type &&
          one.question.type !== 'number' &&
          ![...one.protocols].some((code) => other.protocols.has(code)) &&
          LANGUAGES.some((language) => likeness(one.question, other.question, language) >= ALIKE),
      )
      .map((other) => `${one.question.id} / ${other.question.id}`),
  );
  expect(alike).toEqual(Object.keys(ALLOWED));
});
