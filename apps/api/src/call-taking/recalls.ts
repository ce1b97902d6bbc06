import { Injectable } from '@nestjs/common';
import type {
  PostponeBody,
  ProblemCode,
  PromiseBody,
  PromisedCallBack,
  RecallDoneBody,
  RecallsView,
} from '@lib/contracts';
import { postponements, type Recall } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseStore } from './case.store.js';
import { FollowUpStore } from './follow-up.store.js';

/** Calls that were promised, and those that the clock asks for: answered, or put off with a reason. */
@Injectable()
export class Recalls {
  constructor(
    private readonly store: FollowUpStore,
    private readonly cases: CaseStore,
    private readonly transactions: Transactions,
  ) {}

  async open(actor: Actor): Promise<RecallsView> {
    return { recalls: await this.store.openRecalls(actor) };
  }

  promise(actor: Actor, caseId: Id<'case'>, body: PromiseBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await this.cases.case(actor, caseId);
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      return {
        ok: true,
        changes: [this.promised(actor, caseId, body, body.at)],
        answer: { id: body.recallId, version: 1, caseId },
      };
    });
  }

  /** The row of a call that was promised. */
  promised(
    actor: Actor,
    caseId: Id<'case'>,
    { recallId, minutes }: PromisedCallBack,
    at: Instant,
  ): Change {
    return this.store.recallAdded(actor, 'recall.promised', {
      id: recallId,
      version: 1,
      caseId,
      interventionId: null,
      cause: 'call-back',
      status: 'planned',
      dueAt: later(at, minutes),
      ...UNTOUCHED,
    });
  }

  done(actor: Actor, id: Id<'recall'>, body: RecallDoneBody): Promise<Kept> {
    const { result, at } = body;
    return this.onOpen(actor, id, body.seenVersion, (recall) =>
      Promise.resolve({
        ok: true,
        values: { status: 'done', result, endedAt: at, endedBy: actor.userId },
        action: 'recall.done',
        recall,
      }),
    );
  }

  /** Somebody with an emergency's level is not put off for long. */
  postpone(actor: Actor, id: Id<'recall'>, body: PostponeBody): Promise<Kept> {
    const { minutes, reason: postponeReason, at } = body;
    return this.onOpen(actor, id, body.seenVersion, async (recall) => {
      const row = await this.cases.case(actor, recall.caseId);
      if (!postponements(row?.level ?? null).includes(minutes))
        return refusal('postponed-too-long');
      const postponed = recall.postponed + 1;
      const dueAt = later(at, minutes);
      return {
        ok: true,
        values: { status: 'planned', dueAt, firedAt: null, postponed, postponeReason },
        action: 'recall.postponed',
        recall,
      };
    });
  }

  private onOpen(
    actor: Actor,
    id: Id<'recall'>,
    seenVersion: number,
    decide: (recall: Recall) => Promise<
      | {
          readonly ok: true;
          readonly recall: Recall;
          readonly action: string;
          readonly values: Partial<Recall>;
        }
      | Extract<Work, { readonly ok: false }>
    >,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const recall = await this.store.recall(actor, id);
      if (!recall) return refusal('recall-unknown');
      if (recall.endedAt !== null) return refusal('recall-ended');
      if (recall.version !== seenVersion) return refusal('stale-version');
      const decided = await decide(recall);
      if (!decided.ok) return decided;
      return {
        ok: true,
        changes: [this.store.recallChanged(decided.action, recall, decided.values)],
        answer: { id, version: recall.version + 1, caseId: recall.caseId },
      };
    });
  }
}

/** Of a recall that nobody has touched yet. */
export const UNTOUCHED = {
  firedAt: null,
  postponed: 0,
  postponeReason: null,
  result: null,
  endedAt: null,
  endedBy: null,
} as const;

function later(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
