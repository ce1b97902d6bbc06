import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseRow } from '@lib/contracts';
import type {
  Assignment,
  CrewOrder,
  CrewOrderType,
  Intervention,
  Unit,
  UnitType,
} from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { endBasis, grantBasis } from '../audit/bases.js';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

/** A unit under way on the intervention, with its assignment. */
export interface UnderWay {
  readonly assignment: Assignment;
  readonly unit: Unit;
}

/** All that a decision about an intervention looks at, read at one moment. */
export interface Situation {
  readonly case: CaseRow | undefined;
  readonly intervention: Intervention | undefined;
  readonly assignment: Assignment | undefined;
  readonly order: CrewOrder | undefined;
  readonly unit: Unit | undefined;
  readonly open: readonly UnderWay[];
  /** Units that were on scene and are done: what they were asked for is not asked again. */
  readonly served: readonly UnitType[];
  readonly crew: readonly { readonly unitId: Id<'unit'>; readonly userId: Id<'user'> }[];
  /** Why crews may open the case now. */
  readonly bases: readonly {
    readonly id: string;
    readonly version: number;
    readonly userId: Id<'user'>;
  }[];
}

interface About {
  readonly caseId?: Id<'case'>;
  readonly interventionId?: Id<'intervention'>;
  readonly assignmentId?: Id<'assignment'>;
  readonly unitId?: Id<'unit'>;
  readonly orderId?: Id<'crew-order'>;
}

type Json = Readonly<Record<string, unknown>>;

@Injectable()
export class SituationStore {
  constructor(private readonly transactions: Transactions) {}

  async situation(actor: Actor, about: About): Promise<Situation> {
    const [row] = await this.transactions.call<{ situation: Readonly<Record<string, unknown>> }>(
      'select dispatch.situation($1, $2, $3, $4, $5, $6) as situation',
      [
        actor.token,
        about.caseId ?? null,
        about.interventionId ?? null,
        about.assignmentId ?? null,
        about.unitId ?? null,
        about.orderId ?? null,
      ],
    );
    const found = row?.situation ?? {};
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- named by each field below
    const one = <Shape>(value: unknown): Shape | undefined =>
      value ? ownRowOf<Shape>(value as Json) : undefined;
    const all = (value: unknown): readonly Json[] => (value as readonly Json[] | undefined) ?? [];
    return {
      case: one<CaseRow>(found['case']),
      intervention: one<Intervention>(found['intervention']),
      assignment: one<Assignment>(found['assignment']),
      order: one<CrewOrder>(found['order']),
      unit: one<Unit>(found['unit']),
      open: all(found['open']).map(({ assignment, unit }) => ({
        assignment: ownRowOf<Assignment>(assignment as Json),
        unit: ownRowOf<Unit>(unit as Json),
      })),
      served: (found['served'] as readonly UnitType[] | undefined) ?? [],
      crew: all(found['crew']).map((row) => ownRowOf(row)),
      bases: all(found['bases']).map((row) => ownRowOf(row)),
    };
  }

  async interventions(actor: Actor, caseId: Id<'case'>): Promise<readonly Intervention[]> {
    return this.rows(
      actor,
      'select * from dispatch.intervention where case_id = $1 order by created_at',
      caseId,
    );
  }

  async assignments(actor: Actor, caseId: Id<'case'>): Promise<readonly Assignment[]> {
    return this.rows(
      actor,
      'select * from dispatch.assignment where case_id = $1 order by assigned_at',
      caseId,
    );
  }

  async openAssignmentOf(actor: Actor, unitId: Id<'unit'>): Promise<Assignment | undefined> {
    const text = 'select * from dispatch.assignment where unit_id = $1 and ended_at is null';
    return (await this.rows<Assignment>(actor, text, unitId))[0];
  }

  async openOrdersOf(actor: Actor, unitId: Id<'unit'>): Promise<readonly CrewOrder[]> {
    const text =
      'select * from dispatch.crew_order where unit_id = $1 and acknowledged_at is null order by sent_at';
    return this.rows<CrewOrder>(actor, text, unitId);
  }

  created(actor: Actor, intervention: Intervention): Change {
    return creation(
      actor,
      'intervention',
      'intervention.created',
      intervention,
      intervention.caseId,
    );
  }

  changed(action: string, seen: Intervention, values: Partial<Intervention>): Change {
    return alteration('intervention', action, seen, values, seen.caseId);
  }

  /** The rows of a unit that is sent: it is bound, and its crew may open the case. */
  assigned(
    actor: Actor,
    assignment: Assignment,
    unit: Unit,
    crew: Situation['crew'],
  ): readonly Change[] {
    const { caseId, assignedAt } = assignment;
    return [
      creation(actor, 'assignment', 'unit.assigned', assignment, caseId),
      alteration(
        'unit',
        'unit.status',
        unit,
        { status: 'assigned', statusSince: assignedAt },
        caseId,
      ),
      ...crew
        .filter(({ unitId }) => unitId === unit.id)
        .map(({ userId }) =>
          grantBasis({
            centreId: actor.centreId,
            caseId,
            to: { userId },
            basis: 'assigned',
            classes: ['location', 'identity', 'clinical'],
            since: assignedAt,
          }),
        ),
    ];
  }

  /** The rows of a new status of an assignment and its unit; at its end the crew's ground to open the case ends too. */
  reported(
    action: string,
    seen: UnderWay,
    after: { readonly assignment: Partial<Assignment>; readonly unitStatus: Unit['status'] },
    at: Instant,
    situation: Situation,
  ): readonly Change[] {
    const { assignment, unit } = seen;
    const { caseId } = assignment;
    const crew = situation.crew
      .filter(({ unitId }) => unitId === unit.id)
      .map(({ userId }) => userId);
    return [
      alteration('assignment', action, assignment, after.assignment, caseId),
      ...(unit.status === after.unitStatus
        ? []
        : [
            alteration(
              'unit',
              'unit.status',
              unit,
              { status: after.unitStatus, statusSince: at },
              caseId,
            ),
          ]),
      ...(after.assignment.endedAt
        ? situation.bases
            .filter(({ userId }) => crew.includes(userId))
            .map(({ id, version }) => endBasis(id, version, caseId, at))
        : []),
    ];
  }

  ordered(actor: Actor, type: CrewOrderType, { assignment, unit }: UnderWay, at: Instant): Change {
    const { caseId, id: assignmentId } = assignment;
    const order: CrewOrder = {
      id: randomUUID() as Id<'crew-order'>,
      version: 1,
      caseId,
      assignmentId,
      unitId: unit.id,
      type,
      sentAt: at,
      sentBy: actor.userId,
      acknowledgedAt: null,
      acknowledgedBy: null,
    };
    return creation(actor, 'crew-order', `crew.${type}`, order, caseId);
  }

  acknowledged(seen: CrewOrder, at: Instant, by: Id<'user'>): Change {
    const values = { acknowledgedAt: at, acknowledgedBy: by };
    return alteration('crew-order', 'crew.acknowledged', seen, values, seen.caseId);
  }

  private async rows<Shape>(
    actor: Actor,
    text: string,
    parameter: string,
  ): Promise<readonly Shape[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(text, [parameter]),
    );
    return rows.map((row) => ownRowOf<Shape>(row));
  }
}
