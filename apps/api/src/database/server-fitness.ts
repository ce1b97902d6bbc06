import pg from 'pg';
import type { DataSource } from 'typeorm';
import { MIGRATION_NAMES } from './data-source.js';
import { SILENT_LOG } from './silent-log.js';
import { newerThan, UnfitServer } from './unfit-server.js';

/** What a database server says of itself to the API that wants to serve from it. */
export interface ServerFacts {
  readonly role: string;
  /** A superuser, one who bypasses row-level security, or a member of the owner. */
  readonly privileged: boolean;
  /** As `server_version_num`: 180004 is 18.4. */
  readonly version: number;
  readonly encoding: string;
  readonly passwordEncryption: string;
  /** Whether a wrong password opens the door as well. */
  readonly trusting: boolean;
  readonly log: Readonly<Record<string, string>>;
  readonly migrations: readonly string[];
}

const LEAST_VERSION = 180_000;

/** Why a server is not fit, the most dangerous first; nothing when it is. */
export function unfitness(
  facts: ServerFacts,
  expected: readonly string[] = MIGRATION_NAMES,
): string | undefined {
  const { role, version, encoding, log, migrations } = facts;
  if (facts.privileged) return `The API may not connect as ${role}: use vigil_api`;
  if (facts.trusting) return `The database lets ${role} in with any password: set scram-sha-256`;
  if (facts.passwordEncryption !== 'scram-sha-256')
    return `password_encryption is ${facts.passwordEncryption}: set scram-sha-256`;
  if (version < LEAST_VERSION)
    return `PostgreSQL ${Math.floor(version / 10_000)} is too old: Vigil needs 18`;
  if (encoding !== 'UTF8') return `The database is in ${encoding}: Vigil needs UTF8`;
  const loud = Object.entries(SILENT_LOG).find(([name, value]) => log[name] !== value);
  if (loud) {
    const [name, value] = loud;
    return `${name} is ${log[name] ?? 'unknown'}: set ${value}, lest values reach the server's log`;
  }
  const newer = newerThan(expected, migrations);
  if (newer) return newer;
  const missing = expected.find((name) => !migrations.includes(name));
  if (missing)
    return `The database lacks ${missing}: set VIGIL_MIGRATION_DATABASE_URL, or migrate it first`;
  return undefined;
}

/** Stops the API from serving with more rights than `vigil_api` has, or from a server that would tell what it keeps. */
export async function refuseUnfitServer(dataSource: DataSource): Promise<void> {
  const reason = unfitness(await factsOf(dataSource));
  if (reason) throw new UnfitServer(reason);
}

async function factsOf(dataSource: DataSource): Promise<ServerFacts> {
  const { url } = dataSource.options as { readonly url: string };
  const [facts] = await dataSource.query<[Omit<ServerFacts, 'trusting' | 'migrations'>]>(
    `select rolname as role,
            rolsuper or rolbypassrls
              or coalesce(pg_has_role(rolname, to_regrole('vigil_owner'), 'member'), false) as privileged,
            current_setting('server_version_num')::int as version,
            current_setting('server_encoding') as encoding,
            current_setting('password_encryption') as "passwordEncryption",
            (select jsonb_object_agg(name, current_setting(name, true)) from unnest($1::text[]) name) as log
       from pg_roles where rolname = current_user`,
    [Object.keys(SILENT_LOG)],
  );
  // Whoever has too many rights is refused for that, and need not be asked more.
  if (facts.privileged) return { ...facts, migrations: [], trusting: false };
  return {
    ...facts,
    migrations: await migrationsOf(dataSource),
    trusting: await opensToAnybody(url),
  };
}

async function migrationsOf(dataSource: DataSource): Promise<readonly string[]> {
  const [known] = await dataSource.query<[{ known: boolean }]>(
    `select to_regprocedure('platform.migrations()') is not null as known`,
  );
  if (!known.known) return [];
  const rows = await dataSource.query<{ name: string }[]>(
    'select name from platform.migrations() as name',
  );
  return rows.map(({ name }) => name);
}

/** Knocks with a wrong password: `pg_hba.conf` cannot be read from inside, and may trust everybody. */
async function opensToAnybody(url: string): Promise<boolean> {
  const wrong = new URL(url);
  wrong.password = 'a wrong password';
  const client = new pg.Client({ connectionString: wrong.href });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
