import { parseProtocol, parseScriptedCases } from './parse-protocol.js';
import type { Protocol } from './protocol.js';

const TEXT = { nl: 'Wakker?', fr: 'Éveillé ?', de: 'Wach?', en: 'Awake?' };
const PROTOCOL: Protocol = {
  code: 'C99',
  version: 1,
  title: TEXT,
  status: 'draft',
  population: { context: 'ageYears', atLeast: 18 },
  entryTerms: { nl: [], fr: [], de: [], en: ['asleep'] },
  questions: [
    { id: 'awake', type: 'yes-no', text: TEXT, rationale: TEXT, unknown: 'worst', mandatory: true },
    {
      id: 'pulse',
      type: 'number',
      text: TEXT,
      rationale: TEXT,
      unknown: 'neutral',
      mandatory: false,
      unit: '/min',
      least: 0,
      most: 250,
      digits: 0,
      showIf: { not: { question: 'awake', is: true } },
    },
    {
      id: 'skin',
      type: 'choice',
      text: TEXT,
      rationale: TEXT,
      unknown: 'worst',
      mandatory: false,
      choices: [{ code: 'grey', label: TEXT }],
    },
  ],
  discriminators: [
    {
      determinant: 'C99-1-01',
      level: '1',
      when: {
        any: [
          { question: 'awake', is: false },
          { question: 'pulse', atMost: 40 },
        ],
      },
      why: TEXT,
      source: { family: 'ERC', year: 2025 },
      instructions: ['cpr'],
    },
  ],
  modifiers: [],
  outcomes: [
    { level: '1', place: 'on-scene', instructions: [], safetyNetting: TEXT, callBackMinutes: null },
  ],
  restLevel: '8',
};

/** Every object and list in a value, as a way to the value with that part changed. */
function variants(
  value: unknown,
  at: string,
  whole: (part: unknown) => unknown,
): readonly { at: string; changed: (by: (part: unknown) => unknown) => unknown }[] {
  const own = { at, changed: (by: (part: unknown) => unknown) => whole(by(value)) };
  if (typeof value !== 'object' || value === null) return [own];
  const inner = Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    variants(part, at === '' ? name : `${at}/${name}`, (other) =>
      whole(
        Array.isArray(value)
          ? value.map((one: unknown, index) => (String(index) === name ? other : one))
          : { ...value, [name]: other },
      ),
    ),
  );
  return [own, ...inner];
}

const PARTS = variants(PROTOCOL, '', (part) => part);
const isObject = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

describe('who looks after a finding', () => {
  const parsed = (more: object) =>
    parseProtocol({
      ...PROTOCOL,
      discriminators: [{ ...PROTOCOL.discriminators[0], ...more }],
    });

  it('may be told', () => {
    const all = {
      owner: 'Cardiology',
      reviewBy: '2028-02-29',
      evidence: 'https://example.org/a?b=1',
    };
    expect(parsed(all).ok).toBe(true);
  });

  it.each([
    ['owner', '', 'pattern'],
    ['owner', ' ', 'pattern'],
    ['owner', 'a'.repeat(81), 'too-long'],
    ['owner', 7, 'type'],
    ['reviewBy', '2027-02-29', 'pattern'],
    ['reviewBy', '2027-13-01', 'pattern'],
    ['reviewBy', '1-3-2027', 'pattern'],
    ['reviewBy', '2027-03-01T00:00:00.000Z', 'too-long'],
    ['evidence', 'http://example.org', 'pattern'],
    ['evidence', 'javascript:alert(1)', 'pattern'],
    ['evidence', 'https://', 'pattern'],
    ['evidence', 'https://example.org/a b', 'pattern'],
    ['evidence', `https://example.org/${'a'.repeat(300)}`, 'too-long'],
  ])('is refused as %s %j', (field, value, rule) => {
    const at = `discriminators/0/${field}`;
    expect(parsed({ [field]: value })).toEqual({ ok: false, problems: [{ at, rule }] });
  });
});

describe('a content from outside', () => {
  it('is a protocol when it has the shape of one', () => {
    expect(parseProtocol(PROTOCOL)).toEqual({ ok: true, value: PROTOCOL });
  });

  it.each(PARTS.map((part) => [part.at || 'the whole', part] as const))(
    'is none with something else at %s',
    (_, { changed }) => {
      for (const other of [{ odd: 1 }, [[]], undefined])
        expect(parseProtocol(changed(() => other)).ok).toBe(false);
    },
  );

  it('is none with a field that is not ours, anywhere, and does not say its name', () => {
    let objects = 0;
    for (const { changed } of PARTS) {
      const was: unknown[] = [];
      const given = changed((part) => {
        if (!isObject(part)) return part;
        was.push(part);
        return { ...part, kanarie: 1 };
      });
      if (was.length === 0) continue;
      objects += 1;
      const parsed = parseProtocol(given);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain('kanarie');
    }
    expect(objects).toBeGreaterThan(20);
  });

  it.each(Object.keys(PROTOCOL))('is none without its %s', (name) => {
    const rest = Object.fromEntries(Object.entries(PROTOCOL).filter(([one]) => one !== name));
    expect(parseProtocol(rest)).toEqual({ ok: false, problems: [{ at: name, rule: 'missing' }] });
  });

  it.each([
    ['no operator', { question: 'awake' }],
    ['two operators', { question: 'awake', is: true, atLeast: 1 }],
    ['nothing it speaks of', {}],
    ['a context that there is not', { context: '__proto__', is: true }],
    ['an operator of another context', { context: 'sex', atLeast: 1 }],
    ['a text for a list', { all: 'none' }],
  ])('is none with a condition that has %s', (_, population) => {
    expect(parseProtocol({ ...PROTOCOL, population }).ok).toBe(false);
  });

  it('is none with conditions deeper than anybody reads', () => {
    let population: unknown = { question: 'awake', is: true };
    for (let depth = 0; depth < 5_000; depth += 1) population = { not: population };
    const parsed = parseProtocol({ ...PROTOCOL, population });
    expect(parsed).toMatchObject({ ok: false, problems: [{ rule: 'too-deep' }] });
  });

  it.each([null, undefined, 7, 'C04', [], [PROTOCOL]])('is none when it is %p', (value) => {
    expect(parseProtocol(value).ok).toBe(false);
  });
});

describe('scripted cases from outside', () => {
  const story = {
    name: 'asleep',
    context: { ageYears: 40 },
    answers: { awake: { kind: 'value', value: false } },
    level: '1',
    because: 'C99-1-01',
  };

  it('are stories with answers, a level and a reason', () => {
    expect(parseScriptedCases([story])).toEqual({ ok: true, value: [story] });
  });

  it.each([
    ['no list', story],
    ['an odd answer', [{ ...story, answers: { awake: true } }]],
    ['an odd question', [{ ...story, answers: { 'a b': { kind: 'unknown' } } }]],
    ['an odd context', [{ ...story, context: { shoeSize: 44 } }]],
    ['no level', [{ ...story, level: '9' }]],
    ['more than a name', [{ ...story, more: 1 }]],
  ])('are none with %s', (_, cases) => {
    expect(parseScriptedCases(cases).ok).toBe(false);
  });
});
