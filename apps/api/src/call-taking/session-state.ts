import type { OverrideValue } from '@lib/contracts';
import { triage, type Answers, type Evaluation, type Level, type Protocol } from '@lib/triage';
import { protocolByCode } from '@lib/protocols';
import { named, type StoredValue } from './case-values.store.js';

export interface SessionState {
  readonly evaluation: Evaluation | null;
  readonly level: Level | null;
  readonly settled: boolean;
  readonly override: OverrideValue | null;
}

/**
 * What a triage session comes to: its answers, shared by all protocols that were taken up; the worst level wins. The
 * newest answer to a question counts, the newest context, and the newest override.
 */
export function sessionState(values: readonly StoredValue[]): SessionState {
  const protocols = named(values, 'protocol').map(({ value }) => value);
  const answers: Answers = Object.fromEntries(
    named(values, 'answer').map(({ value }) => [value.question, value.answer]),
  );
  const context = protocols.at(-1)?.context;
  const taken = [...new Set(protocols.map(({ protocol }) => protocol))]
    .map((code) => protocolByCode(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
  const override = named(values, 'override').at(-1)?.value ?? null;
  if (!context || taken.length === 0)
    return { evaluation: null, level: null, settled: false, override };

  const evaluation = triage(taken, answers, context);
  return {
    evaluation,
    level: evaluation?.level ?? null,
    settled: evaluation?.settled ?? false,
    override,
  };
}
