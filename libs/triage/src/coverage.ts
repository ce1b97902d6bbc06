import type { Standing } from './answered.js';
import type { Evaluation } from './evaluate.js';
import type { Protocol } from './protocol.js';

/** How far the mandatory questions of the protocols in hand were asked; those that are not for this patient do not count. */
export interface Coverage {
  readonly asked: number;
  readonly all: number;
  /** In the order in which they are asked. */
  readonly left: readonly NonNullable<Evaluation['next']>[];
}

/** Which mandatory questions were asked, and which are left; one that several protocols ask is one. */
export function coverageOf(
  protocols: readonly Protocol[],
  { answers, unconfirmed }: Standing,
  { pendingMandatory }: Pick<Evaluation, 'pendingMandatory'>,
): Coverage {
  const open = new Set(pendingMandatory);
  const seen = new Set<string>();
  const mandatory = protocols.flatMap(({ code, questions }) =>
    questions
      .filter((question) => question.mandatory && !seen.has(question.id) && seen.add(question.id))
      .map(({ id }) => ({ protocol: code, question: id })),
  );
  const left = mandatory.filter(({ question }) => open.has(question));
  const asked = mandatory.filter(
    ({ question }) => !open.has(question) && answers[question] && !unconfirmed.has(question),
  ).length;
  return { asked, all: asked + left.length, left };
}
