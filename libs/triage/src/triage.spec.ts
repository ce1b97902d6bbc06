import type { Text } from '@lib/kernel';
import type { Answers } from './answers.js';
import { evaluate } from './evaluate.js';
import type { Condition, Protocol, Question } from './protocol.js';
import { triage } from './triage.js';

const same = (one: string): Text => ({ nl: one, fr: one, de: one, en: one });
const yesNo = (id: string, more: Partial<Question> = {}): Question =>
  ({
    id,
    type: 'yes-no',
    text: same(id),
    rationale: same('Why'),
    unknown: 'worst',
    mandatory: true,
    ...more,
  }) as Question;
const is = (question: string, value = true): Condition => ({ question, is: value });
const protocol = (
  code: string,
  questions: readonly Question[],
  findings: readonly (readonly [determinant: string, when: Condition])[],
  more: Partial<Protocol> = {},
): Protocol => ({
  code,
  version: 1,
  title: same(code),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions,
  discriminators: findings.map(([determinant, when]) => ({
    determinant,
    level: determinant.split('-')[1] as Protocol['restLevel'],
    when,
    why: same('Because'),
    source: 'draft, no source',
  })),
  modifiers: [],
  outcomes: [],
  restLevel: 'A',
  ...more,
});
const said = (values: Readonly<Record<string, boolean | null>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      value === null ? { kind: 'unknown' } : { kind: 'value', value },
    ]),
  );

const VITAL = protocol('V', [yesNo('lifeless')], [['V-1-01', is('lifeless')]]);
const COMFORT = protocol('C', [yesNo('itches', { stopLevel: '2' })], [['C-7-01', is('itches')]]);

describe('a question that is not worth asking', () => {
  it('is asked while the level is not urgent enough', () => {
    expect(triage([VITAL, COMFORT], said({ lifeless: false }), {})).toMatchObject({
      pendingMandatory: ['itches'],
      next: { protocol: 'C', question: 'itches' },
    });
  });

  it('is not asked any more once another protocol comes to its stop level', () => {
    expect(triage([VITAL, COMFORT], said({ lifeless: true }), {})).toMatchObject({
      level: '1',
      pendingMandatory: [],
      next: null,
    });
  });

  it('is not asked any more once its own protocol does', () => {
    const both = protocol(
      'B',
      [...VITAL.questions, ...COMFORT.questions],
      [
        ['B-1-01', is('lifeless')],
        ['B-7-01', is('itches')],
      ],
    );
    expect(evaluate(both, said({ lifeless: true }), {}).pendingMandatory).toEqual([]);
    expect(evaluate(both, {}, {}).pendingMandatory).toEqual(['lifeless', 'itches']);
  });
});

describe('a question for a clinician', () => {
  const asked = protocol(
    'D',
    [yesNo('thinner', { unknown: 'ask-clinician' })],
    [['D-2-01', is('thinner')]],
  );

  it('counts as the worst and is named when nobody knows', () => {
    expect(triage([asked, VITAL], said({ thinner: null }), {})).toMatchObject({
      level: '2',
      reasons: [{ determinant: 'D-2-01', assumed: true }],
      askClinician: ['thinner'],
    });
  });

  it.each([{}, { thinner: true }])('is not named after %j', (answers) => {
    expect(evaluate(asked, said(answers), {}).askClinician).toEqual([]);
  });
});

describe('a protocol that answers for the vital functions', () => {
  const expected = protocol(
    'S',
    [yesNo('lifeless'), yesNo('planned')],
    [
      ['S-1-01', { all: [is('lifeless'), is('planned', false)] }],
      ['S-7-01', { all: [is('lifeless'), is('planned')] }],
    ],
    { answersFor: [{ findings: ['V-1-01'], when: is('planned') }] },
  );
  const of = (values: Readonly<Record<string, boolean | null>>) =>
    triage([VITAL, expected], said(values), {});

  it('is heard once its condition holds', () => {
    expect(of({ lifeless: true, planned: true })).toMatchObject({
      level: '7',
      determinant: 'S-7-01',
      settled: true,
      next: null,
    });
  });

  it.each([[{ planned: false }], [{ planned: null }]])('is not heard after %j', (more) => {
    expect(of({ lifeless: true, ...more })).toMatchObject({
      level: '1',
      settled: true,
      next: null,
    });
  });

  it('is asked for what confirms it before the level is settled', () => {
    expect(of({ lifeless: true })).toMatchObject({
      level: '1',
      settled: false,
      pendingCritical: ['planned'],
      next: { protocol: 'S', question: 'planned' },
    });
  });

  it('is heard only while it is one of the complaints', () => {
    expect(triage([VITAL], said({ lifeless: true, planned: true }), {})?.level).toBe('1');
  });

  const unseen = protocol('U', [yesNo('unseen')], [['U-3-01', is('unseen')]], {
    answersFor: [{ findings: ['V-1-01'], when: is('unseen'), onlyAssumed: true }],
  });

  it.each([
    ['what nobody knows is set aside', null, '3'],
    ['what was seen is not', true, '1'],
  ])('%s where only what is assumed is answered for', (_, lifeless, level) => {
    expect(triage([VITAL, unseen], said({ lifeless, unseen: true }), {})?.level).toBe(level);
  });
});
