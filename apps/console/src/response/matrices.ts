import type { DryRunView, KeptView, ResponseMatrixView } from '@lib/contracts';
import type { ResponseRule } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { useMutation } from '@tanstack/react-query';
import { request } from '../api/request.js';
import { begun, type EditHistory } from '../protocols/edit-history.js';
import { createPersonalStore } from '../state/personal.js';

export const MATRICES = '/api/response-matrices';

/** Over so many of the newest interventions a matrix is tried. */
export const TRIED = 500;

/** A copy that is edited at this seat and kept nowhere else. */
interface Copy {
  /** The id that it gets when it is proposed: asked twice, it is there once. */
  readonly id: Id<'response-matrix'>;
  /** Number of the matrix that it was copied from; null: the levels. */
  readonly from: number | null;
  readonly history: EditHistory<readonly ResponseRule[]>;
  /** Laid aside, the list is shown. */
  readonly shown: boolean;
}

/** It stays when another desk is looked at. */
export const openCopy = createPersonalStore<Copy | null>(null);

export const chosenMatrix = createPersonalStore<string | undefined>(undefined);

export function beginCopy(from: number | null, rules: readonly ResponseRule[]): void {
  const id = crypto.randomUUID() as Id<'response-matrix'>;
  openCopy.set({ id, from, history: begun(rules), shown: true });
}

export function propose(
  matrixId: ResponseMatrixView['id'],
  rules: readonly ResponseRule[],
  reason: string,
): Promise<KeptView> {
  return request('POST', MATRICES, { matrixId, rules, reason }, { timeoutMs: 20_000 });
}

export type Decision = 'activate' | 'withdraw';

export function decide({ id, version }: ResponseMatrixView, decision: Decision): Promise<KeptView> {
  return request('POST', `${MATRICES}/${id}/${decision}`, { seenVersion: version });
}

/** What would have gone out under other lines. */
export function useDryRun() {
  return useMutation<DryRunView, unknown, readonly ResponseRule[]>({
    mutationFn: (rules) =>
      request(
        'POST',
        `${MATRICES}/dry-run`,
        { rules, interventions: TRIED },
        { timeoutMs: 60_000 },
      ),
  });
}
