import { accept, refuse, type Decision, type Id, type Instant } from '@lib/kernel';
import type { Assignment, Deviation } from './assignments.js';
import type { Intervention } from './interventions.js';
import type { Unit } from './units.js';

export interface AssignUnit {
  readonly assignmentId: Id<'assignment'>;
  readonly at: Instant;
  readonly by: Id<'user'>;
  /** Whether the unit was among those recommended for what is still missing. */
  readonly recommended: boolean;
  readonly deviation: Deviation | null;
}

export interface AssignmentRefusal {
  readonly code: 'intervention-ended' | 'unit-not-available' | 'deviation-unexplained';
}

/** Whether a unit may be put on an intervention. Any unit but the recommended one asks for a reason. */
export function assignUnit(
  { assignmentId, at, by, recommended, deviation }: AssignUnit,
  intervention: Pick<Intervention, 'id' | 'caseId' | 'status'>,
  unit: Pick<Unit, 'id' | 'status'>,
): Decision<Assignment, AssignmentRefusal> {
  if (intervention.status !== 'open') return refuse({ code: 'intervention-ended' });
  if (unit.status !== 'available') return refuse({ code: 'unit-not-available' });
  if (!recommended && !deviation) return refuse({ code: 'deviation-unexplained' });
  return accept({
    id: assignmentId,
    version: 1,
    caseId: intervention.caseId,
    interventionId: intervention.id,
    unitId: unit.id,
    status: 'assigned',
    assignedAt: at,
    assignedBy: by,
    recommended,
    deviation: recommended ? null : deviation,
    acceptedAt: null,
    enRouteAt: null,
    onSceneAt: null,
    transportingAt: null,
    atHospitalAt: null,
    endedAt: null,
    hospitalId: null,
  });
}
