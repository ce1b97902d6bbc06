import type { Id, Instant } from '@lib/kernel';

/** What a crew is told while under way, and must say that it knows. (An assignment itself is answered by accepting it.) */
export const CREW_ORDER_TYPES = [
  'stand-down',
  'cancelled',
  'swapped',
  'level-changed',
  'address-corrected',
] as const;
export type CrewOrderType = (typeof CREW_ORDER_TYPES)[number];

export interface CrewOrder {
  readonly id: Id<'crew-order'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly assignmentId: Id<'assignment'>;
  readonly unitId: Id<'unit'>;
  readonly type: CrewOrderType;
  readonly sentAt: Instant;
  readonly sentBy: Id<'user'>;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: Id<'user'> | null;
}
