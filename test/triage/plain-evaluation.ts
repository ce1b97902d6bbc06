import {
  LEVELS,
  compareLevels,
  contextsIn,
  questionsIn,
  truthOf,
  worstLevel,
  type Answers,
  type Condition,
  type ContextName,
  type Evaluation,
  type Known,
  type Level,
  type Outcome,
  type Protocol,
  type Question,
  type Reason,
  type Source,
  type TriageContext,
  type Truth,
} from '@lib/triage';
import type { Text } from '@lib/kernel';

interface Finding {
  readonly determinant: string;
  readonly level: Level;
  readonly when: Condition;
  readonly why: Text;
  readonly source: Source;
  readonly instructions?: readonly string[];
  readonly truth: Truth;
}

/** What `evaluate` means, written to be read and not to be fast: each step from the protocol as it stands. */
export function plainEvaluation(
  protocol: Protocol,
  answers: Answers,
  context: TriageContext,
): Evaluation {
  const known = whatIsKnown(protocol, answers, context);
  const findings = protocol.discriminators.map((one) => found(one, known));
  const groups = protocol.modifiers.map((one) => found(one, known));
  const fired = findings.filter(({ truth }) => truth === 'holds');
  const open = [...findings, ...groups].filter(({ truth }) => truth === 'open');

  const worstFound = worstOf(fired.map(({ level }) => level));
  const complete = worstFound === null && !findings.some(({ truth }) => truth === 'open');
  const held = groups.filter(({ truth }) => truth === 'holds');
  const atRisk = worstFound || complete ? held : [];
  const base = worstOf([
    worstFound,
    complete ? protocol.restLevel : null,
    ...atRisk.map((one) => one.level),
  ]);
  const level = base && raised(base, context);
  const reasons = reasonsOf([...fired, ...atRisk], base, level, context, known);

  // What a finding would come to: worry raises what is still open as well as what was found.
  const toCome = (one: Finding): Level => raised(one.level, context);
  const worse = open.filter((one) => level === null || compareLevels(toCome(one), level) < 0);
  // While nothing was found, nothing may be found: then the rest and the groups at risk decide.
  const atRest = level === null ? [raised(protocol.restLevel, context), ...held.map(toCome)] : [];
  const atWorst =
    worstOf([level, ...worse.map(toCome), ...atRest]) ?? raised(protocol.restLevel, context);
  const settled = level !== null && worse.length === 0;
  const pending = pendingQuestions(protocol, known, settled ? [] : worse).filter(
    ({ id }) => !isStopped(protocol, id, level),
  );
  const outcome = level ? outcomeFor(protocol, level) : null;
  return {
    protocols: [protocol.code],
    level,
    determinant: reasons[0]?.determinant ?? (level ? `${protocol.code}-${level}-00` : null),
    reasons,
    atWorst,
    settled,
    pendingCritical: pending.filter(({ critical }) => critical).map(({ id }) => id),
    pendingMandatory: protocol.questions
      .filter(({ id, mandatory }) => mandatory && !answers[id] && !known.hidden.has(id))
      .filter(({ id }) => !isStopped(protocol, id, level))
      .map(({ id }) => id),
    pendingContext: settled ? [] : openContext(worse, context),
    askClinician: protocol.questions
      .filter(({ id, unknown }) => {
        const answer = answers[id];
        return unknown === 'ask-clinician' && answer !== undefined && answer.kind !== 'value';
      })
      .map(({ id }) => id),
    next: pending[0] ? { protocol: protocol.code, question: pending[0].id } : null,
    outcome,
    instructions: scripts(
      fired.filter((one) => one.level === worstFound),
      outcome,
    ),
  };
}

/** What the worst findings call for, then what their level does. */
function scripts(worst: readonly Finding[], outcome: Outcome | null): readonly string[] {
  const own = worst.flatMap(({ instructions = [] }) => instructions);
  return [...new Set([...own, ...(outcome?.instructions ?? [])])];
}

/** Whether the level is urgent enough that the question is not worth asking. */
function isStopped({ questions }: Protocol, id: string, level: Level | null): boolean {
  const stopLevel = questions.find((one) => one.id === id)?.stopLevel;
  return level !== null && stopLevel !== undefined && compareLevels(level, stopLevel) <= 0;
}

function whatIsKnown(protocol: Protocol, answers: Answers, context: TriageContext): Known {
  const questions = new Map(protocol.questions.map((question) => [question.id, question]));
  const hidden = new Set<string>();
  const known: Known = { answers, context, questions, hidden };
  // In their order: a question depends on earlier ones only.
  for (const { id, showIf } of protocol.questions)
    if (showIf && truthOf(showIf, known) === 'fails') hidden.add(id);
  return known;
}

function found(one: Omit<Finding, 'truth'>, known: Known): Finding {
  return { ...one, truth: truthOf(one.when, known) };
}

function reasonsOf(
  findings: readonly Finding[],
  base: Level | null,
  level: Level | null,
  context: TriageContext,
  known: Known,
): readonly Reason[] {
  const certain = Object.entries(known.answers).filter(([, { kind }]) => kind === 'value');
  const withoutUnknown = { ...known, answers: Object.fromEntries(certain) };
  const reasons = findings.map(({ determinant, level: own, why, source, when }) => ({
    determinant,
    level: own,
    why,
    source,
    assumed: truthOf(when, withoutUnknown) !== 'holds',
  }));
  const feelings = level !== null && level !== base ? [feelingReason(level, context)] : [];
  return [...feelings, ...reasons].sort((a, b) => compareLevels(a.level, b.level));
}

/** One step up for somebody's worry or sense of wrong; never to level 1, which has its own findings. */
function raised(level: Level, { worried, gutFeeling }: TriageContext): Level {
  if (!worried && !gutFeeling) return level;
  const up = LEVELS[LEVELS.indexOf(level) - 1] ?? level;
  return compareLevels(level, '2') <= 0 ? level : up;
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

/** Nobody is asked for a worry or a feeling: it is said when it is there. */
function openContext(worse: readonly Finding[], context: TriageContext): readonly ContextName[] {
  const looked = worse.flatMap(({ when }) => contextsIn(when));
  const ofPatient = looked.map((name) => (name === 'ageMonths' ? 'ageYears' : name));
  return [...new Set(ofPatient)].filter(
    (name) =>
      name !== 'worried' &&
      name !== 'gutFeeling' &&
      context[name] === undefined &&
      !(name === 'ageYears' && context.ageMonths !== undefined),
  );
}

interface Pending {
  readonly id: string;
  readonly critical: boolean;
}

/** What is still to be asked, in clinical order: what a worse level hangs on, and what that hangs on in turn. */
function pendingQuestions(
  protocol: Protocol,
  { answers, hidden }: Known,
  worse: readonly Finding[],
): readonly Pending[] {
  const critical = new Set(worse.flatMap(({ when }) => questionsIn(when)));
  const always = protocol.questions.filter((question) => question.always).map(({ id }) => id);
  const wanted = new Set([...critical, ...always]);
  for (const { id, showIf } of [...protocol.questions].reverse())
    if (wanted.has(id) && showIf) for (const earlier of questionsIn(showIf)) wanted.add(earlier);
  return protocol.questions
    .filter(({ id }: Question) => wanted.has(id) && !answers[id] && !hidden.has(id))
    .map(({ id }) => ({ id, critical: critical.has(id) }));
}

/** The outcome of a level; of the next worse one that the protocol has when it was raised past its own. */
function outcomeFor({ outcomes }: Protocol, level: Level): Outcome | null {
  const fitting = outcomes.filter((outcome) => compareLevels(outcome.level, level) <= 0);
  const [nearest] = fitting.sort((a, b) => compareLevels(b.level, a.level));
  const [worst] = [...outcomes].sort((a, b) => compareLevels(a.level, b.level));
  const outcome = nearest ?? worst;
  return outcome ? { ...outcome, level } : null;
}

function worstOf(levels: readonly (Level | null)[]): Level | null {
  return levels.reduce<Level | null>(
    (worst, level) => (level === null ? worst : worst === null ? level : worstLevel(worst, level)),
    null,
  );
}
