import { Injectable } from '@nestjs/common';
import type { LocateBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { CaseDetails } from '../call-taking/case-details.js';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { SituationStore } from './situation.store.js';

/** Says where the patient is; crews that are under way already are told that it changed. */
@Injectable()
export class AddressCorrection {
  constructor(
    private readonly details: CaseDetails,
    private readonly store: SituationStore,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  locate(actor: Actor, caseId: Id<'case'>, body: LocateBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const located = await this.details.locate(actor, caseId, body);
      if (!located.ok) return located;
      const interventions = (await this.store.interventions(actor, caseId)).filter(
        ({ status }) => status === 'open',
      );
      const situations = await Promise.all(
        interventions.map(({ id }) => this.store.situation(actor, { interventionId: id })),
      );
      const at = this.clock.now();
      const area = body.value.municipality ?? null;
      return {
        ...located,
        changes: [
          ...located.changes,
          ...interventions
            .filter((intervention) => intervention.area !== area)
            .map((intervention) => this.store.changed('intervention.area', intervention, { area })),
          ...(body.seenVersion === 0
            ? []
            : situations
                .flatMap(({ open }) => open)
                .map((underWay) => this.store.ordered(actor, 'address-corrected', underWay, at))),
        ],
      };
    });
  }
}
