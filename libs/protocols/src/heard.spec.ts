import {
  coverageOf,
  evaluateStanding,
  type Answer,
  type Answers,
  type Level,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import fc from 'fast-check';
import { PROTOCOLS } from './index.js';

const RUNS = { numRuns: 60 };
const NONE: ReadonlySet<string> = new Set();
const LEVELS = '12345678A';
const ADULT: TriageContext = { ageYears: 50, sex: 'female', frail: false, pregnant: false };

const urgency = (level: Level | null): number => (level === null ? 99 : LEVELS.indexOf(level));

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const values =
    question.type === 'yes-no'
      ? [true, false]
      : question.type === 'choice'
        ? question.choices.map(({ code }) => code)
        : [question.least, Math.round((question.least + question.most) / 2), question.most];
  return fc.constantFrom(...values.map((value) => ({ kind: 'value', value }) as const));
}

/** Answers to some of the questions; of some of these, that they were only heard in passing. */
function halfHeard({ questions }: Protocol): fc.Arbitrary<{
  readonly answers: Answers;
  readonly unconfirmed: ReadonlySet<string>;
}> {
  const answers = fc.record(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
    { requiredKeys: [] },
  );
  return fc
    .tuple(answers, fc.array(fc.constantFrom(...questions.map(({ id }) => id)), { maxLength: 4 }))
    .map(([given, heard]) => ({
      answers: given as Answers,
      unconfirmed: new Set(heard.filter((id) => id in given)),
    }));
}

const sureOf = (answers: Answers, unconfirmed: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !unconfirmed.has(id)));

describe.each(PROTOCOLS.map((protocol) => [protocol.code, protocol] as const))(
  'what was heard in passing, in %s',
  (_, protocol) => {
    const evaluated = (answers: Answers, unconfirmed = NONE) => {
      const evaluation = evaluateStanding([protocol], { answers, unconfirmed }, ADULT);
      if (!evaluation) throw new Error('no protocol');
      return evaluation;
    };

    it('never lowers the level, nor what is possible at worst', () => {
      fc.assert(
        fc.property(halfHeard(protocol), ({ answers, unconfirmed }) => {
          const with_ = evaluated(answers, unconfirmed);
          const sure = evaluated(sureOf(answers, unconfirmed));
          expect(urgency(with_.level)).toBeLessThanOrEqual(urgency(sure.level));
          expect(urgency(with_.atWorst)).toBeLessThanOrEqual(urgency(sure.atWorst));
        }),
        RUNS,
      );
    });

    it('closes nothing: what a worse level hangs on without it still hangs, and it is asked for a word', () => {
      fc.assert(
        fc.property(halfHeard(protocol), ({ answers, unconfirmed }) => {
          const { settled, next, pendingCritical } = evaluated(answers, unconfirmed);
          const sure = evaluated(sureOf(answers, unconfirmed));
          expect(pendingCritical).toEqual(expect.arrayContaining([...sure.pendingCritical]));
          if (!sure.settled) expect(settled).toBe(false);
          if (!sure.settled) expect(next).not.toBeNull();
        }),
        RUNS,
      );
    });

    it('is confirmed question by question until nothing is left, and then counts like any answer', () => {
      fc.assert(
        fc.property(halfHeard(protocol), ({ answers, unconfirmed }) => {
          const open = new Set(unconfirmed);
          let given = answers;
          for (let steps = 0; steps < 100; steps++) {
            const { next } = evaluated(given, open);
            if (!next) break;
            given = { ...given, [next.question]: given[next.question] ?? { kind: 'unknown' } };
            open.delete(next.question);
          }
          const { next, ...rest } = evaluated(given, open);
          expect(next).toBeNull();
          const hiddenOnly = sureOf(given, open);
          expect(urgency(rest.level)).toBeLessThanOrEqual(urgency(evaluated(hiddenOnly).level));
        }),
        RUNS,
      );
    });

    it('is not among what was asked', () => {
      fc.assert(
        fc.property(halfHeard(protocol), (given) => {
          const evaluation = evaluated(given.answers, given.unconfirmed);
          const { asked, all, left } = coverageOf([protocol], given, evaluation);
          expect(all).toBe(asked + left.length);
          expect(left.map(({ question }) => question)).toEqual(
            expect.arrayContaining(
              evaluation.pendingMandatory.filter((id) => given.unconfirmed.has(id)),
            ),
          );
        }),
        RUNS,
      );
    });
  },
);

describe('a word in passing', () => {
  const chestPain = PROTOCOLS.filter(({ code }) => ['V00', 'C04'].includes(code));
  const yes = { kind: 'value', value: true } as const;
  const no = { kind: 'value', value: false } as const;
  const evaluated = (answers: Answers, heard: readonly string[]) =>
    evaluateStanding(chestPain, { answers, unconfirmed: new Set(heard) }, ADULT);

  it('raises at once', () => {
    expect(evaluated({ 'severe-bleeding': yes }, ['severe-bleeding'])?.level).toBe('1');
  });

  it('that settles the level is followed by what is sure and still open', () => {
    const abroad = PROTOCOLS.filter(({ code }) => code === 'S05');
    const given = {
      'care-abroad': { kind: 'value', value: 'ward' } as const,
      'severe-bleeding': yes,
    };
    const standing = { answers: given, unconfirmed: new Set(['severe-bleeding']) };
    const evaluation = evaluateStanding(abroad, standing, ADULT);
    expect(evaluation).toMatchObject({ level: '1', settled: false });
    expect(evaluation?.next).not.toBeNull();
  });

  it('that sounds harmless leaves the danger open', () => {
    const asked = evaluated({ responsive: no }, ['responsive']);
    expect(asked).toMatchObject({ level: '1', settled: false, next: { question: 'responsive' } });
    const calm = evaluated({ responsive: yes }, ['responsive']);
    expect(calm).toMatchObject({ level: null, atWorst: '1', next: { question: 'responsive' } });
  });
});
