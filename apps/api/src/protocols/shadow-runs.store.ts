import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ShadowReport } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { Level } from '@lib/triage';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

/** What a session came to, and what it would have come to under a version in shadow. */
export interface ShadowRun {
  readonly id: string;
  readonly version: number;
  readonly versionId: Id<'protocol-version'>;
  readonly level: Level | null;
  readonly shadowLevel: Level | null;
}

type Levels = Pick<ShadowRun, 'level' | 'shadowLevel'>;

const MOST_DISAGREEMENTS = 100;
/** Without a level a session is not at its end: milder than any, so that finding one earlier counts as more urgent. */
const RANK = (column: string): string => `coalesce(${column}, 'Z') collate "C"`;
const UP = `${RANK('r.shadow_level')} < ${RANK('r.level')}`;
const DOWN = `${RANK('r.shadow_level')} > ${RANK('r.level')}`;

/** What ran in shadow: kept beside the sessions, without any effect on them. */
@Injectable()
export class ShadowRunsStore {
  constructor(private readonly transactions: Transactions) {}

  /** The runs of a session whose versions are still in shadow. */
  async ofSession(actor: Actor, session: Id<'triage-session'>): Promise<readonly ShadowRun[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(
        `select r.id, r.version, r.version_id, r.level, r.shadow_level
           from protocols.shadow_run r join protocols.protocol_version v on v.id = r.version_id
          where r.triage_session_id = $1 and v.shadow_since is not null`,
        [session],
      ),
    );
    return rows.map((row) => ownRowOf<ShadowRun>(row));
  }

  async report(
    actor: Actor,
    id: Id<'protocol-version'>,
    since: Instant | null,
  ): Promise<ShadowReport> {
    return this.transactions.reading(actor, async (manager) => {
      const [counts] = await manager.query<[Record<'runs' | 'up' | 'down', number>]>(
        `select count(*)::int as runs, count(*) filter (where ${UP})::int as up,
                count(*) filter (where ${DOWN})::int as down
           from protocols.shadow_run r where r.version_id = $1`,
        [id],
      );
      const rows = await manager.query<Record<string, unknown>[]>(
        `select r.case_id, c.number as case_number, r.triage_session_id, r.at, r.level, r.shadow_level
           from protocols.shadow_run r join care.case c on c.id = r.case_id
          where r.version_id = $1 and r.level is distinct from r.shadow_level
          order by r.at desc, r.id limit ${MOST_DISAGREEMENTS}`,
        [id],
      );
      const { runs, up, down } = counts;
      const disagreements = rows.map((row) => ownRowOf<ShadowReport['disagreements'][number]>(row));
      return { since, runs, agreements: runs - up - down, up, down, disagreements };
    });
  }

  begun(
    actor: Actor,
    run: Levels & {
      readonly versionId: Id<'protocol-version'>;
      readonly caseId: Id<'case'>;
      readonly triageSessionId: Id<'triage-session'>;
      readonly at: Instant;
    },
  ): Change {
    return creation(actor, 'shadow-run', 'shadow.began', { id: randomUUID(), ...run });
  }

  changed(seen: ShadowRun, levels: Levels): Change {
    return alteration('shadow-run', 'shadow.ran', seen, levels);
  }
}
