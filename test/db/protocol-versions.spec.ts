import { createHash, randomUUID } from 'node:crypto';
import type { Id } from '@lib/kernel';
import pg from 'pg';
import { rowsOf } from '../support/bulk.js';
import { drafted, fileOf, signed, step, done, versionsOf } from '../support/protocol-life.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly content: string;
  readonly content_hash: string;
  readonly round: number;
}

type Change = Readonly<Record<string, unknown>>;

const AT = '2026-11-24T03:00:00.000Z';
const HASH = 'a'.repeat(64);

/** What the API could ask of the database at its worst: any change, with the token of who is signed in. */
describe('the database', () => {
  let running: RunningApp;
  let director: Client;
  let supervisor: Client;
  let doctor: Client;

  beforeAll(async () => {
    running = await runningApp();
    director = await running.signIn('medical-director');
    supervisor = await running.signIn('supervisor');
    doctor = await running.signIn('doctor');
  }, 60_000);

  afterAll(() => running.app.close());

  async function rowOf(id: string): Promise<Row> {
    const [row] = await rowsOf<Row>(
      running.database.superuserUrl,
      'select id, version, content, content_hash, round from protocols.protocol_version where id = $1',
      [id],
    );
    if (!row) throw new Error('There is no such version');
    return row;
  }

  async function connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: running.database.apiUrl });
    await client.connect();
    return client;
  }

  function keep(client: pg.Client, { cookie }: Client, changes: readonly Change[]) {
    const token = cookie.slice(cookie.indexOf('=') + 1);
    return client.query(`select platform.keep($1, 'HQUALIMP', $2, null, null, '{}', $3)`, [
      token,
      randomUUID(),
      JSON.stringify(changes),
    ]);
  }

  /** Kept: null; otherwise what the database said. */
  async function refusalOf(who: Client, ...changes: readonly Change[]): Promise<string | null> {
    const client = await connected();
    try {
      await keep(client, who, changes);
      return null;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.end();
    }
  }

  const changed = ({ id, version }: Pick<Row, 'id' | 'version'>, set: Change): Change => ({
    kind: 'protocol-version',
    op: 'change',
    id,
    version: version + 1,
    action: 'protocol.changed',
    set,
  });

  function signature(who: Client, { id, content_hash, round }: Row, set: Change = {}): Change {
    const { centreId, userId, role } = who.session;
    return {
      kind: 'signature',
      op: 'create',
      id: randomUUID(),
      version: 1,
      action: 'protocol.signature',
      set: {
        centre_id: centreId,
        version_id: id,
        round,
        content_hash,
        signed_by: userId,
        role,
        signed_at: AT,
        ...set,
      },
    };
  }

  function created(set: Change): Change {
    const content = JSON.stringify({ code: 'X01', version: 1 });
    return {
      kind: 'protocol-version',
      op: 'create',
      id: randomUUID(),
      version: 1,
      action: 'protocol.drafted',
      set: {
        centre_id: director.session.centreId,
        code: 'X01',
        number: 1,
        status: 'draft',
        origin: 'centre',
        title: {},
        content,
        content_hash: createHash('sha256').update(content).digest('hex'),
        cases: '[]',
        round: 0,
        created_at: AT,
        created_by: director.session.userId,
        ...set,
      },
    };
  }

  async function inReview(code: string): Promise<Id<'protocol-version'>> {
    const id = await drafted(supervisor, code);
    await done(step(supervisor, id, 'submit'));
    return id;
  }

  const release = { status: 'released', released_at: AT };
  const STATE = 'protocol-version-state';

  it('releases nothing that two people have not signed', async () => {
    const id = await inReview('C40');
    expect(await refusalOf(director, changed(await rowOf(id), release))).toBe(STATE);
    await done(step(director, id, 'sign'));
    expect(await refusalOf(director, changed(await rowOf(id), release))).toBe(STATE);
    expect(await refusalOf(director, changed(await rowOf(id), { status: 'signed' }))).toBe(STATE);
    expect(await refusalOf(director, signature(director, await rowOf(id)))).toMatch(
      'signature_once',
    );
  });

  it('has a medical director among them', async () => {
    const row = await rowOf(await inReview('C39'));
    expect(await refusalOf(supervisor, signature(supervisor, row))).toBeNull();
    expect(await refusalOf(doctor, signature(doctor, row))).toBe('director-must-sign');
    expect(await refusalOf(supervisor, changed(row, { status: 'signed' }))).toBe(STATE);
    expect(await refusalOf(director, signature(director, row))).toBeNull();
    expect(await refusalOf(supervisor, changed(row, { status: 'signed' }))).toBeNull();
  });

  it('takes a name from nobody but who bears it, and for no other content', async () => {
    const row = await rowOf(await inReview('C38'));
    const own = "a signature is one's own";
    const as = (set: Change) => refusalOf(supervisor, signature(supervisor, row, set));
    expect(await as({ signed_by: director.session.userId })).toBe(own);
    expect(await as({ role: 'medical-director' })).toBe(own);
    expect(await as({ role: 'call-taker' })).toMatch('check constraint');
    expect(await as({ content_hash: HASH })).toBe('stale-version');
    expect(await as({ round: 7 })).toBe('stale-version');
  });

  it('keeps a content as it was once it went to review', async () => {
    const row = await rowOf(await inReview('C37'));
    const content = row.content.replace('"status":"draft"', '"status": "draft"');
    const set = { content, content_hash: createHash('sha256').update(content).digest('hex') };
    expect(await refusalOf(director, changed(row, set))).toBe(STATE);
    expect(await refusalOf(director, changed(row, { cases: '[1]' }))).toBe(STATE);
    const back = { status: 'draft', return_reason: 'Again.' };
    expect(await refusalOf(director, changed(row, { ...back, ...set }))).toBe(STATE);
    expect(await refusalOf(director, changed(row, { status: 'draft' }))).toBe(STATE);
    expect(await refusalOf(director, changed(row, back))).toBeNull();
  });

  it.each([
    ['from draft to signed', { status: 'signed' }],
    ['from draft to release', release],
    ['to review without a round of its own', { status: 'review' }],
    ['to another code', { code: 'C01' }],
    ['to another number', { number: 9 }],
    ['to the library', { origin: 'library' }],
  ])('does not let a version go %s', async (_, set) => {
    const id = await drafted(supervisor, 'C36');
    expect(await refusalOf(director, changed(await rowOf(id), set))).toMatch(
      /protocol-version-state|keeps its name/,
    );
  });

  it.each([
    ['that is released from the start', release],
    ['of the library', { ...release, origin: 'library' }],
    ['that is signed from the start', { status: 'signed' }],
    ['that was in review before', { round: 3 }],
    ['of another code than its content', { code: 'X02' }],
    ['of another number than its content', { number: 2 }],
    ['with the hash of another content', { content_hash: HASH }],
    ['of another centre', { centre_id: randomUUID() }],
  ])(
    'takes no version %s',
    async (_, set) => {
      expect(await refusalOf(director, created(set))).toMatch(
        /protocol-version-state|protocol_version_hash|another centre/,
      );
    },
    30_000,
  );

  it('takes a draft of a content of its own', async () => {
    expect(await refusalOf(director, created({}))).toBeNull();
  });

  it('has no two in force at once, overlays apart', async () => {
    const [standing] = await versionsOf(director, 'C35');
    const id = await drafted(supervisor, 'C35');
    await signed({ director, supervisor }, id);
    const over = { ...release, overlay_until: '2036-01-01T00:00:00.000Z' };
    const later = { ...release, released_at: '2036-01-01T00:00:00.000Z' };
    expect(await refusalOf(director, changed(await rowOf(id), release))).toBe(
      'protocol-version-scheduled',
    );
    expect(await refusalOf(director, changed(await rowOf(id), later))).toBe(
      'protocol-version-scheduled',
    );
    const past = { retired_at: '2020-01-01T00:00:00.000Z' };
    const old = { id: standing?.id ?? '', version: standing?.version ?? 0 };
    expect(await refusalOf(director, changed(old, past))).toMatch(/check constraint|lower bound/);
    expect(await refusalOf(director, changed(await rowOf(id), over))).toBeNull();
  });

  it('ends nothing a second time', async () => {
    const [standing] = await versionsOf(director, 'C34');
    await done(step(director, standing?.id ?? '', 'retire'));
    const row = await rowOf(standing?.id ?? '');
    expect(await refusalOf(director, changed(row, { retired_at: null }))).toBe(STATE);
    expect(await refusalOf(director, changed(row, { overlay_until: AT }))).toBe(STATE);
  });

  it('lets one of two releases win that supersede the same version at once', async () => {
    const [standing] = await versionsOf(director, 'C33');
    const old = { id: standing?.id ?? '', version: standing?.version ?? 0 };
    const ids = [await drafted(supervisor, 'C33'), await drafted(supervisor, 'C33')];
    for (const id of ids) await signed({ director, supervisor }, id);
    const at = new Date().toISOString();
    const [first, second] = await Promise.all(
      ids.map(async (id) => [
        changed(old, { retired_at: at }),
        changed(await rowOf(id), { status: 'released', released_at: at }),
      ]),
    );
    const clients = [await connected(), await connected()] as const;
    await clients[0].query('begin');
    await keep(clients[0], director, first ?? []);
    const waiting = keep(clients[1], director, second ?? []).then(
      () => 'kept',
      (error: unknown) => (error as Error).message,
    );
    await clients[0].query('commit');
    expect(await waiting).toBe('stale-version');
    await Promise.all(clients.map((client) => client.end()));
    const standingNow = (await versionsOf(director, 'C33')).filter(({ inForce }) => inForce);
    expect(standingNow.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('keeps signatures for good, from its owner too', async () => {
    const id = await inReview('C32');
    await done(step(director, id, 'sign'));
    const client = new pg.Client({ connectionString: running.database.migratorUrl });
    await client.connect();
    await client.query('set role vigil_owner');
    for (const text of ['delete from', 'truncate', 'update'])
      await expect(
        client.query(`${text} protocols.signature${text === 'update' ? ' set round = 9' : ''}`),
      ).rejects.toThrow('append-only');
    await client.end();
    expect((await fileOf(director, id)).version.signatures.length).toBe(1);
  });
});
