import { LANGUAGES } from '@lib/kernel';
import type { Discriminator, Protocol } from './protocol.js';

/** What is read and not triaged with. */
const WORDS: readonly string[] = [
  'title',
  'entryTerms',
  'unit',
  'source',
  'owner',
  'reviewBy',
  'evidence',
] satisfies readonly (keyof Protocol | keyof Discriminator | 'unit')[];

/**
 * A protocol without its texts, terms, sources and who looks after them: what its levels follow from. Two with equal
 * logic triage alike.
 */
export function logicOf(protocol: Protocol): unknown {
  return withoutWords(protocol);
}

function withoutWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name, value]) => !WORDS.includes(name) && !isText(value))
      .map(([name, value]) => [name, withoutWords(value)]),
  );
}

function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
}
