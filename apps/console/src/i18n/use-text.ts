import { useMemo } from 'react';
import type { Language, Text } from '@lib/kernel';
import { spoken, type TriageContext } from '@lib/triage';
import { useStore } from '../state/store.js';
import { CATALOGUE, type TextKey, type ValuesOf } from './catalogue.js';
import { fill } from './fill.js';
import {
  dateText,
  dateTimeText,
  numberText,
  secondsText,
  timeText,
  weekdayText,
  type Moment,
} from './format.js';
import { languageStore } from './language.js';
import { problemText, type ProblemText } from './problem-text.js';

export interface Texts {
  readonly language: Language;
  /** The text of a key, with its blanks filled. */
  readonly t: <Key extends TextKey>(key: Key, ...values: ValuesOf<Key>) => string;
  /** The reader's language (or another that is wanted) of a text that came with the data (a protocol's question), as it is said of this patient. */
  readonly of: (text: Text, patient?: Pick<TriageContext, 'sex'>, language?: Language) => string;
  readonly problem: (code: string) => ProblemText;
  readonly number: (value: number) => string;
  readonly time: (at: Moment) => string;
  readonly seconds: (at: Moment) => string;
  readonly date: (at: Moment) => string;
  readonly dateTime: (at: Moment) => string;
  readonly weekday: (day: number) => string;
}

/** The texts in the language of this seat; every reader changes at once when it changes. */
export function useText(): Texts {
  const language = useStore(languageStore);
  return useMemo(() => textsIn(language), [language]);
}

function textsIn(language: Language): Texts {
  return {
    language,
    t: (key, ...values) => fill(CATALOGUE[key], language, values[0]),
    of: (text, patient = {}, wanted = language) => spoken(text, patient)[wanted],
    problem: (code) => problemText(code, language),
    number: (value) => numberText(value, language),
    time: (at) => timeText(at, language),
    seconds: (at) => secondsText(at, language),
    date: (at) => dateText(at, language),
    dateTime: (at) => dateTimeText(at, language),
    weekday: (day) => weekdayText(day, language),
  };
}
