import type { Answer, Answers, TriageContext } from './answers.js';
import { contextsIn, questionsIn, truthOf, type ContextName, type Known } from './condition.js';
import type { Condition, Protocol, Question } from './protocol.js';

/** One thing that is not decided yet, with the values that make a difference to it. */
interface Open {
  readonly assign: (to: Assigned) => readonly Assigned[];
}

interface Assigned {
  readonly answers: Answers;
  readonly context: TriageContext;
}

/**
 * Whether a condition can hold for some patient: for some answers to the questions that are shown to them. Numbers are
 * tried at the limits that the protocol speaks of.
 */
export function isSatisfiable(condition: Condition, { questions, ...rules }: Rules): boolean {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ids = withEarlier(questionsIn(condition), byId);
  const conditions = [condition, ...ids.flatMap((id) => byId.get(id)?.showIf ?? [])];
  const limits = conditionsOf({ questions, ...rules });
  const open = [
    ...namesIn(conditions).map((name) => contextOpen(name, limits)),
    ...questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => questionOpen(question, limits)),
  ];
  const holds = (at: Assigned, from: number): boolean => {
    const truth = truthOf(condition, knownOf(at, questions, byId));
    if (truth === 'holds' && from === open.length) return true;
    if (truth === 'fails') return false;
    const [next] = open.slice(from, from + 1);
    return next?.assign(at).some((assigned) => holds(assigned, from + 1)) ?? false;
  };
  return holds({ answers: {}, context: {} }, 0);
}

type Rules = Pick<Protocol, 'questions' | 'discriminators' | 'modifiers'>;

function knownOf(
  { answers, context }: Assigned,
  questions: readonly Question[],
  byId: ReadonlyMap<string, Question>,
): Known {
  const hidden = new Set<string>();
  const known: Known = { answers, context, questions: byId, hidden };
  for (const { id, showIf } of questions)
    if (showIf && truthOf(showIf, known) === 'fails') hidden.add(id);
  return known;
}

function withEarlier(
  ids: readonly string[],
  byId: ReadonlyMap<string, Question>,
): readonly string[] {
  const all = new Set(ids);
  // A set that grows while it is walked is walked to its end.
  for (const id of all) {
    const showIf = byId.get(id)?.showIf;
    if (showIf) for (const earlier of questionsIn(showIf)) all.add(earlier);
  }
  return [...all];
}

/** A hidden question keeps its answer away; one that is shown takes each of its values. */
function questionOpen(question: Question, limits: readonly Condition[]): Open {
  const values = valuesOf(question, limits);
  return {
    assign: ({ answers, context }) => [
      ...values.map((value): Assigned => ({
        answers: { ...answers, [question.id]: { kind: 'value', value } satisfies Answer },
        context,
      })),
      ...(question.showIf ? [{ answers, context }] : []),
    ],
  };
}

function valuesOf(
  question: Question,
  limits: readonly Condition[],
): readonly (string | number | boolean)[] {
  switch (question.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return question.choices.map(({ code }) => code);
    case 'number': {
      const step = question.digits === 1 ? 0.1 : 1;
      const named = limits.flatMap((one) => {
        if (!('question' in one) || one.question !== question.id) return [];
        if ('atLeast' in one) return [one.atLeast, round(one.atLeast - step)];
        if ('atMost' in one) return [one.atMost, round(one.atMost + step)];
        return [];
      });
      const within = named.filter((value) => value >= question.least && value <= question.most);
      return [...new Set([question.least, question.most, ...within])];
    }
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

const TRUTHS = [true, false] as const;

function contextOpen(name: ContextName, limits: readonly Condition[]): Open {
  const contexts = contextValues(name, limits);
  return {
    assign: ({ answers, context }) =>
      contexts.map((one): Assigned => ({ answers, context: { ...context, ...one } })),
  };
}

function contextValues(name: ContextName, limits: readonly Condition[]): readonly TriageContext[] {
  switch (name) {
    case 'sex':
      return (['female', 'male', 'other'] as const).map((sex) => ({ sex }));
    case 'party':
      return (['patient', 'beside-patient', 'away-from-patient'] as const).map((party) => ({
        party,
      }));
    case 'ageYears':
    case 'ageMonths':
      return monthsIn(limits).map((ageMonths) => ({
        ageMonths,
        ageYears: Math.floor(ageMonths / 12),
      }));
    case 'pregnant':
      return TRUTHS.map((pregnant) => ({ pregnant }));
    case 'frail':
      return TRUTHS.map((frail) => ({ frail }));
    case 'worried':
      return TRUTHS.map((worried) => ({ worried }));
    case 'gutFeeling':
      return TRUTHS.map((gutFeeling) => ({ gutFeeling }));
  }
}

/** Ages on both sides of every limit, in months. */
function monthsIn(limits: readonly Condition[]): readonly number[] {
  const named = limits.flatMap((one) => {
    if (!('context' in one) || 'is' in one) return [];
    const limit = 'atLeast' in one ? one.atLeast : one.below;
    return one.context === 'ageYears' ? limit * 12 : limit;
  });
  return [...new Set([0, 1_200, ...named.flatMap((months) => [months - 1, months])])].filter(
    (months) => months >= 0,
  );
}

/** Age is one thing, whether it is said in years or in months. */
function namesIn(conditions: readonly Condition[]): readonly ContextName[] {
  const names = conditions.flatMap(contextsIn);
  return [...new Set(names.map((name) => (name === 'ageMonths' ? 'ageYears' : name)))];
}

function conditionsOf({ questions, discriminators, modifiers }: Rules): readonly Condition[] {
  return [
    ...questions.flatMap(({ showIf }) => showIf ?? []),
    ...[...discriminators, ...modifiers].map(({ when }) => when),
  ].flatMap(leavesOf);
}

/** The conditions that are not made of others. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
