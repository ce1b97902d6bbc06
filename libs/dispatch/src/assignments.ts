import type { Id, Instant } from '@lib/kernel';
import type { UnitStatus } from './units.js';

/** A unit on an intervention, from assigned to its end. */
export const ASSIGNMENT_STATUSES = [
  'assigned',
  'accepted',
  'en-route',
  'on-scene',
  'transporting',
  'at-hospital',
  'cleared',
  'declined',
  'stood-down',
] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** Why a dispatcher chose other than what was recommended. */
export const DEVIATIONS = [
  'local-knowledge',
  'unit-nearer-in-fact',
  'crew-skills',
  'patient-known',
  'road-closed',
  'keep-coverage',
  'crew-request',
  'other',
] as const;
export type Deviation = (typeof DEVIATIONS)[number];

export interface Assignment {
  readonly id: Id<'assignment'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly interventionId: Id<'intervention'>;
  readonly unitId: Id<'unit'>;
  readonly status: AssignmentStatus;
  readonly assignedAt: Instant;
  readonly assignedBy: Id<'user'>;
  readonly recommended: boolean;
  readonly deviation: Deviation | null;
  readonly acceptedAt: Instant | null;
  readonly enRouteAt: Instant | null;
  readonly onSceneAt: Instant | null;
  readonly transportingAt: Instant | null;
  readonly atHospitalAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly hospitalId: string | null;
}

/**
 * The statuses that a crew or its dispatcher may report next. Steps may be skipped forward, since a crew in a hurry
 * presses late; never backward. Standing down is the dispatcher's deed, not a report.
 */
export const NEXT_STATUSES: Readonly<Record<AssignmentStatus, readonly AssignmentStatus[]>> = {
  assigned: ['accepted', 'declined', 'en-route', 'on-scene'],
  accepted: ['en-route', 'on-scene'],
  'en-route': ['on-scene'],
  'on-scene': ['transporting', 'cleared'],
  transporting: ['at-hospital', 'cleared'],
  'at-hospital': ['cleared'],
  cleared: [],
  declined: [],
  'stood-down': [],
};

/** What the unit itself is, while its assignment has a status. */
export const UNIT_STATUS_DURING: Readonly<Record<AssignmentStatus, UnitStatus>> = {
  assigned: 'assigned',
  accepted: 'assigned',
  'en-route': 'en-route',
  'on-scene': 'on-scene',
  transporting: 'transporting',
  'at-hospital': 'at-hospital',
  cleared: 'available',
  declined: 'available',
  'stood-down': 'available',
};

/** Whether a unit is still bound by an assignment. */
export function isOpen({ endedAt }: Pick<Assignment, 'endedAt'>): boolean {
  return endedAt === null;
}
