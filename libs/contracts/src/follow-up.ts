import type { Role } from '@lib/access';
import type {
  Hazard,
  HazardCover,
  PostponeMinutes,
  PostponeReason,
  Recall,
  RecallResult,
  SceneHazard,
} from '@lib/dispatch';
import type { Id, Instant, Language } from '@lib/kernel';
import type {
  ExitKind,
  ExitReason,
  HandoverSection,
  Level,
  LevelChange,
  OverrideDirection,
  OverrideState,
  RetriageReason,
  SecondReaderWhy,
  Told,
} from '@lib/triage';
import type { OverrideReason } from './override-reasons.js';
import type { Versioned } from './versioned.js';

/**
 * A level that a person set, as the audit queue and the boards show it; S0. On the board while it waits for a second
 * reader. The reason is clinical: it stands with the session.
 */
export interface LevelOverride {
  readonly id: Id<'level-override'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly triageSessionId: Id<'triage-session'>;
  /** The n-th of its session. */
  readonly ordinal: number;
  /** In force before it, or still possible. */
  readonly fromLevel: Level;
  readonly toLevel: Level;
  /** What the protocols had found then. */
  readonly foundLevel: Level | null;
  readonly direction: OverrideDirection;
  readonly secondReader: SecondReaderWhy | null;
  readonly state: OverrideState;
  readonly askedAt: Instant;
  readonly askedBy: Id<'user'>;
  readonly askedAs: Role;
  readonly readAt: Instant | null;
  readonly readBy: Id<'user'> | null;
  readonly readAs: Role | null;
  /** The medical director has looked at it. */
  readonly reviewedAt: Instant | null;
  readonly reviewedBy: Id<'user'> | null;
}

/** One line of the audit queue. */
export interface LevelOverrideLine extends LevelOverride {
  readonly caseNumber: string;
  readonly askedByName: string;
  readonly readByName: string | null;
}

/** Answer of `GET /api/level-overrides`, newest first. */
export interface LevelOverridesView {
  readonly overrides: readonly LevelOverrideLine[];
  /** That nobody has reviewed yet. */
  readonly unreviewed: number;
}

/** What a second reader judges by; answer of `POST /api/level-overrides/:id/reading`. */
export interface OverrideReadingView {
  readonly override: LevelOverride;
  readonly reason: OverrideReason | null;
  readonly handover: readonly HandoverSection[];
}

/** Body of `POST /api/level-overrides/:id/second-reading`. */
export interface SecondReadingBody {
  readonly agrees: boolean;
  readonly seenVersion: number;
}

/** Why this session is not the first of its patient; S0. */
export interface TriageRound {
  readonly earlier: Id<'triage-session'>;
  readonly reason: RetriageReason;
}

/** How a triage stopped before it was finished; S3. `answers`: of so many; with the next answer it goes on. */
export interface ExitValue {
  readonly kind: ExitKind;
  readonly reason: ExitReason;
  readonly answers: number;
}

/** Who said what to the caller, and when; S3. */
export interface ToldLine {
  readonly value: Told;
  readonly at: Instant;
  readonly by: Id<'user'>;
}

/** What follows from the level of a session; only with a grant for clinical values. */
export interface FollowUpOfSession {
  readonly overrides: readonly {
    readonly level: Level;
    readonly reason: OverrideReason;
    readonly at: Instant;
    readonly state: OverrideState;
    /** Absent for one that was made before this was kept. */
    readonly found?: Level | null;
  }[];
  readonly told: readonly ToldLine[];
  /** The last one counts while no answer came after it. */
  readonly exits: readonly (ExitValue & { readonly at: Instant })[];
  readonly history: readonly LevelChange[];
}

/** The short report of a major incident, by the letters of METHANE; S3, in the words of whoever reports. */
export interface MethaneValue {
  readonly majorIncident: 'declared' | 'stand-by';
  readonly exactLocation: string;
  readonly type: string;
  readonly hazards: string;
  readonly access: string;
  readonly numberOfCasualties: string;
  readonly emergencyServices: string;
}

export const MESSAGE_WAYS = ['copied', 'printed', 'gateway'] as const;
export type MessageWay = (typeof MESSAGE_WAYS)[number];

/** A text that the caller was given; S3. */
export interface MessageValue {
  readonly language: Language;
  readonly text: string;
  readonly way: MessageWay;
}

/** One case about the event of another; S0. */
export interface CaseLinkView {
  readonly caseId: Id<'case'>;
  readonly number: string;
  readonly at: Instant;
  /** `standing`: the other case goes on for this one; `duplicate`: this case goes on for the other. */
  readonly as: 'standing' | 'duplicate';
}

/** What a case file says beside the sessions. */
export interface FollowUpOfCase {
  readonly links: readonly CaseLinkView[];
  /** That are not over; S0. */
  readonly hazards: readonly SceneHazard[];
  readonly methane: Versioned<MethaneValue> | null;
  readonly messages: readonly Versioned<MessageValue>[];
}

/** Body of `POST /api/triage-sessions/:id/exit`: stops, with a reason, and promises a call-back or none. */
export interface ExitBody {
  readonly ordinal: number;
  readonly kind: ExitKind;
  readonly reason: ExitReason;
  readonly at: Instant;
  readonly callBack?: PromisedCallBack;
}

export interface PromisedCallBack {
  readonly recallId: Id<'recall'>;
  readonly minutes: number;
}

/** Body of `POST /api/triage-sessions/:id/told`. */
export interface ToldBody {
  readonly ordinal: number;
  readonly told: Told;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/call-backs`. */
export interface PromiseBody extends PromisedCallBack {
  readonly at: Instant;
}

/** Body of `POST /api/recalls/:id/done`. */
export interface RecallDoneBody {
  readonly result: RecallResult;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `POST /api/recalls/:id/postpone`. */
export interface PostponeBody {
  readonly minutes: PostponeMinutes;
  readonly reason: PostponeReason;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/hazards`. */
export interface HazardBody {
  readonly hazardId: Id<'hazard'>;
  readonly hazard: Hazard;
  readonly at: Instant;
}

/** Body of `POST /api/hazards/:id/cover`. */
export interface CoverBody {
  readonly cover: HazardCover;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `POST /api/hazards/:id/end`. */
export interface HazardOverBody {
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `PUT /api/cases/:caseId/methane`. */
export interface MethaneBody {
  readonly value: MethaneValue;
  readonly seenVersion: number;
  readonly at: Instant;
}

/** Body of `POST /api/cases/:caseId/messages`. */
export interface MessageBody extends MessageValue {
  readonly messageId: Id<'message'>;
  readonly at: Instant;
}

/** Answer of `GET /api/messages/gateway`: without one, a text is copied or printed. */
export interface MessageGatewayView {
  readonly configured: boolean;
}

/** Answer of `GET /api/recalls`: what is due or promised, soonest first. */
export interface RecallsView {
  readonly recalls: readonly Recall[];
}
