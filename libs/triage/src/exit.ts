import type { Evaluation } from './evaluate.js';
import { worstLevel, type Level } from './level.js';

export const EXIT_KINDS = ['hold', 'early-exit', 'refused-help', 'abandoned'] as const;
/** How a triage stops before it is finished. */
export type ExitKind = (typeof EXIT_KINDS)[number];

export const ALL_EXIT_REASONS = [
  'more-urgent-call',
  'caller-fetches-patient',
  'asks-doctor',
  'help-already-there',
  'caller-in-danger',
  'caller-cannot-go-on',
  'patient-refuses',
  'caller-refuses',
  'goes-by-own-means',
  'line-broken',
  'caller-hung-up',
  'no-answer',
  'other',
] as const;
export type ExitReason = (typeof ALL_EXIT_REASONS)[number];

/** Which reasons fit how it stops. */
export const EXIT_REASONS: Readonly<Record<ExitKind, readonly ExitReason[]>> = {
  hold: ['more-urgent-call', 'caller-fetches-patient', 'asks-doctor', 'other'],
  'early-exit': ['help-already-there', 'caller-in-danger', 'caller-cannot-go-on', 'other'],
  'refused-help': ['patient-refuses', 'caller-refuses', 'goes-by-own-means', 'other'],
  abandoned: ['line-broken', 'caller-hung-up', 'no-answer', 'other'],
};

/** Whether a reason fits how the triage stops. */
export function fitsExit(kind: ExitKind, reason: ExitReason): boolean {
  return EXIT_REASONS[kind].includes(reason);
}

/**
 * The level that counts when a triage stops: while something could still make it worse, the worst that is possible. The
 * centre does not know better, and nobody is there to be asked.
 */
export function levelAtExit(
  evaluation: Pick<Evaluation, 'level' | 'atWorst' | 'settled'>,
): Level | null {
  const { level, atWorst, settled } = evaluation;
  if (settled) return level;
  return level === null ? atWorst : worstLevel(level, atWorst);
}

const CALL_BACK_MINUTES: Readonly<Record<ExitKind, number>> = {
  hold: 3,
  'early-exit': 15,
  'refused-help': 30,
  abandoned: 1,
};

/** Minutes until the centre should call back, proposed; never later than the outcome of the level promises. */
export function proposedCallBack(kind: ExitKind, promised: number | null): number {
  return Math.min(CALL_BACK_MINUTES[kind], promised ?? Number.POSITIVE_INFINITY);
}
