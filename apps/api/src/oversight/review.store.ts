import { Injectable } from '@nestjs/common';
import type { IncidentRow, PickedCase, ReviewView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { PickReason, Pickable } from '@lib/triage';
import { ownRowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { Span } from './quality.store.js';

/** A picked case with the reason that its reviewers are not to know. */
export type Picked = Omit<PickedCase, 'reason'> & { readonly reason: PickReason };
export type KeptReview = Omit<ReviewView, 'note'> & { readonly caseId: Id<'case'> };
export type CandidateCase = Omit<Pickable, 'secondContact' | 'caseId'> & {
  readonly caseId: Id<'case'>;
};

export interface JudgedRow {
  readonly caseId: Id<'case'>;
  readonly month: string;
}

const INCIDENTS = `
  select i.id, i.version, i.case_id, c.number, i.kind, i.status, i.notes, i.opened_at, i.opened_by
    from quality.incident i join care.case c on c.id = i.case_id`;

/** Reads which cases were picked, what reviewers sent, and what else is known of them; operational values only. */
@Injectable()
export class ReviewStore {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Closed cases of a span that were not picked yet; and of before it those of level 1 or with an override, so that none
   * of them is ever left out between two spans.
   */
  candidates(actor: Actor, { from, to }: Span): Promise<readonly CandidateCase[]> {
    return this.rows(
      actor,
      `select c.id as case_id, c.level, c.outcome = 'deceased' as died,
              exists (select from care.triage_session s where s.case_id = c.id and s.overridden)
                or exists (select from care.level_override o where o.case_id = c.id) as overridden,
              exists (select from quality.incident i where i.case_id = c.id) as complaint
         from care.case c
         join care.call_figures f on f.case_id = c.id
        where c.closed_at < $2 and (c.closed_at >= $1 or c.level = '1'
            or exists (select from care.level_override o where o.case_id = c.id))
          and not exists (select from quality.picked_case p where p.case_id = c.id)`,
      [from, to],
    );
  }

  picked(actor: Actor, caseId: Id<'case'> | null = null): Promise<readonly Picked[]> {
    return this.rows(
      actor,
      `select p.case_id, c.number, c.opened_at, p.picked_at, p.reason, count(r.id)::int as reviews,
              coalesce(bool_or(r.reviewer = $1), false) as mine
         from quality.picked_case p
         join care.case c on c.id = p.case_id
         left join quality.review r on r.case_id = p.case_id
        where $2::uuid is null or p.case_id = $2
        group by p.id, c.id order by p.picked_at desc, md5(p.seed || p.case_id::text) limit 500`,
      [actor.userId, caseId],
    );
  }

  reviews(actor: Actor, caseId: Id<'case'> | null = null): Promise<readonly KeptReview[]> {
    return this.rows(
      actor,
      `select id, case_id, reviewer, form_version, ratings, sent_at from quality.review
        where $1::uuid is null or case_id = $1 order by sent_at, id`,
      [caseId],
    );
  }

  /** Closed cases of a span in which there may have been an arrest: level 1, overridden, or with an outcome that is known. */
  maybeArrests(actor: Actor, { from, to }: Span): Promise<readonly { caseId: Id<'case'> }[]> {
    return this.rows(
      actor,
      `select c.id as case_id from care.case c
        where c.status = 'closed' and c.opened_at >= $1 and c.opened_at < $2
          and (c.level = '1'
            or exists (select from care.triage_session s where s.case_id = c.id and s.overridden)
            or exists (select from care.level_override v where v.case_id = c.id)
            or exists (select from quality.known_outcome o where o.case_id = c.id))
        order by c.opened_at desc limit 201`,
      [from, to],
    );
  }

  /** The cases of a span whose outcome is known, with their month in the centre's time. */
  judged(actor: Actor, { from, to }: Span): Promise<readonly JudgedRow[]> {
    return this.rows(
      actor,
      `select c.id as case_id, to_char(c.opened_at at time zone z.time_zone, 'YYYY-MM') as month
         from quality.known_outcome o
         join care.case c on c.id = o.case_id
         join directory.centre z on z.id = c.centre_id
        where c.opened_at >= $1 and c.opened_at < $2 order by c.opened_at desc limit 201`,
      [from, to],
    );
  }

  async isOutcomeKnown(actor: Actor, caseId: Id<'case'>): Promise<boolean> {
    const text = 'select id from quality.known_outcome where case_id = $1';
    return (await this.rows(actor, text, [caseId])).length > 0;
  }

  async caseByNumber(
    actor: Actor,
    number: string,
  ): Promise<{ readonly id: Id<'case'>; readonly status: 'open' | 'closed' } | undefined> {
    const [row] = await this.rows<{ id: Id<'case'>; status: 'open' | 'closed' }>(
      actor,
      'select id, status from care.case where number = $1',
      [number],
    );
    return row;
  }

  incidents(actor: Actor): Promise<readonly IncidentRow[]> {
    return this.rows(actor, `${INCIDENTS} order by i.opened_at desc limit 500`, []);
  }

  async incident(actor: Actor, id: Id<'incident'>): Promise<IncidentRow | undefined> {
    const [row] = await this.rows<IncidentRow>(actor, `${INCIDENTS} where i.id = $1`, [id]);
    return row;
  }

  private async rows<Shape>(
    actor: Actor,
    text: string,
    parameters: readonly (string | Instant | null)[],
  ): Promise<readonly Shape[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(text, [...parameters]),
    );
    return rows.map((row) => ownRowOf<Shape>(row));
  }
}
