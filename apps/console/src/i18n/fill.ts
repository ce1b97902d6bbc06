import type { Language } from '@lib/kernel';
import type { Entry } from './entry.js';
import { numberText } from './format.js';

/** A text in a language with its blanks filled; a plural chooses by `count`. */
export function fill(
  entry: Entry,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence(entry, language, values['count']).replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) return blank;
    return typeof value === 'number' ? numberText(value, language) : value;
  });
}

function sentence(entry: Entry, language: Language, count: string | number | undefined): string {
  if (!('other' in entry)) return entry[language];
  const rule = new Intl.PluralRules(language).select(Number(count));
  return (rule === 'one' ? entry.one : entry.other)[language];
}
