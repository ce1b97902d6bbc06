import { Injectable } from '@nestjs/common';
import type { OpenCaseBody } from '@lib/contracts';
import { Openings } from '../audit/openings.js';
import { Vault } from '../audit/vault.js';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { NewCase } from './new-case.js';
import { CASE_CLASSES } from './values.js';

/** Opens a case without a ringing line: a request by radio or in person, or a call that was taken on paper. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly openings: Openings,
    private readonly vault: Vault,
    private readonly newCase: NewCase,
    private readonly transactions: Transactions,
  ) {}

  async open(actor: Actor, { caseId, entered, openedAt }: OpenCaseBody): Promise<Kept> {
    await this.openings.openAll(actor, caseId, CASE_CLASSES, 'ETREAT');
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const keys = await this.vault.create(actor, caseId, CASE_CLASSES);
      const begun = await this.newCase.changes(actor, {
        caseId,
        entered,
        openedAt,
        basis: 'author',
      });
      return {
        ok: true,
        changes: [...keys.changes, ...begun.changes],
        answer: { id: caseId, version: 1, number: begun.number },
      };
    });
  }
}
