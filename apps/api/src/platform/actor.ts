import type { Role } from '@lib/access';
import type { Id, Language } from '@lib/kernel';

/** Who asks, by which sign-in, with which request: handed from the controller to all that reads or writes. */
export interface Actor {
  /** Names the session to the database, which looks up for itself who that is. */
  readonly token: string;
  readonly sessionId: Id<'session'>;
  readonly userId: Id<'user'>;
  readonly centreId: Id<'centre'>;
  readonly role: Role;
  readonly language: Language;
  readonly requestId: string;
  /** Of a command: its `Idempotency-Key`, and the digest of what it asked. */
  readonly idempotency: { readonly key: string; readonly fingerprint: Buffer } | null;
}
