import { Injectable } from '@nestjs/common';
import type { CaseRow, ProblemCode } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { CaseKeys } from '../audit/vault.js';
import type { Actor } from '../platform/actor.js';
import { CaseAccess } from './case-access.js';
import { CaseStore, type TriageSessionRow } from './case.store.js';
import { CaseValuesStore, type StoredValue } from './case-values.store.js';

/** A triage session that is opened for writing. */
export interface SessionRecord {
  readonly session: TriageSessionRow;
  readonly row: CaseRow;
  readonly keys: CaseKeys;
  /** What was kept of it so far. */
  readonly values: readonly StoredValue[];
}

/** Opens triage sessions: the grant is committed before a value is read. */
@Injectable()
export class SessionRecords {
  constructor(
    readonly cases: CaseStore,
    readonly values: CaseValuesStore,
    private readonly access: CaseAccess,
  ) {}

  async opened(actor: Actor, id: Id<'triage-session'>): Promise<SessionRecord | ProblemCode> {
    const session = await this.cases.triageSession(actor, id);
    if (!session) return 'triage-session-unknown';
    const { caseId } = session;
    const row = await this.cases.case(actor, caseId);
    if (!row || row.status === 'closed') return 'case-closed';
    const keys = await this.access.keys(actor, caseId, ['clinical']);
    const values = await this.values.values(actor, [caseId], ['clinical']);
    return { session, row, keys, values: values.filter(({ subjectId }) => subjectId === id) };
  }
}
