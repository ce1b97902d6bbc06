import { randomUUID } from 'node:crypto';
import type { Basis, ConfidentialClass, Role } from '@lib/access';
import type { Id, Instant } from '@lib/kernel';
import type { Change } from '../database/transactions.js';

export interface NewBasis {
  readonly centreId: Id<'centre'>;
  readonly caseId: Id<'case'>;
  readonly to: { readonly userId: Id<'user'> } | { readonly role: Role };
  readonly basis: Basis;
  readonly classes: readonly ConfidentialClass[];
  readonly since: Instant;
  readonly until?: Instant;
}

/** Says why somebody may open a case: kept together with the fact that is the reason. */
export function grantBasis({
  centreId,
  caseId,
  to,
  basis,
  classes,
  since,
  until,
}: NewBasis): Change {
  return {
    kind: 'basis',
    op: 'create',
    id: randomUUID(),
    version: 1,
    action: 'basis.grant',
    caseId,
    set: {
      centre_id: centreId,
      case_id: caseId,
      user_id: 'userId' in to ? to.userId : null,
      role: 'role' in to ? to.role : null,
      basis,
      classes,
      since,
      until: until ?? null,
    },
  };
}

/** Ends a basis: from then on it opens nothing. */
export function endBasis(id: string, version: number, caseId: Id<'case'>, until: Instant): Change {
  return {
    kind: 'basis',
    op: 'change',
    id,
    version: version + 1,
    action: 'basis.end',
    caseId,
    set: { until },
  };
}
