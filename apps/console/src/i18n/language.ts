import { LANGUAGES, type Language } from '@lib/kernel';
import { rememberAtSeat, rememberedAtSeat } from '../state/seat.js';
import { createStore } from '../state/store.js';

export const languageStore = createStore<Language>(firstLanguage());

/** Changes every text at once; remembered at this seat. */
export function setLanguage(language: Language): void {
  rememberAtSeat('language', language);
  languageStore.set(language);
  showLanguage();
}

/** A person's own language, unless this seat was told another. */
export function suggestLanguage(language: Language): void {
  if (rememberedAtSeat('language')) return;
  languageStore.set(language);
  showLanguage();
}

export function showLanguage(): void {
  document.documentElement.lang = languageStore.get();
}

function firstLanguage(): Language {
  const remembered = rememberedAtSeat('language');
  const wanted = [remembered, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    wanted
      .map((tag) => LANGUAGES.find((language) => language === tag))
      .find((language) => language !== undefined) ?? 'en'
  );
}
