import type { Text } from '@lib/kernel';
import type { Answers, TriageContext } from './answers.js';
import {
  FAILS,
  HOLDS,
  OPEN,
  SILENT,
  compiled,
  onlyKnown,
  toldBy,
  type CompiledProtocol,
  type Rule,
  type Told,
  type Truth,
} from './compiled-protocol.js';
import type { ContextName } from './condition.js';
import { LEVELS, type Level } from './level.js';
import type { Outcome, Protocol, Source } from './protocol.js';

/** Changes when the same answers could come to another level; a case keeps the one it was triaged with. */
export const ENGINE_VERSION = '3';

/** A finding that counts, and why. */
export interface Reason {
  readonly determinant: string;
  readonly level: Level;
  readonly why: Text;
  readonly source: Source;
  /** It counts only because an answer was unknown or refused: its worst case is taken. */
  readonly assumed: boolean;
}

export interface Evaluation {
  readonly protocols: readonly string[];
  /** Null until something was found, or all was asked. */
  readonly level: Level | null;
  readonly determinant: string | null;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** The worst level that is still possible with what was not asked yet. */
  readonly atWorst: Level;
  /** Nothing that is still open can change the level. */
  readonly settled: boolean;
  /** Questions on which a worse level still hangs. */
  readonly pendingCritical: readonly string[];
  readonly pendingMandatory: readonly string[];
  /** What is not known of the patient and a worse level, or any, still hangs on: age, sex … */
  readonly pendingContext: readonly ContextName[];
  /** Questions whose answer nobody knew, and that a clinician should be asked. */
  readonly askClinician: readonly string[];
  readonly next: { readonly protocol: string; readonly question: string } | null;
  readonly outcome: Outcome | null;
  /** Scripts to speak, the first one first. */
  readonly instructions: readonly string[];
}

/** What the other protocols of the same patient mean for one of them. */
export interface Beside {
  /** Findings that another answers for, by determinant; true: only where they are assumed. */
  readonly aside?: ReadonlyMap<string, boolean>;
  /** The rank of the level that all of them came to. */
  readonly reached?: number;
}

/** Less urgent than any rank: there is no level yet. */
export const NO_LEVEL: number = LEVELS.length;

/**
 * What the answers of one protocol come to. The level is that of the worst finding; an unknown answer can only add
 * findings, the order of answers is nowhere looked at, and a worry or a gut feeling raises by one step at most to 2.
 */
export function evaluate(protocol: Protocol, answers: Answers, context: TriageContext): Evaluation {
  return evaluateBeside({}, protocol, answers, context);
}

export function evaluateBeside(
  { aside, reached = NO_LEVEL }: Beside,
  protocol: Protocol,
  answers: Answers,
  context: TriageContext,
): Evaluation {
  const ready = compiled(protocol);
  const told = toldBy(ready, answers, context);
  const known = onlyKnown(ready, told);
  const truths = ready.rules.map((rule) => truthOfRule(rule, told, known, aside));
  const { worstFound, base } = levelsFound(ready, truths);
  const rank = raised(base, context);
  const level = LEVELS[rank] ?? null;
  const reasons = level ? reasonsOf(ready, truths, told, known) : [];
  if (level && rank !== base) reasons.unshift(feelingReason(level, context));

  const worse = ready.rules.filter(
    (one, place) => truths[place] === OPEN && raised(one.rank, context) < rank,
  );
  const settled = level !== null && worse.length === 0;
  const pending = pendingQuestions(ready, told, worse, Math.min(rank, reached));
  const outcome = ready.outcomes[rank] ?? null;
  return {
    protocols: [protocol.code],
    level,
    determinant: reasons[0]?.determinant ?? (level && `${protocol.code}-${level}-00`),
    reasons,
    atWorst: worstPossible(ready, truths, worse, rank, context),
    settled,
    pendingCritical: pending.critical,
    pendingMandatory: pending.mandatory,
    pendingContext: openContext(worse, context),
    askClinician: known === told ? [] : forClinician(ready, told),
    next: pending.next === null ? null : { protocol: protocol.code, question: pending.next },
    outcome,
    instructions: scripts(ready, truths, worstFound, outcome),
  };
}

function truthOfRule(
  { test, rule: { determinant } }: Rule,
  told: Told,
  known: Told,
  aside: Beside['aside'],
): Truth {
  const truth = test(told);
  const onlyAssumed = truth === FAILS ? undefined : aside?.get(determinant);
  if (onlyAssumed === undefined) return truth;
  const isAside = !onlyAssumed || (truth === HOLDS && test(known) !== HOLDS);
  return isAside ? FAILS : truth;
}

/** The rank of the worst finding, and that of the level before any feeling: with groups at risk, once there is a level. */
function levelsFound(
  { rules, restRank }: CompiledProtocol,
  truths: readonly Truth[],
): { readonly worstFound: number; readonly base: number } {
  let worstFound = NO_LEVEL;
  let worstGroup = NO_LEVEL;
  let isOpen = false;
  for (const [place, { rank, isGroup }] of rules.entries()) {
    const truth = truths[place];
    if (truth === OPEN) isOpen ||= !isGroup;
    if (truth !== HOLDS) continue;
    if (isGroup) worstGroup = Math.min(worstGroup, rank);
    else worstFound = Math.min(worstFound, rank);
  }
  if (worstFound === NO_LEVEL && isOpen) return { worstFound, base: NO_LEVEL };
  const own = worstFound === NO_LEVEL ? restRank : worstFound;
  return { worstFound, base: Math.min(own, worstGroup) };
}

/** While nothing was found, nothing may be found: then the rest and the groups at risk decide. */
function worstPossible(
  { rules, restRank }: CompiledProtocol,
  truths: readonly Truth[],
  worse: readonly Rule[],
  rank: number,
  context: TriageContext,
): Level {
  let worst = rank;
  for (const one of worse) worst = Math.min(worst, raised(one.rank, context));
  if (rank === NO_LEVEL) {
    worst = Math.min(worst, raised(restRank, context));
    for (const [place, one] of rules.entries())
      if (one.isGroup && truths[place] === HOLDS)
        worst = Math.min(worst, raised(one.rank, context));
  }
  return LEVELS[worst] ?? 'A';
}

/** What the worst findings call for, then what their level does. */
function scripts(
  { rules }: CompiledProtocol,
  truths: readonly Truth[],
  worstFound: number,
  outcome: Outcome | null,
): readonly string[] {
  const own = rules.flatMap(({ rank, isGroup, rule }, place) =>
    rank === worstFound && !isGroup && truths[place] === HOLDS && 'instructions' in rule
      ? (rule.instructions ?? [])
      : [],
  );
  const ofLevel = outcome?.instructions ?? [];
  return own.length === 0 ? ofLevel : [...new Set([...own, ...ofLevel])];
}

function reasonsOf(
  { rules, worstFirst }: CompiledProtocol,
  truths: readonly Truth[],
  told: Told,
  known: Told,
): Reason[] {
  const reasons: Reason[] = [];
  for (const place of worstFirst) {
    const one = rules[place];
    if (!one || truths[place] !== HOLDS) continue;
    const { determinant, level, why, source } = one.rule;
    const assumed = known !== told && one.test(known) !== HOLDS;
    reasons.push({ determinant, level, why, source, assumed });
  }
  return reasons;
}

/** One step up for somebody's worry or sense of wrong; never to level 1, which has its own findings. */
function raised(rank: number, { worried, gutFeeling }: TriageContext): number {
  if (!worried && !gutFeeling) return rank;
  return rank === NO_LEVEL || rank <= LEVELS.indexOf('2') ? rank : rank - 1;
}

function feelingReason(level: Level, { gutFeeling }: TriageContext): Reason {
  return {
    determinant: gutFeeling ? 'GUT' : 'WORRY',
    level,
    why: gutFeeling
      ? {
          nl: 'De operator heeft het gevoel dat er meer aan de hand is',
          fr: 'L’opérateur sent que c’est plus grave',
          de: 'Der Operator hat das Gefühl, dass mehr dahintersteckt',
          en: 'The call-taker senses that something is wrong',
        }
      : {
          nl: 'De beller is erg ongerust',
          fr: 'L’appelant est très inquiet',
          de: 'Der Anrufer ist sehr besorgt',
          en: 'The caller is very worried',
        },
    source: 'draft, no source',
    assumed: false,
  };
}

/** What of the patient a worse level hangs on and nobody said; age is one thing, in years or months. */
function openContext(worse: readonly Rule[], context: TriageContext): readonly ContextName[] {
  const open = new Set<ContextName>();
  for (const { contexts } of worse) for (const name of contexts) open.add(name);
  return [...open].filter(
    (name) =>
      context[name] === undefined && !(name === 'ageYears' && context.ageMonths !== undefined),
  );
}

/** What nobody knew and a clinician may know. */
function forClinician({ questions }: CompiledProtocol, told: Told): readonly string[] {
  return questions.flatMap(({ question: { id, unknown } }, place) =>
    unknown === 'ask-clinician' && told[place] === SILENT ? [id] : [],
  );
}

interface Pending {
  readonly critical: readonly string[];
  readonly mandatory: readonly string[];
  /** The first in clinical order of what a worse level hangs on, of what that hangs on in turn, and of what is always asked. */
  readonly next: string | null;
}

/** What is still to be asked, now that a level of this rank was reached. */
export function pendingQuestions(
  { questions }: CompiledProtocol,
  told: Told,
  worse: readonly Pick<Rule, 'questions'>[],
  reached: number,
): Pending {
  const isCritical = new Uint8Array(told.length);
  for (const one of worse) for (const place of one.questions) isCritical[place] = 1;
  const isWanted = isCritical.slice();
  for (let place = questions.length - 1; place >= 0; place -= 1) {
    const asked = questions[place];
    if (!asked || (isWanted[place] === 0 && !asked.question.always)) continue;
    isWanted[place] = 1;
    for (const earlier of asked.shownBy) isWanted[earlier] = 1;
  }
  const critical: string[] = [];
  const mandatory: string[] = [];
  let next: string | null = null;
  for (const [place, { question, stopRank }] of questions.entries()) {
    if (told[place] !== undefined || reached <= stopRank) continue;
    if (question.mandatory) mandatory.push(question.id);
    if (isCritical[place] === 1) critical.push(question.id);
    if (isWanted[place] === 1) next ??= question.id;
  }
  return { critical, mandatory, next };
}
