import type { Actor } from '../platform/actor.js';
import { columnsOf } from './rows.js';
import type { Change } from './transactions.js';

interface Created {
  readonly id: string;
  readonly version?: number;
}

/** The row that keeps something new, in the actor's centre. */
export function creation(
  { centreId }: Pick<Actor, 'centreId'>,
  kind: string,
  action: string,
  { id, version = 1, ...values }: Created,
  caseId?: string,
): Change {
  return {
    kind,
    op: 'create',
    id,
    version,
    action,
    ...(caseId ? { caseId } : {}),
    set: { centre_id: centreId, ...columnsOf(values) },
  };
}

/** What changes of a row, from the version that was seen. */
export function alteration(
  kind: string,
  action: string,
  seen: { readonly id: string; readonly version: number },
  values: object,
  caseId?: string,
): Change {
  return {
    kind,
    op: 'change',
    id: seen.id,
    version: seen.version + 1,
    action,
    ...(caseId ? { caseId } : {}),
    set: columnsOf(values),
  };
}
