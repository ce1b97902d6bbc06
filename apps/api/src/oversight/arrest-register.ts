import { Injectable } from '@nestjs/common';
import type { ArrestFindingsBody, ArrestRegisterView, ArrestRow } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { INSTRUCTIONS } from '@lib/protocols';
import { arrestTimesOf, type ArrestTimes, type PatientOutcome } from '@lib/triage';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ClinicalRecords, type ClinicalRecord } from './clinical-records.js';
import type { Span } from './quality.store.js';
import { ReviewStore, type Picked } from './review.store.js';
import { ReviewedCases } from './reviewed-cases.js';

/** An arrest that only its outcome tells of. */
const UNRECOGNISED: ArrestTimes = {
  recognised: false,
  assumed: false,
  secondsToRecognition: null,
  secondsToCompression: null,
};

/** The register of cardiac arrests: made from the records when it is read, under an opening of each. */
@Injectable()
export class ArrestRegister {
  constructor(
    private readonly store: ReviewStore,
    private readonly records: ClinicalRecords,
    private readonly cases: ReviewedCases,
    private readonly transactions: Transactions,
  ) {}

  async register(actor: Actor, span: Span): Promise<ArrestRegisterView> {
    const found = (await this.store.maybeArrests(actor, span)).map(({ caseId }) => caseId);
    const { records, cut } = await this.records.of(actor, found);
    const picked = new Map((await this.store.picked(actor)).map((one) => [one.caseId, one]));
    return {
      arrests: records.flatMap((record) => arrestRow(record, picked.get(record.row.id))),
      cut,
    };
  }

  async note(
    actor: Actor,
    caseId: Id<'case'>,
    { barriers, seenVersion }: ArrestFindingsBody,
    now: Instant,
  ): Promise<Kept> {
    const [record] = (await this.records.of(actor, [caseId])).records;
    if (!record) return { ok: false, refusal: { code: 'case-unknown' } };
    const seen = record.own('arrest', caseId)?.version ?? 0;
    if (seen !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
    const version = seenVersion + 1;
    const value = { barriers };
    const sealed = await this.cases.sealed(actor, caseId, 'arrest', caseId, version, now, value);
    return this.transactions.inTransaction(actor, 'HQUALIMP', () =>
      Promise.resolve({
        ok: true,
        changes: [sealed],
        answer: { id: caseId, version, caseId },
      }),
    );
  }
}

function arrestRow(
  { row, call, library, own }: ClinicalRecord,
  picked: Picked | undefined,
): readonly ArrestRow[] {
  const told = arrestTimesOf(call, library, isCompression);
  const times = told ?? (isArrest(own('patient-outcome', row.id)?.value) ? UNRECOGNISED : null);
  if (!times) return [];
  const findings = own('arrest', row.id);
  return [
    {
      ...times,
      caseId: row.id,
      number: row.number,
      openedAt: row.openedAt,
      outcome: row.outcome,
      findings: findings
        ? { value: findings.value, version: findings.version, at: findings.at }
        : null,
      picked: picked !== undefined,
      reviews: picked?.reviews ?? 0,
    },
  ];
}

/** NACA 6 and 7 are an arrest with and without success; ICD-10 I46 is cardiac arrest. */
function isArrest(outcome: PatientOutcome | undefined): boolean {
  return (outcome?.naca ?? 0) >= 6 || (outcome?.diagnosis?.startsWith('I46') ?? false);
}

/** The steps that count compressions. */
function isCompression(script: string, step: string): boolean {
  const steps = INSTRUCTIONS.find(({ id }) => id === script)?.steps ?? [];
  return script.startsWith('cpr-') && steps.find(({ id }) => id === step)?.metronome !== undefined;
}
