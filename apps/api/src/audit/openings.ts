import { Injectable } from '@nestjs/common';
import type { Basis, ConfidentialClass, Purpose } from '@lib/access';
import type { Id, Instant } from '@lib/kernel';
import { OpeningsPool } from '../database/openings-pool.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';

/** A lease to read one class of one case, or the refusal of it; either way an entry says so already. */
export interface Opening {
  readonly caseId: Id<'case'>;
  readonly class: ConfidentialClass;
  /** Null: denied. */
  readonly basis: Basis | null;
  readonly expiresAt: Instant | null;
}

interface Row {
  readonly case_id: Id<'case'>;
  readonly class: ConfidentialClass;
  readonly basis: Basis | null;
  readonly expires_at: Date | null;
}

/** Opens cases: the entry and the grant are committed before this answers, on connections of its own. */
@Injectable()
export class Openings {
  constructor(private readonly pool: OpeningsPool) {}

  /** Asks for each class of each case. What is denied comes back without a basis. */
  async open(
    actor: Pick<Actor, 'token' | 'requestId'>,
    caseIds: readonly Id<'case'>[],
    classes: readonly ConfidentialClass[],
    purpose: Purpose,
  ): Promise<readonly Opening[]> {
    const rows = await this.pool.query<Row>(
      'select case_id, class, basis, expires_at from audit.open_access($1, $2, $3, $4, $5)',
      [actor.token, caseIds, classes, purpose, actor.requestId],
    );
    return rows.map((row) => ({
      caseId: row.case_id,
      class: row.class,
      basis: row.basis,
      expiresAt: row.expires_at ? (row.expires_at.toISOString() as Instant) : null,
    }));
  }

  /** Opens all that is asked of one case, or refuses. */
  async openAll(
    actor: Pick<Actor, 'token' | 'requestId'>,
    caseId: Id<'case'>,
    classes: readonly ConfidentialClass[],
    purpose: Purpose,
  ): Promise<void> {
    const openings = await this.open(actor, [caseId], classes, purpose);
    if (openings.some(({ basis }) => basis === null)) throw new Refused('access-denied');
  }
}
