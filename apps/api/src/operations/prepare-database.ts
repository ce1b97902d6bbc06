import pg from 'pg';
import { asOwner } from '../database/as-owner.js';
import { migrate } from '../database/data-source.js';
import { DATABASE, ensureRoles } from '../database/roles.js';
import { SILENT_LOG } from '../database/silent-log.js';
import { loadPlaces } from '../directory/place-import.js';
import { seedDirectory } from '../directory/seed-directory.js';
import { seedProtocols } from '../protocols/seed-protocols.js';
import { operation, say, WrongRequest } from './operation.js';

const USAGE = `Usage: npm run database:prepare
with VIGIL_SUPERUSER_DATABASE_URL, VIGIL_MIGRATION_DATABASE_URL (vigil_migrator) and DATABASE_URL (vigil_api)`;

/** Makes a PostgreSQL server of one's own fit for Vigil: its roles, its database, a log without values, the schema, the places. */
await operation({}, USAGE, async ({ names }, configuration) => {
  if (names.length > 0) throw new WrongRequest(USAGE);
  const { superuserDatabaseUrl, migrationDatabaseUrl, databaseUrl } = configuration;
  if (!superuserDatabaseUrl || !migrationDatabaseUrl || !databaseUrl) throw new WrongRequest(USAGE);
  const passwords = {
    vigil_migrator: passwordOf(
      'VIGIL_MIGRATION_DATABASE_URL',
      migrationDatabaseUrl,
      'vigil_migrator',
    ),
    vigil_api: passwordOf('DATABASE_URL', databaseUrl, 'vigil_api'),
  };
  await keepLogSilent(superuserDatabaseUrl);
  await ensureRoles(superuserDatabaseUrl, passwords);
  const applied = await migrate(migrationDatabaseUrl);
  say(`${applied.length} migrations were applied; the places are being loaded`);
  await asOwner(migrationDatabaseUrl, seedDirectory);
  await asOwner(migrationDatabaseUrl, seedProtocols);
  await loadPlaces(migrationDatabaseUrl);
  say('The database is ready');
});

/** Who logs in by an address, and with what; the address itself is not repeated, for it holds the password. */
function passwordOf(setting: string, address: string, role: string): string {
  const { username, password, pathname } = new URL(address);
  if (username !== role || password === '' || pathname !== `/${DATABASE}`)
    throw new WrongRequest(`${setting} is postgres://${role}:PASSWORD@HOST/${DATABASE}`);
  return decodeURIComponent(password);
}

async function keepLogSilent(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const settings = { ...SILENT_LOG, password_encryption: 'scram-sha-256' };
    for (const [name, value] of Object.entries(settings))
      await client.query(`alter system set ${name} = ${pg.escapeLiteral(value)}`);
    await client.query('select pg_reload_conf()');
  } finally {
    await client.end();
  }
}
