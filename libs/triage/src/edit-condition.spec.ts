import {
  asGroup,
  codesOf,
  comparisonOf,
  comparisonsOf,
  firstLeaf,
  isNegated,
  negated,
  oneOf,
  unwrapped,
  type Subject,
} from './edit-condition.js';
import { asType, emptyQuestion } from './edit-protocol.js';
import type { Condition, Question } from './protocol.js';

const text = { nl: 'x', fr: 'x', de: 'x', en: 'x' };
const QUESTIONS: readonly Question[] = [
  emptyQuestion('awake'),
  {
    ...emptyQuestion('breathing'),
    type: 'choice',
    choices: [
      { code: 'normal', label: text },
      { code: 'none', label: text },
    ],
  },
  asType(emptyQuestion('pulse'), 'number'),
];
const AWAKE: Condition = { question: 'awake', is: true };

describe('a condition in the editor', () => {
  it('is a group while it is edited, and a single one again when it is kept', () => {
    expect(asGroup(AWAKE)).toEqual({ all: [AWAKE] });
    expect(unwrapped(asGroup(AWAKE))).toBe(AWAKE);
    const any = { any: [AWAKE] };
    expect(asGroup(any)).toBe(any);
    expect(unwrapped(any)).toBe(any);
    expect(unwrapped({ all: [AWAKE, AWAKE] })).toEqual({ all: [AWAKE, AWAKE] });
  });

  it('is turned round and back', () => {
    expect(negated(AWAKE)).toEqual({ not: AWAKE });
    expect(negated(negated(AWAKE))).toBe(AWAKE);
    expect([isNegated(AWAKE), isNegated({ not: AWAKE })]).toEqual([false, true]);
  });

  it.each<[Subject, Condition, readonly string[]]>([
    [{ question: 'awake' }, AWAKE, ['is', 'unanswerable']],
    [{ question: 'breathing' }, { question: 'breathing', is: 'none' }, ['is', 'unanswerable']],
    [
      { question: 'pulse' },
      { question: 'pulse', atLeast: 100 },
      ['atLeast', 'atMost', 'unanswerable'],
    ],
    [{ context: 'ageYears' }, { context: 'ageYears', atLeast: 65 }, ['atLeast', 'below']],
    [{ context: 'sex' }, { context: 'sex', is: 'female' }, ['is']],
    [{ context: 'frail' }, { context: 'frail', is: true }, ['is']],
  ])('over %j begins as %j', (subject, leaf, comparisons) => {
    expect(firstLeaf(subject, QUESTIONS)).toEqual(leaf);
    expect(comparisonsOf(subject, QUESTIONS)).toEqual(comparisons);
    for (const comparison of comparisonsOf(subject, QUESTIONS))
      expect(comparisonOf(firstLeaf(subject, QUESTIONS, comparison))).toBe(comparison);
  });

  it('over a choice takes one answer, or several', () => {
    expect(codesOf(oneOf('breathing', ['none']))).toEqual(['none']);
    expect(oneOf('breathing', ['none'])).toEqual({ question: 'breathing', is: 'none' });
    expect(codesOf(oneOf('breathing', ['normal', 'none']))).toEqual(['normal', 'none']);
    expect(oneOf('breathing', [])).toEqual({ question: 'breathing', in: [] });
  });
});
