import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { canonicalText, entryText, parseEntryBytes } from './entry-bytes.js';

/** Canonical JSON written by the authors of RFC 8785; data from outside, not part of this repository. */
const VECTORS = new URL('../../../../shared/data/vectors/jcs/testdata/', import.meta.url);

describe('canonical text', () => {
  it.each([
    [{ b: 1, a: 'x' }, '{"a":"x","b":1}'],
    [{ a: [true, null, { d: 1, c: 2 }] }, '{"a":[true,null,{"c":2,"d":1}]}'],
    ['é\n"', '"é\\n\\""'],
    [51.05, '51.05'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  it('refuses a lone surrogate and what is no number', () => {
    expect(() => canonicalText('\ud800')).toThrow(RangeError);
    expect(() => canonicalText(Number.NaN)).toThrow(RangeError);
  });

  if (existsSync(VECTORS))
    it.each(readdirSync(new URL('input/', VECTORS)))(
      'agrees with the standard about %s',
      (name) => {
        const input = JSON.parse(
          readFileSync(new URL(`input/${name}`, VECTORS), 'utf8'),
        ) as unknown;
        const output = readFileSync(new URL(`output/${name}`, VECTORS), 'utf8').trimEnd();
        expect(canonicalText(input)).toBe(output);
      },
    );
  else process.stderr.write('The RFC 8785 vectors are not beside this checkout: not compared\n');
});

describe('an entry', () => {
  it('leaves out of its header what is null, and keeps the nulls of its data', () => {
    expect(entryText({ id: 'a', case: null, data: { until: null } })).toBe(
      '{"data":{"until":null},"id":"a"}',
    );
  });

  it('is read back from its bytes', () => {
    const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
    const bytes = Buffer.concat([salt, Buffer.from('{"id":"é"}')]);
    expect(parseEntryBytes(bytes)).toEqual({ salt, text: '{"id":"é"}' });
    expect(() => parseEntryBytes(bytes.subarray(0, 10))).toThrow(RangeError);
  });
});
