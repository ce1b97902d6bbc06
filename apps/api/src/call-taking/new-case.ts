import { Injectable } from '@nestjs/common';
import type { CaseRow } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { grantBasis } from '../audit/bases.js';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseStore } from './case.store.js';
import { CASE_CLASSES } from './values.js';

/** The rows of a case that begins: the case, and who may open it on what ground. */
@Injectable()
export class NewCase {
  constructor(private readonly cases: CaseStore) {}

  async changes(
    actor: Actor,
    begun: {
      readonly caseId: Id<'case'>;
      readonly entered: CaseRow['entered'];
      readonly openedAt: Instant;
      readonly basis: 'call-leg' | 'author';
    },
  ): Promise<{ readonly number: string; readonly changes: readonly Change[] }> {
    const { caseId, entered, openedAt: since, basis } = begun;
    const { centreId, userId } = actor;
    const number = await this.cases.nextNumber(new Date(since).getUTCFullYear());
    const row: CaseRow = {
      id: caseId,
      version: 1,
      number,
      status: 'open',
      entered,
      openedAt: since,
      openedBy: userId,
      level: null,
      area: null,
      placeVersion: 0,
      closedAt: null,
      outcome: null,
    };
    const ground = { centreId, caseId, since };
    return {
      number,
      changes: [
        this.cases.opened(actor, row),
        grantBasis({ ...ground, to: { userId }, basis, classes: CASE_CLASSES }),
        grantBasis({
          ...ground,
          to: { role: 'dispatcher' },
          basis: 'on-shift',
          classes: ['location'],
        }),
        grantBasis({
          ...ground,
          to: { role: 'supervisor' },
          basis: 'on-shift',
          classes: CASE_CLASSES,
        }),
        grantBasis({
          ...ground,
          to: { role: 'medical-director' },
          basis: 'review',
          classes: CASE_CLASSES,
        }),
      ],
    };
  }
}
