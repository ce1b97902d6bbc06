import { LANGUAGES, type Instant, type Text } from '@lib/kernel';
import fc from 'fast-check';
import { LEVELS, PLACES, fromFhir, parseProtocol, toFhir } from '../index.js';
import type {
  Condition,
  FhirBundle,
  FhirHead,
  Protocol,
  Question,
  ScriptedCase,
  Source,
} from '../index.js';

const HEAD: FhirHead = {
  status: 'active',
  signedOff: false,
  date: '2026-03-01T08:00:00.000Z' as Instant,
  publisher: 'Vigil',
  contentHash: 'a'.repeat(64),
};

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
/** Strings of all kinds, the empty one too: FHIR has none. */
const words = fc.oneof(fc.constant(''), fc.string({ maxLength: 30, unit: 'grapheme' }));
const text = fc.record(
  Object.fromEntries(LANGUAGES.map((language) => [language, words])),
) as fc.Arbitrary<Text>;
const level = fc.constantFrom(...LEVELS);
const determinant = fc.stringMatching(/^[A-Z][0-9]{2}-[1-8A]-[0-9]{2}$/);
const limit = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => one + 0);
const scripts = fc.array(id, { maxLength: 3 });
const someOf = <Shape>(shape: fc.Arbitrary<Shape>) => fc.array(shape, { maxLength: 4 });
const maybe = { noNullPrototype: true } as const;

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'condition' },
    fc.record({ question: id, is: fc.oneof(fc.boolean(), id) }),
    fc.record({ question: id, in: fc.array(id, { maxLength: 3 }) }),
    fc.record({ question: id, atLeast: limit }),
    fc.record({ question: id, atMost: limit }),
    fc.record({ question: id, unanswerable: fc.constant(true as const) }),
    fc.record({ context: fc.constant('ageYears' as const), atLeast: fc.nat(130) }),
    fc.record({ context: fc.constant('pregnant' as const), is: fc.boolean() }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const asked = {
  id,
  text,
  rationale: text,
  unknown: fc.constantFrom('worst', 'ask-clinician', 'neutral'),
  mandatory: fc.boolean(),
  selfText: text,
  awayText: text,
  support: text,
  plain: text,
  showIf: condition,
  always: fc.constant(true),
  stopLevel: level,
};
const always = ['id', 'text', 'rationale', 'unknown', 'mandatory', 'type'] as const;
const question = fc.oneof(
  fc.record({ ...asked, type: fc.constant('yes-no') }, { ...maybe, requiredKeys: [...always] }),
  fc.record(
    {
      ...asked,
      type: fc.constant('choice'),
      choices: someOf(fc.record({ code: id, label: text })),
    },
    { ...maybe, requiredKeys: [...always, 'choices'] },
  ),
  fc.record(
    {
      ...asked,
      type: fc.constant('number'),
      unit: fc.oneof(fc.constantFrom('', '°C', '/min'), fc.string({ maxLength: 20 })),
      least: limit,
      most: limit,
      digits: fc.constantFrom(0, 1),
    },
    { ...maybe, requiredKeys: [...always, 'unit', 'least', 'most', 'digits'] },
  ),
) as fc.Arbitrary<Question>;

const rule = {
  determinant,
  level,
  when: condition,
  why: text,
  source: fc.oneof(
    fc.constant('draft, no source' as const),
    fc.record({ family: words, year: fc.integer({ min: 1900, max: 2200 }) }),
  ),
};
const protocol = fc.record(
  {
    code: fc.stringMatching(/^[A-Z][0-9]{2}$/),
    version: fc.integer({ min: 1, max: 9_999 }),
    title: text,
    status: fc.constant('draft' as const),
    population: fc.option(condition),
    entryTerms: fc.record(Object.fromEntries(LANGUAGES.map((one) => [one, someOf(words)]))),
    questions: someOf(question),
    discriminators: someOf(
      fc.record(
        {
          ...rule,
          instructions: scripts,
          owner: fc.constantFrom('Medical director', ' Dr. A ', '"'),
          reviewBy: fc.constantFrom('2024-02-29', '2027-03-01'),
          evidence: fc.webUrl({ validSchemes: ['https'] }),
        },
        { ...maybe, requiredKeys: ['determinant', 'level', 'when', 'why', 'source'] },
      ),
    ),
    modifiers: someOf(fc.record(rule)),
    answersFor: someOf(
      fc.record(
        { findings: someOf(determinant), when: condition, onlyAssumed: fc.constant(true as const) },
        { ...maybe, requiredKeys: ['findings', 'when'] },
      ),
    ),
    outcomes: someOf(
      fc.record({
        level,
        place: fc.constantFrom(...PLACES),
        instructions: scripts,
        safetyNetting: text,
        callBackMinutes: fc.option(fc.nat(100_000)),
      }),
    ),
    restLevel: level,
  },
  {
    ...maybe,
    requiredKeys: [
      'code',
      'version',
      'title',
      'status',
      'population',
      'entryTerms',
      'questions',
      'discriminators',
      'modifiers',
      'outcomes',
      'restLevel',
    ],
  },
) as fc.Arbitrary<Protocol>;

const story: ScriptedCase = {
  name: 'Sits up, talks',
  context: { ageYears: 60 },
  answers: { breathing: { kind: 'value', value: 'normal' } },
  level: '4',
  because: 'C04-4-01',
};

/** As it comes over a wire. */
const sent = (bundle: unknown): unknown => JSON.parse(JSON.stringify(bundle));

const TEXT: Text = { nl: 'Ademt?', fr: 'Respire ?', de: 'Atmet?', en: 'Breathing?' };
const ASKED = { text: TEXT, rationale: TEXT, mandatory: true } as const;

/** One of each kind. */
const SMALL: Protocol = {
  code: 'C04',
  version: 2,
  title: TEXT,
  status: 'draft',
  population: { context: 'ageYears', atLeast: 16 },
  entryTerms: { nl: ['pijn'], fr: [], de: [], en: [] },
  questions: [
    { ...ASKED, id: 'breathing', type: 'yes-no', unknown: 'worst' },
    {
      ...ASKED,
      id: 'temperature',
      type: 'number',
      unit: '°C',
      least: 25,
      most: 45,
      digits: 1,
      unknown: 'neutral',
      showIf: { question: 'breathing', is: true },
    },
    {
      ...ASKED,
      id: 'colour',
      type: 'choice',
      choices: [{ code: 'grey', label: TEXT }],
      unknown: 'neutral',
      showIf: { all: [{ question: 'temperature', atLeast: 38.5 }] },
    },
    {
      ...ASKED,
      id: 'pregnant',
      type: 'yes-no',
      unknown: 'worst',
      showIf: { context: 'sex', is: 'female' },
    },
  ],
  discriminators: [
    {
      determinant: 'C04-1-01',
      level: '1',
      when: { question: 'breathing', is: false },
      why: TEXT,
      source: { family: 'ERC', year: 2021 },
    },
  ],
  modifiers: [],
  outcomes: [
    {
      level: '1',
      place: 'on-scene',
      instructions: ['cpr-adult'],
      safetyNetting: TEXT,
      callBackMinutes: 10,
    },
  ],
  restLevel: '8',
};

type Item = Readonly<Record<string, unknown>>;

const itemsOf = (bundle: FhirBundle): readonly Item[] =>
  bundle.entry[0]?.resource['item'] as readonly Item[];

describe('who looks after a rule, in FHIR', () => {
  const owned = { owner: 'Cardiology', reviewBy: '2027-03-01', evidence: 'https://example.org/a' };
  const planOf = (source: Source) => {
    const discriminators = SMALL.discriminators.map((rule) => ({
      ...rule,
      ...owned,
      source,
      instructions: [],
    }));
    const bundle = toFhir({ ...SMALL, discriminators }, [], HEAD);
    const [findings] = bundle.entry[1]?.resource['action'] as readonly {
      action: readonly Item[];
    }[];
    return findings?.action[0];
  };

  it('stands in extensions, and its evidence in the documentation', () => {
    expect(planOf({ family: 'ERC', year: 2021 })).toMatchObject({
      extension: [
        { url: expect.stringMatching(/no-instructions$/), valueBoolean: true },
        { url: expect.stringMatching(/rule-owner$/), valueString: 'Cardiology' },
        { url: expect.stringMatching(/rule-review-by$/), valueDate: '2027-03-01' },
      ],
      documentation: [{ type: 'citation', display: 'ERC (2021)', url: 'https://example.org/a' }],
    });
  });

  it('has evidence without a source too', () => {
    expect(planOf('draft, no source')?.['documentation']).toEqual([
      { type: 'citation', url: 'https://example.org/a' },
    ]);
  });
});

describe('a protocol in FHIR', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(protocol, (given) => {
        fc.pre(parseProtocol(given).ok);
        const read = fromFhir(sent(toFhir(given, [story], HEAD)));
        expect(read).toEqual({ ok: true, file: { protocol: given, cases: [story], head: HEAD } });
      }),
      { numRuns: 300 },
    );
  });

  describe('asks in the words of FHIR', () => {
    const items = itemsOf(toFhir(SMALL, [], HEAD));
    const codesOf = (item: Item | undefined) =>
      (item?.['answerOption'] as { valueCoding: { code: string } }[]).map(
        ({ valueCoding }) => valueCoding.code,
      );

    it('with unknown and refused as coded answers', () => {
      expect(codesOf(items[0])).toEqual(['Y', 'N', 'unknown', 'asked-declined']);
      expect(codesOf(items[2])).toEqual(['grey', 'unknown', 'asked-declined']);
      const [number, absent] = items[1]?.['item'] as readonly Item[];
      expect([number?.['linkId'], number?.['type']]).toEqual(['temperature', 'decimal']);
      expect(codesOf(absent)).toEqual(['unknown', 'asked-declined']);
    });

    it('and lets not knowing enable what it would enable here', () => {
      expect(items[1]).toMatchObject({
        enableBehavior: 'any',
        enableWhen: ['Y', 'unknown', 'asked-declined'].map((code) => ({
          question: 'breathing',
          operator: '=',
          answerCoding: { code },
        })),
      });
      expect(items[2]?.['enableWhen']).toEqual([
        { question: 'temperature', operator: '>=', answerDecimal: 38.5 },
      ]);
    });

    it('and always where FHIR could not say when', () => {
      expect(items[3]).not.toHaveProperty('enableWhen');
    });
  });

  describe('is refused', () => {
    const changed = (path: string, change: object): unknown => {
      const bundle = sent(toFhir(SMALL, [story], HEAD));
      Object.assign(partOf(bundle, path), change);
      return bundle;
    };
    const plan = 'entry/1/resource';
    const question = 'entry/0/resource/item/0';
    const when = `${plan}/action/0/action/0/condition/0/expression`;
    const strange = { url: 'urn:x', valueBoolean: true };
    const restLevel = toFhir(SMALL, [], HEAD).entry[1]?.resource['extension'] as Item[];
    const atRest = restLevel.findIndex(({ url }) => url === 'urn:vigil:fhir:rest-level');

    it.each<[string, string, object, string, string]>([
      ['no bundle', '', { resourceType: 'Patient' }, 'resourceType', 'differs'],
      ['a plan alone', 'entry', { 0: {} }, 'entry/0/resource', 'missing'],
      ['entries that are none', '', { entry: 'x' }, 'entry', 'type'],
      ['an element not known here', question, { prefix: '1' }, `${question}/*`, 'not-understood'],
      [
        'an extension not known here',
        `${question}/extension`,
        { 3: strange },
        `${question}/extension/3`,
        'not-understood',
      ],
      [
        'a modifier not known here',
        plan,
        { modifierExtension: [strange] },
        `${plan}/*`,
        'not-understood',
      ],
      ['a question without a text', question, { text: undefined }, `${question}/text`, 'missing'],
      [
        'an answer that is not offered here',
        `${question}/answerOption/0/valueCoding`,
        { code: 'maybe' },
        `${question}/answerOption/0/valueCoding/code`,
        'differs',
      ],
      [
        'words that contradict the condition',
        when,
        { expression: 'breathing = true' },
        `${when}/expression`,
        'differs',
      ],
      [
        'a condition that is none',
        `${when}/extension/0`,
        { valueString: '{"context": "weather", "is": "fine"}' },
        'protocol/discriminators/0/when',
        'condition',
      ],
      [
        'a condition that is no JSON',
        `${when}/extension/0`,
        { valueString: '[[[' },
        `${when}/extension/0/valueString`,
        'malformed',
      ],
      [
        'a condition that is endless',
        `${when}/extension/0`,
        { valueString: '['.repeat(1_000_000) },
        `${when}/extension/0/valueString`,
        'too-long',
      ],
      [
        'a level that is none',
        `${plan}/extension/${atRest}`,
        { valueCode: '9' },
        'protocol/restLevel',
        'not-offered',
      ],
      ['a second plan', 'entry', { 2: {} }, 'entry/2', 'not-understood'],
    ])('with %s', (_, path, change, at, rule) => {
      const read = fromFhir(sent(changed(path, change)));
      expect(read.ok ? [] : read.problems).toContainEqual({ at, rule });
    });

    it('whatever is broken in it, or is what it was', () => {
      const bundle = toFhir(SMALL, [story], HEAD);
      const paths = pathsIn(bundle);
      fc.assert(
        fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
          const copy = sent(bundle);
          replace(copy, path, value);
          const read = fromFhir(copy);
          if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
          else
            expect(sent(toFhir(read.file.protocol, read.file.cases, read.file.head))).toEqual(copy);
        }),
        { numRuns: 300 },
      );
    });

    it.each([null, undefined, 1, 'Bundle', [], {}])('when it is %p', (given) => {
      expect(fromFhir(given).ok).toBe(false);
    });
  });

  it('is read with what a server wrote on it', () => {
    const bundle = toFhir(SMALL, [], HEAD);
    const stored = (resource: object) => ({ ...resource, id: '7', meta: { versionId: '3' } });
    const entry = bundle.entry.map((one) => ({ ...one, resource: stored(one.resource) }));
    expect(fromFhir({ ...stored(bundle), entry }).ok).toBe(true);
  });
});

/** The ways to all parts of a value. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name])),
  ];
}

function replace(whole: unknown, path: readonly string[], value: unknown): void {
  Reflect.set(partOf(whole, path.slice(0, -1).join('/')), path.at(-1) ?? '', value);
}

function partOf(whole: unknown, path: string): object {
  const names = path === '' ? [] : path.split('/');
  return names.reduce<unknown>((part, name) => Reflect.get(part as object, name), whole) as object;
}
