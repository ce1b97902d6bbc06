import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATION_NAMES, migrate } from '../data-source.js';
import { createDatabase } from '../roles.js';
import { newerThan } from '../unfit-server.js';
import { BackupRefused, type Manifest } from './manifest.js';
import { noteInLog } from './note-in-log.js';
import { piecesOf, verifiedManifest } from './read-backup.js';
import { columnList, quoted, tablesOf } from './tables.js';

export interface Restored {
  readonly manifest: Manifest;
  /** The database as it was before, under this name; absent when it was empty. */
  readonly former: string | undefined;
}

/**
 * Makes the database that a back-up tells of, beside the present one, and puts it in its place when it is whole: up to
 * then nothing is changed, and what was there stays under another name. Older back-ups are brought up to date.
 * Everybody signs in again. Nobody may be connected. As superuser.
 */
export async function restoreBackup(
  superuserUrl: string,
  file: string,
  at: string,
): Promise<Restored> {
  const manifest = await verifiedManifest(file);
  const newer = newerThan(MIGRATION_NAMES, manifest.migrations);
  if (newer) throw new BackupRefused(newer);

  const name = databaseOf(superuserUrl);
  const fresh = `${name}_restored`;
  const former = `${name}_before_${at.replace(/\D/g, '').slice(0, 14)}`;
  await onServer(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${pg.escapeIdentifier(fresh)} with (force)`);
    await createDatabase(client, fresh);
  });
  const freshUrl = within(superuserUrl, fresh);
  await migrate(freshUrl, manifest.migrations);
  await load(freshUrl, file, manifest);
  await migrate(freshUrl);
  await asSuperuser(freshUrl, async (client) => {
    await client.query(`update identity.session set ended_at = now() where ended_at is null`);
    await noteInLog(client, 'centre.restored', manifest.takenAt);
  });

  const used = await asSuperuser(superuserUrl, isUsed);
  await onServer(superuserUrl, async (client) => {
    await exchange(client, name, former, fresh);
    if (!used) await client.query(`drop database ${pg.escapeIdentifier(former)}`);
  });
  return { manifest, former: used ? former : undefined };
}

const OBJECT_IN_USE = '55006';

async function exchange(
  client: pg.Client,
  name: string,
  former: string,
  fresh: string,
): Promise<void> {
  const [present, aside, next] = [name, former, fresh].map(pg.escapeIdentifier);
  try {
    await client.query('begin');
    await client.query(`alter database ${present} rename to ${aside}`);
    await client.query(`alter database ${next} rename to ${present}`);
    await client.query('commit');
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code !== OBJECT_IN_USE) throw error;
    throw new BackupRefused('Somebody is connected to the database: stop Vigil first');
  }
}

/** Copies every row as it was: triggers and foreign keys were satisfied when the rows were first kept. */
async function load(url: string, file: string, manifest: Manifest): Promise<void> {
  await asSuperuser(url, async (client) => {
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    const known = new Set((await tablesOf(client)).map(({ name }) => name));
    const strange = manifest.tables.find(({ name }) => !known.has(name));
    if (strange) throw new BackupRefused(`${strange.name} is no table of this back-up's version`);
    await client.query(`truncate ${[...known].map(quoted).join(', ')}`);
    await loadTables(client, file, manifest);
    for (const [sequence, value] of Object.entries(manifest.sequences))
      await client.query('select setval($1::regclass, $2::bigint)', [quoted(sequence), value]);
    await refuseMissingRows(client, manifest);
    await client.query('commit');
    await client.query('analyze');
  });
}

async function loadTables(client: pg.Client, file: string, manifest: Manifest): Promise<void> {
  const pieces = piecesOf(file);
  let piece = await pieces.next();
  const linesOf = async function* (name: string): AsyncGenerator<Buffer> {
    while (!piece.done && piece.value.table === name) {
      yield piece.value.data;
      piece = await pieces.next();
    }
  };
  while (!piece.done) {
    const { table } = piece.value;
    const columns = manifest.tables.find(({ name }) => name === table)?.columns ?? [];
    const statement = `copy ${quoted(table)} (${columnList(columns)}) from stdin`;
    await pipeline(linesOf(table), client.query(copyFrom(statement)));
  }
}

async function refuseMissingRows(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const { name, rows } of manifest.tables) {
    const counted = await client.query<{ rows: number }>(
      `select count(*)::int as rows from ${quoted(name)}`,
    );
    if (counted.rows[0]?.rows !== rows)
      throw new BackupRefused(`${name} did not come back whole: nothing was changed`);
  }
}

async function isUsed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ used: boolean }>(
    `select to_regclass('public.migrations') is not null as used`,
  );
  return rows[0]?.used ?? false;
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function within(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** From beside the databases, which can be neither dropped nor renamed from within. */
function onServer<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  return asSuperuser(within(url, 'postgres'), work);
}

async function asSuperuser<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
