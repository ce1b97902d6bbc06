import type { Text } from '@lib/kernel';
import {
  paginate,
  protocolPaper,
  type Condition,
  type PaperBlock,
  type PrintedVersion,
  type Protocol,
  type Question,
} from '../index.js';
import { conditionSaid } from './condition-said.js';
import { notes } from './paper-block.js';
import { paperWords } from './paper-words.js';

const said = (words: string): Text => ({ nl: words, fr: words, de: words, en: words });
const BREATHING: Question = {
  id: 'breathing',
  type: 'choice',
  text: said('Does {he|she} breathe?'),
  rationale: said(''),
  unknown: 'worst',
  mandatory: true,
  choices: [
    { code: 'none', label: said('not at all') },
    { code: 'odd', label: said('oddly') },
  ],
};
const FEVER: Question = {
  id: 'fever',
  type: 'number',
  text: said('How warm?'),
  rationale: said(''),
  unknown: 'neutral',
  mandatory: false,
  unit: '°C',
  least: 25,
  most: 45,
  digits: 1,
  showIf: { question: 'breathing', is: 'odd' },
};
const ALL = [
  { number: 'V1', question: BREATHING },
  { number: '2', question: FEVER },
];

describe('a condition on paper', () => {
  it.each<[string, Condition]>([
    ['V1: not at all or oddly*', { question: 'breathing', in: ['none', 'odd'] }],
    ['2: 38.5 or more', { question: 'fever', atLeast: 38.5 }],
    ['not (V1: oddly)', { not: { question: 'breathing', is: 'odd' } }],
    ['V1: not known or not said', { question: 'breathing', unanswerable: true }],
    [
      'V1: oddly* and (age in years: 65 or more or pregnant)',
      {
        all: [
          { question: 'breathing', is: 'odd' },
          {
            any: [
              { context: 'ageYears', atLeast: 65 },
              { context: 'pregnant', is: true },
            ],
          },
        ],
      },
    ],
    ['who calls: the patient themselves', { context: 'party', is: 'patient' }],
  ])('is %s', (words, condition) => {
    expect(conditionSaid(condition, ALL, paperWords('en'))).toBe(words);
  });

  it('has numbers as the reader writes them', () => {
    expect(conditionSaid({ question: 'fever', atMost: 38.5 }, ALL, paperWords('nl'))).toBe(
      '2: 38,5 of minder',
    );
  });
});

describe('blocks', () => {
  const block = (text: string, keep = false): PaperBlock => ({
    kind: 'note',
    text,
    ...(keep ? { keep: true } : {}),
  });
  const textsOf = (blocks: readonly PaperBlock[], height = 10) =>
    paginate(blocks, () => 4, height).map((page) =>
      page.map((one) => ('text' in one ? one.text : '')).join(''),
    );

  it('fill a page and go on with the next', () => {
    expect(textsOf(['a', 'b', 'c'].map((one) => block(one)))).toEqual(['ab', 'c']);
  });

  it('stay with what belongs to them', () => {
    expect(textsOf([block('a'), block('b', true), block('c')])).toEqual(['a', 'bc']);
  });

  it('are parted where no page could hold them', () => {
    expect(textsOf(['a', 'b', 'c', 'd'].map((one) => block(one, true)))).toEqual(['ab', 'cd']);
  });

  it('of a long note are several, and lose no word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
    const parts = notes(words.join(' ')).flatMap((one) => ('text' in one ? [one.text] : []));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join(' ').split(/\s+/)).toEqual(words);
  });
});

describe('a protocol on paper', () => {
  const version = (code: string, questions: readonly Question[]): PrintedVersion => ({
    protocol: {
      code,
      version: 1,
      title: said(code),
      status: 'draft',
      population: null,
      entryTerms: { nl: [], fr: [], de: [], en: [] },
      questions,
      discriminators: [],
      modifiers: [],
      outcomes: [],
      restLevel: '8',
    } satisfies Protocol,
    number: 1,
    contentHash: 'ab'.repeat(32),
    signedOff: true,
    releasedOn: null,
  });
  const vital = version('V00', [BREATHING]);
  const beside = { language: 'en', vital, instructions: [], printedOn: 'today' } as const;
  const asked = (one: PrintedVersion) =>
    protocolPaper(one, beside).chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'question' ? [`${block.number} ${block.text}`] : [],
      ),
    );

  it('begins with the vital functions and asks nothing twice', () => {
    expect(asked(version('C04', [BREATHING, FEVER]))).toEqual([
      'V1 Does he/she breathe?',
      '1 How warm?',
    ]);
    expect(asked(vital)).toEqual(['1 Does he/she breathe?']);
  });

  it('says who looks after a finding, and nothing where it is not told', () => {
    const finding = {
      determinant: 'C04-1-01',
      level: '1',
      when: { question: 'breathing', is: false },
      why: said('Why'),
      source: 'draft, no source',
    } as const;
    const notesOf = (more: object) => {
      const one = version('C04', []);
      const protocol = { ...one.protocol, discriminators: [{ ...finding, ...more }] };
      return protocolPaper({ ...one, protocol }, beside).chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
      );
    };
    const owned = { owner: 'Cardiology', reviewBy: '2027-03-01', evidence: 'https://a.org' };
    const told = 'Owner: Cardiology · Review by 2027-03-01 · Evidence: https://a.org';
    expect(notesOf(owned)).toEqual(expect.arrayContaining([told]));
    expect(notesOf(owned)).toHaveLength(notesOf({}).length + 1);
  });

  it('is a draft as long as it or the vital functions are not signed', () => {
    const isSigned = (one: PrintedVersion, first = vital) =>
      protocolPaper(one, { ...beside, vital: first }).chapters[0]?.signedOff;
    const other = version('C04', [FEVER]);
    expect(isSigned(other)).toBe(true);
    expect(isSigned({ ...other, signedOff: false })).toBe(false);
    expect(isSigned(other, { ...vital, signedOff: false })).toBe(false);
  });
});
