import type {
  AnswerValue,
  CallerParty,
  CallerValue,
  CaseFile,
  LocationValue,
  OverrideValue,
  PatientValue,
  ScriptValue,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { protocolByCode } from '@lib/protocols';
import {
  coverageOf,
  evaluateStanding,
  protocolsInHand,
  standing,
  type Answers,
  type Coverage,
  type Evaluation,
  type Protocol,
  type SessionFact,
  type SetAsideReason,
  type Standing,
  type TakenUp,
  type TriageContext,
} from '@lib/triage';

/** A value that can be edited, with the version that the next edit has seen. */
interface Edited<Value> {
  readonly value: Value;
  readonly version: number;
}

interface DraftPatient extends Edited<PatientValue> {
  readonly id: Id<'patient'>;
}

/** A fact with the true time at which it was noted. */
export interface NotedFact {
  readonly fact: SessionFact;
  readonly at: Instant;
}

interface DraftNote {
  readonly id: Id<'note'>;
  readonly text: string;
}

interface DraftSession {
  readonly id: Id<'triage-session'>;
  readonly patientId: Id<'patient'>;
  /** As they were taken up and set aside; one that comes again brought a new context. */
  readonly protocols: readonly TakenUp[];
  readonly answers: readonly AnswerValue[];
  readonly facts: readonly NotedFact[];
  readonly overrides: readonly OverrideValue[];
  /** The steps that were shown to be read aloud, in their order. */
  readonly scripts: readonly ScriptValue[];
}

/** A case as the call-taker works on it: it goes on without a network, and what was done is sent in its order. */
export interface CaseDraft {
  readonly caseId: Id<'case'>;
  readonly place: Edited<LocationValue> | null;
  readonly caller: Edited<CallerValue> | null;
  readonly patients: readonly DraftPatient[];
  readonly session: DraftSession | null;
  readonly feelings: Pick<TriageContext, 'frail' | 'worried' | 'gutFeeling'>;
  readonly notes: readonly DraftNote[];
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
    }
  | { readonly type: 'protocol'; readonly code: string }
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
    feelings: {},
    notes: [],
  };
}

/** A case that was kept, taken up again. */
export function draftOf(file: CaseFile): CaseDraft {
  const session = file.triage.at(-1);
  const { frail, worried, gutFeeling } = session?.protocols?.at(-1)?.value.context ?? {};
  return {
    caseId: file.case.id,
    place: file.location,
    caller: file.caller,
    patients: file.patients.map(({ id, value }) => ({
      id,
      value: value?.value ?? {},
      version: value?.version ?? 0,
    })),
    session: session
      ? {
          id: session.id,
          patientId: session.patientId,
          protocols: (session.protocols ?? []).map(({ value }) => value),
          answers: (session.answers ?? []).map(({ value }) => value),
          facts: (session.facts ?? []).map(({ value, at }) => ({ fact: value, at })),
          overrides: session.override ? [session.override.value] : [],
          scripts: (session.scripts ?? []).map(({ value }) => value),
        }
      : null,
    feelings: {
      ...(frail === undefined ? {} : { frail }),
      ...(worried === undefined ? {} : { worried }),
      ...(gutFeeling === undefined ? {} : { gutFeeling }),
    },
    notes: file.notes.map(({ id, value }) => ({ id, text: value })),
  };
}

/** The draft after a step. */
export function draftAfter(draft: CaseDraft, step: DraftStep): CaseDraft {
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
    case 'triage': {
      const { id, patientId } = step;
      const empty = { protocols: [], answers: [], facts: [], overrides: [], scripts: [] };
      return { ...draft, session: { id, patientId, ...empty } };
    }
    case 'protocol':
      if (!session) return draft;
      return { ...draft, session: withProtocol(session, { protocol: step.code }) };
    case 'set-aside': {
      if (!session) return draft;
      const { protocol, reason } = step;
      return { ...draft, session: withProtocol(session, { protocol, setAside: reason }) };
    }
    case 'answer':
      if (!session) return draft;
      return { ...draft, session: { ...session, answers: [...session.answers, step.value] } };
    case 'fact':
      if (!session) return draft;
      return { ...draft, session: { ...session, facts: [...session.facts, step.value] } };
    case 'override':
      if (!session) return draft;
      return { ...draft, session: { ...session, overrides: [...session.overrides, step.value] } };
    case 'script':
      if (!session) return draft;
      return { ...draft, session: { ...session, scripts: [...session.scripts, step.value] } };
    case 'feelings':
      return { ...draft, feelings: step.value };
  }
}

function withProtocol(session: DraftSession, taken: TakenUp): DraftSession {
  return { ...session, protocols: [...session.protocols, taken] };
}

/** The newest answer to each question, whatever protocol asked it, and which of them nobody confirmed. */
export function standingOf({ session }: CaseDraft): Standing {
  return standing(session?.answers ?? []);
}

export function answersOf(draft: CaseDraft): Answers {
  return standingOf(draft).answers;
}

/** Who speaks, seen from the patient: said outright, or as relation and place tell. */
export function partyOf({ party, relation, withPatient }: CallerValue): CallerParty {
  if (party) return party;
  if (relation === 'self') return 'first';
  return withPatient === false ? 'third' : 'second';
}

const CONTEXT_PARTY = {
  first: 'patient',
  second: 'beside-patient',
  third: 'away-from-patient',
  fourth: 'away-from-patient',
} as const satisfies Record<CallerParty, TriageContext['party']>;

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

/** The protocols in hand, each once, in their order. */
export function protocolsOf({ session }: CaseDraft): readonly Protocol[] {
  return protocolsInHand(session?.protocols ?? [])
    .map((code) => protocolByCode(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
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
