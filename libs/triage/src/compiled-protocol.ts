import type { Answers, TriageContext } from './answers.js';
import { contextsIn, questionsIn, type ContextName } from './condition.js';
import { LEVELS, compareLevels, type Level } from './level.js';
import type {
  Condition,
  Discriminator,
  Modifier,
  Outcome,
  Protocol,
  Question,
} from './protocol.js';

/** The three truths of `truthOf` as numbers: the least of several is their `and`, the most their `or`. */
export const FAILS = 0;
export const OPEN = 1;
export const HOLDS = 2;
export type Truth = typeof FAILS | typeof OPEN | typeof HOLDS;

/** Asked, and unknown or refused. */
export const SILENT = Symbol('silent');
/** Not for this patient: nothing hangs on it. */
const HIDDEN = Symbol('hidden');

/**
 * What was told, by place: a value, `SILENT`, `HIDDEN`, or undefined for what was not asked and may still be. First the
 * questions in their order, then what is known of the patient.
 */
export type Told = readonly (string | number | boolean | symbol | undefined)[];

type Test = (told: Told) => Truth;

/** A finding or a group at risk, ready to be tried. */
export interface Rule {
  readonly rule: Discriminator | Modifier;
  /** Of its level, 0 the worst. */
  readonly rank: number;
  readonly isGroup: boolean;
  readonly test: Test;
  /** Places of the questions that it looks at. */
  readonly questions: readonly number[];
  /** What it looks at of the patient that can be asked for. */
  readonly contexts: readonly ContextName[];
}

/** A question, with what is asked about it at every step. */
interface Asked {
  readonly question: Question;
  readonly shown: Test | null;
  /** Places of the questions that it is shown by. */
  readonly shownBy: readonly number[];
  /** Of the level from which on it is not asked any more, 0 the worst; -1: it is always worth asking. */
  readonly stopRank: number;
}

/** Somebody else's findings that the protocol answers for, ready to be tried. */
export interface Claim {
  readonly findings: ReadonlySet<string>;
  readonly onlyAssumed: boolean;
  readonly test: Test;
  readonly questions: readonly number[];
}

export interface CompiledProtocol {
  readonly protocol: Protocol;
  readonly questions: readonly Asked[];
  /** Findings, then groups at risk, in their order. */
  readonly rules: readonly Rule[];
  /** Places of the rules, the worst first. */
  readonly worstFirst: readonly number[];
  readonly claims: readonly Claim[];
  readonly restRank: number;
  /** By rank. */
  readonly outcomes: readonly (Outcome | null)[];
  /** Ids by place: of questions, then of questions that only conditions speak of. */
  readonly ids: readonly string[];
}

/** Of each protocol that was used one: it is made at its first evaluation, and goes when the protocol does. */
const COMPILED = new WeakMap<Protocol, CompiledProtocol>();

/** A protocol with its conditions as functions over places and its levels as numbers: what would be worked out at every step. */
export function compiled(protocol: Protocol): CompiledProtocol {
  const known = COMPILED.get(protocol);
  if (known) return known;
  const made = compile(protocol);
  COMPILED.set(protocol, made);
  return made;
}

function compile(protocol: Protocol): CompiledProtocol {
  const { questions, discriminators, modifiers, answersFor = [] } = protocol;
  const everyRule = [...discriminators, ...modifiers];
  const spokenOf = [
    ...questions.flatMap(({ showIf }) => showIf ?? []),
    ...[...everyRule, ...answersFor].map(({ when }) => when),
  ].flatMap(questionsIn);
  const asked = questions.map(({ id }) => id);
  const ids = [...asked, ...new Set(spokenOf.filter((id) => !asked.includes(id)))];
  const places: Places = {
    count: ids.length,
    ofId: new Map(ids.map((id, place) => [id, place])),
    neutral: new Set(questions.filter(({ unknown }) => unknown === 'neutral').map(({ id }) => id)),
  };
  const placesIn = (condition: Condition): readonly number[] => [
    ...new Set(questionsIn(condition).map((id) => placeOf(id, places))),
  ];
  const rules = everyRule.map((rule, place) => ({
    rule,
    rank: rankOf(rule.level),
    isGroup: place >= discriminators.length,
    test: testOf(rule.when, places, false),
    questions: placesIn(rule.when),
    contexts: askedOfPatient(rule.when),
  }));
  return {
    protocol,
    ids,
    questions: questions.map((question) => ({
      question,
      shown: question.showIf ? testOf(question.showIf, places, false) : null,
      shownBy: question.showIf ? placesIn(question.showIf) : [],
      stopRank: question.stopLevel ? rankOf(question.stopLevel) : -1,
    })),
    rules,
    worstFirst: [...rules.keys()].sort((a, b) => (rules[a]?.rank ?? 0) - (rules[b]?.rank ?? 0)),
    claims: answersFor.map(({ findings, onlyAssumed = false, when }) => ({
      findings: new Set(findings),
      onlyAssumed,
      test: testOf(when, places, false),
      questions: placesIn(when),
    })),
    restRank: rankOf(protocol.restLevel),
    outcomes: LEVELS.map((level) => outcomeFor(protocol, level)),
  };
}

export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

interface Places {
  readonly count: number;
  readonly ofId: ReadonlyMap<string, number>;
  /** Ids of questions whose unknown answer changes nothing. */
  readonly neutral: ReadonlySet<string>;
}

function placeOf(id: string, { ofId }: Places): number {
  return ofId.get(id) ?? 0;
}

/** Nobody is asked for a worry or a feeling: it is said when it is there. Age is one thing, in years or months. */
function askedOfPatient(when: Condition): readonly ContextName[] {
  const names = contextsIn(when).map((name) => (name === 'ageMonths' ? 'ageYears' : name));
  return [...new Set(names)].filter((name) => name !== 'worried' && name !== 'gutFeeling');
}

const CONTEXT_NAMES = [
  'ageYears',
  'ageMonths',
  'sex',
  'party',
  'pregnant',
  'frail',
  'worried',
  'gutFeeling',
] as const satisfies readonly ContextName[];

/** What was answered and what is known of the patient, in the places of a protocol; questions that are not for them hidden. */
export function toldBy(
  { ids, questions }: CompiledProtocol,
  answers: Answers,
  context: TriageContext,
): Told {
  const told: (string | number | boolean | symbol | undefined)[] = [];
  for (const id of ids) {
    const answer = answers[id];
    told.push(answer && (answer.kind === 'value' ? answer.value : SILENT));
  }
  const { ageYears, ageMonths, worried, gutFeeling } = context;
  told.push(
    // Age in months follows from years where only those are known, and the other way round.
    ageYears ?? (ageMonths === undefined ? undefined : Math.floor(ageMonths / 12)),
    ageMonths ?? (ageYears === undefined ? undefined : ageYears * 12),
    context.sex,
    context.party,
    context.pregnant,
    context.frail,
    // Not said: nobody felt it.
    worried ?? HIDDEN,
    gutFeeling ?? HIDDEN,
  );
  // In their order: a question depends on earlier ones only.
  for (const [place, { shown }] of questions.entries())
    if (shown && told[place] === undefined && shown(told) === FAILS) told[place] = HIDDEN;
  return told;
}

/** The same without what nobody knew: as if it had not been asked. The same array where all was known. */
export function onlyKnown({ questions, ids }: CompiledProtocol, told: Told): Told {
  if (!told.includes(SILENT)) return told;
  return told.map((one, place) => {
    if (one !== SILENT || place >= ids.length) return one;
    return questions[place]?.shown?.(told) === FAILS ? HIDDEN : undefined;
  });
}

/** The same with what nobody knew as what no condition holds for. */
export function onlyCertain(told: Told): Told {
  return told.map((one) => (one === SILENT ? HIDDEN : one));
}

/** `truthOf` as a function; with what an unknown answer counts as worked out beforehand. */
function testOf(condition: Condition, places: Places, negated: boolean): Test {
  if ('all' in condition) return least(condition.all.map((one) => testOf(one, places, negated)));
  if ('any' in condition) return most(condition.any.map((one) => testOf(one, places, negated)));
  if ('not' in condition) return turned(testOf(condition.not, places, !negated));
  if ('context' in condition)
    return leafTest(
      places.count + CONTEXT_NAMES.indexOf(condition.context),
      matchOf(condition),
      FAILS,
    );
  const place = placeOf(condition.question, places);
  if ('unanswerable' in condition) return leafTest(place, () => false, HOLDS);
  const isWorst = !places.neutral.has(condition.question);
  return leafTest(place, matchOf(condition), isWorst === negated ? FAILS : HOLDS);
}

type Leaf = Exclude<
  Extract<Condition, { readonly question: string } | { readonly context: string }>,
  { readonly unanswerable: true }
>;

function matchOf(
  leaf: Leaf,
): string | number | boolean | ((one: NonNullable<Told[number]>) => boolean) {
  if ('is' in leaf) return leaf.is;
  if ('in' in leaf) return (one) => typeof one === 'string' && leaf.in.includes(one);
  if ('atLeast' in leaf) return (one) => typeof one === 'number' && one >= leaf.atLeast;
  if ('atMost' in leaf) return (one) => typeof one === 'number' && one <= leaf.atMost;
  return (one) => typeof one === 'number' && one < leaf.below;
}

function leafTest(place: number, match: ReturnType<typeof matchOf>, silent: Truth): Test {
  if (typeof match !== 'function')
    return (told) => {
      const one = told[place];
      if (one === match) return HOLDS;
      if (one === undefined) return OPEN;
      return one === SILENT ? silent : FAILS;
    };
  return (told) => {
    const one = told[place];
    if (one === undefined) return OPEN;
    if (one === SILENT) return silent;
    return match(one) ? HOLDS : FAILS;
  };
}

function turned(test: Test): Test {
  return (told) => (HOLDS - test(told)) as Truth;
}

function least(tests: readonly Test[]): Test {
  return (told) => {
    let truth: Truth = HOLDS;
    for (const test of tests) {
      const one = test(told);
      if (one === FAILS) return FAILS;
      if (one < truth) truth = one;
    }
    return truth;
  };
}

function most(tests: readonly Test[]): Test {
  return (told) => {
    let truth: Truth = FAILS;
    for (const test of tests) {
      const one = test(told);
      if (one === HOLDS) return HOLDS;
      if (one > truth) truth = one;
    }
    return truth;
  };
}

/** The outcome of a level; of the next worse one that the protocol has when it was raised past its own. */
function outcomeFor({ outcomes }: Protocol, level: Level): Outcome | null {
  const fitting = outcomes.filter((outcome) => compareLevels(outcome.level, level) <= 0);
  const [nearest] = fitting.sort((a, b) => compareLevels(b.level, a.level));
  const [worst] = [...outcomes].sort((a, b) => compareLevels(a.level, b.level));
  const outcome = nearest ?? worst;
  return outcome ? { ...outcome, level } : null;
}
