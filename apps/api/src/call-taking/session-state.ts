import type { ExitValue, FollowUpOfSession, LevelOverride, OverrideValue } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import {
  levelAtExit,
  levelHistory,
  levelInForce,
  type Answers,
  type Evaluation,
  type Level,
  type LevelCause,
  type LevelChange,
  type Protocol,
  type StandingOverride,
  triage,
  type Told,
  type TriageContext,
} from '@lib/triage';
import { protocolByCode } from '@lib/protocols';
import { named, type StoredValue } from './case-values.store.js';

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
 * What a triage session comes to: its answers, shared by all protocols that were taken up; the worst level wins. The
 * newest answer to a question counts, the newest context, and the newest override that is in force.
 */
export function sessionState(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
): SessionState {
  const taken = named(values, 'protocol').map(({ value }) => value);
  const given = named(values, 'answer');
  const answers: Answers = Object.fromEntries(
    given.map(({ value }) => [value.question, value.answer]),
  );
  const context = taken.at(-1)?.context ?? {};
  const protocols = [...new Set(taken.map(({ protocol }) => protocol))]
    .map((code) => protocolByCode(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
  const evaluation = triage(protocols, answers, context);
  const last = named(values, 'exit').at(-1);
  const exit = last?.value.answers === given.length ? last : null;
  const found = exit && evaluation ? levelAtExit(evaluation) : (evaluation?.level ?? null);
  const overrides = named(values, 'override');
  const standing = overrides.map((one) => standingOf(one.value, one.version, known));
  const inForce = standing.findLastIndex(({ state }) => state === 'in-force');
  return {
    evaluation,
    found,
    level: levelInForce(found, standing),
    settled: evaluation?.settled ?? false,
    override: overrides[inForce] ?? null,
    exit,
    told: named(values, 'told').map(({ value }) => value),
    protocols,
    answers,
    context,
  };
}

/** What follows from the level of a session, with the levels that it had. */
export function followUpOf(
  values: readonly StoredValue[],
  known: readonly KnownOverride[],
  isFirstRound: boolean,
): FollowUpOfSession {
  const { exit } = sessionState(values, known);
  return {
    overrides: named(values, 'override').map(({ value, version, at }) => ({
      ...value,
      at,
      ...standingOf(value, version, known),
    })),
    told: named(values, 'told').map(({ value, at, by }) => ({ value, at, by })),
    exit: exit && { ...(exit.value satisfies ExitValue), at: exit.at },
    exits: named(values, 'exit').length,
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
