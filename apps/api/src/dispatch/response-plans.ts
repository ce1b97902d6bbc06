import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { responseTarget, responseTo, type Intervention } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { centreClock } from './centre-clock.js';
import {
  ResponseMatrixStore,
  type MatrixInForce,
  type PlannedResponse,
} from './response-matrix.store.js';

/** The intervention's target as the matrix wants it, with the row that says what is to be sent. */
interface Planned {
  readonly targetAt: Intervention['targetAt'];
  readonly changes: readonly Change[];
}

/** So long a new matrix may take to come into force at every node. */
const REMEMBERED_MS = 2_000;

/** Looks up what the centre's matrix says of an intervention, when it is organised and when its level changes. */
@Injectable()
export class ResponsePlans {
  private readonly known = new Map<
    Id<'centre'>,
    { readonly matrix: MatrixInForce | undefined; readonly until: number }
  >();

  constructor(private readonly store: ResponseMatrixStore) {}

  /** @param determinant of the finding that leads; null where it is not known: then lines by complaint do not fit. */
  async plan(
    actor: Actor,
    intervention: Intervention,
    determinant: string | null,
    before?: PlannedResponse,
  ): Promise<Planned> {
    const { id: interventionId, caseId, kind, level, area, createdAt, targetAt } = intervention;
    const matrix = kind === 'ambulance' ? await this.inForce(actor) : undefined;
    if (!matrix) return { targetAt, changes: [] };
    const clock = centreClock(createdAt, matrix.timeZone);
    const occasion = { kind, level, determinant, area, ...clock };
    const response = responseTo(matrix.rules, occasion);
    if (response.rule === null && !before) return { targetAt, changes: [] };
    const about = { id: randomUUID(), interventionId, caseId, matrixNumber: matrix.number };
    return {
      targetAt: responseTarget(response, createdAt, occasion),
      changes: [this.store.planKept(actor, about, response, before)],
    };
  }

  /** At another level; what led to it is not known any more, so that lines by complaint do not fit. */
  async planAgain(actor: Actor, intervention: Intervention): Promise<Planned> {
    const before = await this.store.planned(actor, intervention.id);
    return this.plan(actor, intervention, null, before);
  }

  private async inForce(actor: Actor): Promise<MatrixInForce | undefined> {
    const known = this.known.get(actor.centreId);
    if (known && known.until > Date.now()) return known.matrix;
    const matrix = await this.store.inForce(actor);
    this.known.set(actor.centreId, { matrix, until: Date.now() + REMEMBERED_MS });
    return matrix;
  }
}
