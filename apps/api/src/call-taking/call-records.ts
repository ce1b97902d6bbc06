import { Injectable } from '@nestjs/common';
import type { CaseRow } from '@lib/contracts';
import type { Actor } from '../platform/actor.js';
import { CallStore } from '../telephony/call.store.js';
import { CaseValuesStore, named, type StoredValue } from './case-values.store.js';
import { FollowUpStore } from './follow-up.store.js';
import { recordedCall, type CallRecord, type EndedCase } from './recorded-call.js';
import { CASE_CLASSES } from './values.js';

type CaseOfCall = Pick<CaseRow, 'id'> & EndedCase;

/** Reads the record of a call, of what the actor holds grants for. */
@Injectable()
export class CallRecords {
  constructor(
    private readonly values: CaseValuesStore,
    private readonly calls: CallStore,
    private readonly followUp: FollowUpStore,
  ) {}

  async of(actor: Actor, row: CaseOfCall): Promise<CallRecord> {
    return this.from(actor, row, await this.values.values(actor, [row.id], CASE_CLASSES));
  }

  /** The record from values of the case that were read already. */
  async from(actor: Actor, row: CaseOfCall, values: readonly StoredValue[]): Promise<CallRecord> {
    const isOverridden = named(values, 'override').length > 0;
    const [call, overrides] = await Promise.all([
      this.calls.ofCase(actor, row.id),
      isOverridden ? this.followUp.overridesOf(actor, row.id) : [],
    ]);
    return recordedCall(row, call, values, overrides);
  }
}
