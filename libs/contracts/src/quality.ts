import type { Id, Instant } from '@lib/kernel';
import type { Area, CallFigures, ComplianceScore, Level, Mark } from '@lib/triage';

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
