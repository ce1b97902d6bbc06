import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { TARGET_MINUTES, type Recall, type RecallCause } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { UNTOUCHED } from '../call-taking/recalls.js';
import { FollowUpStore } from '../call-taking/follow-up.store.js';
import { Transactions } from '../database/transactions.js';
import { SystemSessions } from '../identity/system-sessions.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/actor.js';

interface DueRow {
  readonly centre_id: Id<'centre'>;
  readonly case_id: Id<'case'>;
  readonly intervention_id: Id<'intervention'> | null;
  readonly cause: RecallCause;
  readonly due_at: Date;
  /** Of a promise; null where the target time itself asks. */
  readonly id: Id<'recall'> | null;
  readonly version: number;
}

const LOOK_MS = 1_000;
const AT_ONCE = 50;

/**
 * Rings when somebody who waits must be called: at half and at all of the target time, and when it was promised. What is
 * due stands in the database, so that no restart forgets it; of several servers that look at once, one fires.
 */
@Injectable()
export class RecallClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('recalls');
  private timer: NodeJS.Timeout | undefined;
  private current = Promise.resolve();
  private isLost = false;
  private isEnded = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SystemSessions,
    private readonly store: FollowUpStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.wait();
  }

  async onModuleDestroy(): Promise<void> {
    this.isEnded = true;
    clearTimeout(this.timer);
    await this.current;
  }

  private wait(): void {
    if (this.isEnded) return;
    this.timer = setTimeout(() => {
      this.current = this.look().finally(() => {
        this.wait();
      });
    }, LOOK_MS).unref();
  }

  private async look(): Promise<void> {
    try {
      const due = await this.transactions.call<DueRow>(
        'select * from dispatch.recalls_due($1, $2)',
        [AT_ONCE, JSON.stringify(TARGET_MINUTES)],
      );
      for (const row of due) await this.fire(row);
      this.isLost = false;
    } catch (error) {
      // Once in an outage, not at each look; what is due is still there at the next.
      if (!this.isLost)
        this.logger.warn({ failure: error instanceof Error ? error.message : 'unknown' });
      this.isLost = true;
    }
  }

  private async fire(row: DueRow): Promise<void> {
    const actor = await this.sessions.actor(row.centre_id);
    const firedAt = this.clock.now();
    await this.transactions.inTransaction(actor, 'ETREAT', () =>
      Promise.resolve({
        ok: true,
        changes: [row.id ? this.promised(row, row.id, firedAt) : this.added(actor, row, firedAt)],
        answer: { id: row.id ?? row.case_id, version: row.version + 1, caseId: row.case_id },
      }),
    );
  }

  private promised(
    { case_id: caseId, version }: DueRow,
    id: Id<'recall'>,
    firedAt: Instant,
  ): ReturnType<FollowUpStore['recallChanged']> {
    return this.store.recallChanged(
      'recall.due',
      { id, version, caseId },
      { status: 'due', firedAt },
    );
  }

  private added(
    actor: Actor,
    row: DueRow,
    firedAt: Instant,
  ): ReturnType<FollowUpStore['recallAdded']> {
    const recall: Recall = {
      ...UNTOUCHED,
      id: randomUUID() as Id<'recall'>,
      version: 1,
      caseId: row.case_id,
      interventionId: row.intervention_id,
      cause: row.cause,
      status: 'due',
      dueAt: row.due_at.toISOString() as Instant,
      firedAt,
    };
    return this.store.recallAdded(actor, 'recall.due', recall);
  }
}
