import type { Instant } from '@lib/kernel';
import { truthOf } from './condition.js';
import { compareLevels } from './level.js';
import type { Protocol, Question } from './protocol.js';
import {
  begunAt,
  begunSessions,
  secondsBetween,
  type Library,
  type RecordedCall,
  type RecordedSession,
} from './recorded-call.js';
import {
  answersOf,
  evaluationOf,
  isArrest,
  protocolsOf,
  replayed,
  settledAt,
} from './session-replay.js';
import type { Evaluation } from './evaluate.js';

/** Changes when the same record could come to another score; a score is kept with the one that it was made by. */
export const COMPLIANCE_VERSION = 2;

export const AREAS = [
  'entry',
  'complaint',
  'questions',
  'instructions',
  'level',
  'courtesy',
] as const;
export type Area = (typeof AREAS)[number];

/** What can be seen in a record, in the order of a call. The criteria are our own; each is a rule that the desk itself teaches. */
export const CRITERIA = [
  'place',
  'place-in-time',
  'callback',
  'vitals',
  'vitals-in-time',
  'vitals-first',
  'complaint',
  'complaint-fits',
  'questions-asked',
  'questions-in-order',
  'unknown-asked-again',
  'script-opened',
  'script-in-time',
  'level-reached',
  'level-settled',
  'settled-on-the-line',
  'override-explained',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Why an area has no score. */
export type NotGraded = 'nothing-to-grade' | 'version-gone' | 'needs-a-person';

/** One criterion as it was met, wholly, in part or not. */
export interface Finding {
  readonly criterion: Criterion;
  readonly points: number;
  readonly most: number;
  /** Of the questions that were not asked, asked out of order or not asked again. */
  readonly questions?: readonly string[];
  readonly scripts?: readonly string[];
  readonly seconds?: number;
}

export interface AreaScore {
  readonly area: Area;
  readonly points: number;
  readonly most: number;
  /** 0 to 100; null where nothing can be said. */
  readonly percent: number | null;
  readonly notGraded: NotGraded | null;
  readonly findings: readonly Finding[];
}

export interface ComplianceScore {
  readonly version: number;
  /** Each in the order of a call; courtesy last, which is for a person to hear. */
  readonly areas: readonly AreaScore[];
  /** The mean of the areas that have a score; null when none has. */
  readonly percent: number | null;
}

/** Seconds within which each is reached in a call that goes well; draft, for the medical director to set. */
const IN_TIME = { place: 60, vitals: 90, script: 60 } as const;

/** The two questions by which an arrest is recognised. */
const VITAL_QUESTIONS = ['responsive', 'breathing'] as const;
const VITAL_FUNCTIONS = 'V00';

/**
 * How far a call kept to the rules of the desk, from its record alone: the same record gives the same score, whoever
 * asks and whenever. It grades what was written and when. It does not hear the call: how a question was put, what the
 * caller sounded like, and whether a script was read aloud or only opened is for a person to judge.
 */
export function complianceOf(call: RecordedCall, library: Library): ComplianceScore {
  const sessions = begunSessions(call);
  const gone = sessions.some((session) => protocolsOf(session, library) === null);
  const graded = (grade: (session: RecordedSession) => readonly Finding[]): Findings =>
    gone ? 'version-gone' : sessions.flatMap(grade);
  const areas = [
    areaScore('entry', [
      ...ofPlace(call),
      ...sessions.flatMap((one, nth) => ofVitals(call, one, nth === 0)),
    ]),
    areaScore(
      'complaint',
      graded((session) => ofComplaint(session, library)),
    ),
    areaScore(
      'questions',
      graded((session) => ofQuestions(session, library)),
    ),
    areaScore(
      'instructions',
      graded((session) => ofInstructions(call, session, library)),
    ),
    areaScore('level', gone ? 'version-gone' : ofLevels(call, sessions, library)),
    areaScore('courtesy', 'needs-a-person'),
  ];
  const percents = areas.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  return { version: COMPLIANCE_VERSION, areas, percent: meanOf(percents) };
}

type Findings = readonly Finding[] | NotGraded;

function areaScore(area: Area, findings: Findings): AreaScore {
  if (typeof findings === 'string')
    return { area, points: 0, most: 0, percent: null, notGraded: findings, findings: [] };
  const points = sumOf(findings.map((one) => one.points));
  const most = sumOf(findings.map((one) => one.most));
  const percent = most === 0 ? null : Math.round((100 * points) / most);
  return { area, points, most, percent, notGraded: most ? null : 'nothing-to-grade', findings };
}

function ofPlace(call: RecordedCall): readonly Finding[] {
  const { entered, beganAt, placeAt, callbackAt, needsTriage } = call;
  return [
    ...(placeAt || needsTriage ? [met('place', 3, placeAt !== null)] : []),
    ...(placeAt && entered === 'live'
      ? [inTime('place-in-time', 1, secondsBetween(beganAt, placeAt), IN_TIME.place)]
      : []),
    met('callback', 2, callbackAt !== null),
  ];
}

function ofVitals(
  { entered, beganAt }: RecordedCall,
  session: RecordedSession,
  isFirst: boolean,
): readonly Finding[] {
  // Another patient, or triage anew an hour later, has a beginning of its own.
  const since = isFirst ? beganAt : begunAt(session);
  const times = VITAL_QUESTIONS.map((id) => firstAnswerAt(session, id));
  const missing = VITAL_QUESTIONS.filter((_, index) => times[index] === null);
  const asked = met('vitals', 3, missing.length === 0);
  if (missing.length > 0) return [{ ...asked, questions: missing }];
  const last =
    times
      .flatMap((at) => at ?? [])
      .sort()
      .at(-1) ?? beganAt;
  const others = session.answers.filter(
    ({ question, at }) => !isVital(question) && at < last && isOfComplaint(session, at),
  );
  return [
    asked,
    ...(entered === 'live'
      ? [inTime('vitals-in-time', 1, secondsBetween(since, last), IN_TIME.vitals)]
      : []),
    met('vitals-first', 2, others.length === 0),
  ];
}

/** Whether a complaint was already taken up then: before it, only the vital functions are asked. */
function isOfComplaint({ protocols }: RecordedSession, at: Instant): boolean {
  return protocols.some((one) => one.protocol !== VITAL_FUNCTIONS && one.at <= at);
}

/** Without a complaint only when the vital functions alone say that it is as bad as can be. */
function ofComplaint(session: RecordedSession, library: Library): readonly Finding[] {
  const complaints = (protocolsOf(session, library) ?? []).filter(
    ({ code }) => code !== VITAL_FUNCTIONS,
  );
  const needed = evaluationOf(session, library)?.level !== '1' && session.exits.length === 0;
  if (complaints.length === 0) return needed ? [met('complaint', 3, false)] : [];
  const context = session.protocols.at(-1)?.context ?? {};
  const known = {
    answers: answersOf(session),
    context,
    questions: new Map<string, Question>(),
    hidden: new Set<string>(),
  };
  // One that was left for another was a step on the way: the last is what the call was taken as.
  const population = complaints.at(-1)?.population;
  return [
    met('complaint', 3, true),
    ...(population ? [met('complaint-fits', 2, truthOf(population, known) !== 'fails')] : []),
  ];
}

function ofQuestions(session: RecordedSession, library: Library): readonly Finding[] {
  const protocols = protocolsOf(session, library) ?? [];
  const skipped = session.skips.map(({ question }) => question);
  const missing = missingQuestions(session, protocols, library).filter(
    (id) => !skipped.includes(id),
  );
  const asked = new Set([...session.answers.map(({ question }) => question), ...skipped]);
  const early = protocols.flatMap((protocol) => outOfOrder(protocol, session));
  // At the worst level help goes first: nobody is to ask again before it.
  const isWorst = evaluationOf(session, library)?.level === '1';
  const unknown = isWorst ? [] : unknownOnes(session, protocols);
  const notAgain = unknown.filter(
    (id) => session.answers.filter(({ question }) => question === id).length < 2,
  );
  return [
    ...share('questions-asked', 6, asked.size, missing),
    ...(asked.size > 1 ? share('questions-in-order', 2, asked.size - early.length, early) : []),
    ...share('unknown-asked-again', 2, unknown.length - notAgain.length, notAgain),
  ];
}

/** What the desk still asked for: all that a worse level hung on, and what is always asked. */
function missingQuestions(
  session: RecordedSession,
  protocols: readonly Protocol[],
  library: Library,
): readonly string[] {
  const evaluation = evaluationOf(session, library);
  // Who stopped the triage with a reason passed over the rest with it.
  if (!evaluation || session.exits.length > 0) return [];
  const always = protocols.flatMap(({ questions }) =>
    questions.filter((one) => one.always).map(({ id }) => id),
  );
  return [
    ...new Set([
      ...evaluation.pendingCritical,
      ...evaluation.pendingMandatory.filter((id) => always.includes(id)),
    ]),
  ];
}

/** Questions answered before one that stands above them, of those that were still to come when the protocol was taken up. */
function outOfOrder(protocol: Protocol, session: RecordedSession): readonly string[] {
  const begun = session.protocols.find((one) => one.protocol === protocol.code)?.at;
  const asked = protocol.questions.flatMap(({ id }) => {
    const at = firstAnswerAt(session, id);
    return at && begun && at >= begun ? [{ id, at }] : [];
  });
  return asked
    .filter(({ at }, index) => asked.slice(0, index).some((above) => above.at > at))
    .map(({ id }) => id);
}

/** Questions of danger to which the caller did not know the answer the first time. */
function unknownOnes(session: RecordedSession, protocols: readonly Protocol[]): readonly string[] {
  const dangers = new Set(
    protocols.flatMap(({ questions }) =>
      questions.filter(({ unknown }) => unknown === 'worst').map(({ id }) => id),
    ),
  );
  const first = new Map<string, string>();
  for (const { question, answer, skipped } of session.answers)
    if (!skipped && !first.has(question)) first.set(question, answer.kind);
  return [...first].filter(([id, kind]) => kind === 'unknown' && dangers.has(id)).map(([id]) => id);
}

function ofInstructions(
  { entered }: RecordedCall,
  session: RecordedSession,
  library: Library,
): readonly Finding[] {
  const evaluation = evaluationOf(session, library);
  const context = session.protocols.at(-1)?.context ?? {};
  const wanted = library.scriptsFor(evaluation?.instructions ?? [], context);
  const opened = new Set(session.scripts.map(({ script }) => script));
  const unread = wanted.filter((script) => !opened.has(script));
  const found = share('script-opened', 4, wanted.length - unread.length, unread, 'scripts');
  if (entered === 'paper' || !isArrest(evaluation)) return found;
  const seconds = secondsToScript(session, wanted, library);
  return seconds === null
    ? found
    : [...found, inTime('script-in-time', 3, seconds, IN_TIME.script)];
}

/** From the moment that the answers said an arrest to the moment that resuscitation was opened. */
function secondsToScript(
  session: RecordedSession,
  wanted: readonly string[],
  library: Library,
): number | null {
  const cpr = wanted.find((script) => script.startsWith('cpr-'));
  const openedAt = session.scripts.find(({ script }) => script === cpr)?.at;
  const calledAt = replayed(session, library).find(({ evaluation }) => isArrest(evaluation))?.at;
  return openedAt && calledAt ? secondsBetween(calledAt, openedAt) : null;
}

function ofLevels(
  call: RecordedCall,
  sessions: readonly RecordedSession[],
  library: Library,
): readonly Finding[] {
  if (sessions.length === 0) return call.needsTriage ? [met('level-reached', 3, false)] : [];
  return sessions.flatMap((session) =>
    ofLevel(call, session, evaluationOf(session, library), library),
  );
}

function ofLevel(
  { entered, hungUpAt }: RecordedCall,
  session: RecordedSession,
  evaluation: Evaluation | null,
  library: Library,
): readonly Finding[] {
  const override = session.overrides.at(-1);
  const reached = met('level-reached', 3, Boolean(evaluation?.level ?? override));
  if (reached.points === 0) return [reached];
  const at = settledAt(replayed(session, library));
  // A person's own level, or a reason to stop, ends the asking: it is as final as one that is settled.
  const finalAt = at ?? override?.at ?? session.exits.at(-1)?.at ?? null;
  const isOnTheLine = hungUpAt !== null && begunAt(session) <= hungUpAt;
  return [
    reached,
    met('level-settled', 3, finalAt !== null),
    ...(finalAt && isOnTheLine && entered === 'live'
      ? [met('settled-on-the-line', 1, finalAt <= hungUpAt)]
      : []),
    ...(override ? [met('override-explained', 1, override.reason !== 'other')] : []),
  ];
}

/** Which way a person's level went from that of the protocol; null when nobody set one, it is the
 * same, or the protocol had none yet. */
export function overrideDirection(
  session: RecordedSession,
  library: Library,
): 'up' | 'down' | null {
  const own = session.overrides.at(-1)?.level;
  const engine = evaluationOf(session, library)?.level;
  if (!own || !engine || own === engine) return null;
  return compareLevels(own, engine) < 0 ? 'up' : 'down';
}

function isVital(question: string): boolean {
  return VITAL_QUESTIONS.some((id) => id === question);
}

function firstAnswerAt({ answers }: RecordedSession, id: string): Instant | null {
  return answers.find(({ question }) => question === id)?.at ?? null;
}

function met(criterion: Criterion, most: number, isMet: boolean): Finding {
  return { criterion, points: isMet ? most : 0, most };
}

/** All points within the time, half of them within twice the time, none after. */
function inTime(criterion: Criterion, most: number, seconds: number, limit: number): Finding {
  const points = seconds <= limit ? most : seconds <= 2 * limit ? most / 2 : 0;
  return { criterion, points, most, seconds };
}

/** The share that was done of what was to be done; nothing when there was nothing to do. */
function share(
  criterion: Criterion,
  most: number,
  done: number,
  missing: readonly string[],
  named: 'questions' | 'scripts' = 'questions',
): readonly Finding[] {
  const all = done + missing.length;
  if (all === 0) return [];
  const points = Math.round((10 * most * done) / all) / 10;
  return [{ criterion, points, most, ...(missing.length > 0 ? { [named]: missing } : {}) }];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round(sumOf(values) / values.length);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
