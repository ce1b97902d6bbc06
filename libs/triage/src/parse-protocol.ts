import { LANGUAGES } from '@lib/kernel';
import { isAnswer, isTriageContext } from './answers.js';
import { LEVELS } from './level.js';
import { PLACES, type Protocol } from './protocol.js';
import { isDay, isEvidence } from './rule-review.js';
import type { ScriptedCase } from './scripted-case.js';

export const CONTENT_RULES = [
  'type',
  'missing',
  'unknown-field',
  'not-offered',
  'pattern',
  'too-long',
  'too-many',
  'too-deep',
  'range',
  'condition',
] as const;

/** Where something from outside has not the shape of a protocol; names that are not ours are not repeated. */
export interface ContentProblem {
  /** A path: `questions/3/choices/0/code`. */
  readonly at: string;
  readonly rule: (typeof CONTENT_RULES)[number];
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** What is wrong with a value at a place; nothing: it has the shape. */
type Shape = (value: unknown, at: string) => readonly ContentProblem[];

const MOST_PROBLEMS = 50;
const LONGEST_TEXT = 2_000;
const DEEPEST_CONDITION = 8;
const LONGEST_EVIDENCE = 300;

/** Reads something unknown as a protocol, or says where it is none. What it means is `checkProtocol`'s business. */
export function parseProtocol(value: unknown): Parsed<Protocol> {
  return parsed<Protocol>(PROTOCOL, value);
}

/** Reads something unknown as the scripted cases of a protocol. */
export function parseScriptedCases(value: unknown): Parsed<readonly ScriptedCase[]> {
  return parsed<readonly ScriptedCase[]>(CASES, value);
}

function parsed<Value>(shape: Shape, value: unknown): Parsed<Value> {
  const problems = shape(value, '').slice(0, MOST_PROBLEMS);
  return problems.length === 0 ? { ok: true, value: value as Value } : { ok: false, problems };
}

const wrong = (at: string, rule: ContentProblem['rule']): readonly ContentProblem[] => [
  { at, rule },
];
const RIGHT: readonly ContentProblem[] = [];

function string(most: number, fits?: RegExp | ((value: string) => boolean)): Shape {
  return (value, at) => {
    if (typeof value !== 'string') return wrong(at, 'type');
    if (value.length > most) return wrong(at, 'too-long');
    const isRight = fits instanceof RegExp ? fits.test(value) : (fits?.(value) ?? true);
    return isRight ? RIGHT : wrong(at, 'pattern');
  };
}

function number(least: number, most: number, whole = true): Shape {
  return (value, at) => {
    if (typeof value !== 'number' || (whole && !Number.isInteger(value))) return wrong(at, 'type');
    return value >= least && value <= most ? RIGHT : wrong(at, 'range');
  };
}

function oneOf(...offered: readonly unknown[]): Shape {
  return (value, at) => (offered.includes(value) ? RIGHT : wrong(at, 'not-offered'));
}

function either(test: (value: unknown) => boolean, first: Shape, second: Shape): Shape {
  return (value, at) => (test(value) ? first : second)(value, at);
}

function listOf(shape: Shape, most: number): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'type');
    if (value.length > most) return wrong(at, 'too-many');
    return value.flatMap((one, index) => shape(one, under(at, String(index))));
  };
}

/** An object with these fields and no other; those of `optional` may be absent. */
function record(
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, at) => {
    if (!isObject(value)) return wrong(at, 'type');
    const strange = Object.keys(value).some(
      (name) => !Object.hasOwn(fields, name) && !Object.hasOwn(optional, name),
    );
    return [
      ...(strange ? wrong(under(at, '*'), 'unknown-field') : RIGHT),
      ...Object.entries(fields).flatMap(([name, shape]) =>
        Object.hasOwn(value, name)
          ? shape(value[name], under(at, name))
          : wrong(under(at, name), 'missing'),
      ),
      ...Object.entries(optional).flatMap(([name, shape]) =>
        Object.hasOwn(value, name) ? shape(value[name], under(at, name)) : RIGHT,
      ),
    ];
  };
}

function under(at: string, name: string): string {
  return at === '' ? name : `${at}/${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isNull = (value: unknown): boolean => value === null;
const nothing: Shape = () => RIGHT;

const ID = string(60, /^[a-z0-9][a-z0-9-]*$/);
/** Of an answer: what it says may be a sign or a number. */
const CODE = string(60, /^[!-~]+$/);
const LEVEL = oneOf(...LEVELS);
const FLAG = oneOf(true, false);
const TEXT = record(
  Object.fromEntries(LANGUAGES.map((language) => [language, string(LONGEST_TEXT)])),
);
const DETERMINANT = string(12, /^[A-Z][0-9]{2}-[1-8A]-[0-9]{2}$/);
const SOURCE = either(
  (value) => typeof value === 'string',
  oneOf('draft, no source'),
  record({ family: string(200), year: number(1900, 2200) }),
);

const ON_QUESTION: Readonly<Record<string, Shape>> = {
  is: either((value) => typeof value === 'boolean', FLAG, CODE),
  in: listOf(CODE, 50),
  atLeast: number(-1e6, 1e6, false),
  atMost: number(-1e6, 1e6, false),
  unanswerable: oneOf(true),
};
const ON_AGE: Readonly<Record<string, Shape>> = {
  atLeast: number(0, 2_000, false),
  below: number(0, 2_000, false),
};
const ON_CONTEXT: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  ageYears: ON_AGE,
  ageMonths: ON_AGE,
  sex: { is: oneOf('female', 'male', 'other') },
  party: { is: oneOf('patient', 'beside-patient', 'away-from-patient') },
  pregnant: { is: FLAG },
  frail: { is: FLAG },
  worried: { is: FLAG },
  gutFeeling: { is: FLAG },
};

function condition(depth = 1): Shape {
  return (value, at) => {
    if (!isObject(value)) return wrong(at, 'type');
    if (depth > DEEPEST_CONDITION) return wrong(at, 'too-deep');
    const inner = condition(depth + 1);
    if ('all' in value) return record({ all: listOf(inner, 60) })(value, at);
    if ('any' in value) return record({ any: listOf(inner, 60) })(value, at);
    if ('not' in value) return record({ not: inner })(value, at);
    if ('question' in value) return comparison(value, at, 'question', ID, ON_QUESTION);
    const { context } = value;
    const operators =
      typeof context === 'string' && Object.hasOwn(ON_CONTEXT, context)
        ? ON_CONTEXT[context]
        : undefined;
    return operators
      ? comparison(value, at, 'context', nothing, operators)
      : wrong(at, 'condition');
  };
}

/** What is compared, and one operator. */
function comparison(
  value: Readonly<Record<string, unknown>>,
  at: string,
  subject: 'question' | 'context',
  shape: Shape,
  operators: Readonly<Record<string, Shape>>,
): readonly ContentProblem[] {
  const [operator, ...more] = Object.keys(operators).filter((name) => Object.hasOwn(value, name));
  if (operator === undefined || more.length > 0) return wrong(at, 'condition');
  return record({ [subject]: shape, [operator]: operators[operator] ?? nothing })(value, at);
}

const CONDITION = condition();

const ASKED = {
  id: ID,
  text: TEXT,
  rationale: TEXT,
  unknown: oneOf('worst', 'ask-clinician', 'neutral'),
  mandatory: FLAG,
};
const ASKED_OPTIONAL = {
  selfText: TEXT,
  awayText: TEXT,
  support: TEXT,
  plain: TEXT,
  showIf: CONDITION,
  always: oneOf(true),
  stopLevel: LEVEL,
};
const QUESTIONS: Readonly<Record<string, Shape>> = {
  'yes-no': record({ ...ASKED, type: nothing }, ASKED_OPTIONAL),
  choice: record(
    { ...ASKED, type: nothing, choices: listOf(record({ code: CODE, label: TEXT }), 30) },
    ASKED_OPTIONAL,
  ),
  number: record(
    {
      ...ASKED,
      type: nothing,
      unit: string(20),
      least: number(-1e6, 1e6, false),
      most: number(-1e6, 1e6, false),
      digits: oneOf(0, 1),
    },
    ASKED_OPTIONAL,
  ),
};

const question: Shape = (value, at) => {
  if (!isObject(value)) return wrong(at, 'type');
  const { type } = value;
  const shape =
    typeof type === 'string' && Object.hasOwn(QUESTIONS, type) ? QUESTIONS[type] : undefined;
  return shape ? shape(value, at) : wrong(under(at, 'type'), 'not-offered');
};

const RULE = { determinant: DETERMINANT, level: LEVEL, when: CONDITION, why: TEXT, source: SOURCE };
const SCRIPTS = listOf(ID, 30);
const FINDING_OPTIONAL = {
  instructions: SCRIPTS,
  owner: string(80, /\S/),
  reviewBy: string(10, isDay),
  evidence: string(LONGEST_EVIDENCE, isEvidence),
};

const PROTOCOL = record(
  {
    code: string(3, /^[A-Z][0-9]{2}$/),
    version: number(1, 9_999),
    title: TEXT,
    status: oneOf('draft'),
    population: either(isNull, nothing, CONDITION),
    entryTerms: record(
      Object.fromEntries(LANGUAGES.map((language) => [language, listOf(string(200), 400)])),
    ),
    questions: listOf(question, 150),
    discriminators: listOf(record(RULE, FINDING_OPTIONAL), 200),
    modifiers: listOf(record(RULE), 60),
    outcomes: listOf(
      record({
        level: LEVEL,
        place: oneOf(...PLACES),
        instructions: SCRIPTS,
        safetyNetting: TEXT,
        callBackMinutes: either(isNull, nothing, number(0, 100_000)),
      }),
      LEVELS.length,
    ),
    restLevel: LEVEL,
  },
  {
    answersFor: listOf(
      record({ findings: listOf(DETERMINANT, 60), when: CONDITION }, { onlyAssumed: oneOf(true) }),
      30,
    ),
  },
);

const answers: Shape = (value, at) => {
  if (!isObject(value)) return wrong(at, 'type');
  const entries = Object.entries(value);
  if (entries.length > 200) return wrong(at, 'too-many');
  return entries.every(([id, answer]) => ID(id, at).length === 0 && isAnswer(answer))
    ? RIGHT
    : wrong(at, 'pattern');
};

const CASES = listOf(
  record({
    name: string(200),
    context: (value, at) => (isTriageContext(value) ? RIGHT : wrong(at, 'pattern')),
    answers,
    level: LEVEL,
    because: string(20),
  }),
  300,
);
