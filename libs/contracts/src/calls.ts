import type { Id, Instant } from '@lib/kernel';

export type CallStatus = 'ringing' | 'active' | 'ended' | 'abandoned';

/** A call as boards show it; S0: no number, no name. */
export interface CallRow {
  readonly id: Id<'call'>;
  readonly version: number;
  readonly lineId: Id<'line'>;
  /** The case that this call becomes when it is answered. */
  readonly caseId: Id<'case'>;
  readonly direction: 'in' | 'out';
  readonly status: CallStatus;
  readonly rangAt: Instant;
  readonly answeredAt: Instant | null;
  readonly answeredBy: Id<'user'> | null;
  readonly endedAt: Instant | null;
}

/** A number that people dial; `GET /api/lines`. */
export interface LineView {
  readonly id: Id<'line'>;
  readonly number: string;
  readonly name: string;
}

/** Body of `POST /api/calls/simulated`: what a telephone exchange would announce. */
export interface SimulatedCallBody {
  readonly callId: Id<'call'>;
  readonly lineId: Id<'line'>;
  /** E.164 or national notation; absent for a withheld number. */
  readonly callerNumber?: string;
}

/** Body of a command on something that two people may change: the version that was seen. */
export interface SeenBody {
  readonly seenVersion: number;
}

/** What a command answers: ids and versions, nothing else, so that it may be stored for a repeat. */
export interface KeptView {
  readonly id: string;
  readonly version: number;
  readonly caseId?: string;
  readonly number?: string;
}
