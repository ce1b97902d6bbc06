import { Injectable } from '@nestjs/common';
import type { BoardRow } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { rowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';

/** The rows of all boards, read at one snapshot of the log. */
@Injectable()
export class BoardRows {
  constructor(private readonly transactions: Transactions) {}

  async all(): Promise<{
    readonly position: string;
    readonly rows: ReadonlyMap<Id<'centre'>, readonly BoardRow[]>;
  }> {
    const found = await this.transactions.call<{
      readonly position: string;
      readonly kind: string;
      readonly centre_id: Id<'centre'>;
      readonly data: Readonly<Record<string, unknown>>;
    }>('select "position", kind, centre_id, data from dispatch.board_rows()', []);
    const rows = new Map<Id<'centre'>, BoardRow[]>();
    for (const { kind, centre_id: centreId, data } of found) {
      const {
        id,
        version,
        centreId: _,
        ...values
      } = rowOf<Record<string, unknown> & { readonly id: string; readonly version: number }>(data);
      const own = rows.get(centreId) ?? [];
      own.push({ kind, id, version, values });
      rows.set(centreId, own);
    }
    return { position: found[0]?.position ?? '0.0', rows };
  }
}
