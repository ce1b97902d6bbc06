import type { Language, Text } from '@lib/kernel';
import { LANGUAGES } from '@lib/kernel';
import { useText } from '../i18n/use-text.js';
import { rememberAtSeat, rememberedAtSeat } from '../state/seat.js';
import { createStore, useStore } from '../state/store.js';
import { contextOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';

/** What is read aloud: in the caller's language, whatever the desk's is. */
export interface Spoken {
  readonly language: Language;
  readonly say: (text: Text) => string;
  /** The same for the reader, where two languages are wanted and differ. */
  readonly beside: (text: Text) => string | null;
}

const twoLanguages = createStore(rememberedAtSeat('two-languages') !== 'no');

export function useTwoLanguages(): readonly [boolean, () => void] {
  const shown = useStore(twoLanguages);
  return [
    shown,
    () => {
      rememberAtSeat('two-languages', shown ? 'no' : 'yes');
      twoLanguages.set(!shown);
    },
  ];
}

export function useSpoken(draft: CaseDraft): Spoken {
  const { of, language: own } = useText();
  const two = useStore(twoLanguages);
  const language = draft.caller?.value.language ?? own;
  const context = contextOf(draft);
  return {
    language,
    say: (text) => of(text, context, language),
    beside: (text) => (two && language !== own ? of(text, context) : null),
  };
}

/** The caller speaks the next of the languages: kept with the caller, the answers stay. */
export function speakNextLanguage(draft: CaseDraft, now: Language): void {
  const next = LANGUAGES[(LANGUAGES.indexOf(now) + 1) % LANGUAGES.length] ?? now;
  take({ type: 'caller', value: { ...draft.caller?.value, language: next } });
}
