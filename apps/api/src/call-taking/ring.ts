import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallRow } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { grantBasis } from '../audit/bases.js';
import { Openings } from '../audit/openings.js';
import { Vault } from '../audit/vault.js';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { IncomingCall } from '../telephony/telephony-port.js';
import { e164 } from './lookups.js';
import { RingStores } from './ring-stores.js';
import { CASE_CLASSES } from './values.js';

/** Keeps a ringing call, with its number sealed and findable. */
@Injectable()
export class Ring {
  constructor(
    private readonly openings: Openings,
    private readonly vault: Vault,
    private readonly transactions: Transactions,
    private readonly stores: RingStores,
  ) {}

  async keep(actor: Actor, incoming: IncomingCall): Promise<Kept> {
    const { callId, lineId, callerNumber, rangAt, centreId } = incoming;
    const lines = await this.stores.calls.lines(actor);
    // A foreign key is not bound by row-level security: it would take a line of any centre.
    if (!lines.some(({ id }) => id === lineId))
      return { ok: false, refusal: { code: 'line-unknown' } };
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
          grantBasis({
            centreId,
            caseId,
            to: { role: 'system' },
            basis: 'line',
            classes: CASE_CLASSES,
            since: rangAt,
          }),
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
                ...(await this.stores.lookups.kept(
                  actor,
                  caseId,
                  { by: 'phone', value: phone },
                  rangAt,
                )),
              ]
            : []),
        ],
      };
    });
  }
}
