import { LANGUAGES, type Text } from '@lib/kernel';
import type { Answer, Answers } from './answers.js';
import { compareLevels, type Level } from './level.js';
import type { Discriminator, Modifier, Outcome, Protocol, Question } from './protocol.js';

/** Findings set a level; groups at risk set the least urgency of whoever belongs to them. */
export type RuleList = 'discriminators' | 'modifiers';

type Rule = Discriminator | Modifier;

/** A protocol with a question changed, or added behind another; at the front without one. */
export function putQuestion(
  protocol: Protocol,
  question: Question,
  behind: string | null = protocol.questions.at(-1)?.id ?? null,
): Protocol {
  const { questions } = protocol;
  return { ...protocol, questions: put(questions, question, (one) => one.id, behind) };
}

/** Up (-1) or down (1) in the order in which questions are asked. */
export function moveQuestion(protocol: Protocol, id: string, by: -1 | 1): Protocol {
  return { ...protocol, questions: moved(protocol.questions, (one) => one.id === id, by) };
}

/** Without a question. What still speaks of it stays: the static checks say where. */
export function removeQuestion(protocol: Protocol, id: string): Protocol {
  return { ...protocol, questions: protocol.questions.filter((one) => one.id !== id) };
}

/** A protocol with a rule changed, or added at the end. `was`: its determinant before, where that changes. */
export function putRule(
  protocol: Protocol,
  list: RuleList,
  rule: Rule,
  was: string = rule.determinant,
): Protocol {
  const rules: readonly Rule[] = protocol[list];
  const isThere = rules.some(({ determinant }) => determinant === was);
  const next = isThere
    ? rules.map((one) => (one.determinant === was ? rule : one))
    : [...rules, rule];
  return { ...protocol, [list]: next };
}

export function moveRule(
  protocol: Protocol,
  list: RuleList,
  determinant: string,
  by: -1 | 1,
): Protocol {
  const rules: readonly Rule[] = protocol[list];
  return { ...protocol, [list]: moved(rules, (one) => one.determinant === determinant, by) };
}

export function removeRule(protocol: Protocol, list: RuleList, determinant: string): Protocol {
  const rules: readonly Rule[] = protocol[list];
  return { ...protocol, [list]: rules.filter((one) => one.determinant !== determinant) };
}

/** A rule at another level: it is another rule, so it gets a determinant of its own. */
export function atLevel<Some extends Rule>(
  rule: Some,
  level: Level,
  code: string,
  used: readonly string[],
): Some {
  if (rule.level === level) return rule;
  return { ...rule, level, determinant: freeDeterminant(code, level, used) };
}

/** Every determinant that a protocol speaks of. */
export function determinantsOf(
  protocol: Pick<Protocol, 'discriminators' | 'modifiers'>,
): readonly string[] {
  return [...protocol.discriminators, ...protocol.modifiers].map(({ determinant }) => determinant);
}

/**
 * The next number of a level, `C04-2-07`. `used`: every determinant of every version, also of what was removed since:
 * a number means one thing for ever.
 */
export function freeDeterminant(code: string, level: Level, used: readonly string[]): string {
  const prefix = `${code}-${level}-`;
  const numbers = used
    .filter((one) => one.startsWith(prefix))
    .map((one) => Number(one.slice(prefix.length)))
    .filter((number) => Number.isInteger(number));
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

/** A name for a question that no other of the protocol has, from what it asks. */
export function freeQuestionId(taken: readonly string[], asks: string): string {
  const plain = asks
    .normalize('NFD')
    .replace(/\{([^{}|]*)\|[^{}|]*\}/g, '$1')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const name = words.slice(0, 5).join('-') || 'question';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** A question under another name, everywhere it is spoken of. */
export function renameQuestion(protocol: Protocol, id: string, name: string): Protocol {
  return {
    ...renamedIn(protocol, id, name),
    questions: protocol.questions.map((question) => ({
      ...renamedIn(question, id, name),
      id: question.id === id ? name : question.id,
    })),
  };
}

function renamedIn<Part>(part: Part, id: string, name: string): Part {
  if (Array.isArray(part)) return part.map((one: unknown) => renamedIn(one, id, name)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      key === 'question' && value === id ? name : renamedIn(value, id, name),
    ]),
  ) as Part;
}

/** A protocol with the outcome of a level changed or added; worst first. */
export function putOutcome(protocol: Protocol, outcome: Outcome): Protocol {
  const others = protocol.outcomes.filter(({ level }) => level !== outcome.level);
  const outcomes = [...others, outcome].sort((a, b) => compareLevels(a.level, b.level));
  return { ...protocol, outcomes };
}

export function removeOutcome(protocol: Protocol, level: Level): Protocol {
  return { ...protocol, outcomes: protocol.outcomes.filter((one) => one.level !== level) };
}

/** Nothing said yet, in any language. */
export const EMPTY_TEXT: Text = { nl: '', fr: '', de: '', en: '' };

/** A question that nobody has worded yet. Not knowing counts as the worst until somebody says otherwise. */
export function emptyQuestion(id: string): Question {
  return {
    id,
    type: 'yes-no',
    text: EMPTY_TEXT,
    rationale: EMPTY_TEXT,
    unknown: 'worst',
    mandatory: true,
  };
}

/** The same question with other kinds of answers. */
export function asType(question: Question, type: Question['type']): Question {
  if (question.type === type) return question;
  const { id, text, rationale, unknown, mandatory, ...rest } = question;
  const { selfText, awayText, support, plain, showIf, always, stopLevel } = rest;
  const base = {
    id,
    text,
    rationale,
    unknown,
    mandatory,
    ...(selfText ? { selfText } : {}),
    ...(awayText ? { awayText } : {}),
    ...(support ? { support } : {}),
    ...(plain ? { plain } : {}),
    ...(showIf ? { showIf } : {}),
    ...(always ? { always } : {}),
    ...(stopLevel ? { stopLevel } : {}),
  };
  switch (type) {
    case 'yes-no':
      return { ...base, type };
    case 'choice':
      return { ...base, type, choices: [] };
    case 'number':
      return { ...base, type, unit: '', least: 0, most: 100, digits: 0 };
  }
}

/** A rule that holds for nobody until it has a condition. */
export function emptyRule(determinant: string, level: Level): Modifier {
  return { determinant, level, when: { any: [] }, why: EMPTY_TEXT, source: 'draft, no source' };
}

/** Stories with one more answer, where they did not give it; without any answer to a question that is gone. */
export function answeredInAll<Story extends { readonly answers: Answers }>(
  stories: readonly Story[],
  question: string,
  answer: Answer | null,
): readonly Story[] {
  return stories.map((story) => {
    const { [question]: given, ...others } = story.answers;
    if (answer) return given ? story : { ...story, answers: { ...others, [question]: answer } };
    return given ? { ...story, answers: others } : story;
  });
}

/** A text with one language changed; absent when nothing is left of it. */
export function saidIn(text: Text | undefined, change: Partial<Text>): Text | undefined {
  const next = { ...(text ?? EMPTY_TEXT), ...change };
  return LANGUAGES.every((language) => next[language] === '') ? undefined : next;
}

function put<One>(
  all: readonly One[],
  one: One,
  nameOf: (one: One) => string,
  behind: string | null,
): readonly One[] {
  const name = nameOf(one);
  if (all.some((other) => nameOf(other) === name))
    return all.map((other) => (nameOf(other) === name ? one : other));
  const at = all.findIndex((other) => nameOf(other) === behind) + 1;
  return [...all.slice(0, at), one, ...all.slice(at)];
}

function moved<One>(all: readonly One[], is: (one: One) => boolean, by: -1 | 1): readonly One[] {
  const from = all.findIndex(is);
  const to = from + by;
  const [one, other] = [all[from], all[to]];
  if (one === undefined || other === undefined) return all;
  return all.map((each, index) => (index === from ? other : index === to ? one : each));
}
