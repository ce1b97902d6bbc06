import { questionsIn } from './condition.js';
import { compareLevels } from './level.js';
import type { Discriminator, Modifier, Protocol, Question } from './protocol.js';

/** A line of a protocol as it is read from top to bottom. `depth`: how many questions it hangs on in turn. */
export type OutlineLine =
  | { readonly part: 'question'; readonly depth: number; readonly question: Question }
  | { readonly part: 'finding'; readonly depth: number; readonly rule: Discriminator }
  | { readonly part: 'group'; readonly depth: number; readonly rule: Modifier };

/**
 * A protocol as a tree, in clinical order: a question lies within the one that it is shown by, and a rule beneath the
 * last question that it looks at, worst first. Rules that look at no question come last.
 */
export function outlineOf({
  questions,
  discriminators,
  modifiers,
}: Protocol): readonly OutlineLine[] {
  const order = new Map(questions.map(({ id }, index) => [id, index]));
  const lastIn = (ids: readonly string[]): number =>
    Math.max(-1, ...ids.map((id) => order.get(id) ?? -1));
  const depths: number[] = [];
  for (const [index, { showIf }] of questions.entries()) {
    const parent = showIf ? lastIn(questionsIn(showIf)) : -1;
    depths.push(parent >= 0 && parent < index ? (depths[parent] ?? 0) + 1 : 0);
  }
  const rules = [
    ...discriminators.map((rule) => ({ part: 'finding' as const, rule })),
    ...modifiers.map((rule) => ({ part: 'group' as const, rule })),
  ]
    .map((one) => ({ ...one, under: lastIn(questionsIn(one.rule.when)) }))
    .sort((a, b) => compareLevels(a.rule.level, b.rule.level));
  const beneath = (index: number, depth: number): readonly OutlineLine[] =>
    rules
      .filter(({ under }) => under === index)
      .map(({ under: _, ...line }): OutlineLine => ({ ...line, depth }));
  return [
    ...questions.flatMap((question, index): readonly OutlineLine[] => {
      const depth = depths[index] ?? 0;
      return [{ part: 'question', depth, question }, ...beneath(index, depth + 1)];
    }),
    ...beneath(-1, 0),
  ];
}
