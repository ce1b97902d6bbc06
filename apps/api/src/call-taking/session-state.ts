import type { FollowUpOfSession, LevelOverride, OverrideValue } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import {
  evaluateStanding,
  levelAtExit,
  levelHistory,
  levelInForce,
  protocolsInHand,
  standing,
  type Answers,
  type Evaluation,
  type Level,
  type LevelCause,
  type LevelChange,
  type Protocol,
  type StandingOverride,
  type Told,
  type TriageContext,
} from '@lib/triage';
import { numbered, type StoredValue } from './case-values.store.js';

export interface SessionState {
  readonly evaluation: Evaluation | null;
  /** What the protocols came to; where the triage stopped before it was settled, the worst that is possible. */
  readonly found: Level | null;
  /** That counts: of the protocols, or set by a person. */
  readonly level: Level | null;
  readonly settled: boolean;
  /** The newest override that is in force. */
  readonly override: StoredValue<'override'> | null;
  readonly exit: StoredValue<'exit'> | null;
  readonly told: readonly Told[];
  readonly protocols: readonly Protocol[];
  readonly answers: Answers;
  readonly context: TriageContext;
}

/** An override as a session depends on it, by its ordinal. */
export type KnownOverride = Pick<LevelOverride, 'ordinal' | 'state' | 'foundLevel' | 'readAt'>;

/**
 * What a triage session comes to: its answers, shared by all protocols in hand; the worst level wins. The newest answer to
 * a question counts, the newest context, and the newest override that is in force. A protocol that was set aside no longer
 * counts.
 */
export function sessionState(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
): SessionState {
  const taken = numbered(values, 'protocol');
  const given = numbered(values, 'answer').map(({ value }) => value);
  const stands = standing(given);
  const context = taken.at(-1)?.value.context ?? {};
  const protocols = protocolsInHand(taken.map(({ value }) => value))
    .map((code) => pinnedOf(values, code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
  const evaluation = protocols.length === 0 ? null : evaluateStanding(protocols, stands, context);
  const last = numbered(values, 'exit').at(-1);
  const exit = last?.value.answers === given.length ? last : null;
  const found = exit && evaluation ? levelAtExit(evaluation) : (evaluation?.level ?? null);
  const overrides = numbered(values, 'override');
  const states = overrides.map((one) => standingOf(one.value, one.version, known));
  const inForce = states.findLastIndex(({ state }) => state === 'in-force');
  return {
    evaluation,
    found,
    level: levelInForce(found, states),
    settled: evaluation?.settled ?? false,
    override: overrides[inForce] ?? null,
    exit,
    told: numbered(values, 'told').map(({ value }) => value),
    protocols,
    answers: stands.answers,
    context,
  };
}

/** A protocol of the session as it was taken up last. */
export function pinnedOf(values: readonly StoredValue[], code: string): Protocol | undefined {
  return numbered(values, 'protocol').findLast(
    ({ value, pinned }) => pinned !== undefined && value.protocol === code,
  )?.pinned;
}

/** What follows from the level of a session, with the levels that it had. */
export function followUpOf(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
  isFirstRound: boolean,
): FollowUpOfSession {
  return {
    overrides: numbered(values, 'override').map(({ value, version, at }) => ({
      ...value,
      at,
      ...standingOf(value, version, known),
    })),
    told: numbered(values, 'told').map(({ value, at, by }) => ({ value, at, by })),
    exits: numbered(values, 'exit').map(({ value, at }) => ({ ...value, at })),
    history: historyOf(values, known, isFirstRound),
  };
}

/** One made before states were kept is in force, whatever was found since. */
function standingOf(
  { level }: OverrideValue,
  ordinal: number,
  known: readonly KnownOverride[],
): StandingOverride {
  const row = known.find((one) => one.ordinal === ordinal);
  return row ? { level, state: row.state, found: row.foundLevel } : { level, state: 'in-force' };
}

const CAUSES: Partial<Readonly<Record<StoredValue['name'], LevelCause>>> = {
  protocol: 'protocol',
  answer: 'protocol',
  override: 'override',
  exit: 'exit',
};

/** The level after each step, with what was known by then. */
function historyOf(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
  isFirstRound: boolean,
): readonly LevelChange[] {
  const steps = [
    ...values.flatMap(({ name, at }) => {
      const by = CAUSES[name];
      return by ? [{ at, by }] : [];
    }),
    ...known.flatMap(({ readAt, state }) =>
      readAt && state === 'in-force' ? [{ at: readAt, by: 'second-reader' as const }] : [],
    ),
  ].sort((a, b) => a.at.localeCompare(b.at));
  const changes = levelHistory(
    steps.map(({ at, by }) => ({ at, by, level: levelAt(values, known, at) })),
  );
  const [first, ...rest] = changes;
  return first && !isFirstRound ? [{ ...first, by: 're-triage' }, ...rest] : changes;
}

function levelAt(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
  at: Instant,
): Level | null {
  const then = known.map((one) =>
    one.readAt && one.readAt > at ? { ...one, state: 'waiting' as const } : one,
  );
  return sessionState(
    values.filter((value) => value.at <= at),
    then,
  ).level;
}
