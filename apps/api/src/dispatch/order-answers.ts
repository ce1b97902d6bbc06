import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { SituationStore } from './situation.store.js';

/** Takes a crew's word that it knows what it was told. */
@Injectable()
export class OrderAnswers {
  constructor(
    private readonly store: SituationStore,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  acknowledge(actor: Actor, orderId: Id<'crew-order'>, seenVersion: number): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const { order, crew } = await this.store.situation(actor, { orderId });
      if (!order) return { ok: false, refusal: { code: 'order-unknown' } };
      if (!crew.some((one) => one.unitId === order.unitId && one.userId === actor.userId))
        return { ok: false, refusal: { code: 'not-allowed' } };
      if (order.acknowledgedAt !== null)
        return { ok: false, refusal: { code: 'order-acknowledged' } };
      if (order.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
      return {
        ok: true,
        changes: [this.store.acknowledged(order, this.clock.now(), actor.userId)],
        answer: { id: orderId, version: order.version + 1, caseId: order.caseId },
      };
    });
  }
}
