import { Injectable } from '@nestjs/common';
import type { AssignUnitBody, KeptView, ReportStatusBody, SwapUnitBody } from '@lib/contracts';
import { assignUnit, isOpen, reportStatus, standDown, type Assignment } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { RecommendationProof } from './recommendation-proof.js';
import { SituationStore, type Situation, type UnderWay } from './situation.store.js';

/** Sends units, takes what their crews report, and calls them back. */
@Injectable()
export class UnitAssignment {
  constructor(
    private readonly store: SituationStore,
    private readonly proof: RecommendationProof,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  assign(actor: Actor, interventionId: Id<'intervention'>, body: AssignUnitBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const situation = await this.store.situation(actor, { interventionId, unitId: body.unitId });
      return this.sending(actor, situation, body, this.clock.now());
    });
  }

  report(actor: Actor, assignmentId: Id<'assignment'>, body: ReportStatusBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const situation = await this.store.situation(actor, { assignmentId });
      const seen = seenUnderWay(situation, body.seenVersion);
      if (!seen.ok) return seen;
      if (actor.role === 'crew' || actor.role === 'doctor')
        if (!isCrewOf(actor, seen.underWay, situation)) return refusal('not-allowed');
      const { status, at, hospitalId = null } = body;
      const decided = reportStatus({ status, at, hospitalId }, seen.underWay.assignment);
      if (!decided.ok) return decided;
      const [after] = decided.events;
      if (!after) return refusal('assignment-ended');
      return {
        ok: true,
        answer: kept(seen.underWay.assignment),
        changes: [
          ...this.store.reported(`unit.${status}`, seen.underWay, after, at, situation),
          ...this.completed(situation, seen.underWay, status, at),
        ],
      };
    });
  }

  standDown(actor: Actor, assignmentId: Id<'assignment'>, seenVersion: number): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const situation = await this.store.situation(actor, { assignmentId });
      const seen = seenUnderWay(situation, seenVersion);
      if (!seen.ok) return seen;
      const back = this.callingBack(
        actor,
        situation,
        seen.underWay,
        'stand-down',
        this.clock.now(),
      );
      if (!back.ok) return back;
      return { ok: true, answer: kept(seen.underWay.assignment), changes: back.changes };
    });
  }

  /** Another unit goes in the place of one that is under way: one command, so that nobody is left without. */
  swap(actor: Actor, oldId: Id<'assignment'>, body: SwapUnitBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const { unitId } = body;
      const situation = await this.store.situation(actor, { assignmentId: oldId, unitId });
      const seen = seenUnderWay(situation, body.seenVersion);
      if (!seen.ok) return seen;
      const at = this.clock.now();
      const back = this.callingBack(actor, situation, seen.underWay, 'swapped', at);
      if (!back.ok) return back;
      const sent = await this.sending(actor, situation, body, at);
      return sent.ok ? { ...sent, changes: [...back.changes, ...sent.changes] } : sent;
    });
  }

  /** The rows that call a unit back, with the order that its crew must acknowledge. */
  callingBack(
    actor: Actor,
    situation: Situation,
    underWay: UnderWay,
    order: 'stand-down' | 'swapped' | 'cancelled',
    at: Instant,
  ): Work | { readonly ok: true; readonly changes: readonly Change[] } {
    const decided = standDown(at, underWay.assignment);
    if (!decided.ok) return decided;
    const [after] = decided.events;
    if (!after) return refusal('assignment-ended');
    return {
      ok: true,
      changes: [
        ...this.store.reported('unit.stood-down', underWay, after, at, situation),
        this.store.ordered(actor, order, underWay, at),
      ],
    };
  }

  private async sending(
    actor: Actor,
    { intervention, unit, crew }: Situation,
    {
      assignmentId,
      proof,
      deviation,
    }: Pick<AssignUnitBody, 'assignmentId' | 'proof' | 'deviation'>,
    at: Instant,
  ): Promise<Work> {
    if (!intervention) return refusal('intervention-unknown');
    if (!unit) return refusal('unit-unknown');
    const recommended = await this.proof.recommends(proof, intervention.id, unit.id, at);
    const command = {
      assignmentId,
      at,
      by: actor.userId,
      recommended,
      deviation: deviation ?? null,
    };
    const decided = assignUnit(command, intervention, unit);
    if (!decided.ok) return decided;
    const changes = decided.events.flatMap((event) =>
      this.store.assigned(actor, event, unit, crew),
    );
    const { caseId } = intervention;
    return { ok: true, changes, answer: { id: assignmentId, version: 1, caseId } };
  }

  /** When the last unit reports that it is clear, the intervention is done. */
  private completed(
    { intervention, open }: Situation,
    underWay: UnderWay,
    status: Assignment['status'],
    at: Instant,
  ): readonly Change[] {
    if (status !== 'cleared' || !intervention || open.length > 1) return [];
    if (open[0]?.assignment.id !== underWay.assignment.id) return [];
    const values = { status: 'completed', endedAt: at } as const;
    return [this.store.changed('intervention.completed', intervention, values)];
  }
}

type Seen =
  { readonly ok: true; readonly underWay: UnderWay } | Extract<Work, { readonly ok: false }>;

/** The assignment that a command names, as it was seen, and still open. */
function seenUnderWay({ assignment, open }: Situation, seenVersion: number): Seen {
  if (!assignment) return refusal('assignment-unknown');
  if (!isOpen(assignment)) return refusal('assignment-ended');
  if (assignment.version !== seenVersion) return refusal('stale-version');
  const underWay = open.find((one) => one.assignment.id === assignment.id);
  return underWay ? { ok: true, underWay } : refusal('assignment-ended');
}

function isCrewOf({ userId }: Actor, { unit }: UnderWay, { crew }: Situation): boolean {
  return crew.some((member) => member.unitId === unit.id && member.userId === userId);
}

function kept({ id, version, caseId }: Assignment): KeptView {
  return { id, version: version + 1, caseId };
}

function refusal(
  code: Extract<Work, { readonly ok: false }>['refusal']['code'],
): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
