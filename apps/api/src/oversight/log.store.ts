import { Injectable } from '@nestjs/common';
import type { EntryListView, EntryView, LogState } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { entryText, parseEntryBytes } from '@lib/audit';
import { rowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

export interface EntryFilter {
  readonly before?: string;
  readonly caseId?: Id<'case'>;
  readonly actor?: Id<'user'>;
  readonly action?: string;
  readonly limit: number;
}

/** How many of the newest entries are compared with their bytes when the state of the log is asked for. */
const EXAMINED = 1_000;

@Injectable()
export class LogStore {
  constructor(private readonly transactions: Transactions) {}

  /** Entries of the actor's centre, newest first, in pages. */
  async entries(actor: Actor, filter: EntryFilter): Promise<EntryListView> {
    const { before, caseId, actor: by, action, limit } = filter;
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(
        `select e.position::text, e.id, e.at, e.actor, coalesce(u.display_name, '') as actor_name, e.role, e.action,
                e.change, e.kind, e.object_id, e.object_version, e.case_id, c.number as case_number, e.class,
                e.purpose, e.basis, e.data
           from audit.entry e
           left join identity.app_user u on u.id = e.actor
           left join care.case c on c.id = e.case_id
          where ($1::bigint is null or e.position < $1) and ($2::uuid is null or e.case_id = $2)
            and ($3::uuid is null or e.actor = $3) and ($4::text is null or e.action like $4 || '%')
          order by e.position desc limit $5`,
        [before ?? null, caseId ?? null, by ?? null, action ?? null, limit],
      ),
    );
    const entries = rows.map((row) => rowOf<EntryView>(row));
    const last = entries.at(-1);
    return { entries, next: entries.length === limit && last ? last.position : null };
  }

  /** What can be said of the log before it is sealed. */
  async state(actor: Actor): Promise<LogState> {
    return this.transactions.reading(actor, async (manager) => {
      const [counts] = await manager.query<
        [{ entries: string; denials: string; position: string | null; at: Date | null }]
      >(
        `select count(*) as entries,
                count(*) filter (where action = 'access.denied' and at > now() - interval '24 hours') as denials,
                max(position)::text as position, max(at) as at
           from audit.entry`,
      );
      const sample = await manager.query<{ entry_bytes: Buffer; said: Record<string, unknown> }[]>(
        `select entry_bytes, jsonb_build_object('id', id, 'at', at, 'centre', centre_id, 'actor', actor, 'role', role,
                'session', session_id, 'action', action, 'change', change, 'kind', kind, 'object', object_id,
                'version', object_version, 'case', case_id, 'class', class, 'purpose', purpose, 'basis', basis,
                'request', request_id, 'data', data) as said
           from audit.entry order by position desc limit ${EXAMINED}`,
      );
      const differing = sample.filter(
        ({ entry_bytes: bytes, said }) => !agrees(bytes, said),
      ).length;
      const { entries, denials, position, at } = counts;
      return {
        entries: Number(entries),
        newest: position && at ? { position, at: at.toISOString() as EntryView['at'] } : null,
        examined: sample.length,
        differing,
        unsealed: Number(entries),
        denials24h: Number(denials),
      };
    });
  }
}

/** Whether the columns say what the bytes say. */
function agrees(bytes: Buffer, said: Readonly<Record<string, unknown>>): boolean {
  const { text } = parseEntryBytes(bytes);
  return text === entryText(rowOf<Record<string, unknown>>(said));
}
