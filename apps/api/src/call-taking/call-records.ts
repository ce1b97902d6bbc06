import { Injectable } from '@nestjs/common';
import type { CaseRow } from '@lib/contracts';
import type { Actor } from '../platform/actor.js';
import { CallStore } from '../telephony/call.store.js';
import { CaseValuesStore } from './case-values.store.js';
import { recordedCall, type CallRecord } from './recorded-call.js';
import { SessionProtocols } from './session-protocols.js';
import { CASE_CLASSES } from './values.js';

/** Reads the record of a call, of what the actor holds grants for. */
@Injectable()
export class CallRecords {
  constructor(
    private readonly values: CaseValuesStore,
    private readonly calls: CallStore,
    private readonly protocols: SessionProtocols,
  ) {}

  async of(actor: Actor, row: Pick<CaseRow, 'id' | 'entered' | 'openedAt'>): Promise<CallRecord> {
    const [values, call] = await Promise.all([
      this.values.values(actor, [row.id], CASE_CLASSES),
      this.calls.ofCase(actor, row.id),
    ]);
    return {
      call: recordedCall(row, call, values),
      library: await this.protocols.library(actor, values),
    };
  }
}
