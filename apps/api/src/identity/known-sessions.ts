import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SessionView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Subject, type Observable } from 'rxjs';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { SessionStore, type SessionRow } from './session.store.js';

interface Known {
  readonly row: SessionRow;
  readonly until: number;
}

/** The database asks again with every command and reading; this only spares the guard. */
const REMEMBERED_MS = 5_000;
const MOST = 5_000;

/** Who a token is, remembered for a moment, and forgotten when the session ends or locks. */
@Injectable()
export class KnownSessions implements OnModuleDestroy {
  private readonly known = new Map<string, Known>();
  private readonly gone = new Subject<{ readonly sessionId: Id<'session'> }>();

  constructor(
    private readonly store: SessionStore,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Sessions that ended in this process. */
  get ended(): Observable<{ readonly sessionId: Id<'session'> }> {
    return this.gone;
  }

  async session(token: string): Promise<SessionRow | undefined> {
    const known = this.known.get(token);
    if (known && known.until > Date.now()) return known.row;
    const row = await this.store.session(token);
    this.known.delete(token);
    if (!row || (row.demonstration && !this.settings.demonstration)) return undefined;
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(token, { row, until: Date.now() + REMEMBERED_MS });
    return row;
  }

  forget(token: string): void {
    this.known.delete(token);
  }

  end(token: string, sessionId: Id<'session'>): void {
    this.forget(token);
    this.gone.next({ sessionId });
  }

  view({ passwordHash: _, ...row }: SessionRow): SessionView {
    return { ...row, lockAfterSeconds: this.settings.lockAfterSeconds };
  }

  onModuleDestroy(): void {
    this.gone.complete();
  }
}
