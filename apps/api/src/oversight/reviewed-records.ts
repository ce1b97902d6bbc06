import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import { Openings } from '../audit/openings.js';
import { CallRecords } from '../call-taking/call-records.js';
import { CaseStore } from '../call-taking/case.store.js';
import type { CallRecord } from '../call-taking/recorded-call.js';
import { CASE_CLASSES } from '../call-taking/values.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';

/** Opens the record of a call to judge how it was taken: each opening is in the log, as for quality. */
@Injectable()
export class ReviewedRecords {
  constructor(
    private readonly openings: Openings,
    private readonly records: CallRecords,
    private readonly cases: CaseStore,
  ) {}

  async of(actor: Actor, caseId: Id<'case'>): Promise<CallRecord> {
    const row = await this.cases.case(actor, caseId);
    if (!row) throw new Refused('case-unknown');
    await this.openings.openAll(actor, caseId, CASE_CLASSES, 'HQUALIMP');
    return this.records.of(actor, row);
  }
}
