import {
  compareLevels,
  evaluate,
  type Answer,
  type Answers,
  type Level,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import fc from 'fast-check';
import { PROTOCOLS } from './index.js';

const RUNS = { numRuns: 200 };
const UNKNOWN: Answer = { kind: 'unknown' };
const SILENT: readonly Answer[] = [UNKNOWN, { kind: 'refused' }];

/** Concrete answers; for a number those at and around every limit of the vital signs. */
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

function answerTo(question: Question): fc.Arbitrary<Answer> {
  return fc.constantFrom(...valuesOf(question), ...SILENT);
}

/** Answers to some of the questions, some unknown or refused. */
function answersTo({ questions }: Protocol): fc.Arbitrary<Answers> {
  const perQuestion = questions.map((question) => [question.id, answerTo(question)] as const);
  return fc
    .record(Object.fromEntries(perQuestion), { requiredKeys: [] })
    .map((answers) => answers as Answers);
}

/** Answers to all of them, mostly harmless, so that low levels are seen as well as high ones. */
function completeAnswersTo(protocol: Protocol): fc.Arbitrary<Answers> {
  const perQuestion = protocol.questions.map((question) => [
    question.id,
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(harmless(protocol, question)) },
      { weight: 1, arbitrary: answerTo(question) },
    ),
  ]);
  return fc.record(Object.fromEntries(perQuestion) as Record<string, fc.Arbitrary<Answer>>);
}

/** The answer that gives the least urgent level when nothing else was asked. */
function harmless(protocol: Protocol, question: Question): Answer {
  const levelOf = (answer: Answer): Level => {
    const { level } = evaluate(protocol, { [question.id]: answer }, ADULT);
    return level ?? 'A';
  };
  const [mildest] = [...valuesOf(question)].sort((a, b) => compareLevels(levelOf(b), levelOf(a)));
  return mildest ?? UNKNOWN;
}

const ADULT: TriageContext = { ageYears: 50, sex: 'male', frail: false, pregnant: false };

const context: fc.Arbitrary<TriageContext> = fc
  .record(
    {
      ageMonths: fc.integer({ min: 0, max: 1200 }),
      sex: fc.constantFrom('female' as const, 'male' as const, 'other' as const),
      pregnant: fc.boolean(),
      frail: fc.boolean(),
      worried: fc.boolean(),
      gutFeeling: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(({ ageMonths, ...rest }) => {
    if (ageMonths === undefined) return rest;
    const ageYears = Math.floor(ageMonths / 12);
    return ageMonths <= 36 ? { ...rest, ageYears, ageMonths } : { ...rest, ageYears };
  });

/** As one number, the more urgent the lower; no level yet is the least urgent. */
const urgency = (level: Level | null): number =>
  level === null ? Number.POSITIVE_INFINITY : compareLevels(level, '1');

const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));

describe.each(PROTOCOLS.map((protocol) => [protocol.code, protocol] as const))(
  'safety of %s',
  (_code, protocol) => {
    const question = fc.constantFrom(...protocol.questions);
    const anyAnswers = answersTo(protocol);
    const allAnswers = completeAnswersTo(protocol);
    const given = fc.oneof(anyAnswers, allAnswers);
    const levelOf = (answers: Answers, who: TriageContext) =>
      evaluate(protocol, answers, who).level;
    /** The level, or what must be reckoned with while something of the patient that it hangs on is not known. */
    const soFar = (answers: Answers, who: TriageContext) => {
      const { level, atWorst } = evaluate(protocol, answers, who);
      return level ?? atWorst;
    };

    it('never lets an unknown or refused answer come out milder than the mildest answer', () => {
      fc.assert(
        fc.property(
          allAnswers,
          question,
          fc.constantFrom(...SILENT),
          context,
          (all, asked, silent, who) => {
            const others = without(all, asked.id);
            const mildest = Math.max(
              ...valuesOf(asked).map((answer) =>
                urgency(levelOf({ ...others, [asked.id]: answer }, who)),
              ),
            );
            const unknown = urgency(soFar({ ...others, [asked.id]: silent }, who));
            expect(unknown).toBeLessThanOrEqual(mildest);
          },
        ),
        RUNS,
      );
    });

    it('takes the worst of every answer for a question of danger that is not answered', () => {
      const dangers = protocol.questions.filter(({ unknown }) => unknown === 'worst');
      fc.assert(
        fc.property(given, fc.constantFrom(...dangers), context, (all, asked, who) => {
          const others = without(all, asked.id);
          const unknown = urgency(soFar({ ...others, [asked.id]: UNKNOWN }, who));
          for (const answer of valuesOf(asked))
            expect(unknown).toBeLessThanOrEqual(
              urgency(levelOf({ ...others, [asked.id]: answer }, who)),
            );
        }),
        RUNS,
      );
    });

    it('does not care about the order of answers', () => {
      fc.assert(
        fc.property(given, context, fc.infiniteStream(fc.nat()), (answers, who, numbers) => {
          const shuffled = Object.entries(answers)
            .map((entry) => ({ entry, at: Number(numbers.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
          expect(evaluate(protocol, Object.fromEntries(shuffled), who)).toEqual(
            evaluate(protocol, answers, who),
          );
        }),
        RUNS,
      );
    });

    it('is never lowered by worry or a gut feeling', () => {
      const feeling = fc.constantFrom({ worried: true }, { gutFeeling: true });
      fc.assert(
        fc.property(given, context, feeling, (answers, who, felt) => {
          const calm = evaluate(protocol, answers, { ...who, worried: false, gutFeeling: false });
          const raised = evaluate(protocol, answers, { ...who, ...felt });
          expect(urgency(raised.level)).toBeLessThanOrEqual(urgency(calm.level));
          expect(urgency(raised.atWorst)).toBeLessThanOrEqual(urgency(calm.atWorst));
        }),
        RUNS,
      );
    });

    it('never comes out worse than what it said was possible at worst', () => {
      fc.assert(
        fc.property(given, question, context, fc.nat(), (answers, asked, who, pick) => {
          const before = without(answers, asked.id);
          const possible = [...valuesOf(asked), ...SILENT];
          const answer = possible[pick % possible.length] ?? UNKNOWN;
          const { atWorst } = evaluate(protocol, before, who);
          const after = evaluate(protocol, { ...before, [asked.id]: answer }, who);
          if (!isShown(protocol, before, asked, who)) return;
          expect(urgency(after.atWorst)).toBeGreaterThanOrEqual(urgency(atWorst));
          expect(urgency(after.level)).toBeGreaterThanOrEqual(urgency(atWorst));
        }),
        RUNS,
      );
    });

    it('stays where it is once it is settled', () => {
      fc.assert(
        fc.property(given, anyAnswers, context, (answers, more, who) => {
          const { level, settled } = evaluate(protocol, answers, who);
          if (!settled) return;
          // Questions are answered in their order, and only those that are shown then.
          let answered = answers;
          for (const asked of protocol.questions) {
            const answer = more[asked.id];
            if (!answer || answered[asked.id] || !isShown(protocol, answered, asked, who)) continue;
            answered = { ...answered, [asked.id]: answer };
            expect(levelOf(answered, who)).toBe(level);
          }
        }),
        RUNS,
      );
    });

    it('asks until it is settled, when all of the patient is known', () => {
      fc.assert(
        fc.property(allAnswers, (all) => {
          let answers: Answers = {};
          for (;;) {
            const { next, settled, level } = evaluate(protocol, answers, ADULT);
            const asked = protocol.questions.find(({ id }) => id === next?.question);
            // Breathing is asked whatever was settled before: how to help depends on it.
            expect(settled).toBe(next === null || (settled && asked?.always === true));
            if (next === null) {
              expect(level).toBe(levelOf(answers, ADULT));
              return;
            }
            answers = { ...answers, [next.question]: all[next.question] ?? UNKNOWN };
          }
        }),
        RUNS,
      );
    });

    it('is never lowered by a group at risk', () => {
      const withoutGroups = { ...protocol, modifiers: [] };
      fc.assert(
        fc.property(given, context, (answers, who) => {
          const plain = urgency(evaluate(withoutGroups, answers, who).level);
          const level = urgency(levelOf(answers, who));
          expect(level).toBeLessThanOrEqual(plain);
        }),
        RUNS,
      );
    });
  },
);

/** Whether the question is for this patient, as far as is known. */
function isShown(
  protocol: Protocol,
  answers: Answers,
  asked: Question,
  who: TriageContext,
): boolean {
  if (!asked.showIf) return true;
  const probe: Protocol = {
    ...protocol,
    modifiers: [],
    discriminators: [
      {
        determinant: 'P',
        level: '1',
        when: asked.showIf,
        why: protocol.title,
        source: 'draft, no source',
      },
    ],
  };
  const { level, settled } = evaluate(probe, answers, who);
  return !(settled && level !== '1');
}
