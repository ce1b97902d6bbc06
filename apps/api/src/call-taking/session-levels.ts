import { Injectable } from '@nestjs/common';
import type { CaseRow, LevelOverride } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { levelOfCase } from '@lib/triage';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseStore, type TriageSessionRow } from './case.store.js';
import { CaseValuesStore, named, type StoredValue } from './case-values.store.js';
import { FollowUpStore } from './follow-up.store.js';
import type { SessionState } from './session-state.js';

/** What a session is worked out from. */
export interface SessionRecord {
  readonly values: readonly StoredValue[];
  readonly overrides: readonly LevelOverride[];
}

/** A session with all that its level hangs on, and the rows that keep the level that follows. */
@Injectable()
export class SessionLevels {
  constructor(
    readonly cases: CaseStore,
    readonly values: CaseValuesStore,
    readonly followUp: FollowUpStore,
  ) {}

  /** Needs a grant for the clinical values of the case. */
  async record(actor: Actor, { id, caseId }: TriageSessionRow): Promise<SessionRecord> {
    const all = await this.values.values(actor, [caseId], ['clinical']);
    const values = all.filter(({ subjectId }) => subjectId === id);
    if (named(values, 'override').length === 0) return { values, overrides: [] };
    const overrides = await this.followUp.overridesOf(actor, caseId);
    return { values, overrides: overrides.filter((one) => one.triageSessionId === id) };
  }

  /** The session as it is now, and its case where that became more or less urgent. */
  async changes(
    actor: Actor,
    row: CaseRow,
    session: TriageSessionRow,
    action: string,
    { level, settled, override }: SessionState,
    more: Partial<TriageSessionRow> = {},
  ): Promise<readonly Change[]> {
    const values = { level, settled, overridden: override !== null, ...more };
    const sessions = await this.cases.triageSessions(actor, row.id);
    const worst = levelOfCase(
      sessions.map((one) => (one.id === session.id ? { ...one, ...values } : one)),
    );
    return [
      this.cases.triageChanged(action, session, values),
      ...(worst === row.level ? [] : [this.cases.changed('case.level', row, { level: worst })]),
    ];
  }

  /** The overrides of a session that still wait: another one, or the end of the case, takes their place. */
  superseding(overrides: readonly LevelOverride[]): readonly Change[] {
    return overrides
      .filter(({ state }) => state === 'waiting')
      .map((one) =>
        this.followUp.overrideChanged('level.superseded', one, { state: 'superseded' }),
      );
  }

  async openCase(actor: Actor, caseId: Id<'case'>): Promise<CaseRow | undefined> {
    const row = await this.cases.case(actor, caseId);
    return row?.status === 'open' ? row : undefined;
  }
}
