import type { Id, Instant } from '@lib/kernel';
import { compareLevels, type Level } from '@lib/triage';

/** Why somebody who waits is rung up: half or all of the target time has gone by, or it was promised. */
export const RECALL_CAUSES = ['half-target', 'full-target', 'call-back'] as const;
export type RecallCause = (typeof RECALL_CAUSES)[number];

export const RECALL_STATUSES = ['planned', 'due', 'done', 'dropped'] as const;
export type RecallStatus = (typeof RECALL_STATUSES)[number];

/** What came of a recall; `case-closed` is what the centre says itself. */
export const RECALL_RESULTS = [
  'unchanged',
  'better',
  'worse',
  'help-arrived',
  'not-needed',
  'case-closed',
] as const;
export type RecallResult = (typeof RECALL_RESULTS)[number];

export const POSTPONE_REASONS = [
  'no-answer',
  'line-busy',
  'more-urgent-call',
  'caller-asked',
] as const;
export type PostponeReason = (typeof POSTPONE_REASONS)[number];
export const POSTPONE_MINUTES = [5, 10, 15, 30, 60] as const;
export type PostponeMinutes = (typeof POSTPONE_MINUTES)[number];

/** Somebody who waits and must be rung up; S0. On the board while it is planned or due. */
export interface Recall {
  readonly id: Id<'recall'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly interventionId: Id<'intervention'> | null;
  readonly cause: RecallCause;
  readonly status: RecallStatus;
  readonly dueAt: Instant;
  readonly firedAt: Instant | null;
  readonly postponed: number;
  readonly postponeReason: PostponeReason | null;
  readonly result: RecallResult | null;
  readonly endedAt: Instant | null;
  readonly endedBy: Id<'user'> | null;
}

/** Of whom nobody knows how they are now, and who may be in danger: not put off for longer than this. */
const LONGEST_IN_DANGER: PostponeMinutes = 10;

/** How long a recall may be put off, shortest first: those with an emergency's level ten minutes at most. */
export function postponements(level: Level | null): readonly PostponeMinutes[] {
  const danger = level === null || compareLevels(level, '5') <= 0;
  return POSTPONE_MINUTES.filter((minutes) => !danger || minutes <= LONGEST_IN_DANGER);
}
