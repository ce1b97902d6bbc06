import type { FastifyInstance } from 'fastify';
import { InvalidFields } from './invalid-fields.js';

/** Control characters have no place in what people type, but for the tab and the new line. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** A protocol is the deepest that is sent: conditions in conditions. */
const DEEPEST = 24;

/** Refuses bodies with strings that are not well formed (lone surrogates) or hold control characters, and deep ones. */
export function refuseMalformedText(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _, done) => {
    if (isSound(request.body, 0) && isSound(request.query, 0)) done();
    else done(new InvalidFields([{ field: '*', rule: 'wellFormedText' }]));
  });
}

function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isWellFormed(value) && !CONTROL.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  return Object.entries(value).every(
    ([name, inner]) => isSound(name, depth) && isSound(inner, depth + 1),
  );
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
