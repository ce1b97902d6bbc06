import type { Instant } from '@lib/kernel';
import type { AnswerGiven } from './answered.js';
import type { TriageContext } from './answers.js';
import type { Level } from './level.js';
import type { Protocol } from './protocol.js';
import type { TakenVersion } from './taken-up.js';

/** Something with the true time at which it was said or done, offline too. */
type At<Shape> = Shape & { readonly at: Instant };

/** A triage session as it was kept, oldest first in each list. */
export interface RecordedSession {
  readonly protocols: readonly At<TakenVersion & { readonly context: TriageContext }>[];
  readonly answers: readonly At<AnswerGiven>[];
  /** Questions that were passed over with a reason. */
  readonly skips: readonly At<{ readonly question: string }>[];
  /** Scripts by the steps that were shown to be read aloud. */
  readonly scripts: readonly At<{ readonly script: string; readonly step: string }>[];
  /** That the triage stopped before its end, with a reason. */
  readonly exits: readonly { readonly at: Instant }[];
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
  /** False where there was nobody to triage: a second call about the same event, a caller who was gone. */
  readonly needsTriage: boolean;
}

/** Sessions of which a protocol was taken up, in the order in which they were begun. */
export function begunSessions({ sessions }: RecordedCall): readonly RecordedSession[] {
  return sessions
    .filter(({ protocols }) => protocols.length > 0)
    .sort((a, b) => begunAt(a).localeCompare(begunAt(b)));
}

/** Those that were begun while the caller was on the line; without a call, the first: later ones are triage anew. */
export function sessionsOfCall(call: RecordedCall): readonly RecordedSession[] {
  const { hungUpAt } = call;
  const begun = begunSessions(call);
  return hungUpAt ? begun.filter((one) => begunAt(one) <= hungUpAt) : begun.slice(0, 1);
}

export function begunAt({ protocols }: RecordedSession): Instant {
  return protocols[0]?.at ?? ('' as Instant);
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
