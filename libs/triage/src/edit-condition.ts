import type { ContextName } from './condition.js';
import type { Condition, Question } from './protocol.js';

export const CONTEXT_NAMES = [
  'ageYears',
  'ageMonths',
  'sex',
  'pregnant',
  'frail',
  'party',
  'worried',
  'gutFeeling',
] as const satisfies readonly ContextName[];

/** What a condition looks at. */
export type Subject =
  { readonly question: string } | { readonly context: (typeof CONTEXT_NAMES)[number] };

/** How a single condition compares. */
export type Comparison = 'is' | 'atLeast' | 'atMost' | 'below' | 'unanswerable';

/** A condition that joins others. */
export type ConditionGroup = Extract<
  Condition,
  { readonly all: unknown } | { readonly any: unknown }
>;
/** A condition that looks at one thing. */
export type ConditionLeaf = Extract<
  Condition,
  { readonly question: string } | { readonly context: string }
>;

/** A condition as a group, so that another can be put beside it. */
export function asGroup(condition: Condition): ConditionGroup {
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] };
}

/** Without the group that {@link asGroup} put around one condition. */
export function unwrapped(group: ConditionGroup): Condition {
  const [only, ...more] = 'all' in group ? group.all : [];
  return only && more.length === 0 ? only : group;
}

export function isNegated(condition: Condition): boolean {
  return 'not' in condition;
}

/** The opposite, without a `not` around a `not`. */
export function negated(condition: Condition): Condition {
  return 'not' in condition ? condition.not : { not: condition };
}

/** The comparisons that something can be held to, the usual one first. */
export function comparisonsOf(
  subject: Subject,
  questions: readonly Question[],
): readonly Comparison[] {
  if ('context' in subject)
    return subject.context === 'ageYears' || subject.context === 'ageMonths'
      ? ['atLeast', 'below']
      : ['is'];
  const question = questions.find(({ id }) => id === subject.question);
  return question?.type === 'number'
    ? ['atLeast', 'atMost', 'unanswerable']
    : ['is', 'unanswerable'];
}

/** A condition to begin with: the usual comparison with the first value that fits. */
export function firstLeaf(
  subject: Subject,
  questions: readonly Question[],
  comparison: Comparison = comparisonsOf(subject, questions)[0] ?? 'is',
): ConditionLeaf {
  if ('context' in subject) return contextLeaf(subject.context, comparison);
  const { question: id } = subject;
  const question = questions.find((one) => one.id === id);
  if (comparison === 'unanswerable') return { question: id, unanswerable: true };
  switch (question?.type) {
    case 'number':
      return comparison === 'atMost'
        ? { question: id, atMost: question.least }
        : { question: id, atLeast: question.most };
    case 'choice':
      return { question: id, is: question.choices.at(-1)?.code ?? '' };
    case 'yes-no':
    case undefined:
      return { question: id, is: true };
  }
}

function contextLeaf(context: ContextName, comparison: Comparison): ConditionLeaf {
  switch (context) {
    case 'ageYears':
      return comparison === 'below' ? { context, below: 16 } : { context, atLeast: 65 };
    case 'ageMonths':
      return comparison === 'below' ? { context, below: 3 } : { context, atLeast: 3 };
    case 'sex':
      return { context, is: 'female' };
    case 'party':
      return { context, is: 'patient' };
    case 'pregnant':
    case 'frail':
    case 'worried':
    case 'gutFeeling':
      return { context, is: true };
  }
}

export function comparisonOf(leaf: ConditionLeaf): Comparison {
  if ('unanswerable' in leaf) return 'unanswerable';
  if ('atLeast' in leaf) return 'atLeast';
  if ('atMost' in leaf) return 'atMost';
  return 'below' in leaf ? 'below' : 'is';
}

/** The codes that an answer may be, of a condition over a choice. */
export function codesOf(leaf: ConditionLeaf): readonly string[] {
  if ('in' in leaf) return leaf.in;
  return 'is' in leaf && typeof leaf.is === 'string' ? [leaf.is] : [];
}

/** A condition over the answers of a choice: one of them, or any of several. */
export function oneOf(question: string, codes: readonly string[]): ConditionLeaf {
  const [only, ...more] = codes;
  return only !== undefined && more.length === 0 ? { question, is: only } : { question, in: codes };
}
