import { accept, refuse, type Decision } from '@lib/kernel';
import type { InterventionStatus } from './interventions.js';

export interface CloseRefusal {
  readonly code: 'case-closed' | 'case-has-open-intervention';
}

/** Whether a case may be closed: never with an open promise. */
export function closeCase(
  { status }: { readonly status: 'open' | 'closed' },
  interventions: readonly { readonly status: InterventionStatus }[],
): Decision<'case-closed', CloseRefusal> {
  if (status === 'closed') return refuse({ code: 'case-closed' });
  if (interventions.some((intervention) => intervention.status === 'open'))
    return refuse({ code: 'case-has-open-intervention' });
  return accept('case-closed');
}
