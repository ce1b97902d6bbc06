import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/database/embedded/embedded-postgres.js';
import { now, openedCase, organised } from '../support/bulk.js';
import { clientOf, signIn, signInAs, type Client } from '../support/client.js';
import {
  dataFolder,
  operate,
  removeDataFolder,
  startServer,
  superuserUrlOf,
  type ServerProcess,
} from '../support/server-process.js';

const CALLER = { name: 'Mieke Verhulst', phone: '0475 11 22 33' };

describe('what an operator does', () => {
  const folder = dataFolder();
  const file = join(folder, 'night.vigil');
  let server: ServerProcess;
  let taker: Client;

  beforeAll(async () => {
    server = await startServer(folder);
    taker = await signIn(server.url, 'call-taker');
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    removeDataFolder(folder);
  });

  async function caseWithCaller(): Promise<string> {
    const caseId = await openedCase(taker);
    const edit = { value: CALLER, seenVersion: 0, at: now() };
    expect((await taker.put(`/cases/${caseId}/caller`, edit)).status).toBe(200);
    await organised(taker, caseId);
    return caseId;
  }

  it('backs up a living centre and restores it: the drill', async () => {
    const kept = await caseWithCaller();
    await Promise.all(Array.from({ length: 20 }, caseWithCaller));
    // The centre works on while it is copied.
    const working = Array.from({ length: 20 }, caseWithCaller);
    const backup = await operate('backup', [file], folder);
    await Promise.all(working);
    expect(backup.err).toBe('');
    expect(backup).toMatchObject({ code: 0, out: expect.stringContaining('Keep the master key') });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes('Verhulst')).toBe(false);

    const lost = await caseWithCaller();
    const inUse = await operate('restore', [file], folder);
    expect(inUse).toMatchObject({ code: 1, err: expect.stringContaining('Another process uses') });

    await server.stop();
    const restored = await operate('restore', [file], folder);
    expect(restored).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('vigil_before_'),
    });

    server = await startServer(folder);
    const signedInBefore = clientOf(server.url, taker.session, taker.cookie);
    expect((await signedInBefore.get('/units')).status).toBe(401);
    taker = await signIn(server.url, 'call-taker');
    const opened = await taker.post(`/cases/${kept}/file`, {});
    expect(opened).toMatchObject({ status: 200, body: { caller: { value: CALLER } } });
    expect((await taker.post(`/cases/${lost}/file`, {})).status).toBe(404);
    // Work goes on from where the copy was: nothing is held back, and numbers do not collide.
    await caseWithCaller();

    const director = await signIn(server.url, 'medical-director');
    const log = await director.get('/log/entries?limit=500');
    const actions = JSON.stringify(log.body);
    expect(actions).toContain('centre.backed-up');
    expect(actions).toContain('centre.restored');
  }, 90_000);

  it('restores each row as it was', async () => {
    await server.stop();
    const again = join(folder, 'again.vigil');
    expect((await operate('backup', [again], folder)).code).toBe(0);
    const before = await allRows(folder);
    expect((await operate('restore', [again], folder)).code).toBe(0);
    const after = await allRows(folder);
    expect(before.size).toBeGreaterThanOrEqual(20);
    expect(before.get('care.identity_value')).toMatch(/^[2-4]\d /);
    expect(after).toEqual(before);
    server = await startServer(folder);
    taker = await signIn(server.url, 'call-taker');
  }, 60_000);

  it.each([
    ['a byte flipped', (data: Buffer) => flipped(data)],
    ['the end missing', (data: Buffer) => data.subarray(0, data.length / 2)],
    ['no archive at all', () => Buffer.from('Dear operator,')],
  ])(
    'refuses a back-up with %s, and changes nothing',
    async (_, damage) => {
      const damaged = join(folder, `${randomUUID()}.vigil`);
      writeFileSync(damaged, damage(readFileSync(file)));
      await server.stop();
      const refused = await operate('restore', [damaged], folder);
      expect(refused.code).toBe(1);
      expect(refused.err).toMatch(/cannot be read as a back-up|is damaged|no back-up of Vigil/);
      server = await startServer(folder);
      taker = await signIn(server.url, 'call-taker');
      await caseWithCaller();
    },
    60_000,
  );

  it('overwrites no file, and says what it wants', async () => {
    const twice = await operate('backup', [file], folder);
    expect(twice).toMatchObject({ code: 1, err: expect.stringContaining('exists already') });
    const nothing = await operate('backup', [], folder);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
    const unknown = await operate('restore', ['--fast', file], folder);
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
  }, 30_000);

  const CENTRE = ['--name', 'Centrale Namur', '--language', 'fr', '--admin-name', 'Luc Noël'];

  it('opens a centre beside, whose administrator signs in at once and sees nothing of the other', async () => {
    const opened = await operate('create-centre', [...CENTRE, '--admin', 'luc.noel'], folder);
    expect(opened).toMatchObject({ code: 0, err: '' });
    const password = /shown this once: (\S+)/.exec(opened.out)?.[1] ?? '';
    const admin = await signInAs(server.url, { userName: 'luc.noel', password });
    expect(admin.session).toMatchObject({
      role: 'administrator',
      centreName: 'Centrale Namur',
      language: 'fr',
      demonstration: false,
    });
    const people = await admin.get('/people');
    expect(people.body).toEqual([
      expect.objectContaining({ displayName: 'Luc Noël' }),
      expect.objectContaining({ displayName: 'Vigil' }),
    ]);
  }, 30_000);

  it('takes a password from its input, and opens no centre without an administrator', async () => {
    const password = 'correct horse battery';
    const named = [...CENTRE, '--admin', 'luc.second', '--password-stdin'];
    const opened = await operate('create-centre', named, folder, `${password}\n`);
    expect(opened).toMatchObject({ code: 0, err: '' });
    expect(opened.out).not.toContain('Password');
    await signInAs(server.url, { userName: 'luc.second', password });

    const centres = (): Promise<number> => countOfCentres(superuserUrlOf(folder));
    const there = await centres();
    const taken = await operate('create-centre', [...CENTRE, '--admin', 'luc.noel'], folder);
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('somebody already') });
    const short = await operate('create-centre', named, folder, 'short');
    expect(short).toMatchObject({ code: 1, err: expect.stringContaining('at least 12') });
    const bad = await operate('create-centre', [...CENTRE, '--admin', 'Luc Noël'], folder);
    expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('--admin cannot be') });
    const silent = await operate('create-centre', [], folder);
    expect(silent).toMatchObject({ code: 1, err: expect.stringContaining('--name is missing') });
    expect(await centres()).toBe(there);
  }, 60_000);
});

function flipped(data: Buffer): Buffer {
  const copy = Buffer.from(data);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

/** What a restore changes on purpose: numbers of transactions, its own entry, and that everybody has to sign in. */
const CHANGED: Readonly<Record<string, string>> = {
  'audit.entry': `where action <> 'centre.restored'`,
  'identity.session': `where false`,
};

/** How many rows each table of a stopped server has, and a digest of them. */
async function allRows(folder: string): Promise<ReadonlyMap<string, string>> {
  const server = await startEmbeddedPostgres(folder);
  const client = new pg.Client({ connectionString: superuserUrlOf(folder) });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
        where schemaname !~ '^(pg_|information_schema)'
          and tablename <> all ('{place,place_name,place_source,municipality,migrations}')`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '') as digest
           from (select (to_jsonb(t) - 'xid')::text as line from ${name} t ${CHANGED[name] ?? ''}) lines`,
      );
      found.set(name, rows[0]?.digest ?? '');
    }
    return found;
  } finally {
    await client.end();
    await server.stop();
  }
}

async function countOfCentres(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from directory.centre',
  );
  await client.end();
  return rows[0]?.count ?? 0;
}
