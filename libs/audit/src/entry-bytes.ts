/** What JSON can hold; numbers are those that their shortest decimal says exactly. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Bytes before the text: random, so that the hash of a pruned entry tells nothing of what it said. */
export const SALT_BYTES = 16;

/**
 * The canonical text of a value, RFC 8785: no spaces, names in the order of their UTF-16 units, numbers as ECMAScript
 * writes them. Throws on what JSON has no word for, and on a string that is not well formed.
 */
export function canonicalText(value: unknown): string {
  return write(value as Json);
}

/** The text of an entry: what is null in the header was left out, what its data holds was kept. */
export function entryText(entry: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(entry).filter(([, value]) => value !== null && value !== undefined);
  return canonicalText(Object.fromEntries(said));
}

/** Stored bytes in their two parts: the salt, and the canonical text that is hashed after it. */
export function parseEntryBytes(bytes: Uint8Array): {
  readonly salt: Uint8Array;
  readonly text: string;
} {
  if (bytes.length < SALT_BYTES) throw new RangeError('An entry is at least its salt');
  return { salt: bytes.slice(0, SALT_BYTES), text: utf8(bytes.subarray(SALT_BYTES)) };
}

function write(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('JSON has no word for this number');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new RangeError('A string of an entry is well formed');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${write(name)}:${write(value[name] ?? null)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** UTF-8 to text by hand: the libraries know no decoder of a platform. */
function utf8(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`;
  return decodeURIComponent(escaped);
}
