import {
  checkAnswers,
  compareLevels,
  triage,
  type Answer,
  type Answers,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import fc from 'fast-check';
import { said, type Said } from './cases/scripted.js';
import { PROTOCOLS } from './index.js';

/** The vital functions, and a complaint that answers for some of their findings. */
const beside = (code: string): readonly Protocol[] =>
  PROTOCOLS.filter((one) => one.code === 'V00' || one.code === code);

const LIFELESS: Said = { responsive: false, breathing: 'none' };
const NOT_SEEN: Said = {
  responsive: null,
  breathing: null,
  'severe-bleeding': null,
  'grey-or-clammy': null,
};
const PLAN: Said = { 'care-agreement': 'comfort', 'foreseen-course': true };
const DYING: Said = {
  responsive: false,
  breathing: 'abnormal',
  'severe-bleeding': false,
  'grey-or-clammy': true,
  'choking-now': false,
  fit: 'none',
  'accident-on-top': false,
  'new-leg-weakness': false,
  'severe-pain': false,
  'wants-hospital': false,
};
const SILENT: Said = {
  'alarm-contact': 'silent',
  'alarm-type': 'button',
  'client-known-risk': false,
  'client-unlike-usual': false,
  'key-holder': 'half-hour',
};
const SEDATED: Said = {
  responsive: false,
  breathing: 'abnormal',
  'severe-bleeding': false,
  'grey-or-clammy': false,
  'arrest-reported': false,
  'level-asked': 'none',
  'course-at-scene': 'stable',
  'time-critical-illness': false,
  'support-on-board': 'ventilated',
  'reason-of-request': 'transfer',
  'no-bed-agreed': false,
  measures: false,
};

/** Stories of a session that begins with the vital functions. */
const STORIES: readonly (readonly [
  name: string,
  code: string,
  told: Said,
  level: string | null,
  because: string | null,
])[] = [
  ['died at home as the plan says', 'S03', { ...LIFELESS, ...PLAN }, '7', 'S03-7-01'],
  ['dying as foreseen, grey, comfort only', 'S03', { ...DYING, ...PLAN }, '6', 'S03-6-01'],
  ['died, nobody asked for a plan yet', 'S03', LIFELESS, '1', 'V00-1-01'],
  ['died, nobody knows of a plan', 'S03', { ...LIFELESS, 'care-agreement': null }, '1', 'V00-1-01'],
  ['died, no plan', 'S03', { ...LIFELESS, 'care-agreement': 'none' }, '1', 'V00-1-01'],
  [
    'died with a plan, nobody knows how',
    'S03',
    { ...LIFELESS, 'care-agreement': 'no-cpr', 'foreseen-course': null },
    '1',
    'V00-1-01',
  ],
  [
    'choked with a plan',
    'S03',
    { ...LIFELESS, ...PLAN, 'foreseen-course': false },
    '1',
    'V00-1-01',
  ],
  [
    'bleeds, hospital is wanted',
    'S03',
    { ...DYING, ...PLAN, 'care-agreement': 'no-cpr', 'severe-bleeding': true },
    '1',
    'V00-1-04',
  ],
  ['no answer, key in half an hour', 'S04', { ...NOT_SEEN, ...SILENT }, '5', 'S04-5-01'],
  [
    'no answer, has epilepsy',
    'S04',
    { ...NOT_SEEN, ...SILENT, 'client-known-risk': true },
    '3',
    'S04-3-01',
  ],
  [
    'no answer, and somebody saw no breath',
    'S04',
    { ...NOT_SEEN, ...SILENT, breathing: 'none' },
    '1',
    'V00-1-02',
  ],
  [
    'no answer, but heavy breathing on the line',
    'S04',
    { ...NOT_SEEN, ...SILENT, breathing: 'difficult' },
    '3',
    'V00-3-01',
  ],
  [
    'nobody knows whether there is an answer',
    'S04',
    { ...NOT_SEEN, ...SILENT, 'alarm-contact': null },
    '1',
    'V00-1-01',
  ],
  ['asleep on the ventilator, to another unit', 'S06', SEDATED, '3', 'S06-3-03'],
  ['the same, planned', 'S06', { ...SEDATED, 'level-asked': 'planned' }, '8', 'S06-8-01'],
  [
    'asleep on the ventilator, getting worse',
    'S06',
    { ...SEDATED, 'course-at-scene': 'worse' },
    '1',
    'V00-1-01',
  ],
  [
    'nobody knows what is running',
    'S06',
    { ...SEDATED, 'support-on-board': null },
    '1',
    'V00-1-01',
  ],
  [
    'not to be woken at home, the GP is there',
    'S06',
    { ...SEDATED, 'reason-of-request': 'patient' },
    '1',
    'V00-1-01',
  ],
];

describe('the vital functions beside a complaint that answers for them', () => {
  it.each(STORIES)('%s (%s)', (_name, code, told, level, because) => {
    const protocols = beside(code);
    const answers = said(told);
    expect(
      checkAnswers({ questions: protocols.flatMap(({ questions }) => questions) }, answers),
    ).toEqual([]);
    const evaluation = triage(protocols, answers, { ageYears: 80 });
    expect({ level: evaluation?.level, because: evaluation?.determinant }).toEqual({
      level,
      because,
    });
  });

  it('answers for findings that there are', () => {
    const there = PROTOCOLS.flatMap(({ discriminators }) => discriminators).map(
      ({ determinant }) => determinant,
    );
    const answered = PROTOCOLS.flatMap(({ answersFor = [] }) => answersFor).flatMap(
      ({ findings }) => findings,
    );
    expect(answered.filter((one) => !there.includes(one))).toEqual([]);
  });

  it.each([
    ['S03', LIFELESS, 'care-agreement'],
    ['S04', NOT_SEEN, 'alarm-contact'],
    ['S06', { responsive: false, breathing: 'abnormal' }, 'arrest-reported'],
  ])('asks what confirms it next (%s)', (code, told, question) => {
    expect(triage(beside(code), said(told), {})).toMatchObject({
      level: '1',
      settled: false,
      next: { protocol: code, question },
    });
  });
});

const UNKNOWN: Answer = { kind: 'unknown' };

function valuesOf(question: Question): readonly Answer[] {
  const given = (value: string | number | boolean): Answer => ({ kind: 'value', value });
  switch (question.type) {
    case 'yes-no':
      return [given(true), given(false)];
    case 'choice':
      return question.choices.map(({ code }) => given(code));
    case 'number': {
      const { least, most } = question;
      const steps = Array.from({ length: 12 }, (_, step) => least + (step * (most - least)) / 11);
      return [...new Set(steps.map(Math.round))].map(given);
    }
  }
}

/** Mostly what confirms, so that findings are set aside often. */
const CONFIRMED: Readonly<Record<string, Said>> = {
  S03: { ...DYING, ...PLAN },
  S04: { ...NOT_SEEN, ...SILENT },
  S06: SEDATED,
};

describe.each(Object.entries(CONFIRMED))('safety of V00 beside %s', (code, confirmed) => {
  const protocols = beside(code);
  const questions = protocols
    .flatMap((protocol) => protocol.questions)
    .filter(({ id }, place, all) => all.findIndex((one) => one.id === id) === place);
  const confirmedAnswers = said(confirmed);
  const answers: fc.Arbitrary<Answers> = fc
    .record(
      Object.fromEntries(
        questions.map((one) => {
          const any = fc.constantFrom(...valuesOf(one), UNKNOWN);
          const confirming = confirmedAnswers[one.id];
          return [
            one.id,
            confirming
              ? fc.oneof(
                  { weight: 5, arbitrary: fc.constant(confirming) },
                  { weight: 1, arbitrary: any },
                )
              : any,
          ];
        }),
      ),
      { requiredKeys: Object.keys(confirmed) },
    )
    .map((given) => given as Answers);
  const context: fc.Arbitrary<TriageContext> = fc.record({
    ageYears: fc.integer({ min: 0, max: 100 }),
    worried: fc.boolean(),
  });
  const urgency = (given: Answers, who: TriageContext): number => {
    const evaluation = triage(protocols, given, who);
    return compareLevels(evaluation?.level ?? evaluation?.atWorst ?? 'A', '1');
  };
  const RUNS = { numRuns: 600 };

  it('never lets an unknown answer come out milder than the mildest answer', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...questions), context, (given, asked, who) => {
        const mildest = Math.max(
          ...valuesOf(asked).map((answer) => urgency({ ...given, [asked.id]: answer }, who)),
        );
        expect(urgency({ ...given, [asked.id]: UNKNOWN }, who)).toBeLessThanOrEqual(mildest);
      }),
      RUNS,
    );
  });

  it('takes the worst of every answer where what confirms is not known', () => {
    const claims = JSON.stringify(protocols.map(({ answersFor }) => answersFor ?? []));
    const confirming = questions.filter(({ id }) => claims.includes(`"question":"${id}"`));
    fc.assert(
      fc.property(answers, fc.constantFrom(...confirming), context, (given, asked, who) => {
        const unknown = urgency({ ...given, [asked.id]: UNKNOWN }, who);
        for (const answer of valuesOf(asked))
          expect(unknown).toBeLessThanOrEqual(urgency({ ...given, [asked.id]: answer }, who));
      }),
      RUNS,
    );
  });

  it('stays where it is once it is settled', () => {
    fc.assert(
      fc.property(answers, answers, context, (given, more, who) => {
        const { level, settled } = triage(protocols, given, who) ?? {};
        if (!settled) return;
        let answered = given;
        for (;;) {
          const { next } = triage(protocols, answered, who) ?? {};
          if (!next) return;
          answered = { ...answered, [next.question]: more[next.question] ?? UNKNOWN };
          expect(triage(protocols, answered, who)?.level).toBe(level);
        }
      }),
      RUNS,
    );
  });
});
