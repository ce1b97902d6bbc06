import type {
  AnswerValue,
  CallerValue,
  CaseFile,
  CaseLinkView,
  ExitValue,
  FollowUpOfSession,
  LocationValue,
  MethaneValue,
  OverrideValue,
  PatientValue,
  ScriptValue,
  TriageAgain,
  TriageSessionView,
} from '@lib/contracts';
import type { HazardCover, SceneHazard } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import type { Pinned } from '../protocols/pinned.js';
import {
  coverageOf,
  evaluateStanding,
  levelAtExit,
  levelInForce,
  levelOfCase,
  levelOfRounds,
  overrideNeeds,
  protocolsInHand,
  standing,
  versionTaken,
  type Coverage,
  type Evaluation,
  type Level,
  type LevelCause,
  type LevelChange,
  type Protocol,
  type Question,
  type SessionFact,
  type SetAsideReason,
  type Standing,
  type TakenVersion,
  type Told,
  type TriageContext,
} from '@lib/triage';
import { CONTEXT_PARTY, partyOf } from './caller-party.js';

/** A value that can be edited, with the version that the next edit has seen. */
interface Edited<Value> {
  readonly value: Value;
  readonly version: number;
}

interface DraftPatient extends Edited<PatientValue> {
  readonly id: Id<'patient'>;
}

/** A fact with the true time at which it was noted. */
interface NotedFact {
  readonly fact: SessionFact;
  readonly at: Instant;
}

interface DraftNote {
  readonly id: Id<'note'>;
  readonly text: string;
}

type DraftOverride = FollowUpOfSession['overrides'][number];

interface DraftSession {
  readonly id: Id<'triage-session'>;
  readonly patientId: Id<'patient'>;
  /** As they were taken up and set aside; one that comes again brought a new context. */
  readonly protocols: readonly TakenVersion[];
  readonly answers: readonly AnswerValue[];
  readonly facts: readonly NotedFact[];
  readonly overrides: readonly DraftOverride[];
  readonly told: readonly DraftTold[];
  readonly exits: readonly ExitValue[];
  /** The levels that it had, as far as they are known here. */
  readonly history: readonly LevelChange[];
  readonly again: TriageAgain | null;
  /** Of the patient, kept while another is in hand. */
  readonly feelings: Feelings;
  /** The steps that were shown to be read aloud, in their order. */
  readonly scripts: readonly ScriptValue[];
}

type Feelings = Pick<TriageContext, 'frail' | 'worried' | 'gutFeeling'>;

/** Something that was said to the caller; who said it is known once the server has it. */
interface DraftTold {
  readonly value: Told;
  readonly at: Instant;
}

/** A danger at the scene, as far as this desk knows it. */
export type DraftHazard = Pick<SceneHazard, 'id' | 'version' | 'hazard' | 'cover' | 'endedAt'>;

/** A case as the call-taker works on it: it goes on without a network, and what was done is sent in its order. */
export interface CaseDraft {
  readonly caseId: Id<'case'>;
  readonly place: Edited<LocationValue> | null;
  readonly caller: Edited<CallerValue> | null;
  readonly patients: readonly DraftPatient[];
  readonly session: DraftSession | null;
  /** Sessions that are not in hand, oldest first: of other patients, and earlier rounds. */
  readonly others: readonly DraftSession[];
  /** The versions that its sessions took up: they hold to its end, whatever comes into force meanwhile. */
  readonly pinned: readonly Pinned[];
  readonly feelings: Feelings;
  readonly notes: readonly DraftNote[];
  readonly hazards: readonly DraftHazard[];
  readonly methane: Edited<MethaneValue> | null;
  readonly links: readonly CaseLinkView[];
}

export type DraftStep =
  | { readonly type: 'place'; readonly value: LocationValue }
  | { readonly type: 'caller'; readonly value: CallerValue }
  | { readonly type: 'patient'; readonly id: Id<'patient'>; readonly value: PatientValue }
  | { readonly type: 'note'; readonly id: Id<'note'>; readonly text: string }
  | {
      readonly type: 'triage';
      readonly id: Id<'triage-session'>;
      readonly patientId: Id<'patient'>;
      readonly again?: TriageAgain;
    }
  /** Takes another session in hand; the server is told nothing. */
  | { readonly type: 'turn'; readonly id: Id<'triage-session'> }
  | { readonly type: 'exit'; readonly value: ExitValue; readonly callBackMinutes: number | null }
  | { readonly type: 'told'; readonly value: DraftTold }
  | { readonly type: 'hazard'; readonly value: DraftHazard }
  | { readonly type: 'cover'; readonly value: DraftHazard; readonly cover: HazardCover }
  | { readonly type: 'hazard-over'; readonly value: DraftHazard }
  | { readonly type: 'methane'; readonly value: MethaneValue }
  | { readonly type: 'protocol'; readonly pin: Pinned }
  | { readonly type: 'set-aside'; readonly protocol: string; readonly reason: SetAsideReason }
  | { readonly type: 'answer'; readonly value: AnswerValue }
  | { readonly type: 'fact'; readonly value: NotedFact }
  | { readonly type: 'override'; readonly value: OverrideValue }
  | { readonly type: 'script'; readonly value: ScriptValue }
  | { readonly type: 'feelings'; readonly value: CaseDraft['feelings'] };

export function emptyDraft(caseId: Id<'case'>): CaseDraft {
  return {
    caseId,
    place: null,
    caller: null,
    patients: [],
    session: null,
    others: [],
    pinned: [],
    feelings: {},
    notes: [],
    hazards: [],
    methane: null,
    links: [],
  };
}

/** A case that was kept, taken up again. */
export function draftOf(file: CaseFile, pinned: readonly Pinned[]): CaseDraft {
  const sessions = file.triage.map(draftSessionOf);
  const session = sessions.at(-1) ?? null;
  return {
    caseId: file.case.id,
    place: file.location,
    caller: file.caller,
    patients: file.patients.map(({ id, value }) => ({
      id,
      value: value?.value ?? {},
      version: value?.version ?? 0,
    })),
    session,
    others: sessions.slice(0, -1),
    pinned,
    feelings: session?.feelings ?? {},
    notes: file.notes.map(({ id, value }) => ({ id, text: value })),
    hazards: file.hazards,
    methane: file.methane,
    links: file.links,
  };
}

function draftSessionOf(session: TriageSessionView): DraftSession {
  const { frail, worried, gutFeeling } = session.protocols?.at(-1)?.value.context ?? {};
  const { followUp, round } = session;
  return {
    id: session.id,
    patientId: session.patientId,
    protocols: (session.protocols ?? []).map(({ value }) => value),
    answers: (session.answers ?? []).map(({ value }) => value),
    facts: (session.facts ?? []).map(({ value, at }) => ({ fact: value, at })),
    overrides: followUp?.overrides ?? [],
    told: (followUp?.told ?? []).map(({ value, at }) => ({ value, at })),
    exits: followUp?.exits ?? [],
    history: followUp?.history ?? [],
    again: round,
    scripts: (session.scripts ?? []).map(({ value }) => value),
    feelings: {
      ...(frail === undefined ? {} : { frail }),
      ...(worried === undefined ? {} : { worried }),
      ...(gutFeeling === undefined ? {} : { gutFeeling }),
    },
  };
}

/** What a second reader decided meanwhile, taken over from the file. */
export function draftWithReadings(draft: CaseDraft, file: CaseFile): CaseDraft {
  const told = file.triage.find(({ id }) => id === draft.session?.id)?.followUp;
  if (!draft.session || !told) return draft;
  const { overrides, history } = told;
  return { ...draft, session: { ...draft.session, overrides, history } };
}

/** A step as it was taken, with the level that it led to where that is another. */
export function draftAfter(draft: CaseDraft, step: DraftStep, at: Instant): CaseDraft {
  const after = stepped(draft, step, at);
  const { session } = after;
  if (!session || step.type === 'turn') return after;
  const before = draft.session?.id === session.id ? levelOf(draft) : null;
  const level = levelOf(after);
  if (level === before) return after;
  const by = session.again && session.history.length === 0 ? 're-triage' : causeOf(step);
  const history = [...session.history, { at, level, by }];
  return { ...after, session: { ...session, history } };
}

function causeOf({ type }: DraftStep): LevelCause {
  return type === 'override' || type === 'exit' ? type : 'protocol';
}

function stepped(draft: CaseDraft, step: DraftStep, at: Instant): CaseDraft {
  const { session } = draft;
  switch (step.type) {
    case 'place':
      return { ...draft, place: edited(draft.place, step.value) };
    case 'caller':
      return { ...draft, caller: edited(draft.caller, step.value) };
    case 'patient': {
      const { id, value } = step;
      const known = draft.patients.find((patient) => patient.id === id);
      const patient = { id, ...edited(known ?? null, value) };
      return {
        ...draft,
        patients: known
          ? draft.patients.map((one) => (one.id === id ? patient : one))
          : [...draft.patients, patient],
      };
    }
    case 'note':
      return { ...draft, notes: [...draft.notes, { id: step.id, text: step.text }] };
    case 'triage':
      return { ...parked(draft), session: emptySession(step), feelings: {} };
    case 'turn': {
      const all = parked(draft).others;
      const next = all.find(({ id }) => id === step.id);
      if (!next) return draft;
      const others = all.filter((one) => one !== next);
      return { ...draft, session: next, others, feelings: next.feelings };
    }
    case 'exit':
      if (!session) return draft;
      return { ...draft, session: { ...session, exits: [...session.exits, step.value] } };
    case 'told':
      if (!session) return draft;
      return { ...draft, session: { ...session, told: [...session.told, step.value] } };
    case 'hazard':
      return { ...draft, hazards: [...draft.hazards, step.value] };
    case 'cover':
      return hazardChanged(draft, { ...step.value, cover: step.cover });
    case 'hazard-over':
      return hazardChanged(draft, { ...step.value, endedAt: at });
    case 'methane':
      return { ...draft, methane: edited(draft.methane, step.value) };
    case 'protocol':
      if (!session) return draft;
      return takenUp(draft, session, step.pin);
    case 'set-aside': {
      const { protocol, reason: setAside } = step;
      const protocolVersion = versionTaken(session?.protocols ?? [], protocol);
      if (!session || protocolVersion === undefined) return draft;
      return {
        ...draft,
        session: withProtocol(session, { protocol, protocolVersion, setAside }),
      };
    }
    case 'answer':
      if (!session) return draft;
      return { ...draft, session: { ...session, answers: [...session.answers, step.value] } };
    case 'fact':
      if (!session) return draft;
      return { ...draft, session: { ...session, facts: [...session.facts, step.value] } };
    case 'override':
      if (!session) return draft;
      return { ...draft, session: overridden(draft, session, step.value, at) };
    case 'script':
      if (!session) return draft;
      return { ...draft, session: { ...session, scripts: [...session.scripts, step.value] } };
    case 'feelings':
      return { ...draft, feelings: step.value };
  }
}

function emptySession({
  id,
  patientId,
  again = null,
}: Pick<DraftSession, 'id' | 'patientId'> & { readonly again?: TriageAgain | null }): DraftSession {
  return {
    id,
    patientId,
    again,
    protocols: [],
    answers: [],
    facts: [],
    overrides: [],
    told: [],
    exits: [],
    history: [],
    scripts: [],
    feelings: {},
  };
}

/** The draft with the session in hand laid beside the others. */
function parked(draft: CaseDraft): CaseDraft {
  const { session, others, feelings } = draft;
  return session ? { ...draft, others: [...others, { ...session, feelings }] } : draft;
}

/** A danger that changed, also one that another desk set. */
function hazardChanged(draft: CaseDraft, changed: DraftHazard): CaseDraft {
  const others = draft.hazards.filter(({ id }) => id !== changed.id);
  return { ...draft, hazards: [...others, { ...changed, version: changed.version + 1 }] };
}

/** A level that a person set, decided here as the server will: a milder one may wait for a second reader. */
function overridden(
  draft: CaseDraft,
  session: DraftSession,
  { level, reason }: OverrideValue,
  at: Instant,
): DraftSession {
  const { secondReader } = needsOf(draft, level);
  const earlier = session.overrides.map((one) =>
    one.state === 'waiting' ? { ...one, state: 'superseded' as const } : one,
  );
  const state = secondReader ? ('waiting' as const) : ('in-force' as const);
  return {
    ...session,
    overrides: [...earlier, { level, reason, at, state, found: foundBy(draft) }],
  };
}

/** What it takes to set this level now. */
export function needsOf(draft: CaseDraft, to: Level): ReturnType<typeof overrideNeeds> {
  const evaluation = evaluationOf(draft);
  const atWorst = evaluation && !evaluation.settled ? evaluation.atWorst : undefined;
  return overrideNeeds(levelOf(draft) ?? atWorst ?? '1', to, atWorst);
}

/** How the triage stopped, until it goes on. */
export function exitOf({ session }: CaseDraft): ExitValue | null {
  const exit = session?.exits.at(-1);
  return exit && exit.answers === session?.answers.length ? exit : null;
}

/** What the protocols come to; after a stop, the worst that is possible. */
function foundBy(draft: CaseDraft): Level | null {
  const evaluation = evaluationOf(draft);
  if (!evaluation) return null;
  return exitOf(draft) ? levelAtExit(evaluation) : evaluation.level;
}

/** The level of the session in hand that counts: of the protocols, or set by a person. */
export function levelOf(draft: CaseDraft): Level | null {
  return levelInForce(foundBy(draft), draft.session?.overrides ?? []);
}

/** All sessions, oldest first, each as the server would know it. */
function roundsOf(draft: CaseDraft) {
  const all = parked(draft).others;
  return all.map((session) => {
    const own = { ...draft, session, feelings: session.feelings };
    return {
      patientId: session.patientId,
      level: levelOf(own),
      settled: evaluationOf(own)?.settled ?? false,
      overridden: session.overrides.some(({ state }) => state === 'in-force'),
    };
  });
}

/** Each patient of the case with the level of all rounds. */
export function patientsWithLevels(
  draft: CaseDraft,
): readonly { readonly id: Id<'patient'>; readonly level: Level | null }[] {
  const rounds = roundsOf(draft);
  return draft.patients.map(({ id }) => ({
    id,
    level: levelOfRounds(rounds.filter(({ patientId }) => patientId === id)),
  }));
}

/** A case is as urgent as its worst patient. */
export function levelOfDraft(draft: CaseDraft): Level | null {
  return levelOfCase(roundsOf(draft));
}

function withProtocol(session: DraftSession, taken: TakenVersion): DraftSession {
  return { ...session, protocols: [...session.protocols, taken] };
}

function takenUp(draft: CaseDraft, session: DraftSession, pin: Pinned): CaseDraft {
  const { code: protocol, version: protocolVersion } = pin.protocol;
  const isKnown = draft.pinned.some((one) => isVersion(one, protocol, protocolVersion));
  return {
    ...draft,
    pinned: isKnown ? draft.pinned : [...draft.pinned, pin],
    session: withProtocol(session, { protocol, protocolVersion }),
  };
}

function isVersion({ protocol }: Pinned, code: string, version: number | undefined): boolean {
  return protocol.code === code && protocol.version === version;
}

/** The newest answer to each question, whatever protocol asked it, and which of them nobody confirmed. */
export function standingOf({ session }: CaseDraft): Standing {
  return standing(session?.answers ?? []);
}

/** What is known beside the answers, from what was said of patient and caller. */
export function contextOf({ session, patients, caller, feelings }: CaseDraft): TriageContext {
  const patient = patients.find(({ id }) => id === session?.patientId)?.value ?? {};
  const { ageYears, ageMonths, sex, pregnant } = patient;
  const party = CONTEXT_PARTY[partyOf(caller?.value ?? {})];
  return {
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(ageMonths === undefined ? {} : { ageMonths }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnant === undefined ? {} : { pregnant }),
    ...feelings,
    party,
  };
}

/** The version that the session in hand took a protocol up in, also one that was set aside. */
export function pinOf({ session, pinned }: CaseDraft, code: string): Pinned | undefined {
  const version = versionTaken(session?.protocols ?? [], code);
  return pinned.find((one) => isVersion(one, code, version));
}

/** A question of the session in hand, as it was asked. */
export function questionOf(draft: CaseDraft, code: string, id: string): Question | undefined {
  return pinOf(draft, code)?.protocol.questions.find((one) => one.id === id);
}

/** The protocols in hand, each once, in their order and in the versions that were taken up. */
export function protocolsOf(draft: CaseDraft): readonly Protocol[] {
  return protocolsInHand(draft.session?.protocols ?? []).flatMap(
    (code) => pinOf(draft, code)?.protocol ?? [],
  );
}

/** Where the triage stands; the same function as on the server, without asking it. */
export function evaluationOf(draft: CaseDraft): Evaluation | null {
  return evaluateStanding(protocolsOf(draft), standingOf(draft), contextOf(draft));
}

/** How far the mandatory questions were asked. */
export function coverageOfDraft(draft: CaseDraft, evaluation: Evaluation): Coverage {
  return coverageOf(protocolsOf(draft), standingOf(draft), evaluation);
}

function edited<Value>(before: Edited<Value> | null, value: Value): Edited<Value> {
  return { value, version: (before?.version ?? 0) + 1 };
}
