import type { OverrideValue } from '@lib/contracts';
import {
  evaluateStanding,
  protocolsInHand,
  standing,
  type Evaluation,
  type Level,
  type Protocol,
} from '@lib/triage';
import { numbered, type StoredValue } from './case-values.store.js';

export interface SessionState {
  readonly evaluation: Evaluation | null;
  readonly level: Level | null;
  readonly settled: boolean;
  readonly override: OverrideValue | null;
}

/**
 * What a triage session comes to: its answers, shared by all protocols in hand; the worst level wins. The newest answer to
 * a question counts, the newest context, and the newest override. A protocol that was set aside no longer counts.
 * `pinned` are the protocols by code, each in the version that was taken up.
 */
export function sessionState(
  values: readonly StoredValue[],
  pinned: ReadonlyMap<string, Protocol>,
): SessionState {
  const protocols = numbered(values, 'protocol').map(({ value }) => value);
  const given = standing(numbered(values, 'answer').map(({ value }) => value));
  const context = protocols.at(-1)?.context;
  const taken = protocolsInHand(protocols)
    .map((code) => pinned.get(code))
    .filter((protocol): protocol is Protocol => protocol !== undefined);
  const override = numbered(values, 'override').at(-1)?.value ?? null;
  if (!context || taken.length === 0)
    return { evaluation: null, level: null, settled: false, override };

  const evaluation = evaluateStanding(taken, given, context);
  return {
    evaluation,
    level: evaluation?.level ?? null,
    settled: evaluation?.settled ?? false,
    override,
  };
}
