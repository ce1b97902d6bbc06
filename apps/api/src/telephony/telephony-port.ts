import type { Id, Instant } from '@lib/kernel';

/** What an exchange tells of a call that comes in. */
export interface IncomingCall {
  readonly centreId: Id<'centre'>;
  readonly callId: Id<'call'>;
  readonly lineId: Id<'line'>;
  /** As the exchange gives it; absent when it is withheld. */
  readonly callerNumber: string | undefined;
  readonly rangAt: Instant;
}

/** The border to a telephone exchange: what comes in, and what is asked of it. */
export interface TelephonyPort {
  /** Takes the one handler of incoming calls; the exchange waits for it, so that no ring is lost. */
  readonly onIncoming: (handler: (call: IncomingCall) => Promise<void>) => void;
  readonly answer: (callId: Id<'call'>) => Promise<void>;
  readonly hangUp: (callId: Id<'call'>) => Promise<void>;
}

export const TELEPHONY_PORT = Symbol('TelephonyPort');
