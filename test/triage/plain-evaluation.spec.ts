import { PROTOCOLS } from '@lib/protocols';
import {
  evaluate,
  type Answer,
  type Answers,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import fc from 'fast-check';
import { plainEvaluation } from './plain-evaluation.js';

const RUNS = { numRuns: 150 };

function valuesOf(question: Question): readonly (string | number | boolean)[] {
  switch (question.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return question.choices.map(({ code }) => code);
    case 'number': {
      const { least, most } = question;
      return [0, 1, 2, 3, 4, 5].map((step) => Math.round(least + (step * (most - least)) / 5));
    }
  }
}

const answerTo = (question: Question): fc.Arbitrary<Answer> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...valuesOf(question))
        .map((value): Answer => ({ kind: 'value', value })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Answer>({ kind: 'unknown' }, { kind: 'refused' }),
    },
  );

/** Answers to any of the questions, whether they would be asked or not. */
const answersTo = ({ questions }: Protocol) =>
  fc
    .record(Object.fromEntries(questions.map((one) => [one.id, answerTo(one)])), {
      requiredKeys: [],
    })
    .map((answers) => answers as Answers);

const context: fc.Arbitrary<TriageContext> = fc.record(
  {
    ageYears: fc.integer({ min: 0, max: 100 }),
    ageMonths: fc.integer({ min: 0, max: 36 }),
    sex: fc.constantFrom('female' as const, 'male' as const, 'other' as const),
    party: fc.constantFrom('patient' as const, 'beside-patient' as const),
    pregnant: fc.boolean(),
    frail: fc.boolean(),
    worried: fc.boolean(),
    gutFeeling: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe.each(PROTOCOLS.map((protocol) => [protocol.code, protocol] as const))(
  'the engine on %s',
  (_code, protocol) => {
    it('says to the letter what the plain evaluation says', () => {
      fc.assert(
        fc.property(answersTo(protocol), context, (answers, who) => {
          const said = JSON.stringify(evaluate(protocol, answers, who));
          expect(said).toBe(JSON.stringify(plainEvaluation(protocol, answers, who)));
        }),
        RUNS,
      );
    });
  },
);
