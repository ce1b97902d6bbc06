import { Injectable } from '@nestjs/common';
import type { CoverBody, HazardBody, HazardOverBody, ProblemCode } from '@lib/contracts';
import type { SceneHazard } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { Transactions, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseStore } from './case.store.js';
import { FollowUpStore } from './follow-up.store.js';

/** What makes a scene dangerous, and who was told of it. While nobody was, the database lets nobody be sent. */
@Injectable()
export class Hazards {
  constructor(
    private readonly store: FollowUpStore,
    private readonly cases: CaseStore,
    private readonly transactions: Transactions,
  ) {}

  set(actor: Actor, caseId: Id<'case'>, { hazardId, hazard, at }: HazardBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await this.cases.case(actor, caseId);
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      const set: SceneHazard = {
        id: hazardId,
        version: 1,
        caseId,
        hazard,
        setAt: at,
        setBy: actor.userId,
        cover: null,
        coveredAt: null,
        coveredBy: null,
        endedAt: null,
      };
      return {
        ok: true,
        changes: [this.store.hazardSet(actor, set)],
        answer: { id: hazardId, version: 1, caseId },
      };
    });
  }

  /** Police or fire service were told, or there is a reason to send nevertheless. */
  cover(actor: Actor, id: Id<'hazard'>, { cover, seenVersion, at }: CoverBody): Promise<Kept> {
    const values = { cover, coveredAt: at, coveredBy: actor.userId };
    return this.change(actor, id, seenVersion, 'scene.covered', values);
  }

  over(actor: Actor, id: Id<'hazard'>, { seenVersion, at }: HazardOverBody): Promise<Kept> {
    return this.change(actor, id, seenVersion, 'scene.safe', { endedAt: at });
  }

  private change(
    actor: Actor,
    id: Id<'hazard'>,
    seenVersion: number,
    action: string,
    values: Partial<SceneHazard>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const hazard = await this.store.hazard(actor, id);
      if (hazard?.endedAt !== null) return refusal('hazard-unknown');
      if (hazard.version !== seenVersion) return refusal('stale-version');
      return {
        ok: true,
        changes: [this.store.hazardChanged(action, hazard, values)],
        answer: { id, version: hazard.version + 1, caseId: hazard.caseId },
      };
    });
  }
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
