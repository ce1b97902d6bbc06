import type { CallRow, CaseOutcome, CaseRow, LevelOverride } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { instructionsFor } from '@lib/protocols';
import {
  overrideDirection,
  replayed,
  sessionsOfCall,
  settledAt,
  type Library,
  type RecordedCall,
  type RecordedSession,
} from '@lib/triage';
import { named, numbered, type StoredValue } from './case-values.store.js';

/** The record of a call, with the protocols that it was taken with. */
export interface CallRecord {
  readonly call: RecordedCall;
  readonly library: Library;
}

/** A case, with how it ended if it has. */
export type EndedCase = Pick<CaseRow, 'entered' | 'openedAt' | 'closedAt' | 'outcome'>;

/** Where there was nobody to triage, or not by questions. */
const WITHOUT_TRIAGE: readonly CaseOutcome[] = ['duplicate', 'abandoned', 'repatriated'];

type KnownOverride = Pick<LevelOverride, 'triageSessionId' | 'ordinal' | 'state'>;

/** The record of a call, from the values of its case, oldest first; of overrides, those that were in force. */
export function recordedCall(
  row: EndedCase,
  call: CallRow | undefined,
  values: readonly StoredValue[],
  overrides: readonly KnownOverride[],
): CallRecord {
  const phone = named(values, 'caller').find(({ value }) => value.phone);
  const sessions = new Set(named(values, 'protocol').map(({ subjectId }) => subjectId));
  const recorded: RecordedCall = {
    entered: row.entered,
    beganAt: call?.answeredAt ?? row.openedAt,
    hungUpAt: hungUpBefore(call, row),
    placeAt: named(values, 'place')[0]?.at ?? null,
    callbackAt: phone?.at ?? null,
    sessions: [...sessions].map((id) =>
      recordedSession(
        values.filter(({ subjectId }) => subjectId === id),
        overrides.filter(({ triageSessionId }) => triageSessionId === id),
      ),
    ),
    needsTriage: !WITHOUT_TRIAGE.some((outcome) => outcome === row.outcome),
  };
  return { call: recorded, library: libraryOf(values) };
}

/** Who closed a case before hanging up is scored without that, at any time. */
function hungUpBefore(call: CallRow | undefined, { closedAt }: EndedCase): Instant | null {
  const endedAt = call?.endedAt ?? null;
  return endedAt && (!closedAt || endedAt <= closedAt) ? endedAt : null;
}

/** The versions that the sessions were triaged with, and the scripts of this program. */
function libraryOf(values: readonly StoredValue[]): Library {
  const taken = named(values, 'protocol');
  return {
    protocol: (code, version) =>
      taken.find(
        ({ value, pinned }) =>
          pinned && value.protocol === code && value.protocolVersion === version,
      )?.pinned,
    scriptsFor: instructionsFor,
  };
}

function recordedSession(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
): RecordedSession {
  const answers = numbered(values, 'answer').map(({ value, at }) => ({ ...value, at }));
  return {
    protocols: numbered(values, 'protocol').map(({ value, at }) => ({ ...value, at })),
    answers,
    skips: answers.filter(({ skipped }) => skipped),
    scripts: named(values, 'script').map(({ value, at }) => ({ ...value, at })),
    exits: named(values, 'exit').map(({ at }) => ({ at })),
    overrides: named(values, 'override')
      .filter(({ version }) => isInForce(known.find(({ ordinal }) => ordinal === version)))
      .map(({ value, at }) => ({ ...value, at })),
  };
}

/** One that still waits for a second reader, or was refused, set no level; one from before states were kept did. */
function isInForce(override: KnownOverride | undefined): boolean {
  return !override || override.state === 'in-force';
}

/** Which way people went from the protocols' levels: up where they went both ways. */
export function overrideOf({ call: { sessions }, library }: CallRecord): 'up' | 'down' | null {
  const ways = sessions.map((session) => overrideDirection(session, library));
  return ways.includes('up') ? 'up' : ways.includes('down') ? 'down' : null;
}

/** When the level of the last patient of the call was final: settled, or set by a person; null while one is open. */
export function finalLevelAt({ call, library }: CallRecord): Instant | null {
  const times = sessionsOfCall(call).map(
    (session) => settledAt(replayed(session, library)) ?? session.overrides[0]?.at ?? null,
  );
  if (times.length === 0 || times.includes(null)) return null;
  return (
    times
      .flatMap((at) => at ?? [])
      .sort()
      .at(-1) ?? null
  );
}
