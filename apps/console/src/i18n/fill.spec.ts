import type { Entry } from './entry.js';
import { fill } from './fill.js';

const calls: Entry = {
  one: { nl: '{count} oproep', fr: '{count} appel', de: '{count} Anruf', en: '{count} call' },
  other: {
    nl: '{count} oproepen',
    fr: '{count} appels',
    de: '{count} Anrufe',
    en: '{count} calls',
  },
};
const greeting: Entry = {
  nl: 'Dag {name}',
  fr: 'Bonjour {name}',
  de: 'Tag {name}',
  en: 'Hi {name}',
};

describe('a text', () => {
  it.each([
    ['nl', 0, '0 oproepen'],
    ['nl', 1, '1 oproep'],
    ['fr', 0, '0 appel'],
    ['fr', 2, '2 appels'],
    ['de', 2, '2 Anrufe'],
    ['en', 1, '1 call'],
  ] as const)('counts in %s: %i', (language, count, expected) => {
    expect(fill(calls, language, { count })).toBe(expected);
  });

  it('takes the values of its blanks as they are', () => {
    expect(fill(greeting, 'fr', { name: '$& {name}' })).toBe('Bonjour $& {name}');
  });

  it('writes numbers as the language does', () => {
    expect(fill(greeting, 'en', { name: 12_345 })).toBe('Hi 12,345');
  });
});
