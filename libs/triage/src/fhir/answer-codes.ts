import type { Text } from '@lib/kernel';
import type { Question } from '../protocol.js';
import { HOUSE, worded, type FhirElement } from './elements.js';

const YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const DATA_ABSENT_REASON = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

const WORDS: Readonly<Record<'yes' | 'no' | 'unknown' | 'refused', Text>> = {
  yes: { nl: 'Ja', fr: 'Oui', de: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', fr: 'Non', de: 'Nein', en: 'No' },
  unknown: { nl: 'Niet geweten', fr: 'Ne sait pas', de: 'Nicht bekannt', en: 'Not known' },
  refused: {
    nl: 'Wil niet zeggen',
    fr: 'Ne veut pas dire',
    de: 'Möchte nicht sagen',
    en: 'Will not say',
  },
};

/** Beside a number, for when there is none. */
export const NO_NUMBER: Text = {
  nl: 'Niet geweten of niet gezegd',
  fr: 'Inconnu ou non dit',
  de: 'Nicht bekannt oder nicht gesagt',
  en: 'Not known or not said',
};

/** How one answer is coded; not knowing and not saying are answers like the others. */
export interface AnswerCode {
  readonly system: string;
  readonly code: string;
  readonly words: Text;
}

export const NOT_KNOWN: AnswerCode = {
  system: DATA_ABSENT_REASON,
  code: 'unknown',
  words: WORDS.unknown,
};
export const REFUSED: AnswerCode = {
  system: DATA_ABSENT_REASON,
  code: 'asked-declined',
  words: WORDS.refused,
};
const YES: AnswerCode = { system: YES_NO, code: 'Y', words: WORDS.yes };
const NO: AnswerCode = { system: YES_NO, code: 'N', words: WORDS.no };

export function codeOfFlag(flag: boolean): AnswerCode {
  return flag ? YES : NO;
}

/** The codes of a question of choice are its own. */
export function choiceSystem(question: string): string {
  return `${HOUSE}choices:${question}`;
}

/** The answers that a question offers, those without a value last. */
export function offered(question: Question): readonly FhirElement[] {
  return [...valuesOf(question), NOT_KNOWN, REFUSED].map(({ system, code, words }) => ({
    valueCoding: { system, code, ...worded('display', words) },
  }));
}

function valuesOf(question: Question): readonly AnswerCode[] {
  switch (question.type) {
    case 'yes-no':
      return [YES, NO];
    case 'choice':
      return question.choices.map(({ code, label }) => ({
        system: choiceSystem(question.id),
        code,
        words: label,
      }));
    case 'number':
      return [];
  }
}
