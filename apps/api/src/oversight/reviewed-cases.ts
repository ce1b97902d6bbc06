import { Injectable } from '@nestjs/common';
import { instant, type Id, type Instant } from '@lib/kernel';
import { grantBasis } from '../audit/bases.js';
import { CaseAccess } from '../call-taking/case-access.js';
import { CaseFiles, type CaseRecord } from '../call-taking/case-files.js';
import { CaseValuesStore, newest, type StoredValue } from '../call-taking/case-values.store.js';
import type { ValueName } from '../call-taking/values.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

type Value<Name extends ValueName> = StoredValue<Name>['value'];

/** A case as its reviewer opened it, with what reviewers noted about it. */
interface ReviewedCase {
  readonly record: CaseRecord;
  readonly values: readonly StoredValue[];
  readonly own: <Name extends ValueName>(
    name: Name,
    subjectId: string,
  ) => StoredValue<Name> | undefined;
}

const GROUND_MS = 60_000;

/** Opens cases for quality, and seals what is noted about them; each opening is in the log. */
@Injectable()
export class ReviewedCases {
  constructor(
    private readonly files: CaseFiles,
    private readonly values: CaseValuesStore,
    private readonly access: CaseAccess,
    private readonly transactions: Transactions,
  ) {}

  async open(actor: Actor, caseId: Id<'case'>): Promise<ReviewedCase> {
    const record = await this.files.file(actor, caseId, 'HQUALIMP');
    const values = await this.values.values(actor, [caseId], ['clinical']);
    return { record, values, own: (name, subjectId) => newest(values, name, subjectId) };
  }

  /** A ground of a minute to write down what a hospital sent, for who may read no case: it shows nothing to anybody. */
  async groundToImport(actor: Actor, caseId: Id<'case'>, now: Instant): Promise<void> {
    const ground = grantBasis({
      centreId: actor.centreId,
      caseId,
      to: { userId: actor.userId },
      basis: 'review',
      classes: ['clinical'],
      since: now,
      until: instant(new Date(Date.parse(now) + GROUND_MS)),
    });
    await this.transactions.inTransaction({ ...actor, idempotency: null }, 'HQUALIMP', () =>
      Promise.resolve({ ok: true, changes: [ground], answer: { id: caseId, version: 1 } }),
    );
  }

  /** What is noted about a case in a clinical value of it; its grant is committed first. */
  async sealed<Name extends ValueName>(
    actor: Actor,
    caseId: Id<'case'>,
    name: Name,
    subjectId: string,
    version: number,
    at: Instant,
    value: Value<Name>,
  ): Promise<Change> {
    const keys = await this.access.keys(actor, caseId, ['clinical'], 'HQUALIMP');
    return this.values.sealed<ValueName>(actor, keys, {
      caseId,
      subjectId,
      name,
      version,
      at,
      value,
    });
  }
}
