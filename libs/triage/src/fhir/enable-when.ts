import type { Condition, Question } from '../protocol.js';
import { NOT_KNOWN, REFUSED, choiceSystem, codeOfFlag } from './answer-codes.js';
import type { FhirElement } from './elements.js';

type OnQuestion = Extract<Condition, { readonly question: string }>;

/**
 * When a question is asked, in FHIR's own words where these mean the same; without them where they do not, so that
 * another program asks too much rather than too little. FHIR compares answers that are there: where not knowing counts
 * as the worst, the codes for it enable too.
 */
export function enableWhen(
  showIf: Condition | undefined,
  questions: readonly Question[],
): FhirElement {
  if (!showIf) return {};
  const conditions = together(showIf, questions);
  if (conditions) return enabled(conditions, 'all');
  const alternatives = anyOf(showIf, questions);
  return alternatives ? enabled(alternatives, 'any') : {};
}

/** Where somebody who has no number for a question says so. */
export function absentLink(question: string): string {
  return `${question}/absent`;
}

function enabled(conditions: readonly FhirElement[], behavior: 'all' | 'any'): FhirElement {
  return {
    enableWhen: conditions,
    ...(conditions.length > 1 ? { enableBehavior: behavior } : {}),
  };
}

/** Comparisons that must all hold; null: it cannot be said so. */
function together(
  condition: Condition,
  questions: readonly Question[],
): readonly FhirElement[] | null {
  if (!('all' in condition) || condition.all.length === 0) return null;
  const each = condition.all.map((one) => anyOf(one, questions));
  return each.every((one) => one?.length === 1) ? each.flatMap((one) => one ?? []) : null;
}

/** Comparisons of which one must hold; null: it cannot be said so. */
function anyOf(
  condition: Condition,
  questions: readonly Question[],
): readonly FhirElement[] | null {
  if ('any' in condition) {
    const each = condition.any.map((one) => anyOf(one, questions));
    return each.length === 0 || each.includes(null) ? null : each.flatMap((one) => one ?? []);
  }
  if (!('question' in condition)) return null;
  const question = questions.find(({ id }) => id === condition.question);
  if (!question) return null;
  if ('unanswerable' in condition) return withoutValue(question);
  const values = valuesThat(condition, question);
  if (!values) return null;
  return question.unknown === 'neutral' ? values : [...values, ...withoutValue(question)];
}

function valuesThat(condition: OnQuestion, question: Question): readonly FhirElement[] | null {
  const { id } = question;
  if ('is' in condition && typeof condition.is === 'boolean' && question.type === 'yes-no')
    return [coded(id, codeOfFlag(condition.is))];
  const codes = 'in' in condition ? condition.in : 'is' in condition ? [condition.is] : [];
  if (codes.length > 0 && question.type === 'choice')
    return codes.map((code) => coded(id, { system: choiceSystem(id), code: String(code) }));
  if (question.type !== 'number') return null;
  if ('atLeast' in condition) return compared(question, '>=', condition.atLeast);
  return 'atMost' in condition ? compared(question, '<=', condition.atMost) : null;
}

function compared(
  { id, digits }: Extract<Question, { type: 'number' }>,
  operator: '>=' | '<=',
  limit: number,
): readonly FhirElement[] | null {
  if (digits === 0 && !Number.isInteger(limit)) return null;
  return [{ question: id, operator, [digits === 0 ? 'answerInteger' : 'answerDecimal']: limit }];
}

function withoutValue({ id, type }: Question): readonly FhirElement[] {
  const link = type === 'number' ? absentLink(id) : id;
  return [NOT_KNOWN, REFUSED].map((code) => coded(link, code));
}

function coded(
  question: string,
  { system, code }: { readonly system: string; readonly code: string },
): FhirElement {
  return { question, operator: '=', answerCoding: { system, code } };
}
