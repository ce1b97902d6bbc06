import type { Configuration } from '../platform/configuration.js';
import { reachEmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { DATABASE } from './roles.js';

export interface Database {
  readonly apiUrl: string;
  /** Absent: somebody else migrates. */
  readonly migratorUrl: string | undefined;
  /** Absent: somebody else makes and restores back-ups. */
  readonly superuserUrl: string | undefined;
  readonly stop: () => Promise<void>;
}

type Where = Pick<
  Configuration,
  'dataFolder' | 'databaseUrl' | 'migrationDatabaseUrl' | 'superuserDatabaseUrl'
>;

/** The database to serve from: the configured server, or the embedded one, which is this process's own until it stops. */
export async function openDatabase(where: Where): Promise<Database> {
  return external(where) ?? embedded(await startEmbeddedPostgres(where.dataFolder));
}

/** The same database for a passing task, also while Vigil serves from it. */
export async function reachDatabase(where: Where): Promise<Database> {
  return external(where) ?? embedded(await reachEmbeddedPostgres(where.dataFolder));
}

function external(where: Where): Database | undefined {
  const { databaseUrl, migrationDatabaseUrl, superuserDatabaseUrl } = where;
  if (!databaseUrl) return undefined;
  return {
    apiUrl: databaseUrl,
    migratorUrl: migrationDatabaseUrl,
    superuserUrl: superuserDatabaseUrl,
    stop: () => Promise.resolve(),
  };
}

function embedded(server: Database & { readonly superuserUrl: string }): Database {
  const onVigil = new URL(server.superuserUrl);
  onVigil.pathname = `/${DATABASE}`;
  return { ...server, superuserUrl: onVigil.href };
}
