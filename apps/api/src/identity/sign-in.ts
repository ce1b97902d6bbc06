import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { Refused } from '../platform/refused.js';
import { KnownSessions } from './known-sessions.js';
import { passwordHash } from './password-hash.js';
import { SessionStore, type SessionRow } from './session.store.js';
import { SignInLimits } from './sign-in-limits.js';

const AT_ONCE = 2;

/** Signs people in and out. An unknown name takes as long to refuse as a wrong password. */
@Injectable()
export class SignIn {
  private readonly nobody = passwordHash('a password that nobody has');
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(
    private readonly store: SessionStore,
    private readonly sessions: KnownSessions,
    private readonly limits: SignInLimits,
  ) {}

  async signIn(
    { userName, password }: { readonly userName: string; readonly password: string },
    from: { readonly address: string; readonly requestId: string },
  ): Promise<{ readonly token: string; readonly row: SessionRow }> {
    await this.limits.take(userName, from.address);
    const candidate = await this.store.candidate(userName);
    const right = await this.matches(candidate?.passwordHash ?? (await this.nobody), password);
    if (!candidate || candidate.disabled || !right) {
      if (candidate) await this.store.noteFailure(candidate.userId, from.requestId);
      throw new Refused('sign-in-failed');
    }
    const token = await this.store.open(candidate.userId, from.requestId);
    const row = await this.sessions.session(token);
    if (!row) throw new Refused('sign-in-failed');
    await this.limits.forgive(userName);
    return { token, row };
  }

  async signOut(token: string, row: SessionRow, requestId: string): Promise<void> {
    await this.store.set(token, 'auth.logout', requestId);
    this.sessions.end(token, row.sessionId);
  }

  async lock(token: string, requestId: string): Promise<void> {
    const locked = await this.store.set(token, 'auth.lock', requestId);
    this.sessions.forget(token);
    if (!locked) throw new Refused('session-busy');
  }

  async unlock(
    token: string,
    row: SessionRow,
    password: string,
    from: { readonly address: string; readonly requestId: string },
  ): Promise<void> {
    await this.limits.take(row.userName, from.address);
    if (!(await this.matches(row.passwordHash, password))) {
      await this.store.noteFailure(row.userId, from.requestId);
      throw new Refused('sign-in-failed');
    }
    await this.limits.forgive(row.userName);
    await this.store.set(token, 'auth.unlock', from.requestId);
    this.sessions.forget(token);
  }

  /** No more hashes at once than there are cores, lest a flood of sign-ins starves the commands. */
  private async matches(expected: string, password: string): Promise<boolean> {
    while (this.running >= AT_ONCE)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    this.running++;
    try {
      return await verify(expected, password);
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}
