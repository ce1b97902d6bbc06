import type { Basis, ConfidentialClass } from '@lib/access';
import type { Assignment, Intervention } from '@lib/dispatch';
import type { Id, Instant, Language } from '@lib/kernel';
import type {
  AnswerGiven,
  Evaluation,
  Level,
  RetriageReason,
  SessionFact,
  SetAsideReason,
  TakenVersion,
  TriageContext,
} from '@lib/triage';
import type { OverrideReason } from './override-reasons.js';
import type { Versioned } from './versioned.js';
import type { FollowUpOfCase, FollowUpOfSession, TriageRound } from './follow-up.js';

export const OUTCOMES = [
  'transported',
  'treated-on-scene',
  'doctor-visited',
  'referred',
  'advice-given',
  'repatriated',
  'refused',
  'no-patient-found',
  'deceased',
  'duplicate',
  'abandoned',
] as const;
export type CaseOutcome = (typeof OUTCOMES)[number];

/** A case as lists and boards show it; S0. */
export interface CaseRow {
  readonly id: Id<'case'>;
  readonly version: number;
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly entered: 'live' | 'paper';
  readonly openedAt: Instant;
  readonly openedBy: Id<'user'>;
  readonly level: Level | null;
  /** The municipality: as near as S0 comes to a place. */
  readonly area: string | null;
  /** Of the place, S1: it changes when the place does, so that who may read it reads it anew. */
  readonly placeVersion: number;
  readonly closedAt: Instant | null;
  readonly outcome: CaseOutcome | null;
}

/** Where the patient is; S1. */
export interface LocationValue {
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly source: 'search' | 'map' | 'coordinates' | 'plus-code' | 'typed';
  readonly municipality?: string;
  readonly country?: string;
  /** Floor, bell, gate code, which door: what a crew must know to get in. */
  readonly access?: string;
}

export const RELATIONS = [
  'self',
  'family',
  'bystander',
  'professional',
  'alarm-centre',
  'unknown',
] as const;

/**
 * Who speaks, seen from the patient: the patient, somebody beside them, somebody who is elsewhere, or somebody who only
 * passes on what others said.
 */
export const CALLER_PARTIES = ['first', 'second', 'third', 'fourth'] as const;
export type CallerParty = (typeof CALLER_PARTIES)[number];

export const INTERPRETERS = ['wanted', 'on-the-line', 'not-found'] as const;

/** Who calls; S2. */
export interface CallerValue {
  readonly phone?: string;
  readonly name?: string;
  readonly relation?: (typeof RELATIONS)[number];
  readonly language?: Language;
  readonly withPatient?: boolean;
  /** Said outright; otherwise it follows from relation and place. */
  readonly party?: CallerParty;
  readonly interpreter?: (typeof INTERPRETERS)[number];
}

/** Whom it is about; S2. */
export interface PatientValue {
  readonly name?: string;
  readonly nationalNumber?: string;
  readonly birthDate?: string;
  readonly ageYears?: number;
  readonly ageMonths?: number;
  readonly sex?: 'female' | 'male' | 'other';
  readonly pregnant?: boolean;
}

/** An answer as it was given, with its true time; S3. */
export interface AnswerValue extends AnswerGiven {
  readonly protocol: string;
}

/** What a triage session was begun with, went on with, or what of it was set aside; S3. */
export interface ProtocolValue extends TakenVersion {
  readonly engineVersion: string;
  /** Of the version's content; absent in what was kept before versions were. */
  readonly contentHash?: string;
  readonly context: TriageContext;
}

/** The level set by a person in place of the protocol's; S3, with its reason. */
export interface OverrideValue {
  readonly level: Level;
  readonly reason: OverrideReason;
}

/** A step of a script that was shown to be read aloud; S3. */
export interface ScriptValue {
  readonly script: string;
  readonly step: string;
}

export interface TriageSessionView {
  readonly id: Id<'triage-session'>;
  readonly version: number;
  readonly patientId: Id<'patient'>;
  readonly startedAt: Instant;
  readonly level: Level | null;
  readonly settled: boolean;
  readonly overridden: boolean;
  /** Null for the first session of a patient. */
  readonly round: TriageRound | null;
  /** Absent without a grant for clinical values, as all that follows. */
  readonly protocols?: readonly Versioned<ProtocolValue>[];
  readonly answers?: readonly Versioned<AnswerValue>[];
  readonly facts?: readonly Versioned<SessionFact>[];
  readonly scripts?: readonly Versioned<ScriptValue>[];
  /** The newest that is in force. */
  readonly override?: Versioned<OverrideValue> | null;
  readonly evaluation?: Evaluation | null;
  readonly followUp?: FollowUpOfSession;
}

/** What a repatriation needs to be opened; S3. */
export interface RepatriationValue {
  readonly placeAbroad: string;
  readonly country?: string;
  readonly facility?: string;
  readonly destination: string;
  readonly escort: 'none' | 'family' | 'nurse' | 'doctor' | 'doctor-and-nurse';
  readonly condition?: string;
}

/** A case with all that its reader may see; answer of `POST /api/cases/:caseId/file`. */
export interface CaseFile extends FollowUpOfCase {
  readonly case: CaseRow;
  readonly opened: readonly {
    readonly class: ConfidentialClass;
    readonly basis: Basis;
    readonly expiresAt: Instant;
  }[];
  readonly denied: readonly ConfidentialClass[];
  readonly location: Versioned<LocationValue> | null;
  readonly caller: Versioned<CallerValue> | null;
  readonly patients: readonly {
    readonly id: Id<'patient'>;
    readonly ordinal: number;
    readonly value: Versioned<PatientValue> | null;
  }[];
  readonly notes: readonly (Versioned<string> & {
    readonly id: Id<'note'>;
    readonly by: Id<'user'>;
  })[];
  readonly triage: readonly TriageSessionView[];
  readonly repatriations: readonly (Versioned<RepatriationValue> & {
    readonly interventionId: Id<'intervention'>;
  })[];
  readonly interventions: readonly Intervention[];
  readonly assignments: readonly Assignment[];
  readonly result: Versioned<string> | null;
}

/** An earlier case of the same number, person or place; S0. */
export interface EarlierCase {
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly foundBy: 'phone' | 'national-number' | 'place';
  readonly at: Instant;
  readonly status: 'open' | 'closed';
  readonly level: Level | null;
  readonly outcome: CaseOutcome | null;
  readonly area: string | null;
}

/** Body of `POST /api/cases`: a case without a ringing line, or one taken on paper with its true time. */
export interface OpenCaseBody {
  readonly caseId: Id<'case'>;
  readonly entered: 'live' | 'paper';
  readonly openedAt: Instant;
}

/** Body of `PUT /api/cases/:caseId/location`; 0 as the version when there is none yet. */
export interface LocateBody {
  readonly value: LocationValue;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `PUT /api/cases/:caseId/caller`. */
export interface IdentifyCallerBody {
  readonly value: CallerValue;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `PUT /api/cases/:caseId/patients/:patientId`: a patient that is new gets its place in the case. */
export interface IdentifyPatientBody {
  readonly value: PatientValue;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/notes`. */
export interface NoteBody {
  readonly noteId: Id<'note'>;
  readonly text: string;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/triage`: begins a session for a patient. */
export interface StartTriageBody {
  readonly triageSessionId: Id<'triage-session'>;
  readonly patientId: Id<'patient'>;
  readonly at: Instant;
  /** Asks a patient anew; the earlier answers stay as they are. */
  readonly again?: TriageAgain;
}

/** Why a patient is asked anew, and after which session. */
export interface TriageAgain {
  readonly earlier: Id<'triage-session'>;
  readonly reason: RetriageReason;
}

/** Body of `POST /api/triage-sessions/:id/protocols`: takes up a protocol; answers are shared between them. */
export interface TakeUpProtocolBody {
  readonly ordinal: number;
  readonly protocol: string;
  readonly protocolVersion: number;
  readonly context: TriageContext;
  readonly at: Instant;
}

/** Body of `POST /api/triage-sessions/:id/answers`: the n-th answer of the session; a later one replaces an earlier. */
export interface AnswerBody extends AnswerValue {
  readonly ordinal: number;
  readonly at: Instant;
}

/**
 * Body of `POST /api/triage-sessions/:id/protocols/set-aside`: the protocol no longer counts. It has its place in the order
 * of those that were taken up.
 */
export interface SetAsideBody {
  readonly ordinal: number;
  readonly protocol: string;
  readonly reason: SetAsideReason;
  readonly at: Instant;
}

/** Body of `POST /api/triage-sessions/:id/facts`: the n-th fact of the session. */
export interface FactBody {
  readonly ordinal: number;
  readonly fact: SessionFact;
  readonly at: Instant;
}

/** Body of `POST /api/triage-sessions/:id/scripts`: the n-th step that was shown in the session. */
export interface ReadScriptBody {
  readonly ordinal: number;
  readonly script: string;
  readonly step: string;
  readonly at: Instant;
}

/** Body of `POST /api/triage-sessions/:id/override`. */
export interface OverrideBody {
  readonly ordinal: number;
  readonly level: Level;
  readonly reason: OverrideReason;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/close`. */
export interface CloseCaseBody {
  readonly outcome: CaseOutcome;
  readonly result: string;
  readonly seenVersion: number;
  readonly at: Instant;
  /** Of a duplicate: the case that goes on. */
  readonly duplicateOf?: Id<'case'>;
}

/** Query of `GET /api/cases`. */
export interface CaseListView {
  readonly cases: readonly CaseRow[];
  readonly total: number;
}
