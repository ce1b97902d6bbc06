import { LANGUAGES, type Text } from '@lib/kernel';
import type { Answer, Answers, TriageContext } from './answers.js';
import { questionsIn } from './condition.js';
import { evaluate } from './evaluate.js';
import { LEVELS, compareLevels, type Level } from './level.js';
import type { Condition, Discriminator, Modifier, Protocol, Question } from './protocol.js';
import { isSatisfiable, leavesOf } from './satisfiable.js';

export const PROTOCOL_FLAWS = [
  'text-missing',
  'text-untranslated',
  'text-forms',
  'too-few-entry-terms',
  'question-twice',
  'question-unknown',
  'question-idle',
  'question-unreachable',
  'question-loop',
  'answer-unknown',
  'answer-reserved',
  'unknown-hides-danger',
  'stop-hides-danger',
  'determinant-twice',
  'determinant-odd',
  'condition-contradictory',
  'answers-for-itself',
  'answers-for-uncertain',
  'source-missing',
  'outcome-missing',
  'outcome-twice',
  'outcome-without-instructions',
  'instruction-unknown',
  'case-missing',
  'level-without-case',
  'dead-end',
] as const;

/** Why a protocol cannot be released, and where: a question, a determinant, a level or a text. */
export interface ProtocolFlaw {
  readonly code: (typeof PROTOCOL_FLAWS)[number];
  readonly at: string;
}

/** What a protocol leans on beside itself. */
export interface CheckedWith {
  readonly instructions: ReadonlySet<string>;
  /** The stories that it is tried with. */
  readonly cases: readonly {
    readonly answers: Answers;
    readonly context: TriageContext;
    readonly level: Level;
  }[];
}

type Rule = Discriminator | Modifier;

const FEWEST_TERMS = 15;
const LONG_TEXT = 20;

/** Everything that is wrong with a protocol, as far as it can be seen without a patient. None: it may be reviewed. */
export function checkProtocol(protocol: Protocol, beside: CheckedWith): readonly ProtocolFlaw[] {
  const rules = [...protocol.discriminators, ...protocol.modifiers];
  const structure = [
    ...textFlaws(protocol),
    ...questionFlaws(protocol, rules),
    ...ruleFlaws(protocol, rules),
    ...outcomeFlaws(protocol, rules, beside),
    ...answersForFlaws(protocol),
  ];
  // A protocol that speaks of what it does not have cannot be walked.
  const walkable = !structure.some(
    ({ code }) => code === 'question-unknown' || code === 'question-loop',
  );
  return walkable
    ? [
        ...structure,
        ...reachFlaws(protocol, rules),
        ...caseFlaws(protocol, rules, beside),
        ...deadEnds(protocol),
      ]
    : structure;
}

function textFlaws(protocol: Protocol): readonly ProtocolFlaw[] {
  const flaws = textsIn(protocol).flatMap(([at, text]): readonly ProtocolFlaw[] => {
    const said = LANGUAGES.map((language) => text[language].trim());
    const long = said.filter((one) => one.length > LONG_TEXT);
    return [
      ...(said.includes('') ? [{ code: 'text-missing', at } as const] : []),
      ...(new Set(long).size < long.length ? [{ code: 'text-untranslated', at } as const] : []),
      ...(said.some((one) => /[{}|]/.test(one.replace(/\{[^{}|]*\|[^{}|]*\}/g, '')))
        ? [{ code: 'text-forms', at } as const]
        : []),
    ];
  });
  const fewest = Math.min(...LANGUAGES.map((language) => protocol.entryTerms[language].length));
  // What is asked of everybody is not looked for.
  const isFound = LANGUAGES.some((language) => protocol.entryTerms[language].length > 0);
  return isFound && fewest < FEWEST_TERMS
    ? [...flaws, { code: 'too-few-entry-terms', at: protocol.code }]
    : flaws;
}

/** Every text in four languages, however deep, with the way to it. */
function textsIn(part: unknown, at = ''): readonly (readonly [string, Text])[] {
  if (typeof part !== 'object' || part === null) return [];
  const isText = LANGUAGES.every((language) => typeof Reflect.get(part, language) === 'string');
  if (isText) return [[at, part as Text]];
  return Object.entries(part).flatMap(([name, value]) => {
    const own = (value as { readonly id?: string; readonly determinant?: string } | null) ?? {};
    return textsIn(value, `${at}/${own.id ?? own.determinant ?? name}`);
  });
}

function questionFlaws(
  { code, questions, answersFor = [] }: Protocol,
  rules: readonly Rule[],
): readonly ProtocolFlaw[] {
  const ids = questions.map(({ id }) => id);
  const conditions = [
    ...rules.map(({ determinant, when }) => ({ at: determinant, when })),
    ...questions.flatMap(({ id, showIf }) => (showIf ? [{ at: id, when: showIf }] : [])),
    ...answersFor.map(({ when }) => ({ at: code, when })),
  ];
  const used = new Set(conditions.flatMap(({ when }) => questionsIn(when)));
  const leaves = conditions.flatMap(({ when }) => leavesOf(when));
  const spokenFor = new Set(
    leaves.flatMap((leaf) => ('unanswerable' in leaf ? [leaf.question] : [])),
  );
  const dangers = new Set(
    rules
      .filter(({ level }) => compareLevels(level, '3') <= 0)
      .flatMap(({ when }) => questionsIn(when)),
  );
  return [
    ...twice(ids).map((at) => ({ code: 'question-twice', at }) as const),
    ...[...used]
      .filter((id) => !ids.includes(id))
      .map((at) => ({ code: 'question-unknown', at }) as const),
    ...questions
      .filter(({ id, mandatory }) => mandatory && !used.has(id))
      .map(({ id }) => ({ code: 'question-idle', at: id }) as const),
    ...questions
      .filter(({ showIf }, index) =>
        questionsIn(showIf ?? { all: [] }).some((id) => ids.indexOf(id) >= index),
      )
      .map(({ id }) => ({ code: 'question-loop', at: id }) as const),
    ...questions
      .filter(
        (one) => one.type === 'choice' && one.choices.some(({ code }) => RESERVED.includes(code)),
      )
      .map(({ id }) => ({ code: 'answer-reserved', at: id }) as const),
    // Nobody must measure; but whoever is asked of a danger and does not know is in it, unless a rule says what that means.
    ...questions
      .filter(
        ({ id, type, unknown }) =>
          type !== 'number' &&
          unknown === 'neutral' &&
          dangers.has(id) &&
          !spokenFor.has(id) &&
          id !== DEVICE,
      )
      .map(({ id }) => ({ code: 'unknown-hides-danger', at: id }) as const),
    ...questions
      .filter(
        ({ id, stopLevel }) =>
          stopLevel &&
          levelsOn(id, questions, rules).some((one) => compareLevels(one, stopLevel) < 0),
      )
      .map(({ id }) => ({ code: 'stop-hides-danger', at: id }) as const),
    ...conditions.flatMap(({ at, when }) =>
      leavesOf(when).some((leaf) => !fitsQuestion(leaf, questions))
        ? [{ code: 'answer-unknown', at } as const]
        : [],
    ),
  ];
}

/** The levels of all that hangs on a question, also by the questions that are shown by it. */
function levelsOn(
  id: string,
  questions: readonly Question[],
  rules: readonly Rule[],
): readonly Level[] {
  const hanging = new Set([id]);
  for (const one of questions)
    if (one.showIf && questionsIn(one.showIf).some((earlier) => hanging.has(earlier)))
      hanging.add(one.id);
  return rules
    .filter(({ when }) => questionsIn(when).some((one) => hanging.has(one)))
    .map(({ level }) => level);
}

/** How the answers that are no values are called outside. */
const RESERVED: readonly string[] = ['unknown', 'refused'];
/** Whether there is something to measure with: without it there are no values, and no danger is seen in them. */
const DEVICE = 'measures';

/** Whether a condition compares a question with something that it can answer. */
function fitsQuestion(leaf: Condition, questions: readonly Question[]): boolean {
  if (!('question' in leaf) || 'unanswerable' in leaf) return true;
  const question = questions.find(({ id }) => id === leaf.question);
  if (!question) return true;
  switch (question.type) {
    case 'yes-no':
      return 'is' in leaf && typeof leaf.is === 'boolean';
    case 'choice': {
      const wanted = 'in' in leaf ? leaf.in : 'is' in leaf ? [leaf.is] : [null];
      return wanted.every((code) => question.choices.some((choice) => choice.code === code));
    }
    case 'number': {
      const limit = 'atLeast' in leaf ? leaf.atLeast : 'atMost' in leaf ? leaf.atMost : Number.NaN;
      return limit >= question.least && limit <= question.most;
    }
  }
}

function ruleFlaws({ code }: Protocol, rules: readonly Rule[]): readonly ProtocolFlaw[] {
  const determinants = rules.map(({ determinant }) => determinant);
  return [
    ...twice(determinants).map((at) => ({ code: 'determinant-twice', at }) as const),
    ...rules
      .filter(
        ({ determinant, level }) => !new RegExp(`^${code}-${level}-[0-9]{2}$`).test(determinant),
      )
      .map(({ determinant }) => ({ code: 'determinant-odd', at: determinant }) as const),
    ...rules
      .filter(({ level, source }) => compareLevels(level, '3') <= 0 && typeof source === 'string')
      .map(({ determinant }) => ({ code: 'source-missing', at: determinant }) as const),
  ];
}

function outcomeFlaws(
  { outcomes, discriminators, restLevel }: Protocol,
  rules: readonly Rule[],
  { instructions }: CheckedWith,
): readonly ProtocolFlaw[] {
  const levels = outcomes.map(({ level }) => level);
  const spoken = [...outcomes, ...discriminators].flatMap((one) => one.instructions ?? []);
  return [
    ...levelsOf(rules, restLevel)
      .filter((level) => !levels.includes(level))
      .map((at) => ({ code: 'outcome-missing', at }) as const),
    ...twice(levels).map((at) => ({ code: 'outcome-twice', at }) as const),
    ...outcomes
      .filter((one) => compareLevels(one.level, '5') <= 0 && one.instructions.length === 0)
      .map(({ level }) => ({ code: 'outcome-without-instructions', at: level }) as const),
    ...[...new Set(spoken)]
      .filter((id) => !instructions.has(id))
      .map((at) => ({ code: 'instruction-unknown', at }) as const),
  ];
}

/** A finding of another is set aside by what was said, never by what was not. */
function answersForFlaws({ code, answersFor = [] }: Protocol): readonly ProtocolFlaw[] {
  return [
    ...answersFor
      .flatMap(({ findings }) => findings)
      .filter((determinant) => determinant.startsWith(`${code}-`))
      .map((at) => ({ code: 'answers-for-itself', at }) as const),
    ...answersFor
      .filter(({ when }) => !isPositive(when))
      .map(() => ({ code: 'answers-for-uncertain', at: code }) as const),
  ];
}

function isPositive(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(isPositive);
  if ('any' in condition) return condition.any.length > 0 && condition.any.every(isPositive);
  return 'question' in condition && !('unanswerable' in condition);
}

function reachFlaws(protocol: Protocol, rules: readonly Rule[]): readonly ProtocolFlaw[] {
  return [
    ...protocol.questions
      .filter(({ showIf }) => showIf && !isSatisfiable(showIf, protocol))
      .map(({ id }) => ({ code: 'question-unreachable', at: id }) as const),
    ...rules
      .filter(({ when }) => !isSatisfiable(when, protocol))
      .map(({ determinant }) => ({ code: 'condition-contradictory', at: determinant }) as const),
    ...(protocol.answersFor ?? [])
      .filter(({ when }) => !isSatisfiable(when, protocol))
      .map(() => ({ code: 'condition-contradictory', at: protocol.code }) as const),
  ];
}

function caseFlaws(
  protocol: Protocol,
  rules: readonly Rule[],
  { cases }: CheckedWith,
): readonly ProtocolFlaw[] {
  const reached = new Set(
    cases.flatMap(({ answers, context }) =>
      evaluate(protocol, answers, context).reasons.map(({ determinant }) => determinant),
    ),
  );
  const levels = cases.map(({ level }) => level);
  return [
    ...rules
      .filter(({ determinant }) => !reached.has(determinant))
      .map(({ determinant }) => ({ code: 'case-missing', at: determinant }) as const),
    ...levelsOf(rules, protocol.restLevel)
      .filter((level) => !levels.includes(level))
      .map((at) => ({ code: 'level-without-case', at }) as const),
  ];
}

const PEOPLE: readonly TriageContext[] = [0, 3, 10, 30, 80].flatMap((ageYears) =>
  (['female', 'male'] as const).map((sex) => ({
    ageYears,
    ageMonths: ageYears * 12,
    sex,
    party: 'beside-patient' as const,
    pregnant: false,
    frail: false,
  })),
);

const WAYS: readonly ((question: Question) => Answer)[] = [
  (question) => ({ kind: 'value', value: endsOf(question)[0] }),
  (question) => ({ kind: 'value', value: endsOf(question)[1] }),
  () => ({ kind: 'unknown' }),
];

/**
 * Where nothing is asked any more of somebody of whom all is known, and there is no level: with the first answers, the
 * last, and none. A sound protocol has none by the way that questions follow from open findings; this shows it.
 */
function deadEnds(protocol: Protocol): readonly ProtocolFlaw[] {
  const ends = PEOPLE.flatMap((person) =>
    WAYS.map((way) => lastAskedInVain(protocol, person, way)),
  );
  return [...new Set(ends)].flatMap((at) =>
    at === null ? [] : [{ code: 'dead-end', at } as const],
  );
}

function lastAskedInVain(
  protocol: Protocol,
  person: TriageContext,
  way: (question: Question) => Answer,
): string | null {
  let answers: Answers = {};
  let last = protocol.code;
  for (;;) {
    const { next, level } = evaluate(protocol, answers, person);
    const asked = protocol.questions.find(({ id }) => id === next?.question);
    if (!asked) return level === null ? last : null;
    answers = { ...answers, [asked.id]: way(asked) };
    last = asked.id;
  }
}

/** The first and the last answer that a question takes. */
function endsOf(
  question: Question,
): readonly [string | number | boolean, string | number | boolean] {
  switch (question.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return [question.choices[0]?.code ?? '', question.choices.at(-1)?.code ?? ''];
    case 'number':
      return [question.least, question.most];
  }
}

function levelsOf(rules: readonly Rule[], restLevel: Level): readonly Level[] {
  const given = new Set([restLevel, ...rules.map(({ level }) => level)]);
  return LEVELS.filter((level) => given.has(level));
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
