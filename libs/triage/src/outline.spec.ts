import { emptyQuestion, emptyRule } from './edit-protocol.js';
import { outlineOf } from './outline.js';
import type { Condition, Discriminator, Protocol } from './protocol.js';

const is = (question: string): Condition => ({ question, is: true });
const finding = (determinant: string, level: Discriminator['level'], when: Condition) => ({
  ...emptyRule(determinant, level),
  when,
});
const PROTOCOL = {
  questions: [
    emptyQuestion('awake'),
    { ...emptyQuestion('words'), showIf: is('awake') },
    { ...emptyQuestion('pain'), showIf: { all: [is('awake'), { not: is('words') }] } },
    emptyQuestion('fever'),
    { ...emptyQuestion('early'), showIf: is('later') },
    emptyQuestion('later'),
  ],
  discriminators: [
    finding('C99-5-01', '5', { all: [is('pain'), is('awake')] }),
    finding('C99-2-01', '2', is('pain')),
    finding('C99-3-01', '3', { context: 'ageYears', atLeast: 80 }),
  ],
  modifiers: [finding('C99-4-01', '4', { any: [is('fever'), { context: 'frail', is: true }] })],
} as unknown as Protocol;

it('reads in clinical order: questions within those that show them, rules beneath the last that they look at', () => {
  const lines = outlineOf(PROTOCOL).map((line) => [
    line.depth,
    line.part,
    line.part === 'question' ? line.question.id : line.rule.determinant,
  ]);
  expect(lines).toEqual([
    [0, 'question', 'awake'],
    [1, 'question', 'words'],
    [2, 'question', 'pain'],
    [3, 'finding', 'C99-2-01'],
    [3, 'finding', 'C99-5-01'],
    [0, 'question', 'fever'],
    [1, 'group', 'C99-4-01'],
    [0, 'question', 'early'],
    [0, 'question', 'later'],
    [0, 'finding', 'C99-3-01'],
  ]);
});
