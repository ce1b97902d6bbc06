import type { OverrideValue } from '@lib/contracts';
import {
  combineEvaluations,
  evaluate,
  type Answers,
  type Evaluation,
  type Level,
  type Protocol,
} from '@lib/triage';
import { named, type StoredValue } from './case-values.store.js';

export interface SessionState {
  readonly evaluation: Evaluation | null;
  readonly level: Level | null;
  readonly settled: boolean;
  readonly override: OverrideValue | null;
}

/**
 * What a triage session comes to: its answers, shared by all protocols that were taken up; the worst level wins. The
 * newest answer to a question counts, the newest context, and the newest override. `pinned` are the protocols by code, each
 * in the version that was taken up.
 */
export function sessionState(
  values: readonly StoredValue[],
  pinned: ReadonlyMap<string, Protocol>,
): SessionState {
  const protocols = named(values, 'protocol').map(({ value }) => value);
  const answers: Answers = Object.fromEntries(
    named(values, 'answer').map(({ value }) => [value.question, value.answer]),
  );
  const context = protocols.at(-1)?.context;
  const taken = [...new Set(protocols.map(({ protocol }) => protocol))]
    .map((code) => pinned.get(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
  const override = named(values, 'override').at(-1)?.value ?? null;
  if (!context || taken.length === 0)
    return { evaluation: null, level: null, settled: false, override };

  const evaluation = combineEvaluations(
    taken.map((protocol) => evaluate(protocol, answers, context)),
  );
  return {
    evaluation,
    level: evaluation?.level ?? null,
    settled: evaluation?.settled ?? false,
    override,
  };
}
