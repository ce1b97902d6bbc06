import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  CaseLinkView,
  LevelOverride,
  LevelOverridesView,
  LevelOverrideLine,
  TriageRound,
} from '@lib/contracts';
import type { Recall, SceneHazard } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

/** What of a case waits for somebody: levels for a second reader, people for a call, dangers for a word. */
export interface OpenFollowUp {
  readonly overrides: readonly LevelOverride[];
  readonly recalls: readonly Recall[];
  readonly hazards: readonly SceneHazard[];
}

const MOST_LINES = 500;

/** The rows of what follows from a level; S0. */
@Injectable()
export class FollowUpStore {
  constructor(private readonly transactions: Transactions) {}

  overridesOf(actor: Actor, caseId: Id<'case'>): Promise<readonly LevelOverride[]> {
    return this.rows(
      actor,
      'select * from care.level_override where case_id = $1 order by asked_at',
      [caseId],
    );
  }

  override(actor: Actor, id: Id<'level-override'>): Promise<LevelOverride | undefined> {
    return this.one(actor, 'select * from care.level_override where id = $1', id);
  }

  /** Of the centre, newest first: all of them, however they were decided. */
  async auditQueue(actor: Actor, isUnreviewed: boolean): Promise<LevelOverridesView> {
    const lines = await this.rows<LevelOverrideLine & { readonly unreviewed: string }>(
      actor,
      `select o.*, c.number as case_number, a.display_name as asked_by_name, r.display_name as read_by_name,
              (select count(*) from care.level_override where reviewed_at is null) as unreviewed
         from care.level_override o
         join care.case c on c.id = o.case_id
         join identity.app_user a on a.id = o.asked_by
         left join identity.app_user r on r.id = o.read_by
        where not $1 or o.reviewed_at is null
        order by o.asked_at desc, o.id limit ${MOST_LINES}`,
      [isUnreviewed],
    );
    return {
      overrides: lines.map(({ unreviewed: _, ...line }) => line),
      unreviewed: Number(lines[0]?.unreviewed ?? 0),
    };
  }

  /** That wait for a second reader, oldest first. */
  async waitingOverrides(actor: Actor): Promise<readonly LevelOverride[]> {
    const text = `select * from care.level_override where state = 'waiting' order by asked_at`;
    return this.rows(actor, text, []);
  }

  recall(actor: Actor, id: Id<'recall'>): Promise<Recall | undefined> {
    return this.one(actor, 'select * from care.recall where id = $1', id);
  }

  openRecalls(actor: Actor): Promise<readonly Recall[]> {
    return this.rows(actor, 'select * from care.recall where ended_at is null order by due_at', []);
  }

  hazard(actor: Actor, id: Id<'hazard'>): Promise<SceneHazard | undefined> {
    return this.one(actor, 'select * from care.hazard where id = $1', id);
  }

  hazardsOf(actor: Actor, caseId: Id<'case'>): Promise<readonly SceneHazard[]> {
    const text =
      'select * from care.hazard where case_id = $1 and ended_at is null order by set_at';
    return this.rows(actor, text, [caseId]);
  }

  async openOf(actor: Actor, caseId: Id<'case'>): Promise<OpenFollowUp> {
    const [overrides, recalls, hazards] = await Promise.all([
      this.rows<LevelOverride>(
        actor,
        `select * from care.level_override where case_id = $1 and state = 'waiting'`,
        [caseId],
      ),
      this.rows<Recall>(
        actor,
        'select * from care.recall where case_id = $1 and ended_at is null',
        [caseId],
      ),
      this.hazardsOf(actor, caseId),
    ]);
    return { overrides, recalls, hazards };
  }

  /** By the session that they speak of. */
  async rounds(actor: Actor, caseId: Id<'case'>): Promise<ReadonlyMap<string, TriageRound>> {
    const rows = await this.rows<TriageRound & { readonly id: string }>(
      actor,
      'select id, earlier, reason from care.triage_round where case_id = $1',
      [caseId],
    );
    return new Map(rows.map(({ id, earlier, reason }) => [id, { earlier, reason }]));
  }

  links(actor: Actor, caseId: Id<'case'>): Promise<readonly CaseLinkView[]> {
    return this.rows(
      actor,
      `select c.id as case_id, c.number, l.at,
              case when l.case_id = $1 then 'standing' else 'duplicate' end as "as"
         from care.case_link l
         join care.case c on c.id = case when l.case_id = $1 then l.standing_case_id else l.case_id end
        where l.case_id = $1 or l.standing_case_id = $1 order by l.at, c.id`,
      [caseId],
    );
  }

  asked(actor: Actor, row: LevelOverride): Change {
    return creation(actor, 'level-override', 'level.override', row, row.caseId);
  }

  overrideChanged(action: string, seen: LevelOverride, values: Partial<LevelOverride>): Change {
    return alteration('level-override', action, seen, values, seen.caseId);
  }

  roundBegun(
    actor: Actor,
    caseId: Id<'case'>,
    sessionId: Id<'triage-session'>,
    round: TriageRound,
  ): Change {
    return creation(
      actor,
      'triage-round',
      'triage.again',
      { id: sessionId, version: 1, caseId, ...round } as { readonly id: string },
      caseId,
    );
  }

  recallAdded(actor: Actor, action: string, row: Recall): Change {
    return creation(actor, 'recall', action, row, row.caseId);
  }

  recallChanged(
    action: string,
    seen: Pick<Recall, 'id' | 'version' | 'caseId'>,
    values: Partial<Recall>,
  ): Change {
    return alteration('recall', action, seen, values, seen.caseId);
  }

  hazardSet(actor: Actor, row: SceneHazard): Change {
    return creation(actor, 'hazard', 'scene.hazard', row, row.caseId);
  }

  hazardChanged(action: string, seen: SceneHazard, values: Partial<SceneHazard>): Change {
    return alteration('hazard', action, seen, values, seen.caseId);
  }

  linked(actor: Actor, caseId: Id<'case'>, standingCaseId: Id<'case'>, at: Instant): Change {
    const row = { id: randomUUID(), caseId, standingCaseId, at, byUser: actor.userId };
    return creation(actor, 'case-link', 'case.linked', row, caseId);
  }

  private async one<Shape>(actor: Actor, text: string, id: string): Promise<Shape | undefined> {
    return (await this.rows<Shape>(actor, text, [id]))[0];
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
