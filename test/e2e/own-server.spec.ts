import pg from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/api/src/database/embedded/embedded-postgres.js';
import { signInAs } from '../support/client.js';
import {
  dataFolder,
  operate,
  removeDataFolder,
  startServer,
  type Settings,
} from '../support/server-process.js';

/** A server that was there before Vigil: without its roles, its database, or its settings. */
async function bareServer(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(folder);
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  await client.query('drop database vigil');
  for (const role of ['vigil_api', 'vigil_migrator', 'vigil_owner'])
    await client.query(`drop role ${role}`);
  await client.end();
  return server;
}

describe('a PostgreSQL server of one’s own', () => {
  const folder = dataFolder();
  const elsewhere = dataFolder();
  let postgres: EmbeddedPostgres;
  let superuser: Settings;
  let migrator: Settings;
  let api: Settings;

  beforeAll(async () => {
    postgres = await bareServer(folder);
    const as = (role: string, password: string): string => {
      const { host } = new URL(postgres.superuserUrl);
      return `postgres://${role}:${password}@${host}/vigil`;
    };
    superuser = { VIGIL_SUPERUSER_DATABASE_URL: postgres.superuserUrl };
    migrator = { VIGIL_MIGRATION_DATABASE_URL: as('vigil_migrator', 'migrator%2Fs%20own') };
    api = { DATABASE_URL: as('vigil_api', 'api-of-a-test') };
  }, 60_000);

  afterAll(async () => {
    await postgres.stop();
    removeDataFolder(folder);
    removeDataFolder(elsewhere);
  });

  it('is not prepared by whoever cannot say all of its logins, nor are passwords repeated', async () => {
    const some = await operate('prepare-database', [], elsewhere, '', { ...migrator, ...api });
    expect(some).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
    const wrong = { DATABASE_URL: api['DATABASE_URL']?.replace('vigil_api', 'postgres') ?? '' };
    const other = await operate('prepare-database', [], elsewhere, '', {
      ...superuser,
      ...migrator,
      ...wrong,
    });
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('DATABASE_URL is') });
    expect(other.err).not.toContain('api-of-a-test');
  }, 60_000);

  it('is prepared twice without harm, and served from by one who may do nothing else there', async () => {
    const all = { ...superuser, ...migrator, ...api };
    for (let time = 0; time < 2; time++) {
      const prepared = await operate('prepare-database', [], elsewhere, '', all);
      expect(prepared).toMatchObject({ code: 0, err: '', out: expect.stringContaining('ready') });
    }
    const centre = ['--name', 'Centrale Liège', '--admin', 'an.admin', '--admin-name', 'An Admin'];
    const opened = await operate('create-centre', centre, elsewhere, '', { ...migrator, ...api });
    const password = /shown this once: (\S+)/.exec(opened.out)?.[1] ?? '';

    const server = await startServer(elsewhere, { ...api, VIGIL_DEMONSTRATION: 'off' });
    try {
      const admin = await signInAs(server.url, { userName: 'an.admin', password });
      expect(admin.session.centreName).toBe('Centrale Liège');
      expect((await admin.get('/directory/places-state')).body).toMatchObject({ loaded: true });
    } finally {
      await server.stop();
    }
  }, 120_000);
});
