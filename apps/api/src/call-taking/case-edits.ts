import { Injectable } from '@nestjs/common';
import type { KeptView } from '@lib/contracts';
import { Transactions, type Work } from '../database/transactions.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { CaseDetails } from './case-details.js';

/** Keeps one edit of a case. */
@Injectable()
export class CaseEdits {
  constructor(
    private readonly details: CaseDetails,
    private readonly transactions: Transactions,
  ) {}

  async keep(actor: Actor, edit: (details: CaseDetails) => Promise<Work>): Promise<KeptView> {
    return answer(await this.transactions.inTransaction(actor, 'ETREAT', () => edit(this.details)));
  }
}
