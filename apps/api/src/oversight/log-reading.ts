import { Injectable } from '@nestjs/common';
import type { EntryListView, LogState } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { LogStore, type EntryFilter } from './log.store.js';

/** A case with more entries than this is shown from its newest ones. */
const LONGEST_TIMELINE = 5_000;

/** Reads the log, which is itself noted in the log. */
@Injectable()
export class LogReading {
  constructor(
    private readonly log: LogStore,
    private readonly transactions: Transactions,
  ) {}

  async entries(actor: Actor, filter: EntryFilter): Promise<EntryListView> {
    await this.note(actor, null);
    return this.log.entries(actor, filter);
  }

  async timeline(actor: Actor, caseId: Id<'case'>): Promise<EntryListView> {
    await this.note(actor, caseId);
    const { entries, next } = await this.log.entries(actor, { caseId, limit: LONGEST_TIMELINE });
    return { entries: entries.toReversed(), next };
  }

  async state(actor: Actor): Promise<LogState> {
    return this.log.state(actor);
  }

  private async note(actor: Actor, caseId: Id<'case'> | null): Promise<void> {
    await this.transactions.call('select audit.note_reading($1, $2, $3)', [
      actor.token,
      caseId,
      actor.requestId,
    ]);
  }
}
