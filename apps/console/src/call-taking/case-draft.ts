import type {
  AnswerValue,
  CallerValue,
  CaseFile,
  LocationValue,
  OverrideValue,
  PatientValue,
  ScriptValue,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { protocolByCode } from '../protocols/in-force.js';
import {
  triage,
  type Answers,
  type Evaluation,
  type Protocol,
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

interface DraftSession {
  readonly id: Id<'triage-session'>;
  readonly patientId: Id<'patient'>;
  /** Codes in the order in which they were taken up; one that comes again brought a new context. */
  readonly protocols: readonly string[];
  readonly answers: readonly AnswerValue[];
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
  readonly notes: readonly string[];
}

export type DraftStep =
  | { readonly type: 'place'; readonly value: LocationValue }
  | { readonly type: 'caller'; readonly value: CallerValue }
  | { readonly type: 'patient'; readonly id: Id<'patient'>; readonly value: PatientValue }
  | { readonly type: 'note'; readonly text: string }
  | {
      readonly type: 'triage';
      readonly id: Id<'triage-session'>;
      readonly patientId: Id<'patient'>;
    }
  | { readonly type: 'protocol'; readonly code: string }
  | { readonly type: 'answer'; readonly value: AnswerValue }
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
          protocols: (session.protocols ?? []).map(({ value }) => value.protocol),
          answers: (session.answers ?? []).map(({ value }) => value),
          overrides: session.override ? [session.override.value] : [],
          scripts: (session.scripts ?? []).map(({ value }) => value),
        }
      : null,
    feelings: {
      ...(frail === undefined ? {} : { frail }),
      ...(worried === undefined ? {} : { worried }),
      ...(gutFeeling === undefined ? {} : { gutFeeling }),
    },
    notes: file.notes.map(({ value }) => value),
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
      return { ...draft, notes: [...draft.notes, step.text] };
    case 'triage': {
      const { id, patientId } = step;
      return {
        ...draft,
        session: { id, patientId, protocols: [], answers: [], overrides: [], scripts: [] },
      };
    }
    case 'protocol':
      if (!session) return draft;
      return { ...draft, session: { ...session, protocols: [...session.protocols, step.code] } };
    case 'answer':
      if (!session) return draft;
      return { ...draft, session: { ...session, answers: [...session.answers, step.value] } };
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

/** The newest answer to each question, whatever protocol asked it. */
export function answersOf({ session }: CaseDraft): Answers {
  return Object.fromEntries(
    (session?.answers ?? []).map(({ question, answer }) => [question, answer]),
  );
}

/** What is known beside the answers, from what was said of patient and caller. */
export function contextOf({ session, patients, caller, feelings }: CaseDraft): TriageContext {
  const patient = patients.find(({ id }) => id === session?.patientId)?.value ?? {};
  const { ageYears, ageMonths, sex, pregnant } = patient;
  const party =
    caller?.value.relation === 'self'
      ? 'patient'
      : caller?.value.withPatient === false
        ? 'away-from-patient'
        : 'beside-patient';
  return {
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(ageMonths === undefined ? {} : { ageMonths }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnant === undefined ? {} : { pregnant }),
    ...feelings,
    party,
  };
}

/** The protocols of the session, each once, in their order. */
export function protocolsOf({ session }: CaseDraft): readonly Protocol[] {
  return [...new Set(session?.protocols)]
    .map((code) => protocolByCode(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
}

/** Where the triage stands; the same function as on the server, without asking it. */
export function evaluationOf(draft: CaseDraft): Evaluation | null {
  const answers = answersOf(draft);
  const context = contextOf(draft);
  return triage(protocolsOf(draft), answers, context);
}

function edited<Value>(before: Edited<Value> | null, value: Value): Edited<Value> {
  return { value, version: (before?.version ?? 0) + 1 };
}
