import type { Id, Instant } from '@lib/kernel';
import type {
  AccuracyRow,
  Agreement,
  Area,
  ArrestBarrier,
  ArrestTimes,
  CallFigures,
  ComplianceScore,
  Level,
  LineProblem,
  Mark,
  PatientOutcome,
  PickReason,
  Ratings,
} from '@lib/triage';
import type { CaseFile, CaseOutcome } from './cases.js';
import type { EntryListView } from './oversight.js';
import type { Versioned } from './versioned.js';

/** The score of each area in whole percents; null where nothing can be said of it. */
export type AreaPercents = Readonly<Record<Area, number | null>>;

/** What the record of a closed case came to; S0: it names no question, no script and no complaint. */
export interface CallScoreRow {
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly version: number;
  readonly takenBy: Id<'user'>;
  readonly closedAt: Instant;
  readonly level: Level | null;
  readonly complianceVersion: number;
  readonly areas: AreaPercents;
  readonly percent: number | null;
  readonly marks: readonly Mark[];
  /** When who took the call looked at it. */
  readonly seenAt: Instant | null;
}

/** Answer of `GET /api/quality/own`: one's own calls, the newest first. */
export interface OwnScoresView {
  readonly scores: readonly CallScoreRow[];
}

/** Answer of `GET /api/quality/team`. */
export interface TeamScoresView {
  /** Those that who took the call has seen, or could see for 72 hours. */
  readonly scores: readonly CallScoreRow[];
  /** The rest, together and without names. */
  readonly waiting: {
    readonly calls: number;
    /** Null while they are of fewer than five calls, or of one person. */
    readonly areas: AreaPercents | null;
  };
}

/** Answer of `POST /api/quality/scores/:caseId`: made anew from the record, with what each point is about; S3. */
export interface CallScoreView {
  readonly row: CallScoreRow;
  readonly score: ComplianceScore;
  /** Whether the record comes to what was kept when the case was closed. */
  readonly asKept: boolean;
  /** What reviewers heard of the conversation, 0 to 100, and how many they were; null before. */
  readonly courtesy: { readonly percent: number; readonly reviewers: number } | null;
}

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** Answer of `GET /api/quality/figures`, the newest period first. */
export interface FiguresView {
  readonly by: Period;
  /** `from` is the first day of the period, `2026-11-23`, in the centre's time. */
  readonly periods: readonly { readonly from: string; readonly figures: CallFigures }[];
  readonly total: CallFigures;
}

/** Body of `POST /api/quality/queue`: picks closed cases of a span for review. */
export interface PickCasesBody {
  readonly from: Instant;
  readonly to: Instant;
  /** The same seed picks the same cases again. */
  readonly seed: string;
  readonly size: number;
  /** 0 to 1. */
  readonly randomShare: number;
}

/** A case that waits for its reviewers; how it ended and why it was picked is not told before one's form is sent. */
export interface PickedCase {
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly openedAt: Instant;
  readonly pickedAt: Instant;
  /** How many forms were sent. */
  readonly reviews: number;
  /** One's own is among them. */
  readonly mine: boolean;
  /** Only once one's own form is sent. */
  readonly reason: PickReason | null;
}

/** Answer of `GET /api/quality/queue`. */
export interface ReviewQueueView {
  readonly picked: readonly PickedCase[];
}

/** Body of `POST /api/quality/reviews`. */
export interface SendReviewBody {
  readonly reviewId: Id<'review'>;
  readonly caseId: Id<'case'>;
  readonly ratings: Ratings;
  /** S3; empty for none. */
  readonly note: string;
}

/** A form that was sent. */
export interface ReviewView {
  readonly id: Id<'review'>;
  readonly reviewer: Id<'user'>;
  readonly formVersion: number;
  readonly ratings: Ratings;
  readonly sentAt: Instant;
  readonly note: string | null;
}

/** Answer of `POST /api/quality/queue/:caseId/case`: the call as it was taken; S1 to S3. */
export interface BlindCaseView extends Pick<
  CaseFile,
  'location' | 'caller' | 'patients' | 'notes' | 'triage'
> {
  readonly number: string;
  readonly openedAt: Instant;
  /** How it ended, what others gave: null until one's own form is sent. */
  readonly after: {
    readonly outcome: CaseOutcome | null;
    readonly result: string | null;
    readonly reason: PickReason;
    readonly patientOutcome: PatientOutcome | null;
    readonly reviews: readonly ReviewView[];
  } | null;
}

/** Answer of `GET /api/quality/agreement`: the first two forms of each case that has two. */
export interface AgreementView {
  readonly cases: number;
  readonly agreements: readonly Agreement[];
}

/** What a reviewer found of an arrest; S3. */
export interface ArrestFindings {
  readonly barriers: readonly ArrestBarrier[];
}

/** A case in the register of arrests; S3. */
export interface ArrestRow extends ArrestTimes {
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly openedAt: Instant;
  readonly outcome: CaseOutcome | null;
  readonly findings: Versioned<ArrestFindings> | null;
  readonly picked: boolean;
  readonly reviews: number;
}

/** Answer of `POST /api/quality/arrests`. */
export interface ArrestRegisterView {
  readonly arrests: readonly ArrestRow[];
  /** More cases fell into the span than are opened at once. */
  readonly cut: boolean;
}

/** Body of `PUT /api/quality/arrests/:caseId`. */
export interface ArrestFindingsBody {
  readonly barriers: readonly ArrestBarrier[];
  readonly seenVersion: number;
}

/** Body of `POST /api/quality/outcomes`: a table with the columns case, naca, news2, disposition, diagnosis. */
export interface ImportOutcomesBody {
  readonly csv: string;
}

/** Answer of `POST /api/quality/outcomes`: what was right is kept, and each line that was not is named. */
export interface OutcomesReport {
  readonly kept: number;
  /** Said the same as was known. */
  readonly unchanged: number;
  readonly bad: readonly {
    readonly line: number;
    readonly problem: LineProblem | 'case-unknown' | 'case-open' | 'refused';
  }[];
}

/** Answer of `POST /api/quality/accuracy`. */
export interface AccuracyView {
  readonly rows: readonly AccuracyRow[];
  readonly cut: boolean;
}

export const INCIDENT_KINDS = ['complaint', 'incident'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export const INCIDENT_STATUSES = ['open', 'under-review', 'answered', 'closed'] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

/** A complaint or an incident about a case; S0. */
export interface IncidentRow {
  readonly id: Id<'incident'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly kind: IncidentKind;
  readonly status: IncidentStatus;
  readonly notes: number;
  readonly openedAt: Instant;
  readonly openedBy: Id<'user'>;
}

/** Answer of `GET /api/quality/incidents`. */
export interface IncidentsView {
  readonly incidents: readonly IncidentRow[];
}

/** Body of `POST /api/quality/incidents`. */
export interface OpenIncidentBody {
  readonly incidentId: Id<'incident'>;
  /** The number of the case, as people speak of it. */
  readonly number: string;
  readonly kind: IncidentKind;
  readonly note: string;
}

/** Body of `POST /api/quality/incidents/:id/notes`. */
export interface IncidentNoteBody {
  readonly text: string;
  readonly seenVersion: number;
}

/** Body of `PUT /api/quality/incidents/:id/status`. */
export interface IncidentStatusBody {
  readonly status: IncidentStatus;
  readonly seenVersion: number;
}

/** Answer of `POST /api/quality/incidents/:id/file`; S3. */
export interface IncidentFileView {
  readonly incident: IncidentRow;
  readonly notes: readonly (Versioned<string> & { readonly by: Id<'user'> })[];
}

/** Answer of `POST /api/quality/incidents/:id/bundle`: all of the case, for a conference or an authority; S1 to S3. */
export interface CaseBundle {
  readonly format: 'vigil-case-bundle';
  readonly formatVersion: 1;
  readonly exportedAt: Instant;
  readonly exportedBy: Id<'user'>;
  readonly incident: IncidentFileView;
  readonly file: CaseFile;
  readonly score: CallScoreView | null;
  readonly reviews: readonly ReviewView[];
  readonly timeline: EntryListView;
}
