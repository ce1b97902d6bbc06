import { Injectable } from '@nestjs/common';
import type {
  LevelOverride,
  LevelOverridesView,
  OverrideReadingView,
  ProblemCode,
  SecondReadingBody,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { handover } from '@lib/triage';
import { Transactions, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { CaseAccess } from './case-access.js';
import { named } from './case-values.store.js';
import { SessionLevels } from './session-levels.js';
import { sessionState } from './session-state.js';

/** Another person's word on a milder level: until it is given, the worse level stays in force. */
@Injectable()
export class SecondReadings {
  constructor(
    private readonly levels: SessionLevels,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
  ) {}

  queue(actor: Actor, isUnreviewed: boolean): Promise<LevelOverridesView> {
    return this.levels.followUp.auditQueue(actor, isUnreviewed);
  }

  /** For those who have no board to see them on. */
  waiting(actor: Actor): Promise<readonly LevelOverride[]> {
    return this.levels.followUp.waitingOverrides(actor);
  }

  /** What was asked and answered, and why a milder level is wanted; opening it is in the log. */
  async reading(actor: Actor, id: Id<'level-override'>): Promise<OverrideReadingView> {
    const override = await this.levels.followUp.override(actor, id);
    if (!override) throw new Refused('override-unknown');
    await this.access.keys(actor, override.caseId, ['clinical']);
    const session = await this.levels.cases.triageSession(actor, override.triageSessionId);
    if (!session) throw new Refused('triage-session-unknown');
    const { values, overrides } = await this.levels.record(actor, session);
    const { evaluation, level, protocols, answers, context, told } = sessionState(
      values,
      overrides,
    );
    const asked = named(values, 'override').find(({ version }) => version === override.ordinal);
    return {
      override,
      reason: asked?.value.reason ?? null,
      handover: handover({ context, protocols, answers, evaluation, level, told, notes: [] }),
    };
  }

  read(actor: Actor, id: Id<'level-override'>, body: SecondReadingBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const override = await this.levels.followUp.override(actor, id);
      if (!override) return refusal('override-unknown');
      if (override.state !== 'waiting') return refusal('override-decided');
      if (override.askedBy === actor.userId) return refusal('second-reader-same-person');
      if (override.version !== body.seenVersion) return refusal('stale-version');
      const { caseId, version } = override;
      const row = await this.levels.openCase(actor, caseId);
      if (!row) return refusal('case-closed');
      const session = await this.levels.cases.triageSession(actor, override.triageSessionId);
      if (!session) return refusal('triage-session-unknown');
      await this.access.keys(actor, caseId, ['clinical']);
      const { values, overrides } = await this.levels.record(actor, session);
      const read: Partial<LevelOverride> = {
        state: body.agrees ? 'in-force' : 'refused',
        readAt: this.clock.now(),
        readBy: actor.userId,
        readAs: actor.role,
      };
      const after = overrides.map((one) => (one.id === id ? { ...one, ...read } : one));
      const action = body.agrees ? 'level.confirmed' : 'level.refused';
      return {
        ok: true,
        changes: [
          this.levels.followUp.overrideChanged(action, override, read),
          ...(await this.levels.changes(
            actor,
            row,
            session,
            'triage.second-reading',
            sessionState(values, after),
          )),
        ],
        answer: { id, version: version + 1, caseId },
      };
    });
  }

  /** The medical director has looked at it; the level stays as it is. */
  review(actor: Actor, id: Id<'level-override'>, seenVersion: number): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const override = await this.levels.followUp.override(actor, id);
      if (!override) return refusal('override-unknown');
      if (override.version !== seenVersion) return refusal('stale-version');
      const values = { reviewedAt: this.clock.now(), reviewedBy: actor.userId };
      return {
        ok: true,
        changes: [this.levels.followUp.overrideChanged('level.reviewed', override, values)],
        answer: { id, version: override.version + 1, caseId: override.caseId },
      };
    });
  }
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
