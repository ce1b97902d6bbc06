import { Injectable } from '@nestjs/common';
import type { CaseRow } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Openings } from '../audit/openings.js';
import { CallRecords } from '../call-taking/call-records.js';
import type { CallRecord } from '../call-taking/recorded-call.js';
import { CaseStore } from '../call-taking/case.store.js';
import { CaseValuesStore, newest, type StoredValue } from '../call-taking/case-values.store.js';
import type { ValueName } from '../call-taking/values.js';
import type { Actor } from '../platform/actor.js';

/** The clinical record of a call: no place, no name. */
export interface ClinicalRecord extends CallRecord {
  readonly row: CaseRow;
  readonly own: <Name extends ValueName>(
    name: Name,
    subjectId: string,
  ) => StoredValue<Name> | undefined;
}

/** So many are opened at once: each opening is an entry of the log. */
const MOST = 200;

/** Opens the clinical values of many cases, for a register or a table. */
@Injectable()
export class ClinicalRecords {
  constructor(
    private readonly openings: Openings,
    private readonly cases: CaseStore,
    private readonly values: CaseValuesStore,
    private readonly records: CallRecords,
  ) {}

  async of(
    actor: Actor,
    caseIds: readonly Id<'case'>[],
  ): Promise<{ readonly records: readonly ClinicalRecord[]; readonly cut: boolean }> {
    const wanted = caseIds.slice(0, MOST);
    const openings = await this.openings.open(actor, wanted, ['clinical'], 'HQUALIMP');
    const opened = openings.filter(({ basis }) => basis !== null).map(({ caseId }) => caseId);
    const values = await this.values.values(actor, opened, ['clinical']);
    const records: ClinicalRecord[] = [];
    for (const caseId of opened) {
      const row = await this.cases.case(actor, caseId);
      if (!row) continue;
      const own = values.filter((value) => value.caseId === caseId);
      records.push({
        row,
        ...(await this.records.from(actor, row, own)),
        own: (name, subjectId) => newest(own, name, subjectId),
      });
    }
    return { records, cut: caseIds.length > MOST };
  }
}
