import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AccuracyView, OutcomesReport } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import {
  accuracyOf,
  evaluationOf,
  outcomeLines,
  verdictOf,
  worstReason,
  type PatientOutcome,
} from '@lib/triage';
import { creation } from '../database/changes.js';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { ClinicalRecords } from './clinical-records.js';
import type { Span } from './quality.store.js';
import { ReviewStore } from './review.store.js';
import { ReviewedCases } from './reviewed-cases.js';

type BadLine = OutcomesReport['bad'][number];
type Imported = 'kept' | 'unchanged' | BadLine['problem'];

/** What became of patients: read in from hospitals and crews, and held against the levels that were given. */
@Injectable()
export class PatientOutcomes {
  constructor(
    private readonly store: ReviewStore,
    private readonly records: ClinicalRecords,
    private readonly cases: ReviewedCases,
    private readonly transactions: Transactions,
  ) {}

  /** Keeps each good line for itself: what is wrong with another takes nothing from it, and the same table may come again. */
  async importTable(actor: Actor, csv: string, now: Instant): Promise<OutcomesReport> {
    const lines = outcomeLines(csv);
    if (!lines) throw new Refused('invalid-fields', [{ field: 'csv', rule: 'columns' }]);
    const bad: BadLine[] = [...lines.bad];
    let kept = 0;
    let unchanged = 0;
    for (const { line, number, outcome } of lines.good) {
      const imported = await this.importLine(actor, number, outcome, now);
      if (imported === 'kept') kept++;
      else if (imported === 'unchanged') unchanged++;
      else bad.push({ line, problem: imported });
    }
    return { kept, unchanged, bad: bad.sort((a, b) => a.line - b.line) };
  }

  /** Too mild and too urgent by determinant and month, of the cases whose outcome is known. */
  async accuracy(actor: Actor, span: Span): Promise<AccuracyView> {
    const judged = await this.store.judged(actor, span);
    const months = new Map(judged.map(({ caseId, month }) => [caseId, month]));
    const { records, cut } = await this.records.of(actor, [...months.keys()]);
    const cases = records.flatMap(({ row, call, library, own }) => {
      const outcome = own('patient-outcome', row.id)?.value;
      const determinant = worstReason(
        call.sessions.map((session) => evaluationOf(session, library)),
      );
      if (!outcome || !row.level || !determinant) return [];
      const month = months.get(row.id) ?? '';
      return [{ month, determinant, verdict: verdictOf(row.level, outcome) }];
    });
    return { rows: accuracyOf(cases), cut };
  }

  private async importLine(
    actor: Actor,
    number: string,
    outcome: PatientOutcome,
    now: Instant,
  ): Promise<Imported> {
    const found = await this.store.caseByNumber(actor, number);
    if (!found) return 'case-unknown';
    if (found.status === 'open') return 'case-open';
    try {
      return await this.keep(actor, found.id, outcome, now);
    } catch (error) {
      if (error instanceof Refused && error.code !== 'database-unavailable') return 'refused';
      throw error;
    }
  }

  private async keep(
    actor: Actor,
    caseId: Id<'case'>,
    outcome: PatientOutcome,
    now: Instant,
  ): Promise<Imported> {
    if (actor.role === 'administrator') await this.cases.groundToImport(actor, caseId, now);
    const [record] = (await this.records.of(actor, [caseId])).records;
    if (!record) return 'refused';
    const before = record.own('patient-outcome', caseId);
    if (before && isSame(before.value, outcome)) return 'unchanged';
    const version = (before?.version ?? 0) + 1;
    const sealed = await this.cases.sealed(
      actor,
      caseId,
      'patient-outcome',
      caseId,
      version,
      now,
      outcome,
    );
    const isKnown = await this.store.isOutcomeKnown(actor, caseId);
    const row = { id: randomUUID(), caseId, importedAt: now };
    // Each line is a command of its own: the key of the request stands for the table, and would let one line through.
    const kept = await this.transactions.inTransaction(
      { ...actor, idempotency: null },
      'HQUALIMP',
      () =>
        Promise.resolve({
          ok: true,
          changes: [
            sealed,
            ...(isKnown ? [] : [creation(actor, 'known-outcome', 'outcome.imported', row, caseId)]),
          ],
          answer: { id: caseId, version, caseId },
        }),
    );
    return kept.ok ? 'kept' : 'refused';
  }
}

function isSame(a: PatientOutcome, b: PatientOutcome): boolean {
  return (['naca', 'news2', 'disposition', 'diagnosis'] as const).every(
    (name) => a[name] === b[name],
  );
}
