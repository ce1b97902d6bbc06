import type { Answers, TriageContext } from './answers.js';
import type { Condition, Question, UnknownPolicy } from './protocol.js';

/**
 * Three truths. `open`: the condition hangs on something not yet asked or not known of the context; it may still hold.
 */
export type Truth = 'holds' | 'open' | 'fails';

export interface Known {
  readonly answers: Answers;
  readonly context: TriageContext;
  readonly questions: ReadonlyMap<string, Question>;
  /** Questions that are not for this patient: nothing hangs on them. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Whether a condition holds. An unknown or refused answer counts by the policy of its question: `neutral` as failing,
 * the others as holding wherever the answer could make it hold. Under `not` the same turns round, so that not knowing
 * never makes a finding disappear.
 */
export function truthOf(condition: Condition, known: Known, negated = false): Truth {
  if ('all' in condition) return least(condition.all.map((one) => truthOf(one, known, negated)));
  if ('any' in condition) return most(condition.any.map((one) => truthOf(one, known, negated)));
  if ('not' in condition) return turned(truthOf(condition.not, known, !negated));
  if ('context' in condition) return contextTruth(condition, known.context);
  return answerTruth(condition, known, negated);
}

type OnAnswer = Extract<Condition, { readonly question: string }>;
type OnContext = Extract<Condition, { readonly context: string }>;

function answerTruth(
  condition: OnAnswer,
  { answers, questions, hidden }: Known,
  negated: boolean,
): Truth {
  const answer = answers[condition.question];
  if (!answer) return hidden.has(condition.question) ? 'fails' : 'open';
  if ('unanswerable' in condition) return answer.kind === 'value' ? 'fails' : 'holds';
  if (answer.kind !== 'value') {
    const policy: UnknownPolicy = questions.get(condition.question)?.unknown ?? 'worst';
    return (policy !== 'neutral') === negated ? 'fails' : 'holds';
  }
  const { value } = answer;
  if ('is' in condition) return truth(value === condition.is);
  if ('in' in condition) return truth(typeof value === 'string' && condition.in.includes(value));
  if (typeof value !== 'number') return 'fails';
  return truth('atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost);
}

function contextTruth(condition: OnContext, context: TriageContext): Truth {
  const value = ageInMonths(condition.context, context) ?? context[condition.context];
  // Worry and gut feeling are raised when they are there; otherwise nobody felt them.
  if (value === undefined)
    return condition.context === 'worried' || condition.context === 'gutFeeling' ? 'fails' : 'open';
  if ('is' in condition) return truth(value === condition.is);
  if (typeof value !== 'number') return 'fails';
  return truth('atLeast' in condition ? value >= condition.atLeast : value < condition.below);
}

/** Age in months follows from years where only those are known, and the other way round. */
function ageInMonths(
  name: OnContext['context'],
  { ageYears, ageMonths }: TriageContext,
): number | undefined {
  if (name === 'ageMonths')
    return ageMonths ?? (ageYears === undefined ? undefined : ageYears * 12);
  if (name === 'ageYears')
    return ageYears ?? (ageMonths === undefined ? undefined : Math.floor(ageMonths / 12));
  return undefined;
}

function truth(holds: boolean): Truth {
  return holds ? 'holds' : 'fails';
}

function turned(one: Truth): Truth {
  return one === 'open' ? 'open' : truth(one === 'fails');
}

function least(all: readonly Truth[]): Truth {
  if (all.includes('fails')) return 'fails';
  return all.includes('open') ? 'open' : 'holds';
}

function most(all: readonly Truth[]): Truth {
  if (all.includes('holds')) return 'holds';
  return all.includes('open') ? 'open' : 'fails';
}

export type ContextName = OnContext['context'];

/** What of the patient a condition looks at. */
export function contextsIn(condition: Condition): readonly ContextName[] {
  if ('all' in condition) return condition.all.flatMap(contextsIn);
  if ('any' in condition) return condition.any.flatMap(contextsIn);
  if ('not' in condition) return contextsIn(condition.not);
  return 'context' in condition ? [condition.context] : [];
}

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'question' in condition ? [condition.question] : [];
}
