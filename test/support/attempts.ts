import type { ProblemCode } from '@lib/contracts';
import type { Command } from './commands.js';
import type { Client } from './running-app.js';

export const CANARY = 'kanarie-7f3a';
const MEGABYTE = 1_048_576;

/**
 * What a protocol knows by itself, and the protocol language: they have words of their own for what may not be, and
 * their lists may be empty.
 */
const OF_A_LANGUAGE = /^(answer\.value|content|cases|file)\b/;

type Json = Readonly<Record<string, unknown>>;

/** A command as it must not be. */
export interface Attempt {
  readonly what: string;
  readonly path?: string;
  /** What is sent as it is. */
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without it any code of the contract will do. */
  readonly code?: ProblemCode;
}

/** The fields of a body, and of the objects in it, with the way to put something else in their place. */
function places(
  body: Json,
): readonly { field: string; value: unknown; put: (value: unknown) => Json }[] {
  return Object.entries(body).flatMap(([field, value]) => {
    const put = (other: unknown): Json => ({ ...body, [field]: other });
    const inner =
      typeof value === 'object' && value !== null
        ? places(value as Json).map((one) => ({
            ...one,
            field: `${field}.${one.field}`,
            put: (other: unknown) => put(one.put(other)),
          }))
        : [];
    return [{ field, value, put }, ...inner];
  });
}

/** A list of words takes any word. */
function isWords(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => String(one).includes(' '))
  );
}

/** All the ways in which a command may be wrong. */
export function attempts({ path, body, foreign }: Command, crossRole: Client): readonly Attempt[] {
  const whole = JSON.stringify(body);
  const json = (value: unknown): string => JSON.stringify(value);
  // A file to import may be larger: then its fields are.
  const tooLarge = path === '/protocols/import' ? 'invalid-fields' : 'payload-too-large';
  const bad = places(body).flatMap(({ field, value, put }): readonly Attempt[] => [
    ...(isWords(value)
      ? []
      : [
          {
            what: `${field}: a list`,
            text: json(put([CANARY])),
            code: 'invalid-fields' as const,
          },
        ]),
    ...(Array.isArray(value) && OF_A_LANGUAGE.test(field)
      ? []
      : [
          {
            what: `${field}: an empty list`,
            text: json(put([])),
            code: 'invalid-fields' as const,
          },
        ]),
    { what: `${field}: an object`, text: json(put({ [CANARY]: CANARY })), code: 'invalid-fields' },
    ...(typeof value === 'string'
      ? ([
          [`${field}: a number`, json(put(71_717_171)), 'invalid-fields'],
          [`${field}: a lone surrogate`, json(put(`${value}\ud83d`)), 'invalid-fields'],
          [`${field}: a NUL`, json(put(`${value}\u0000`)), 'invalid-fields'],
          [`${field}: an escape`, json(put(`${CANARY}\u001b[2J`)), 'invalid-fields'],
          [`${field}: a megabyte`, json(put(CANARY.padEnd(MEGABYTE, 'x'))), tooLarge],
          [`${field}: far too long`, json(put(CANARY.padEnd(20_000, 'x'))), 'invalid-fields'],
        ] as const)
      : ([[`${field}: a text`, json(put(CANARY)), 'invalid-fields']] as const)
    ).map(([what, text, code]) => ({ what, text, code })),
  ]);
  const stale: readonly Attempt[] = !('seenVersion' in body)
    ? []
    : [
        { what: 'an older version', text: json({ ...body, seenVersion: 0 }) },
        {
          what: 'a version to come',
          text: json({ ...body, seenVersion: 40 }),
          code: 'stale-version',
        },
      ];
  const refusedFields = bad.map((one) =>
    OF_A_LANGUAGE.test(one.what) ? { what: one.what, text: one.text } : one,
  );
  return [
    ...refusedFields,
    ...stale,
    { what: 'half of a body', text: whole.slice(0, -1), code: 'malformed-request' },
    { what: 'no JSON', text: CANARY, code: 'malformed-request' },
    { what: 'a list', text: json([body]), code: 'invalid-fields' },
    { what: 'null', text: 'null' },
    { what: 'nothing', text: '' },
    { what: 'another type', text: whole, headers: { 'content-type': 'text/plain' } },
    { what: 'a prototype', text: whole.replace('{', '{"__proto__":{"a":1},') },
    { what: 'an unknown field', text: json({ ...body, [CANARY]: CANARY }), code: 'invalid-fields' },
    {
      what: 'of another centre',
      path: foreign.path ?? path,
      text: json(foreign.body ?? body),
    },
    ...(/[0-9a-f-]{36}/.test(path)
      ? [{ what: 'no id', path: path.replace(/[0-9a-f-]{36}/, CANARY), text: whole }]
      : []),
    {
      what: 'no key',
      text: whole,
      headers: { 'idempotency-key': '' },
      code: 'idempotency-key-missing',
    },
    {
      what: 'a short key',
      text: whole,
      headers: { 'idempotency-key': 'k' },
      code: 'idempotency-key-missing',
    },
    { what: 'no session', text: whole, headers: { cookie: '' }, code: 'session-ended' },
    {
      what: 'a made-up session',
      text: whole,
      headers: { cookie: `vigil=${'a'.repeat(43)}` },
      code: 'session-ended',
    },
    {
      what: 'another role',
      text: whole,
      headers: { cookie: crossRole.cookie },
      code: 'not-allowed',
    },
    {
      what: 'a foreign page',
      text: whole,
      headers: { origin: 'https://evil.example' },
      code: 'foreign-origin',
    },
    {
      what: 'a foreign site',
      text: whole,
      headers: { 'sec-fetch-site': 'cross-site' },
      code: 'foreign-origin',
    },
  ];
}
