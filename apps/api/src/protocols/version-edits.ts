import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { VersionLife } from '@lib/triage';
import { Transactions, type Change, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ProtocolVersionStore, type VersionRow } from './protocol-version.store.js';

/** What changes, or why not. */
type Decided = readonly Change[] | ProblemCode;

/** Keeps one edit of a version: of the row that was seen, where it stands so that this may be done. */
@Injectable()
export class VersionEdits {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly transactions: Transactions,
  ) {}

  keep(
    actor: Actor,
    id: Id<'protocol-version'>,
    seenVersion: number,
    statuses: readonly VersionLife['status'][],
    decide: (row: VersionRow) => Decided | Promise<Decided>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const decided = await this.decided(actor, id, seenVersion, statuses, decide);
      if (typeof decided === 'string') return { ok: false, refusal: { code: decided } };
      return { ok: true, changes: decided, answer: { id, version: seenVersion + 1 } };
    });
  }

  private async decided(
    actor: Actor,
    id: Id<'protocol-version'>,
    seenVersion: number,
    statuses: readonly VersionLife['status'][],
    decide: (row: VersionRow) => Decided | Promise<Decided>,
  ): Promise<Decided> {
    const row = await this.store.version(actor, id);
    if (!row) return 'protocol-version-unknown';
    if (row.version !== seenVersion) return 'stale-version';
    return statuses.includes(row.status) ? decide(row) : 'protocol-version-state';
  }
}
