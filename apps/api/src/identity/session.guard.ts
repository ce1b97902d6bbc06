import { createHash } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayDo } from '@lib/access';
import { IDEMPOTENCY_KEY } from '../platform/idempotency-key.js';
import { Refused } from '../platform/refused.js';
import { ADMISSION, type Admission } from './allow.js';
import type { ActorRequest } from './current-actor.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { KnownSessions } from './known-sessions.js';
import { isOwnOrigin } from './own-origin.js';
import { READING } from './reading.js';
import { tokenOf } from './token-cookie.js';

/** Lets nobody by whom the route does not name: origin, session, lock, role, and for a command its key. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: KnownSessions,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const on = [context.getHandler(), context.getClass()];
    const admission = this.reflector.getAllAndOverride<Admission | undefined>(ADMISSION, on);
    if (!admission) throw new Refused('not-allowed');

    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !isOwnOrigin(request.headers, this.settings.origin))
      throw new Refused('foreign-origin');
    if (admission.type === 'open') return true;

    const token = tokenOf(request.headers, this.settings.secure);
    const session = token ? await this.sessions.session(token) : undefined;
    if (!token || !session) throw new Refused('session-ended');
    if (session.locked) throw new Refused('session-locked');
    if (admission.type === 'deed' && !mayDo(session.role, admission.deed))
      throw new Refused('not-allowed');

    const reads = !changes || this.reflector.getAllAndOverride<boolean>(READING, on);
    request.vigilActor = {
      token,
      sessionId: session.sessionId,
      userId: session.userId,
      centreId: session.centreId,
      role: session.role,
      language: session.language,
      requestId: request.id,
      idempotency: reads ? null : idempotencyOf(request),
    };
    return true;
  }
}

/** The key of a command, and the digest of what it asks: a key that comes back with another body is refused. */
function idempotencyOf(request: ActorRequest): {
  readonly key: string;
  readonly fingerprint: Buffer;
} {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key))
    throw new Refused('idempotency-key-missing');
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
  return { key, fingerprint };
}
