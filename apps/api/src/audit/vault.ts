import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ConfidentialClass } from '@lib/access';
import type { Id } from '@lib/kernel';
import { OpeningsPool } from '../database/openings-pool.js';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { seal, unseal } from './envelope.js';
import { KEY_PORT, type KeyPort } from './key-port.js';

/** A data key in the open, in memory only. */
export interface DataKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The data keys of one case, by class. */
export type CaseKeys = Readonly<Partial<Record<ConfidentialClass, DataKey>>>;

interface Row {
  readonly id: string;
  readonly class: ConfidentialClass;
  readonly wrapped: Buffer;
  readonly master_key: string;
}

/** Makes, unwraps and uses data keys: one for each case and class. */
@Injectable()
export class Vault {
  private readonly digestKeys = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly pool: OpeningsPool,
    @Inject(KEY_PORT) private readonly port: KeyPort,
  ) {}

  /** New keys for a new case, and the rows that keep them wrapped. */
  async create(
    { centreId }: Pick<Actor, 'centreId'>,
    caseId: Id<'case'>,
    classes: readonly ConfidentialClass[],
  ): Promise<{ readonly keys: CaseKeys; readonly changes: readonly Change[] }> {
    const made = await Promise.all(
      classes.map(async (name) => {
        const key = { id: randomUUID(), key: randomBytes(32) };
        const wrapped = await this.port.wrap(key.key, keyContext(caseId, name));
        const change: Change = {
          kind: 'data-key',
          op: 'create',
          id: key.id,
          version: 1,
          action: 'key.create',
          caseId,
          class: name,
          set: {
            centre_id: centreId,
            case_id: caseId,
            class: name,
            wrapped: `\\x${wrapped.toString('hex')}`,
            master_key: this.port.masterKey,
          },
        };
        return { name, key, change };
      }),
    );
    return {
      keys: Object.fromEntries(made.map(({ name, key }) => [name, key])),
      changes: made.map(({ change }) => change),
    };
  }

  /** The keys of a case for the classes that the actor holds a committed grant for; the database shows no other. */
  async keys(
    { token }: Pick<Actor, 'token'>,
    caseIds: readonly Id<'case'>[],
  ): Promise<ReadonlyMap<Id<'case'>, CaseKeys>> {
    const rows = await this.pool.readAs<Row & { readonly case_id: Id<'case'> }>(
      token,
      'select id, case_id, class, wrapped, master_key from vault.data_key where case_id = any ($1)',
      [caseIds],
    );
    const keys = new Map<Id<'case'>, Partial<Record<ConfidentialClass, DataKey>>>();
    for (const row of rows) {
      const key = await this.port.unwrap(
        row.wrapped,
        keyContext(row.case_id, row.class),
        row.master_key,
      );
      keys.set(row.case_id, { ...keys.get(row.case_id), [row.class]: { id: row.id, key } });
    }
    return keys;
  }

  /** A keyed digest, to look a value up without reading any: equal values of one kind have equal digests. */
  async digest(kind: string, centreId: Id<'centre'>, value: string): Promise<string> {
    let key = this.digestKeys.get(kind);
    if (!key) this.digestKeys.set(kind, (key = this.port.digestKey(kind)));
    const digest = createHmac('sha256', await key)
      .update(`${centreId}|${value}`)
      .digest('hex');
    return `\\x${digest}`;
  }
}

/** Seals a value for one row of one table. */
export function sealValue(
  key: DataKey | undefined,
  table: string,
  rowId: string,
  value: unknown,
): string {
  if (!key) throw new Refused('access-denied');
  const plain = Buffer.from(JSON.stringify(value));
  return `\\x${seal(key.key, plain, `${table}|${rowId}|content|${key.id}`).toString('hex')}`;
}

/** Opens a value that was sealed for its row. */
export function openValue(
  key: DataKey | undefined,
  table: string,
  rowId: string,
  content: Buffer,
): unknown {
  if (!key) throw new Refused('access-denied');
  return JSON.parse(unseal(key.key, content, `${table}|${rowId}|content|${key.id}`).toString());
}

function keyContext(caseId: string, name: ConfidentialClass): string {
  return `vault.data_key|${caseId}|${name}`;
}
