import type { MatrixDifference, MatrixFlaw, ResponseRule } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';

/** `proposed` by one person, `active` by the word of another, `retired` by the next, or `withdrawn`. */
export type MatrixStatus = 'proposed' | 'active' | 'retired' | 'withdrawn';

/** What a centre sends to which calls. */
export interface ResponseMatrixView {
  readonly id: Id<'response-matrix'>;
  /** Of the row: what a decision must name as `seenVersion`. */
  readonly version: number;
  readonly number: number;
  readonly status: MatrixStatus;
  readonly rules: readonly ResponseRule[];
  readonly reason: string;
  readonly proposedAt: Instant;
  readonly proposedBy: Id<'user'>;
  readonly proposedByName: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: Id<'user'> | null;
  readonly decidedByName: string | null;
}

/** Answer of `GET /api/response-matrices`, newest first. */
export interface ResponseMatricesView {
  readonly matrices: readonly ResponseMatrixView[];
}

/** Body of `POST /api/response-matrices`: a flawed one is refused with its flaws. */
export interface ProposeMatrixBody {
  readonly matrixId: Id<'response-matrix'>;
  readonly rules: readonly ResponseRule[];
  readonly reason: string;
}

/** Body of `POST /api/response-matrices/:id/activate` and `…/withdraw`. */
export interface DecideMatrixBody {
  readonly seenVersion: number;
}

/** Body of `POST /api/response-matrices/dry-run`: over how many of the newest interventions. */
export interface DryRunBody {
  readonly rules: readonly ResponseRule[];
  readonly interventions: number;
}

/** Answer of the dry run: against the matrix in force, and without knowing complaints, which S0 does not hold. */
export interface DryRunView {
  readonly flaws: readonly MatrixFlaw[];
  readonly difference: MatrixDifference;
}
