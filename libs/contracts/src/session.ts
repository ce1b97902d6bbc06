import type { Role } from '@lib/access';
import type { Id, Instant, Language } from '@lib/kernel';

/** Who is signed in: answer of `GET /api/session` and `POST /api/session`. */
export interface SessionView {
  readonly sessionId: Id<'session'>;
  readonly userId: Id<'user'>;
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly language: Language;
  readonly centreId: Id<'centre'>;
  readonly centreName: string;
  readonly demonstration: boolean;
  readonly locked: boolean;
  /** On a live call: the workstation does not lock. */
  readonly busy: boolean;
  readonly expiresAt: Instant;
  readonly lockAfterSeconds: number;
}

/** Body of `POST /api/session`. */
export interface SignInBody {
  readonly userName: string;
  readonly password: string;
}

/** Body of `POST /api/session/unlock`. */
export interface UnlockBody {
  readonly password: string;
}

/** One of the people of a demonstration centre; `GET /api/session/demonstration`, on loopback only. */
export interface DemonstrationPerson {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
}
