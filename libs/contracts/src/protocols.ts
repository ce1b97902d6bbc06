import type { Role } from '@lib/access';
import type { Id, Instant, Text } from '@lib/kernel';
import type { Level, Protocol, ScriptedCase, VersionStatus } from '@lib/triage';
import type { SeenBody } from './calls.js';

/** A person's name under one content of a version. */
export interface SignatureView {
  readonly by: Id<'user'>;
  readonly byName: string;
  readonly role: Role;
  readonly at: Instant;
  readonly contentHash: string;
  /** False: given before the version went back to draft; it says who signed what then, and counts no longer. */
  readonly counts: boolean;
}

/** A version of a protocol, without its content. */
export interface ProtocolVersionView {
  readonly id: Id<'protocol-version'>;
  /** Of the row: what an edit must name as `seenVersion`. */
  readonly version: number;
  readonly code: string;
  /** 1, 2, 3 … of the protocol. */
  readonly number: number;
  readonly title: Text;
  readonly status: VersionStatus;
  /** It is the one that is triaged with now. */
  readonly inForce: boolean;
  /** `library`: came with the program; `centre`: made here. */
  readonly origin: 'library' | 'centre';
  /** SHA-256, in hex, over the RFC 8785 bytes of the content. */
  readonly contentHash: string;
  /** A medical director has signed this content; until then it is a draft, not for clinical use. */
  readonly signedOff: boolean;
  readonly signatures: readonly SignatureView[];
  readonly createdAt: Instant;
  readonly createdBy: Id<'user'>;
  /** Why it went back to draft, the last time. */
  readonly returnReason: string | null;
  /** From when, until when it is in force. */
  readonly releasedAt: Instant | null;
  readonly retiredAt: Instant | null;
  /** An overlay: over the standing version until then, which is in force again by itself afterwards. */
  readonly overlayUntil: Instant | null;
  /** Since when it runs beside the released one, without effect. */
  readonly shadowSince: Instant | null;
  /** Who answers for it, and by when it must be looked at again. */
  readonly ownerId: Id<'user'> | null;
  readonly reviewBy: Instant | null;
  /** The version or one of its rules should have been looked at again; a retired one never is. */
  readonly overdue: boolean;
  /** The earliest day, `2027-03-01`, by which one of its rules must be looked at again. */
  readonly rulesReviewBy: string | null;
  /** How many of its rules should have been looked at again. */
  readonly overdueRules: number;
}

/** Answer of `GET /api/protocols/versions?code=&overdue=`, newest first. */
export interface ProtocolVersionsView {
  readonly versions: readonly ProtocolVersionView[];
}

/** Something that is wrong with a content, and where. */
export interface ContentFlaw {
  readonly at: string;
  readonly rule: string;
}

/** Answer of `GET /api/protocols/versions/:id`. */
export interface ProtocolVersionFile {
  readonly version: ProtocolVersionView;
  readonly protocol: Protocol;
  readonly cases: readonly ScriptedCase[];
  /** What keeps it from review; empty: nothing does. */
  readonly flaws: readonly ContentFlaw[];
}

/** A protocol that is in force; of `GET /api/protocols/released/:code/:number`, one that is or once was. */
export interface ReleasedProtocol {
  readonly versionId: Id<'protocol-version'>;
  readonly code: string;
  readonly number: number;
  readonly contentHash: string;
  readonly signedOff: boolean;
  readonly overlayUntil: Instant | null;
  readonly protocol: Protocol;
}

/** Answer of `GET /api/protocols/released`; with `If-None-Match` 304 when nothing changed. */
export interface ReleasedProtocolsView {
  readonly protocols: readonly ReleasedProtocol[];
}

/**
 * Body of `POST /api/protocols/versions`: a new draft; its number is the next one of the code. From another version of
 * the centre, from the library that came with the program (`'library'` and the code), or from a content of its own.
 * The code and the number inside the content become those of the version.
 */
export interface CreateVersionBody {
  readonly versionId: Id<'protocol-version'>;
  readonly code: string;
  /** Absent: `content` and `cases` are given. */
  readonly from?: Id<'protocol-version'> | 'library';
  readonly content?: Protocol;
  readonly cases?: readonly ScriptedCase[];
}

/** Body of `PUT /api/protocols/versions/:id/content`; only a draft can change. */
export interface ReviseVersionBody {
  readonly content: Protocol;
  readonly cases: readonly ScriptedCase[];
  readonly seenVersion: number;
}

/** Body of `PUT /api/protocols/versions/:id/governance`. */
export interface GovernVersionBody {
  readonly ownerId: Id<'user'> | null;
  readonly reviewBy: Instant | null;
  readonly seenVersion: number;
}

/** Body of `POST /api/protocols/versions/:id/submit`: from draft to review; a flawed content is refused with its flaws. */
export type SubmitVersionBody = SeenBody;

/** Body of `POST /api/protocols/versions/:id/return`: from review, or signed, back to draft; the signatures count no longer. */
export interface ReturnVersionBody {
  readonly reason: string;
  readonly seenVersion: number;
}

/**
 * Body of `POST /api/protocols/versions/:id/sign`. The second of two different people, of whom one is a medical
 * director, makes it signed. A released version of the library is signed off by a medical director alone.
 */
export interface SignVersionBody {
  /** What the signer read. */
  readonly contentHash: string;
  readonly seenVersion: number;
}

/** Body of `POST /api/protocols/versions/:id/release`: in force from `at`, now or later. */
export interface ReleaseVersionBody {
  /** Absent: now, by the clock of the server. A console's own "now" may lie a moment ahead of it and would only schedule. */
  readonly at?: Instant;
  readonly overlayUntil?: Instant;
  readonly seenVersion: number;
}

/**
 * Body of `POST /api/protocols/versions/:id/retire`: out of force now; a scheduled one never comes into force, and the
 * one before it stays.
 */
export type RetireVersionBody = SeenBody;

/** Body of `PUT /api/protocols/versions/:id/shadow`: a version in review or signed; it ends with the release. */
export interface ShadowVersionBody {
  readonly running: boolean;
  readonly seenVersion: number;
}

/** A triage session that ended at another level under the shadow version. */
export interface ShadowDisagreement {
  readonly caseId: Id<'case'>;
  readonly caseNumber: string;
  readonly triageSessionId: Id<'triage-session'>;
  readonly at: Instant;
  readonly level: Level | null;
  readonly shadowLevel: Level | null;
}

/** Answer of `GET /api/protocols/versions/:id/shadow`. */
export interface ShadowReport {
  readonly since: Instant | null;
  readonly runs: number;
  readonly agreements: number;
  /** More urgent under the shadow version. */
  readonly up: number;
  /** Less urgent under the shadow version. */
  readonly down: number;
  /** Newest first, the newest hundred. */
  readonly disagreements: readonly ShadowDisagreement[];
}

/** Body of `POST /api/protocols/versions/:id/outcome-difference`: how many of the newest sessions are compared too. */
export interface OutcomeDifferenceBody {
  readonly sessions: number;
}

/** What one story comes to under a version. */
export interface OutcomeOf {
  readonly level: Level | null;
  readonly determinant: string | null;
}

interface Difference {
  readonly before: OutcomeOf;
  readonly after: OutcomeOf;
}

/** A recorded session that would end at another level. */
export interface SessionDifference extends Difference {
  readonly caseId: Id<'case'>;
  readonly caseNumber: string;
  readonly triageSessionId: Id<'triage-session'>;
}

/** A scripted case, of the new version or of the one before, that ends at another level. */
export interface CaseDifference extends Difference {
  readonly name: string;
}

/** Answer of `POST /api/protocols/versions/:id/outcome-difference`; each session read is in the log before. */
export interface OutcomeDifferenceView {
  /** The version that it is compared with: the one in force. Null: the code has none. */
  readonly against: { readonly id: Id<'protocol-version'>; readonly number: number } | null;
  readonly cases: {
    readonly compared: number;
    readonly differing: readonly CaseDifference[];
  };
  readonly sessions: {
    readonly compared: number;
    /** The reader was not let in. */
    readonly denied: number;
    readonly differing: readonly SessionDifference[];
  };
}
