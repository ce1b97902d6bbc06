import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import type { Observable } from 'rxjs';
import type { Actor } from '../platform/actor.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { KnownSessions } from './known-sessions.js';
import { isOwnOrigin } from './own-origin.js';
import { tokenOf } from './token-cookie.js';

/** Who opens a socket. Guards do not run there: this is asked at the handshake. */
@Injectable()
export class SocketSessions {
  constructor(
    private readonly sessions: KnownSessions,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  get ended(): Observable<{ readonly sessionId: Id<'session'> }> {
    return this.sessions.ended;
  }

  async sessionOfHandshake({
    headers,
  }: {
    readonly headers: IncomingHttpHeaders;
  }): Promise<Actor | null> {
    if (!isOwnOrigin(headers, this.settings.origin)) return null;
    const token = tokenOf(headers, this.settings.secure);
    const row = token ? await this.sessions.session(token) : undefined;
    if (!token || !row) return null;
    const { sessionId, userId, centreId, role, language } = row;
    const requestId = randomUUID();
    return { token, sessionId, userId, centreId, role, language, requestId, idempotency: null };
  }

  /** Whether a session that has a socket is still one. */
  async isAlive({ token }: Actor): Promise<boolean> {
    return (await this.sessions.session(token)) !== undefined;
  }
}
