import { Injectable } from '@nestjs/common';
import type { ResponseMatrixView } from '@lib/contracts';
import type {
  PastOccasion,
  Response,
  ResponseMode,
  ResponsePlan,
  ResponseRule,
} from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { centreClock } from './centre-clock.js';

/** The matrix that is in force, and the zone of the centre's clock. */
export interface MatrixInForce {
  readonly number: number;
  readonly rules: readonly ResponseRule[];
  readonly timeZone: string;
}

/** What was to be sent to an intervention, as the matrix in force then said. */
export interface PlannedResponse {
  readonly id: string;
  readonly version: number;
  readonly interventionId: Id<'intervention'>;
  readonly plan: ResponsePlan;
  readonly mode: ResponseMode;
  readonly targetMinutes: number;
  readonly matrixNumber: number;
}

const MATRIX = `m.id, m.version, m.number, m.status, m.rules, m.reason, m.proposed_at, m.proposed_by, m.decided_at, m.decided_by,
  coalesce(p.display_name, '') as proposed_by_name, d.display_name as decided_by_name
  from dispatch.response_matrix m
  left join identity.app_user p on p.id = m.proposed_by left join identity.app_user d on d.id = m.decided_by`;

@Injectable()
export class ResponseMatrixStore {
  constructor(private readonly transactions: Transactions) {}

  matrices(actor: Actor): Promise<readonly ResponseMatrixView[]> {
    return this.rows(actor, `select ${MATRIX} order by m.number desc`, []);
  }

  async matrix(actor: Actor, id: Id<'response-matrix'>): Promise<ResponseMatrixView | undefined> {
    return (
      await this.rows<ResponseMatrixView>(actor, `select ${MATRIX} where m.id = $1`, [id])
    )[0];
  }

  async inForce(actor: Pick<Actor, 'token'>): Promise<MatrixInForce | undefined> {
    const [row] = await this.transactions.call<{
      number: number;
      rules: readonly ResponseRule[];
      time_zone: string;
    }>('select number, rules, time_zone from dispatch.matrix_in_force($1)', [actor.token]);
    return row && { number: row.number, rules: row.rules, timeZone: row.time_zone };
  }

  /** The newest interventions with ambulances, as S0 knows them. */
  async occasions(actor: Actor, limit: number): Promise<readonly PastOccasion[]> {
    const rows = await this.rows<{
      id: string;
      kind: PastOccasion['kind'];
      level: PastOccasion['level'];
      area: string | null;
      createdAt: Instant;
      timeZone: string;
    }>(
      actor,
      `select i.id, i.kind, i.level, i.area, i.created_at, z.time_zone
         from dispatch.intervention i join directory.centre z on z.id = i.centre_id
        where i.kind = 'ambulance' order by i.created_at desc limit $1`,
      [limit],
    );
    return rows.map(({ createdAt, timeZone, ...row }) => ({
      ...row,
      determinant: null,
      ...centreClock(createdAt, timeZone),
    }));
  }

  async planned(
    actor: Actor,
    interventionId: Id<'intervention'>,
  ): Promise<PlannedResponse | undefined> {
    const text = `select id, version, intervention_id, plan, mode, target_minutes, matrix_number
      from dispatch.planned_response where intervention_id = $1`;
    return (await this.rows<PlannedResponse>(actor, text, [interventionId]))[0];
  }

  proposed(actor: Actor, matrix: object & { readonly id: string }): Change {
    return creation(actor, 'response-matrix', 'matrix.proposed', matrix);
  }

  decided(
    action: string,
    seen: { readonly id: string; readonly version: number },
    values: object,
  ): Change {
    return alteration('response-matrix', action, seen, values);
  }

  /** Keeps what the matrix says of an intervention, anew or in place of what it said before. */
  planKept(
    actor: Actor,
    about: {
      readonly id: string;
      readonly interventionId: Id<'intervention'>;
      readonly caseId: Id<'case'>;
      readonly matrixNumber: number;
    },
    { plan, mode, targetMinutes }: Response,
    before?: PlannedResponse,
  ): Change {
    const { id, interventionId, caseId, matrixNumber } = about;
    const values = { plan, mode, targetMinutes, matrixNumber };
    const row = { id, caseId, interventionId, ...values };
    return before
      ? alteration('planned-response', 'response.planned', before, values, caseId)
      : creation(actor, 'planned-response', 'response.planned', row, caseId);
  }

  private async rows<Shape>(
    actor: Pick<Actor, 'token'>,
    text: string,
    parameters: readonly unknown[],
  ): Promise<readonly Shape[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(text, [...parameters]),
    );
    return rows.map((row) => ownRowOf<Shape>(row));
  }
}
