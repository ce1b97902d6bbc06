import type { Id, Instant } from '@lib/kernel';

/** What can be sent. A MUG brings an emergency doctor and nurse but cannot transport; a PIT a nurse; 2 EMTs in an ambulance. */
export const UNIT_TYPES = ['ambulance', 'pit', 'mug', 'doctor', 'transport'] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

export const UNIT_STATUSES = [
  'available',
  'assigned',
  'en-route',
  'on-scene',
  'transporting',
  'at-hospital',
  'out-of-service',
] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];

/** A unit as every board shows it; S0. */
export interface Unit {
  readonly id: Id<'unit'>;
  readonly version: number;
  readonly callSign: string;
  readonly type: UnitType;
  readonly status: UnitStatus;
  readonly statusSince: Instant;
  readonly post: string;
  readonly latitude: number;
  readonly longitude: number;
}
