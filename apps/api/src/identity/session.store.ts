import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '@lib/access';
import type { Id, Instant, Language } from '@lib/kernel';
import { rowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';

/** A session as the database knows it. */
export interface SessionRow {
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
  readonly busy: boolean;
  readonly expiresAt: Instant;
  readonly passwordHash: string;
}

interface Candidate {
  readonly userId: Id<'user'>;
  readonly passwordHash: string;
  readonly disabled: boolean;
}

const LIFETIME = '12 hours';

@Injectable()
export class SessionStore {
  constructor(private readonly transactions: Transactions) {}

  async session(token: string): Promise<SessionRow | undefined> {
    const [row] = await this.rows('select * from identity.session_view($1)', [token]);
    return row && rowOf<SessionRow>(row);
  }

  async candidate(userName: string): Promise<Candidate | undefined> {
    const [row] = await this.rows('select * from identity.candidate($1)', [userName]);
    return row && rowOf<Candidate>(row);
  }

  /** Opens a session and gives its token, which is kept nowhere: the database has its digest. */
  async open(userId: Id<'user'>, requestId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const digest = createHash('sha256').update(token).digest();
    await this.rows('select identity.open_session($1, $2, $3, $4)', [
      userId,
      digest,
      LIFETIME,
      requestId,
    ]);
    return token;
  }

  async openSystem(centreId: Id<'centre'>): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const digest = createHash('sha256').update(token).digest();
    await this.rows('select identity.open_system_session($1, $2)', [centreId, digest]);
    return token;
  }

  async noteFailure(userId: Id<'user'>, requestId: string): Promise<void> {
    await this.rows('select identity.note_failure($1, $2)', [userId, requestId]);
  }

  /** False: a live call keeps the session from locking. */
  async set(
    token: string,
    action: 'auth.logout' | 'auth.lock' | 'auth.unlock',
    requestId: string,
  ): Promise<boolean> {
    const [row] = await this.rows('select identity.set_session($1, $2, $3) as done', [
      token,
      action,
      requestId,
    ]);
    return row?.['done'] === true;
  }

  private rows(
    text: string,
    parameters: readonly unknown[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.transactions.call(text, parameters);
  }
}
