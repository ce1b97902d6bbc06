import type { Instant } from '@lib/kernel';
import type { AnswerGiven } from './answered.js';
import type { TriageContext } from './answers.js';
import type { Level } from './level.js';
import type { Protocol } from './protocol.js';
import type { TakenUp } from './taken-up.js';

/** Something with the true time at which it was said or done, offline too. */
type At<Shape> = Shape & { readonly at: Instant };

/** A triage session as it was kept, oldest first in each list. */
export interface RecordedSession {
  readonly protocols: readonly At<
    TakenUp & { readonly protocolVersion: number; readonly context: TriageContext }
  >[];
  readonly answers: readonly At<AnswerGiven>[];
  /** Questions that were passed over with a reason. */
  readonly skips: readonly At<{ readonly question: string }>[];
  /** Scripts by the steps that were shown to be read aloud. */
  readonly scripts: readonly At<{ readonly script: string; readonly step: string }>[];
  readonly overrides: readonly At<{ readonly level: Level; readonly reason: string }>[];
}

/** A call with its case as it was kept: all that a score is made from, and nothing else. */
export interface RecordedCall {
  /** Taken on paper: its times are those that were written, and no haste can be read from them. */
  readonly entered: 'live' | 'paper';
  /** When the call was answered; for a case without a call, when it was opened. */
  readonly beganAt: Instant;
  /** When the caller or the call-taker hung up; null without a call, or before it. */
  readonly hungUpAt: Instant | null;
  readonly placeAt: Instant | null;
  readonly callbackAt: Instant | null;
  readonly sessions: readonly RecordedSession[];
}

/** Where a score looks protocols and scripts up, in the version that the call was taken with. */
export interface Library {
  readonly protocol: (code: string, version: number) => Protocol | undefined;
  /** Of the scripts that a level calls for, those for this patient. */
  readonly scriptsFor: (scripts: readonly string[], context: TriageContext) => readonly string[];
}

/** Whole seconds from one moment to a later one; 0 when it was not later. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
