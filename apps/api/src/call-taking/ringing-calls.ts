import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CallRow } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { grantBasis } from '../audit/bases.js';
import { Openings } from '../audit/openings.js';
import { Vault } from '../audit/vault.js';
import { Transactions } from '../database/transactions.js';
import { SystemSessions } from '../identity/system-sessions.js';
import { Refused } from '../platform/refused.js';
import { CallStore } from '../telephony/call.store.js';
import { TELEPHONY_PORT, type IncomingCall, type TelephonyPort } from '../telephony/telephony-port.js';
import { CaseValuesStore } from './case-values.store.js';
import { e164, Lookups } from './lookups.js';
import { CASE_CLASSES } from './values.js';

/** Takes what rings: the call on the board, the number sealed in the case that the call will become. */
@Injectable()
export class RingingCalls implements OnModuleInit {
  constructor(
    @Inject(TELEPHONY_PORT) private readonly telephony: TelephonyPort,
    private readonly sessions: SystemSessions,
    private readonly ring: Ring,
  ) {}

  onModuleInit(): void {
    this.telephony.onIncoming(async (call) => {
      const kept = await this.ring.keep(await this.sessions.actor(call.centreId), call);
      if (!kept.ok) throw new Refused(kept.refusal.code);
    });
  }
}

@Injectable()
export class Ring {
  constructor(
    private readonly openings: Openings,
    private readonly vault: Vault,
    private readonly transactions: Transactions,
    private readonly stores: RingStores,
  ) {}

  async keep(actor: Parameters<Transactions['inTransaction']>[0], incoming: IncomingCall) {
    const { callId, lineId, callerNumber, rangAt, centreId } = incoming;
    const caseId = randomUUID() as Id<'case'>;
    await this.openings.openAll(actor, caseId, CASE_CLASSES, 'ETREAT');
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const { keys, changes } = await this.vault.create(actor, caseId, CASE_CLASSES);
      const call: CallRow = {
        id: callId,
        version: 1,
        lineId,
        caseId,
        direction: 'in',
        status: 'ringing',
        rangAt,
        answeredAt: null,
        answeredBy: null,
        endedAt: null,
      };
      const phone = callerNumber && (e164(callerNumber) ?? callerNumber);
      return {
        ok: true,
        answer: { id: callId, version: 1, caseId },
        changes: [
          this.stores.calls.rung(actor, call),
          grantBasis({ centreId, caseId, to: { role: 'system' }, basis: 'line', classes: CASE_CLASSES, since: rangAt }),
          ...changes,
          ...(phone
            ? [
                this.stores.values.sealed(actor, keys, {
                  caseId,
                  subjectId: caseId,
                  name: 'caller',
                  version: 1,
                  at: rangAt,
                  value: { phone },
                }),
                ...(await this.stores.lookups.kept(actor, caseId, { by: 'phone', value: phone }, rangAt)),
              ]
            : []),
        ],
      };
    });
  }
}

/** What a ring is kept in. */
@Injectable()
export class RingStores {
  constructor(
    readonly calls: CallStore,
    readonly values: CaseValuesStore,
    readonly lookups: Lookups,
  ) {}
}
