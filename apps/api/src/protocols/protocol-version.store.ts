import { Injectable } from '@nestjs/common';
import type { Role } from '@lib/access';
import type { Id, Instant, Text } from '@lib/kernel';
import type { VersionLife } from '@lib/triage';
import { alteration, creation } from '../database/changes.js';
import { ownRowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { StoredContent } from './content.js';

export interface SignatureRow {
  readonly by: Id<'user'>;
  readonly byName: string;
  readonly role: Role;
  readonly at: Instant;
  readonly contentHash: string;
  readonly round: number;
}

/** A version without its content. */
export interface VersionRow extends VersionLife {
  readonly id: Id<'protocol-version'>;
  readonly version: number;
  readonly code: string;
  readonly number: number;
  readonly origin: 'library' | 'centre';
  readonly title: Text;
  readonly contentHash: string;
  readonly round: number;
  readonly createdAt: Instant;
  readonly createdBy: Id<'user'>;
  readonly returnReason: string | null;
  readonly shadowSince: Instant | null;
  readonly ownerId: Id<'user'> | null;
  readonly reviewBy: Instant | null;
  readonly signatures: readonly SignatureRow[];
  /** The days by which its rules must be looked at again, the earliest first. */
  readonly ruleReviews: readonly string[];
}

/** What a version keeps in columns of its own. */
type VersionColumns = Omit<VersionRow, 'signatures' | 'ruleReviews'> & StoredContent;

const COLUMNS = `v.id, v.version, v.code, v.number, v.status, v.origin, v.title, v.content_hash, v.round, v.created_at,
  v.created_by, v.return_reason, v.released_at, v.retired_at, v.overlay_until, v.shadow_since, v.owner_id, v.review_by`;
const SIGNATURES = `coalesce((
  select jsonb_agg(jsonb_build_object('by', s.signed_by, 'byName', coalesce(u.display_name, ''), 'role', s.role,
           'at', s.signed_at, 'contentHash', s.content_hash, 'round', s.round) order by s.signed_at, s.id)
    from protocols.signature s left join identity.app_user u on u.id = s.signed_by
   where s.version_id = v.id), '[]') as signatures`;
/** Only a content that has such a day is read: the field stands as `"reviewBy":` in an RFC 8785 text and in no string. */
const RULE_REVIEWS = `case when position('"reviewBy":' in v.content) = 0 then '[]' else coalesce((
  select jsonb_agg(d ->> 'reviewBy' order by d ->> 'reviewBy')
    from jsonb_array_elements(v.content::jsonb -> 'discriminators') d
   where d ? 'reviewBy'), '[]') end as rule_reviews`;
const READ = `${COLUMNS}, ${SIGNATURES}, ${RULE_REVIEWS}`;

@Injectable()
export class ProtocolVersionStore {
  constructor(private readonly transactions: Transactions) {}

  /** The versions of the actor's centre, newest of a code first. */
  async versions(
    actor: Pick<Actor, 'token'>,
    code: string | null = null,
  ): Promise<readonly VersionRow[]> {
    const rows = await this.rows(
      actor,
      `select ${READ} from protocols.protocol_version v
        where $1::text is null or v.code = $1 order by v.code, v.number desc`,
      [code],
    );
    return rows.map(versionOf);
  }

  /** Those that run in shadow. */
  async inShadow(actor: Pick<Actor, 'token'>): Promise<readonly VersionRow[]> {
    const rows = await this.rows(
      actor,
      `select ${READ} from protocols.protocol_version v
        where v.shadow_since is not null order by v.code, v.number`,
      [],
    );
    return rows.map(versionOf);
  }

  async version(
    actor: Pick<Actor, 'token'>,
    id: Id<'protocol-version'>,
  ): Promise<VersionRow | undefined> {
    const [row] = await this.rows(
      actor,
      `select ${READ} from protocols.protocol_version v where v.id = $1`,
      [id],
    );
    return row && versionOf(row);
  }

  async content(
    actor: Pick<Actor, 'token'>,
    id: Id<'protocol-version'>,
  ): Promise<StoredContent | undefined> {
    const [row] = await this.rows(
      actor,
      'select content, cases from protocols.protocol_version where id = $1',
      [id],
    );
    return row as StoredContent | undefined;
  }

  /** Stored contents by their hashes. */
  async contents(
    actor: Pick<Actor, 'token'>,
    hashes: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.rows(
      actor,
      `select distinct on (content_hash) content_hash, content from protocols.protocol_version
        where content_hash = any ($1)`,
      [hashes],
    );
    return new Map(rows.map((row) => [row['content_hash'] as string, row['content'] as string]));
  }

  /** The name of the actor's centre. */
  async centreName(actor: Pick<Actor, 'token'>): Promise<string> {
    const [row] = await this.rows(
      actor,
      'select name from directory.centre where id = identity.current_centre()',
      [],
    );
    return (row as { readonly name: string } | undefined)?.name ?? '';
  }

  created(actor: Actor, row: VersionColumns): Change {
    return creation(actor, 'protocol-version', 'protocol.drafted', row);
  }

  /** The entry says which version it is, where it stands and which content it has, whatever changes. */
  changed(action: string, seen: VersionRow, values: Partial<VersionColumns>): Change {
    const { code, number, status, contentHash } = seen;
    return alteration('protocol-version', action, seen, {
      code,
      number,
      status,
      contentHash,
      ...values,
    });
  }

  signed(
    actor: Actor,
    signature: {
      readonly id: string;
      readonly versionId: Id<'protocol-version'>;
      readonly round: number;
      readonly contentHash: string;
      readonly signedBy: Id<'user'>;
      readonly role: Role;
      readonly signedAt: Instant;
    },
  ): Change {
    return creation(actor, 'signature', 'protocol.signature', signature);
  }

  private rows(
    actor: Pick<Actor, 'token'>,
    text: string,
    parameters: readonly unknown[],
  ): Promise<readonly Record<string, unknown>[]> {
    return this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(text, [...parameters]),
    );
  }
}

function versionOf(row: Readonly<Record<string, unknown>>): VersionRow {
  const version = ownRowOf<VersionRow>(row);
  const signatures = version.signatures.map((one) => ({
    ...one,
    at: new Date(one.at).toISOString() as Instant,
  }));
  return { ...version, signatures };
}
