import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CallStore } from '../telephony/call.store.js';
import { Exchange } from './exchange.js';
import { NewCase } from './new-case.js';

/** Answers a ringing call, which makes it a case, and ends it. */
@Injectable()
export class CallAnswering {
  constructor(
    private readonly calls: CallStore,
    private readonly newCase: NewCase,
    private readonly transactions: Transactions,
    private readonly exchange: Exchange,
  ) {}

  async answer(actor: Actor, callId: Id<'call'>, seenVersion: number): Promise<Kept> {
    const kept = await this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const call = await this.calls.call(actor, callId);
      if (!call) return { ok: false, refusal: { code: 'call-unknown' } };
      if (call.status !== 'ringing') return { ok: false, refusal: { code: 'call-not-ringing' } };
      if (call.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
      const at = this.exchange.clock.now();
      const { caseId } = call;
      const { number, changes } = await this.newCase.changes(actor, {
        caseId,
        entered: 'live',
        openedAt: at,
        basis: 'call-leg',
      });
      const answered = this.calls.changed('call.answered', call, {
        status: 'active',
        answeredAt: at,
        answeredBy: actor.userId,
      });
      return {
        ok: true,
        changes: [answered, ...changes],
        answer: { id: callId, version: call.version + 1, caseId, number },
      };
    });
    if (kept.ok) await this.exchange.port.answer(callId);
    return kept;
  }

  /** The caller or the call-taker hangs up; a call that nobody answered is abandoned. The case stays open. */
  async end(actor: Actor, callId: Id<'call'>, seenVersion: number): Promise<Kept> {
    const kept = await this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const call = await this.calls.call(actor, callId);
      if (!call) return { ok: false, refusal: { code: 'call-unknown' } };
      if (call.endedAt !== null) return { ok: false, refusal: { code: 'call-not-active' } };
      if (call.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
      const ended = this.calls.changed(
        call.status === 'ringing' ? 'call.abandoned' : 'call.ended',
        call,
        {
          status: call.status === 'ringing' ? 'abandoned' : 'ended',
          endedAt: this.exchange.clock.now(),
        },
      );
      const { caseId } = call;
      return {
        ok: true,
        changes: [ended],
        answer: { id: callId, version: call.version + 1, caseId },
      };
    });
    if (kept.ok) await this.exchange.port.hangUp(callId);
    return kept;
  }
}
