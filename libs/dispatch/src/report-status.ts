import { accept, refuse, type Decision, type Instant } from '@lib/kernel';
import {
  NEXT_STATUSES,
  UNIT_STATUS_DURING,
  type Assignment,
  type AssignmentStatus,
} from './assignments.js';
import type { UnitStatus } from './units.js';

export interface StatusReport {
  readonly status: AssignmentStatus;
  readonly at: Instant;
  /** Where the patient goes; with `transporting` only. */
  readonly hospitalId: string | null;
}

/** What a report changes: of the assignment, and of the unit. */
export interface StatusReported {
  readonly assignment: Partial<Assignment> & Pick<Assignment, 'status'>;
  readonly unitStatus: UnitStatus;
}

export interface StatusRefusal {
  readonly code: 'assignment-status-unreachable' | 'assignment-ended';
}

const TIME_OF = {
  accepted: 'acceptedAt',
  'en-route': 'enRouteAt',
  'on-scene': 'onSceneAt',
  transporting: 'transportingAt',
  'at-hospital': 'atHospitalAt',
} as const;

/** Whether a crew may report a status, seen from the one its assignment has. */
export function reportStatus(
  { status, at, hospitalId }: StatusReport,
  current: Pick<Assignment, 'status' | 'endedAt'>,
): Decision<StatusReported, StatusRefusal> {
  if (current.endedAt !== null) return refuse({ code: 'assignment-ended' });
  if (!NEXT_STATUSES[current.status].includes(status))
    return refuse({ code: 'assignment-status-unreachable' });
  const time =
    status in TIME_OF ? { [TIME_OF[status as keyof typeof TIME_OF]]: at } : { endedAt: at };
  return accept({
    assignment: {
      status,
      ...time,
      ...(status === 'transporting' && hospitalId ? { hospitalId } : {}),
    },
    unitStatus: UNIT_STATUS_DURING[status],
  });
}

/** Takes a unit off its intervention: the dispatcher's deed at any time before the patient is on board. */
export function standDown(
  at: Instant,
  current: Pick<Assignment, 'status' | 'endedAt'>,
): Decision<StatusReported, StatusRefusal> {
  if (current.endedAt !== null) return refuse({ code: 'assignment-ended' });
  if (current.status === 'transporting' || current.status === 'at-hospital')
    return refuse({ code: 'assignment-status-unreachable' });
  return accept({
    assignment: { status: 'stood-down', endedAt: at },
    unitStatus: UNIT_STATUS_DURING['stood-down'],
  });
}
