import { Injectable } from '@nestjs/common';
import type { CallRow, LineView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

@Injectable()
export class CallStore {
  constructor(private readonly transactions: Transactions) {}

  lines(actor: Actor): Promise<readonly LineView[]> {
    return this.transactions.reading(actor, (manager) =>
      manager.query<LineView[]>(
        'select id, number, name from directory.line order by length(number), number',
      ),
    );
  }

  async call(actor: Actor, callId: Id<'call'>): Promise<CallRow | undefined> {
    const [row] = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>('select * from telephony.call where id = $1', [
        callId,
      ]),
    );
    return row && ownRowOf<CallRow>(row);
  }

  /** The call that a case began with; none for one that was opened without. */
  async ofCase(actor: Actor, caseId: Id<'case'>): Promise<CallRow | undefined> {
    const [row] = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(
        `select * from telephony.call where case_id = $1 and direction = 'in' order by rang_at limit 1`,
        [caseId],
      ),
    );
    return row && ownRowOf<CallRow>(row);
  }

  rung(actor: Actor, call: CallRow): Change {
    return creation(actor, 'call', 'call.rung', call);
  }

  changed(action: string, seen: CallRow, values: Partial<CallRow>): Change {
    return alteration('call', action, seen, values, seen.caseId);
  }
}
