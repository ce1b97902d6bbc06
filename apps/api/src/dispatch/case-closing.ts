import { Injectable } from '@nestjs/common';
import type { CloseCaseBody } from '@lib/contracts';
import { closeCase } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { CaseEnding } from '../call-taking/case-ending.js';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseRecords } from './case-records.js';
import { SituationStore } from './situation.store.js';

/** Closes a case with its outcome and its result in one sentence; the database has the last word on open interventions. */
@Injectable()
export class CaseClosing {
  constructor(
    private readonly cases: CaseRecords,
    private readonly store: SituationStore,
    private readonly ending: CaseEnding,
    private readonly transactions: Transactions,
  ) {}

  close(actor: Actor, caseId: Id<'case'>, body: CloseCaseBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await this.cases.store.case(actor, caseId);
      if (!row) return { ok: false, refusal: { code: 'case-unknown' } };
      const decided = closeCase(row, await this.store.interventions(actor, caseId));
      if (!decided.ok) return decided;
      if (row.version !== body.seenVersion)
        return { ok: false, refusal: { code: 'stale-version' } };
      const ended = await this.ending.ending(actor, row, body);
      if (!ended.ok) return ended;
      const { outcome, result, at } = body;
      const keys = await this.cases.access.keys(actor, caseId, ['clinical']);
      const value = {
        caseId,
        subjectId: caseId,
        name: 'result',
        version: 1,
        at,
        value: result,
      } as const;
      return {
        ok: true,
        changes: [
          ...ended.changes,
          this.cases.values.sealed(actor, keys, value),
          ...(await this.cases.figures.atClosing(actor, { ...row, closedAt: at, outcome })),
          this.cases.store.changed('case.closed', row, { status: 'closed', closedAt: at, outcome }),
        ],
        answer: { id: caseId, version: row.version + 1 },
      };
    });
  }
}
