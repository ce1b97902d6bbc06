import { Injectable } from '@nestjs/common';
import type { ServiceBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitStore } from './unit.store.js';

/** Takes a unit out of service, and back. One that is on an intervention stays in. */
@Injectable()
export class UnitService {
  constructor(
    private readonly units: UnitStore,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  set(actor: Actor, unitId: Id<'unit'>, { inService, seenVersion }: ServiceBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const unit = await this.units.unit(actor, unitId);
      if (!unit) return { ok: false, refusal: { code: 'unit-unknown' } };
      if (unit.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
      const from = inService ? 'out-of-service' : 'available';
      if (unit.status !== from) return { ok: false, refusal: { code: 'unit-busy' } };
      const status = inService ? 'available' : 'out-of-service';
      const action = inService ? 'unit.in-service' : 'unit.out-of-service';
      return {
        ok: true,
        changes: [this.units.changed(action, unit, { status, statusSince: this.clock.now() })],
        answer: { id: unitId, version: unit.version + 1 },
      };
    });
  }
}
