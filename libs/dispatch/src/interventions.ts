import type { Id, Instant } from '@lib/kernel';
import type { Level } from '@lib/triage';
import type { UnitType } from './units.js';

export const INTERVENTION_KINDS = [
  'ambulance',
  'doctor-visit',
  'consultation',
  'hospitalisation',
  'repatriation',
  'referral',
  'advice',
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

export const INTERVENTION_STATUSES = ['open', 'completed', 'cancelled'] as const;
export type InterventionStatus = (typeof INTERVENTION_STATUSES)[number];

/** What is organised for a case; S0. */
export interface Intervention {
  readonly id: Id<'intervention'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly kind: InterventionKind;
  readonly level: Level;
  readonly status: InterventionStatus;
  readonly createdAt: Instant;
  readonly createdBy: Id<'user'>;
  readonly targetAt: Instant;
  readonly endedAt: Instant | null;
  readonly area: string | null;
}

/**
 * Minutes from the decision to the first unit on scene. Draft, to be signed by a medical director: the Belgian manual
 * names 1-2 h for level 6 and 12 h for level 7; the others are this project's proposal after the field's usual targets.
 */
export const TARGET_MINUTES: Readonly<Record<Level, number>> = {
  '1': 8,
  '2': 10,
  '3': 15,
  '4': 20,
  '5': 45,
  '6': 120,
  '7': 720,
  '8': 1_440,
  A: 1_440,
};

/** A repatriation is planned, not raced: its first target is that a case manager has called back. */
const REPATRIATION_MINUTES = 120;

/** When help should be there. */
export function targetTime(kind: InterventionKind, level: Level, from: Instant): Instant {
  const minutes = kind === 'repatriation' ? REPATRIATION_MINUTES : TARGET_MINUTES[level];
  return new Date(Date.parse(from) + minutes * 60_000).toISOString() as Instant;
}

/** What must be sent: each inner list names the unit types of which one is enough. */
export type ResponsePlan = readonly (readonly UnitType[])[];

const PLANS: Readonly<Record<Level, ResponsePlan>> = {
  '1': [['mug'], ['ambulance']],
  '2': [['mug'], ['ambulance']],
  '3': [['pit', 'ambulance']],
  '4': [['pit', 'ambulance']],
  '5': [['ambulance']],
  '6': [['doctor']],
  '7': [['doctor']],
  '8': [],
  A: [],
};

/** The units that an intervention asks for, by the Belgian levels (MUG never without an ambulance). */
export function responsePlan(kind: InterventionKind, level: Level): ResponsePlan {
  switch (kind) {
    case 'ambulance':
      return PLANS[level].some((types) => types.includes('doctor')) || PLANS[level].length === 0
        ? [['ambulance']]
        : PLANS[level];
    case 'doctor-visit':
    case 'consultation':
      return [['doctor']];
    case 'hospitalisation':
      return [['ambulance', 'transport']];
    case 'repatriation':
    case 'referral':
    case 'advice':
      return [];
  }
}

/** The kind that a level asks for, offered first when help is organised. */
export function kindForLevel(level: Level): InterventionKind {
  if (level === 'A') return 'advice';
  if (level === '8') return 'consultation';
  return level === '6' || level === '7' ? 'doctor-visit' : 'ambulance';
}
