import fc from 'fast-check';
import type { Text } from '@lib/kernel';
import {
  EMPTY_TEXT,
  answeredInAll,
  asType,
  atLevel,
  determinantsOf,
  emptyQuestion,
  emptyRule,
  freeDeterminant,
  freeQuestionId,
  moveQuestion,
  moveRule,
  putOutcome,
  putQuestion,
  putRule,
  removeOutcome,
  removeQuestion,
  removeRule,
  renameQuestion,
  saidIn,
} from './edit-protocol.js';
import { LEVELS } from './level.js';
import type { Condition, Discriminator, Outcome, Protocol } from './protocol.js';

const text = (one: string): Text => ({ nl: one, fr: one, de: one, en: one });
const finding = (determinant: string, when: Condition): Discriminator => ({
  ...emptyRule(determinant, '2'),
  when,
});
const outcome = (level: Outcome['level'], place: Outcome['place'] = 'home'): Outcome => ({
  level,
  place,
  instructions: [],
  safetyNetting: text('Call again'),
  callBackMinutes: null,
});
const PROTOCOL: Protocol = {
  code: 'C99',
  version: 1,
  title: text('Something'),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: ['awake', 'breathing', 'pain'].map(emptyQuestion),
  discriminators: [
    finding('C99-2-01', { question: 'awake', is: false }),
    finding('C99-2-02', { not: { any: [{ question: 'pain', is: true }] } }),
  ],
  modifiers: [],
  outcomes: [outcome('2'), outcome('A')],
  restLevel: 'A',
};
const ids = ({ questions }: Protocol) => questions.map(({ id }) => id);

describe('a question', () => {
  it.each<[string | null | undefined, readonly string[]]>([
    [undefined, ['awake', 'breathing', 'pain', 'new']],
    [null, ['new', 'awake', 'breathing', 'pain']],
    ['awake', ['awake', 'new', 'breathing', 'pain']],
  ])('is added behind %s', (behind, order) => {
    expect(ids(putQuestion(PROTOCOL, emptyQuestion('new'), behind))).toEqual(order);
  });

  it('is changed where it stands', () => {
    const changed = putQuestion(PROTOCOL, { ...emptyQuestion('awake'), mandatory: false }, 'pain');
    expect(ids(changed)).toEqual(ids(PROTOCOL));
    expect(changed.questions[0]?.mandatory).toBe(false);
  });

  it.each<[string, -1 | 1, readonly string[]]>([
    ['pain', -1, ['awake', 'pain', 'breathing']],
    ['awake', 1, ['breathing', 'awake', 'pain']],
    ['awake', -1, ['awake', 'breathing', 'pain']],
    ['pain', 1, ['awake', 'breathing', 'pain']],
    ['nobody', 1, ['awake', 'breathing', 'pain']],
  ])('%s moves by %s', (id, by, order) => {
    expect(ids(moveQuestion(PROTOCOL, id, by))).toEqual(order);
  });

  it('is removed alone: what speaks of it stays, to be seen', () => {
    const without = removeQuestion(PROTOCOL, 'awake');
    expect(ids(without)).toEqual(['breathing', 'pain']);
    expect(without.discriminators).toBe(PROTOCOL.discriminators);
  });

  it('is renamed wherever a condition looks at it', () => {
    const shown = putQuestion(PROTOCOL, {
      ...emptyQuestion('breathing'),
      showIf: { all: [{ question: 'pain', is: true }] },
    });
    const renamed = renameQuestion(shown, 'pain', 'ache');
    expect(ids(renamed)).toEqual(['awake', 'breathing', 'ache']);
    expect(JSON.stringify(renamed)).not.toContain('"pain"');
    expect(renamed.discriminators[1]?.when).toEqual({
      not: { any: [{ question: 'ache', is: true }] },
    });
  });

  it('keeps its wordings when it takes other answers, and nothing of the old ones', () => {
    const question = asType(
      { ...emptyQuestion('breathing'), plain: text('Breath?'), always: true, stopLevel: '3' },
      'number',
    );
    const again = asType(question, 'choice');
    expect(question).toMatchObject({
      type: 'number',
      least: 0,
      most: 100,
      always: true,
      stopLevel: '3',
    });
    expect(again).toMatchObject({ type: 'choice', choices: [], plain: text('Breath?') });
    expect(again).not.toHaveProperty('least');
  });

  it.each([
    ['Does {he|she} have diabetes?', 'does-he-have-diabetes'],
    ['Is it awake', 'is-it-awake'],
    ['Awake', 'awake-2'],
    ['Fièvre élevée ?', 'fievre-elevee'],
    ['???', 'question'],
  ])('that asks %s is called %s', (asks, id) => {
    expect(freeQuestionId(ids(PROTOCOL), asks)).toBe(id);
  });
});

describe('a determinant', () => {
  it('gets the next number of its level, also after one that is gone', () => {
    const used = ['C99-2-01', 'C99-2-07', 'C99-3-09', 'C98-2-30'];
    expect(freeDeterminant('C99', '2', used)).toBe('C99-2-08');
    expect(freeDeterminant('C99', 'A', used)).toBe('C99-A-01');
  });

  it('is never one that was used', () => {
    const number = fc.integer({ min: 1, max: 99 });
    const used = fc.array(fc.tuple(fc.constantFrom(...LEVELS), number));
    fc.assert(
      fc.property(used, fc.constantFrom(...LEVELS), (numbers, level) => {
        const taken = numbers.map(([at, n]) => `C99-${at}-${String(n).padStart(2, '0')}`);
        expect(taken).not.toContain(freeDeterminant('C99', level, taken));
      }),
    );
  });

  it('changes with the level, for it says the level', () => {
    const [rule] = PROTOCOL.discriminators;
    if (!rule) throw new Error('no rule');
    const used = [...determinantsOf(PROTOCOL), 'C99-3-04'];
    expect(atLevel(rule, '3', 'C99', used)).toMatchObject({ determinant: 'C99-3-05', level: '3' });
    expect(atLevel(rule, '2', 'C99', used)).toBe(rule);
  });
});

describe('a rule', () => {
  it('is added, changed under another determinant, moved and removed', () => {
    const added = putRule(PROTOCOL, 'discriminators', emptyRule('C99-3-01', '3'));
    expect(determinantsOf(added)).toEqual(['C99-2-01', 'C99-2-02', 'C99-3-01']);
    const changed = putRule(added, 'discriminators', emptyRule('C99-4-01', '4'), 'C99-2-02');
    expect(determinantsOf(changed)).toEqual(['C99-2-01', 'C99-4-01', 'C99-3-01']);
    const moved = moveRule(changed, 'discriminators', 'C99-3-01', -1);
    expect(determinantsOf(moved)).toEqual(['C99-2-01', 'C99-3-01', 'C99-4-01']);
    expect(determinantsOf(removeRule(moved, 'discriminators', 'C99-3-01'))).toEqual([
      'C99-2-01',
      'C99-4-01',
    ]);
  });
});

describe('an outcome', () => {
  it('has its place by its level, and is there once', () => {
    const put = putOutcome(putOutcome(PROTOCOL, outcome('6')), outcome('2', 'hospital'));
    expect(put.outcomes.map(({ level, place }) => [level, place])).toEqual([
      ['2', 'hospital'],
      ['6', 'home'],
      ['A', 'home'],
    ]);
    expect(removeOutcome(put, '6').outcomes.map(({ level }) => level)).toEqual(['2', 'A']);
  });
});

describe('stories', () => {
  const told = { name: 'told', answers: { pain: { kind: 'unknown' } as const } };
  const untold = { name: 'untold', answers: {} };

  it('answer a new question where they did not yet', () => {
    const no = { kind: 'value', value: false } as const;
    expect(answeredInAll([told, untold], 'pain', no)).toEqual([
      told,
      { name: 'untold', answers: { pain: no } },
    ]);
  });

  it('forget a question that is gone', () => {
    expect(answeredInAll([told], 'pain', null)).toEqual([{ name: 'told', answers: {} }]);
  });
});

describe('a text', () => {
  it('is changed in one language, and gone when nothing is left', () => {
    expect(saidIn(undefined, { fr: 'Oui' })).toEqual({ ...EMPTY_TEXT, fr: 'Oui' });
    expect(saidIn({ ...EMPTY_TEXT, fr: 'Oui' }, { fr: '' })).toBeUndefined();
  });
});
