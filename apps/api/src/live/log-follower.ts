import { setTimeout as sleep } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { BoardChange } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { Subject, type Observable } from 'rxjs';
import { rowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';
import { CommittedNews } from '../platform/committed-news.js';

/** One entry of the feed, of some centre. */
interface CentreChange extends BoardChange {
  readonly centreId: Id<'centre'>;
}

/** What a look at the log brought: changes in order, and whether committed news must wait for an open transaction. */
export interface News {
  readonly changes: readonly CentreChange[];
  readonly behindSince: Instant | null;
}

interface FeedRow {
  readonly xid: string;
  readonly position: string;
  readonly at: Date;
  readonly centre_id: Id<'centre'>;
  readonly action: string;
  readonly kind: string;
  readonly object_id: string;
  readonly object_version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Under load, what many commits bring goes out together: no board is asked for more than this often. */
const PACE_MS = 8;
/** Other nodes commit without a hint: their entries are seen at the next look. */
const POLL_MS = 25;
const BATCH = 1_000;
/** A node remembers so many changes for consoles that come back. */
export const REMEMBERED = 5_000;
/** News that waits for less than this is on its way, not behind. */
const BEHIND_AFTER_MS = 1_000;
/** So often it is asked whether committed news waits. */
const HELD_MS = 250;

/** Follows the committed entries of the log in their final order: woken by this process's commits, and polling. */
@Injectable()
export class LogFollower implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('live');
  private readonly found = new Subject<News>();
  private position = { xid: '0', order: '0' };
  private timer: NodeJS.Timeout | undefined;
  private looking = false;
  private current = Promise.resolve();
  private again = false;
  private ended = false;
  private lost = false;
  private lastLook = Date.now();
  /** Since when committed news waits, as far as was last asked. */
  private held: Date | null = null;
  private heldAt = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly committed: CommittedNews,
  ) {}

  get news(): Observable<News> {
    return this.found;
  }

  /** Milliseconds since the log was last looked at with success. */
  get silentMs(): number {
    return Date.now() - this.lastLook;
  }

  /** Since when the log could not be looked at: whatever was committed meanwhile is not known here. Null while it can. */
  get silentSince(): Instant | null {
    if (this.silentMs <= BEHIND_AFTER_MS) return null;
    return new Date(this.lastLook).toISOString() as Instant;
  }

  async onApplicationBootstrap(): Promise<void> {
    const [tail] = await this.transactions.call<{ xid: string; position: string }>(
      'select xid, position from audit.feed_tail($1)',
      [REMEMBERED],
    );
    if (tail) this.position = { xid: tail.xid, order: tail.position };
    await this.look();
    this.committed.committed.subscribe(() => void this.look());
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.current;
    this.found.complete();
  }

  private look(): Promise<void> {
    if (this.ended) return Promise.resolve();
    if (this.looking) this.again = true;
    else this.current = this.lookUntilQuiet();
    return this.current;
  }

  private async lookUntilQuiet(): Promise<void> {
    this.looking = true;
    clearTimeout(this.timer);
    try {
      for (;;) {
        const begun = performance.now();
        await this.lookOnce();
        if (!this.takeAgain() || this.isEnded()) break;
        await sleep(Math.max(0, PACE_MS - (performance.now() - begun)));
      }
    } catch (error) {
      // Once in an outage, not at each look.
      if (!this.lost)
        this.logger.warn({ failure: error instanceof Error ? error.message : 'unknown' });
      this.lost = true;
    } finally {
      this.looking = false;
      if (!this.ended) this.timer = setTimeout(() => void this.look(), POLL_MS).unref();
    }
  }

  private isEnded(): boolean {
    return this.ended;
  }

  /** Whether somebody asked for another look meanwhile. */
  private takeAgain(): boolean {
    const { again } = this;
    this.again = false;
    return again;
  }

  private async lookOnce(): Promise<void> {
    const rows = await this.transactions.call<FeedRow>(
      `select xid, "position", at, centre_id, action, kind, object_id, object_version, data
         from audit.feed_after($1::xid8, $2, $3)`,
      [this.position.xid, this.position.order, BATCH],
    );
    if (Date.now() - this.heldAt > HELD_MS) this.held = await this.heldSince();
    this.lastLook = Date.now();
    this.lost = false;
    const last = rows.at(-1);
    if (last) this.position = { xid: last.xid, order: last.position };
    if (rows.length === BATCH) this.again = true;
    const since = this.held;
    const behind = since && Date.now() - since.getTime() > BEHIND_AFTER_MS;
    this.found.next({
      changes: rows.map(changeOf),
      behindSince: behind ? (since.toISOString() as Instant) : null,
    });
  }

  private async heldSince(): Promise<Date | null> {
    const [row] = await this.transactions.call<{ since: Date | null }>(
      'select audit.feed_held_since() as since',
      [],
    );
    this.heldAt = Date.now();
    return row?.since ?? null;
  }
}

function changeOf(row: FeedRow): CentreChange {
  const { centreId: _, ...values } = rowOf<Record<string, unknown>>(row.data);
  return {
    position: `${row.xid}.${row.position}`,
    at: row.at.toISOString() as Instant,
    action: row.action,
    kind: row.kind,
    id: row.object_id,
    version: row.object_version,
    centreId: row.centre_id,
    values,
  };
}
