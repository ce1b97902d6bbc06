import { Injectable } from '@nestjs/common';
import type { MissionView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Handovers } from '../call-taking/handovers.js';
import type { Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { UnitStore } from '../units/unit.store.js';
import { OrderAnswers } from './order-answers.js';
import { SituationStore } from './situation.store.js';

const NO_MISSION = {
  assignment: null,
  caseNumber: null,
  level: null,
  kind: null,
  location: null,
  caller: null,
  patients: [],
  reasons: [],
  notes: [],
  handovers: [],
  hazards: [],
} as const;

/** What a crew is on, and what it was told meanwhile. */
@Injectable()
export class Missions {
  constructor(
    private readonly units: UnitStore,
    private readonly store: SituationStore,
    private readonly cases: Handovers,
    private readonly answers: OrderAnswers,
  ) {}

  async mission(actor: Actor): Promise<MissionView> {
    const unit = await this.units.unitOf(actor);
    if (!unit) return { unit: null, orders: [], ...NO_MISSION };
    const [assignment, orders] = await Promise.all([
      this.store.openAssignmentOf(actor, unit.id),
      this.store.openOrdersOf(actor, unit.id),
    ]);
    const { id, callSign, type, version } = unit;
    const head = {
      unit: { id, callSign, type, version },
      orders: orders.map((order) => ({
        id: order.id,
        version: order.version,
        type: order.type,
        sentAt: order.sentAt,
        assignmentId: order.assignmentId,
      })),
    };
    if (!assignment) return { ...head, ...NO_MISSION };

    const [{ file, handovers }, interventions] = await Promise.all([
      this.cases.of(actor, assignment.caseId),
      this.store.interventions(actor, assignment.caseId),
    ]);
    const intervention = interventions.find((one) => one.id === assignment.interventionId);
    return {
      ...head,
      assignment,
      caseNumber: file.case.number,
      level: intervention?.level ?? null,
      kind: intervention?.kind ?? null,
      location: file.location?.value ?? null,
      caller: file.caller ? pick(file.caller.value, ['phone', 'name']) : null,
      patients: file.patients.map(({ value }) =>
        pick(value?.value ?? {}, ['name', 'ageYears', 'ageMonths', 'sex', 'pregnant']),
      ),
      reasons: file.triage.flatMap(({ evaluation }) =>
        (evaluation?.reasons ?? []).map(({ why }) => why),
      ),
      notes: file.notes.map(({ value }) => value),
      handovers,
      hazards: file.hazards,
    };
  }

  acknowledge(actor: Actor, orderId: Id<'crew-order'>, seenVersion: number): Promise<Kept> {
    return this.answers.acknowledge(actor, orderId, seenVersion);
  }
}

function pick<Value extends object, Name extends keyof Value>(
  value: Value,
  names: readonly Name[],
): Pick<Value, Name> {
  return Object.fromEntries(
    names.filter((name) => value[name] !== undefined).map((name) => [name, value[name]]),
  ) as Pick<Value, Name>;
}
