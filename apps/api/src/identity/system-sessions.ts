import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import type { Actor } from '../platform/actor.js';
import { KnownSessions } from './known-sessions.js';
import { SessionStore } from './session.store.js';

/** The server's own session at each centre: the line rings, and the demonstration is seeded, in its name. */
@Injectable()
export class SystemSessions {
  private readonly tokens = new Map<Id<'centre'>, Promise<string>>();

  constructor(
    private readonly store: SessionStore,
    private readonly sessions: KnownSessions,
  ) {}

  async actor(centreId: Id<'centre'>): Promise<Actor> {
    let token = this.tokens.get(centreId);
    if (!token) this.tokens.set(centreId, (token = this.store.openSystem(centreId)));
    const opened = await token;
    const row = (await this.sessions.session(opened)) ?? (await this.store.session(opened));
    if (!row) {
      this.tokens.delete(centreId);
      throw new Error('The server has no session at its centre');
    }
    const { sessionId, userId, role, language } = row;
    const requestId = randomUUID();
    return {
      token: opened,
      sessionId,
      userId,
      centreId,
      role,
      language,
      requestId,
      idempotency: null,
    };
  }
}
