import { Injectable } from '@nestjs/common';
import type { CallScoreRow, Period } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { CallMoments } from '@lib/triage';
import { ownRowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

/** A span of time: from, and up to but without. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A score as it is kept, with the id of its row. */
export interface KeptScore extends CallScoreRow {
  readonly id: string;
}

/** The moments of a call with the first day of its period, in the centre's time. */
export interface DatedMoments extends CallMoments {
  readonly caseId: Id<'case'> | null;
  readonly period: string;
}

const SCORES = `
  select f.id, f.case_id, c.number, f.version, f.taken_by, f.closed_at, c.level, f.compliance_version, f.areas,
         f.percent, f.marks, f.seen_at
    from care.call_figures f join care.case c on c.id = f.case_id`;
/** So many are the most that a list shows. */
const LISTED = 500;

/** Reads what is kept of calls, operational values only. */
@Injectable()
export class QualityStore {
  constructor(private readonly transactions: Transactions) {}

  own(actor: Actor, since: Instant): Promise<readonly KeptScore[]> {
    return this.rows(
      actor,
      `${SCORES} where f.taken_by = $1 and f.closed_at >= $2 order by f.closed_at desc limit ${LISTED}`,
      [actor.userId, since],
    );
  }

  all(actor: Actor, { from, to }: Span): Promise<readonly KeptScore[]> {
    return this.rows(
      actor,
      `${SCORES} where f.closed_at >= $1 and f.closed_at < $2 order by f.closed_at desc limit ${LISTED}`,
      [from, to],
    );
  }

  async score(actor: Actor, caseId: Id<'case'>): Promise<KeptScore | undefined> {
    const [row] = await this.rows<KeptScore>(actor, `${SCORES} where f.case_id = $1`, [caseId]);
    return row;
  }

  /** The moments of each call that rang and each case that was opened in a span; the newest period first. */
  moments(actor: Actor, { from, to }: Span, by: Period): Promise<readonly DatedMoments[]> {
    return this.rows(
      actor,
      `with calls as (
         select distinct on (case_id) * from telephony.call where direction = 'in' order by case_id, rang_at
       )
       select k.id as case_id, c.rang_at, coalesce(c.answered_at, k.opened_at) as began_at, c.ended_at,
              coalesce(c.status = 'abandoned', false) as abandoned,
              coalesce(k.entered = 'paper', false) as on_paper, coalesce(k.status = 'closed', false) as closed,
              f.address_at, f.level_at, coalesce(f.answers, 0) as answers, coalesce(f.unknown, 0) as unknown,
              f.override, false as repeated,
              (select min(a.assigned_at) from dispatch.assignment a where a.case_id = k.id) as dispatched_at,
              to_char(date_trunc($3, coalesce(c.rang_at, k.opened_at) at time zone z.time_zone), 'YYYY-MM-DD') as period
         from calls c
         full join care.case k on k.id = c.case_id
         join directory.centre z on z.id = coalesce(c.centre_id, k.centre_id)
         left join care.call_figures f on f.case_id = k.id
        where coalesce(c.rang_at, k.opened_at) >= $1 and coalesce(c.rang_at, k.opened_at) < $2
        order by period desc`,
      [from, to, by],
    );
  }

  /** The cases of a span that followed another of the same number or person within 24 hours; the search is noted. */
  async repeated(actor: Actor, { from, to }: Span): Promise<ReadonlySet<Id<'case'>>> {
    const rows = await this.transactions.call<{ case_id: Id<'case'> }>(
      'select case_id from care.repeated_cases($1, $2, $3, $4)',
      [actor.token, from, to, actor.requestId],
    );
    return new Set(rows.map((row) => row.case_id));
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
