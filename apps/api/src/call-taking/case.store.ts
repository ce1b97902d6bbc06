import { Injectable } from '@nestjs/common';
import type { CaseListView, CaseRow } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { Level } from '@lib/triage';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

export interface PatientRow {
  readonly id: Id<'patient'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly ordinal: number;
}

export interface TriageSessionRow {
  readonly id: Id<'triage-session'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly patientId: Id<'patient'>;
  readonly startedAt: Instant;
  readonly answers: number;
  readonly level: Level | null;
  readonly settled: boolean;
  readonly overridden: boolean;
}

/** A session that took up a protocol, found by the digest of it. */
export interface FoundSession {
  readonly id: Id<'triage-session'>;
  readonly caseId: Id<'case'>;
  readonly caseNumber: string;
}

export interface CaseFilter {
  readonly status?: 'open' | 'closed';
  readonly number?: string;
  readonly limit: number;
  readonly offset: number;
}

@Injectable()
export class CaseStore {
  constructor(private readonly transactions: Transactions) {}

  /** The number that people speak of: year and sequence. A number that was drawn for nothing leaves a gap. */
  async nextNumber(year: number): Promise<string> {
    const [row] = await this.transactions.call<{ n: string }>(
      `select nextval('care.case_number')::text as n`,
      [],
    );
    return `${year % 100}-${(row?.n ?? '').padStart(6, '0')}`;
  }

  async case(actor: Actor, caseId: Id<'case'>): Promise<CaseRow | undefined> {
    const [row] = await this.rows<CaseRow>(actor, 'select * from care.case where id = $1', [
      caseId,
    ]);
    return row;
  }

  patients(actor: Actor, caseId: Id<'case'>): Promise<readonly PatientRow[]> {
    return this.rows(actor, 'select * from care.patient where case_id = $1 order by ordinal', [
      caseId,
    ]);
  }

  triageSessions(actor: Actor, caseId: Id<'case'>): Promise<readonly TriageSessionRow[]> {
    const text = 'select * from care.triage_session where case_id = $1 order by started_at, id';
    return this.rows(actor, text, [caseId]);
  }

  async triageSession(
    actor: Actor,
    id: Id<'triage-session'>,
  ): Promise<TriageSessionRow | undefined> {
    const [row] = await this.rows<TriageSessionRow>(
      actor,
      'select * from care.triage_session where id = $1',
      [id],
    );
    return row;
  }

  /** The newest sessions that took up the protocol of a digest. */
  sessionsWith(actor: Actor, digest: string, limit: number): Promise<readonly FoundSession[]> {
    return this.rows(
      actor,
      `select u.triage_session_id as id, u.case_id, c.number as case_number
         from care.protocol_use u join care.case c on c.id = u.case_id
        where u.digest = $1 group by 1, 2, 3 order by max(u.at) desc, 1 limit $2`,
      [digest, limit],
    );
  }

  async list(actor: Actor, { status, number, limit, offset }: CaseFilter): Promise<CaseListView> {
    const rows = await this.rows<CaseRow & { readonly total: string }>(
      actor,
      `select *, count(*) over () as total from care.case
        where ($1::text is null or status = $1) and ($2::text is null or number like $2 || '%')
        order by opened_at desc, id limit $3 offset $4`,
      [status ?? null, number ?? null, limit, offset],
    );
    return {
      cases: rows.map(({ total: _, ...row }) => row),
      total: Number(rows[0]?.total ?? 0),
    };
  }

  opened(actor: Actor, row: CaseRow): Change {
    return creation(actor, 'case', 'case.opened', row, row.id);
  }

  changed(action: string, seen: Pick<CaseRow, 'id' | 'version'>, values: Partial<CaseRow>): Change {
    return alteration('case', action, seen, values, seen.id);
  }

  patientAdded(actor: Actor, row: PatientRow): Change {
    return creation(actor, 'patient', 'case.patient-added', row, row.caseId);
  }

  triageStarted(actor: Actor, row: TriageSessionRow): Change {
    return creation(actor, 'triage-session', 'triage.started', row, row.caseId);
  }

  triageChanged(action: string, seen: TriageSessionRow, values: Partial<TriageSessionRow>): Change {
    return alteration('triage-session', action, seen, values, seen.caseId);
  }

  private async rows<Shape>(
    actor: Actor,
    text: string,
    parameters: readonly unknown[],
  ): Promise<readonly Shape[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(text, [...parameters]),
    );
    return rows.map((row) => ownRowOf<Shape>(row));
  }
}
