import { Injectable } from '@nestjs/common';
import type { ChangeLevelBody, OrganiseBody, ProblemCode } from '@lib/contracts';
import { targetTime, type Intervention } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseRecords } from './case-records.js';
import { ResponsePlans } from './response-plans.js';
import { SituationStore } from './situation.store.js';
import { UnitAssignment } from './unit-assignment.js';

/** Organises help for a case, also while the triage goes on, and changes or ends what was organised. */
@Injectable()
export class InterventionControl {
  constructor(
    private readonly store: SituationStore,
    private readonly assignment: UnitAssignment,
    private readonly transactions: Transactions,
    private readonly cases: CaseRecords,
    private readonly plans: ResponsePlans,
  ) {}

  organise(actor: Actor, caseId: Id<'case'>, body: OrganiseBody): Promise<Kept> {
    const { interventionId: id, kind, level, at, repatriation, determinant = null } = body;
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      if (kind === 'repatriation' && !repatriation) return refusal('repatriation-incomplete');
      const { case: row } = await this.store.situation(actor, { caseId });
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      const intervention: Intervention = {
        id,
        version: 1,
        caseId,
        kind,
        level,
        status: 'open',
        createdAt: at,
        createdBy: actor.userId,
        targetAt: targetTime(kind, level, at),
        endedAt: null,
        area: row.area,
      };
      const details: Change[] = repatriation
        ? [
            this.cases.values.sealed(
              actor,
              await this.cases.access.keys(actor, caseId, ['clinical']),
              {
                caseId,
                subjectId: id,
                name: 'repatriation',
                version: 1,
                at,
                value: repatriation,
              },
            ),
          ]
        : [];
      const { targetAt, changes } = await this.plans.plan(actor, intervention, determinant);
      return {
        ok: true,
        changes: [this.store.created(actor, { ...intervention, targetAt }), ...changes, ...details],
        answer: { id, version: 1, caseId },
      };
    });
  }

  /** Upgrades or downgrades, also while units are en route: each crew is told and must say that it knows. */
  changeLevel(
    actor: Actor,
    interventionId: Id<'intervention'>,
    body: ChangeLevelBody,
  ): Promise<Kept> {
    return this.onOpen(actor, interventionId, body.seenVersion, async (intervention, situation) => {
      const { level } = body;
      const { targetAt, changes } = await this.plans.planAgain(actor, {
        ...intervention,
        level,
        targetAt: targetTime(intervention.kind, level, intervention.createdAt),
      });
      const at = this.cases.clock.now();
      return {
        ok: true,
        answer: kept(intervention),
        changes: [
          this.store.changed('intervention.level', intervention, { level, targetAt }),
          ...changes,
          ...situation.open.map((underWay) =>
            this.store.ordered(actor, 'level-changed', underWay, at),
          ),
        ],
      };
    });
  }

  /** Calls everybody back; refused once a patient is on board. */
  cancel(actor: Actor, interventionId: Id<'intervention'>, seenVersion: number): Promise<Kept> {
    return this.onOpen(actor, interventionId, seenVersion, (intervention, situation) => {
      const at = this.cases.clock.now();
      const changes: Change[] = [
        this.store.changed('intervention.cancelled', intervention, {
          status: 'cancelled',
          endedAt: at,
        }),
      ];
      for (const underWay of situation.open) {
        const back = this.assignment.callingBack(actor, situation, underWay, 'cancelled', at);
        if (!back.ok) return back;
        changes.push(...back.changes);
      }
      return { ok: true, answer: kept(intervention), changes };
    });
  }

  /** Ends what needs no unit (advice, a referral, a repatriation handed over); with a unit under way it is refused. */
  complete(actor: Actor, interventionId: Id<'intervention'>, seenVersion: number): Promise<Kept> {
    return this.onOpen(actor, interventionId, seenVersion, (intervention, { open }) => {
      if (open.length > 0) return refusal('unit-busy');
      const values = { status: 'completed', endedAt: this.cases.clock.now() } as const;
      const change = this.store.changed('intervention.completed', intervention, values);
      return { ok: true, answer: kept(intervention), changes: [change] };
    });
  }

  private onOpen(
    actor: Actor,
    interventionId: Id<'intervention'>,
    seenVersion: number,
    work: (
      intervention: Intervention,
      situation: Awaited<ReturnType<SituationStore['situation']>>,
    ) => Work | Promise<Work>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const situation = await this.store.situation(actor, { interventionId });
      const { intervention } = situation;
      if (!intervention) return refusal('intervention-unknown');
      if (intervention.status !== 'open') return refusal('intervention-ended');
      if (intervention.version !== seenVersion) return refusal('stale-version');
      return work(intervention, situation);
    });
  }
}

function kept({ id, version, caseId }: Intervention): {
  id: string;
  version: number;
  caseId: string;
} {
  return { id, version: version + 1, caseId };
}

function refusal(code: ProblemCode): Work {
  return { ok: false, refusal: { code } };
}
