import { Injectable } from '@nestjs/common';
import type {
  DryRunBody,
  DryRunView,
  ProblemCode,
  ProposeMatrixBody,
  ResponseMatrixView,
} from '@lib/contracts';
import { checkMatrix, compareMatrices } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { Transactions, type Change, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { ResponseMatrixStore } from './response-matrix.store.js';

/** What is sent to which calls: proposed by one, put in force by another, one of the two a medical director. */
@Injectable()
export class ResponseMatrices {
  constructor(
    private readonly store: ResponseMatrixStore,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  all(actor: Actor): Promise<readonly ResponseMatrixView[]> {
    return this.store.matrices(actor);
  }

  async dryRun(actor: Actor, { rules, interventions }: DryRunBody): Promise<DryRunView> {
    const [inForce, occasions] = await Promise.all([
      this.store.inForce(actor),
      this.store.occasions(actor, interventions),
    ]);
    return {
      flaws: checkMatrix(rules),
      difference: compareMatrices(inForce?.rules ?? [], rules, occasions),
    };
  }

  propose(actor: Actor, { matrixId: id, rules, reason }: ProposeMatrixBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const flaws = checkMatrix(rules);
      if (flaws.length > 0)
        throw new Refused(
          'matrix-flawed',
          flaws.map(({ rule, flaw }) => ({ field: `rules.${rule}`, rule: flaw })),
        );
      const [newest] = await this.store.matrices(actor);
      const matrix = {
        id,
        number: (newest?.number ?? 0) + 1,
        status: 'proposed',
        rules,
        reason,
        proposedAt: this.clock.now(),
        proposedBy: actor.userId,
        decidedAt: null,
        decidedBy: null,
      };
      return {
        ok: true,
        changes: [this.store.proposed(actor, matrix)],
        answer: { id, version: 1 },
      };
    });
  }

  activate(actor: Actor, id: Id<'response-matrix'>, seenVersion: number): Promise<Kept> {
    return this.deciding(actor, id, seenVersion, async (matrix) => {
      if (matrix.proposedBy === actor.userId) return 'already-signed';
      const standing = (await this.store.matrices(actor)).find(({ status }) => status === 'active');
      return [
        ...(standing
          ? [this.store.decided('matrix.retired', standing, { status: 'retired' })]
          : []),
        this.store.decided('matrix.activated', matrix, {
          status: 'active',
          ...this.decision(actor),
        }),
      ];
    });
  }

  withdraw(actor: Actor, id: Id<'response-matrix'>, seenVersion: number): Promise<Kept> {
    return this.deciding(actor, id, seenVersion, (matrix) => [
      this.store.decided('matrix.withdrawn', matrix, {
        status: 'withdrawn',
        ...this.decision(actor),
      }),
    ]);
  }

  private decision({ userId }: Actor): object {
    return { decidedAt: this.clock.now(), decidedBy: userId };
  }

  private deciding(
    actor: Actor,
    id: Id<'response-matrix'>,
    seenVersion: number,
    decide: (
      matrix: ResponseMatrixView,
    ) => readonly Change[] | ProblemCode | Promise<readonly Change[] | ProblemCode>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const matrix = await this.store.matrix(actor, id);
      if (!matrix) return { ok: false, refusal: { code: 'matrix-unknown' } };
      if (matrix.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
      if (matrix.status !== 'proposed') return { ok: false, refusal: { code: 'matrix-decided' } };
      const decided = await decide(matrix);
      if (typeof decided === 'string') return { ok: false, refusal: { code: decided } };
      return { ok: true, changes: decided, answer: { id, version: seenVersion + 1 } };
    });
  }
}
