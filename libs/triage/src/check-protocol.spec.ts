import type { Text } from '@lib/kernel';
import { checkProtocol, type CheckedWith } from './check-protocol.js';
import type { Condition, Discriminator, Protocol, Question } from './protocol.js';

const text = (one: string): Text => ({
  nl: `${one} nl`,
  fr: `${one} fr`,
  de: `${one} de`,
  en: one,
});
const yesNo = (id: string, more: object = {}): Question => ({
  id,
  type: 'yes-no',
  text: text(id),
  rationale: text('Why'),
  unknown: 'worst',
  mandatory: true,
  ...more,
});
const finding = (determinant: string, when: Condition, more: object = {}): Discriminator => ({
  determinant,
  level: determinant.split('-')[1] as Discriminator['level'],
  when,
  why: text('Because'),
  source: { family: 'ERC', year: 2021 },
  ...more,
});
const is = (question: string, value: string | boolean = true): Condition => ({
  question,
  is: value,
});

/** Two questions, a danger and a comfort, and nothing wrong with either. */
const SOUND: Protocol = {
  code: 'C99',
  version: 1,
  title: text('Something'),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: [yesNo('awake'), yesNo('itches')],
  discriminators: [finding('C99-2-01', is('awake', false)), finding('C99-7-01', is('itches'))],
  modifiers: [],
  outcomes: (['2', '7', 'A'] as const).map((level) => ({
    level,
    place: 'home',
    instructions: ['wait'],
    safetyNetting: text('Call again'),
    callBackMinutes: null,
  })),
  restLevel: 'A',
};
const CASES: CheckedWith['cases'] = [
  [false, true, '2'] as const,
  [true, true, '7'] as const,
  [true, false, 'A'] as const,
].map(([awake, itches, level]) => ({
  context: {},
  answers: { awake: { kind: 'value', value: awake }, itches: { kind: 'value', value: itches } },
  level,
}));
const BESIDE: CheckedWith = { instructions: new Set(['wait']), cases: CASES };

const [danger, comfort] = SOUND.discriminators as [Discriminator, Discriminator];
const flawsOf = (change: Partial<Protocol>, beside = BESIDE) =>
  checkProtocol({ ...SOUND, ...change }, beside);

describe('checkProtocol', () => {
  it('finds nothing wrong with a sound protocol', () => {
    expect(flawsOf({})).toEqual([]);
  });

  it.each<[string, string, Partial<Protocol>]>([
    ['text-missing', '/title', { title: { ...text('Something'), de: ' ' } }],
    [
      'text-untranslated',
      '/questions/awake/text',
      {
        questions: [
          yesNo('awake', {
            text: { ...text('Is the patient awake now?'), fr: 'Is the patient awake now?' },
          }),
          yesNo('itches'),
        ],
      },
    ],
    ['text-forms', '/title', { title: text('Is {he/she} awake') }],
    ['too-few-entry-terms', 'C99', { entryTerms: { nl: ['x'], fr: ['x'], de: ['x'], en: ['x'] } }],
    ['question-twice', 'awake', { questions: [yesNo('awake'), yesNo('awake'), yesNo('itches')] }],
    ['question-unknown', 'itches', { questions: [yesNo('awake')] }],
    ['question-idle', 'moon', { questions: [...SOUND.questions, yesNo('moon')] }],
    [
      'question-loop',
      'awake',
      { questions: [yesNo('awake', { showIf: is('itches') }), yesNo('itches')] },
    ],
    [
      'question-unreachable',
      'itches',
      {
        questions: [
          yesNo('awake'),
          yesNo('itches', { showIf: { all: [is('awake'), is('awake', false)] } }),
        ],
      },
    ],
    [
      'answer-unknown',
      'C99-7-01',
      { discriminators: [danger, { ...comfort, when: is('itches', 'a bit') }] },
    ],
    [
      'answer-reserved',
      'awake',
      {
        questions: [
          {
            ...yesNo('awake'),
            type: 'choice',
            choices: [{ code: 'unknown', label: text('?') }],
          },
          yesNo('itches'),
        ],
      },
    ],
    [
      'unknown-hides-danger',
      'awake',
      { questions: [yesNo('awake', { unknown: 'neutral' }), yesNo('itches')] },
    ],
    [
      'stop-hides-danger',
      'awake',
      { questions: [yesNo('awake', { stopLevel: '3' }), yesNo('itches')] },
    ],
    [
      'stop-hides-danger',
      'awake',
      {
        questions: [
          yesNo('awake', { stopLevel: '3' }),
          yesNo('itches', { showIf: is('awake', false) }),
        ],
        discriminators: [finding('C99-2-01', is('itches'))],
      },
    ],
    [
      'answers-for-itself',
      'C99-2-01',
      { answersFor: [{ findings: ['C99-2-01'], when: is('itches') }] },
    ],
    [
      'answers-for-uncertain',
      'C99',
      { answersFor: [{ findings: ['V00-1-01'], when: { not: is('itches') } }] },
    ],
    [
      'answers-for-uncertain',
      'C99',
      {
        answersFor: [{ findings: ['V00-1-01'], when: { question: 'itches', unanswerable: true } }],
      },
    ],
    ['determinant-twice', 'C99-7-01', { discriminators: [danger, comfort, comfort] }],
    ['determinant-odd', 'C99-7-01', { discriminators: [danger, { ...comfort, level: 'A' }] }],
    [
      'condition-contradictory',
      'C99-7-01',
      {
        discriminators: [
          danger,
          { ...comfort, when: { all: [is('itches'), { not: is('itches') }] } },
        ],
      },
    ],
    [
      'condition-contradictory',
      'C99-7-01',
      {
        discriminators: [
          danger,
          {
            ...comfort,
            when: {
              all: [
                is('itches'),
                { context: 'ageYears', below: 1 },
                { context: 'ageMonths', atLeast: 12 },
              ],
            },
          },
        ],
      },
    ],
    [
      'source-missing',
      'C99-2-01',
      { discriminators: [{ ...danger, source: 'draft, no source' }, comfort] },
    ],
    ['outcome-missing', 'A', { outcomes: SOUND.outcomes.slice(0, 2) }],
    ['outcome-twice', 'A', { outcomes: [...SOUND.outcomes, ...SOUND.outcomes.slice(2)] }],
    [
      'outcome-without-instructions',
      '2',
      { outcomes: SOUND.outcomes.map((one) => ({ ...one, instructions: [] })) },
    ],
    [
      'instruction-unknown',
      'dance',
      { discriminators: [{ ...danger, instructions: ['dance'] }, comfort] },
    ],
    [
      'case-missing',
      'C99-6-01',
      {
        discriminators: [
          ...SOUND.discriminators,
          finding('C99-6-01', { all: [is('itches'), { context: 'frail', is: true }] }),
        ],
      },
    ],
    ['level-without-case', '8', { restLevel: '8' }],
  ])('finds %s at %s', (code, at, change) => {
    expect(flawsOf(change)).toContainEqual({ code, at });
  });
});
