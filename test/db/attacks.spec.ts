import { randomUUID } from 'node:crypto';
import type { Id } from '@lib/kernel';
import pg from 'pg';
import { countOf, now, openedCase, organised, rowsOf } from '../support/bulk.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre, type SecondCentre } from '../support/second-centre.js';

/** What statements are about, by the name that stands for it in them, as `{unit}`. */
type Names = Readonly<Record<string, string>>;

const UNIT_COLUMNS =
  'id, version, centre_id, call_sign, type, status, status_since, post, latitude, longitude';
const NEW_UNIT = `insert into units.unit (${UNIT_COLUMNS})
  values ('{new}', 1, '{centre}', 'X 1', 'ambulance', 'available', '{now}', 'Gent', 51, 3.7)`;

/** An entry of this transaction that says a unit was created or changed to `set`. */
function entry(op: 'create' | 'change', set: object, version: string): string {
  const id = op === 'create' ? '{new}' : '{unit}';
  return `select audit.append(null, '{user}', 'dispatcher', '{centre}', 'unit.status', '${op}', 'unit', '${id}',
    ${version}, null, null, 'ETREAT', null, null, $j$${JSON.stringify(set)}$j$, true)`;
}

/** The one door, with a change of its own making. */
function kept(change: object): string {
  return `select platform.keep('{token}', 'ETREAT', '{new}', null, null, '{}', $j$[${JSON.stringify(change)}]$j$)`;
}

const WITHOUT_LONGITUDE = {
  centre_id: '{centre}',
  call_sign: 'X 1',
  type: 'ambulance',
  status: 'available',
  status_since: '{now}',
  post: 'Gent',
  latitude: 51,
};
const SET = { ...WITHOUT_LONGITUDE, longitude: 3.7 };
const NEW = { kind: 'unit', op: 'create', id: '{new}', version: 1, action: 'unit.status' };
const NEW_VALUE = {
  ...NEW,
  kind: 'identity-value',
  caseId: '{case}',
  class: 'identity',
  set: {
    centre_id: '{centre}',
    case_id: '{case}',
    subject_id: '{case}',
    name: 'caller',
    content: '\\x00',
    key_id: '{new}',
    at: '{now}',
    by_user: '{user}',
  },
};

const CHANGED = `update units.unit set status = 'out-of-service', version = version + 1 where id = '{unit}'`;
const AGAIN = `update units.unit set status = 'available' where id = '{unit}'`;
const ASSIGNMENT = `insert into dispatch.assignment (id, version, centre_id, case_id, intervention_id, unit_id, status,
    assigned_at, assigned_by, recommended, deviation)
  values (gen_random_uuid(), 1, '{centre}', '{case}', '{intervention}', '{busy}', 'assigned', now(), '{user}', false, `;
const INTERVENTION = `insert into dispatch.intervention (id, version, centre_id, case_id, kind, level, status,
    created_at, created_by, target_at)
  values ('{new}', 1, '{centre}', '{closed}', 'ambulance', '3', 'open', now(), '{user}', now())`;
const CLOSING = `update care.case set status = 'closed', closed_at = now(), outcome = 'advice-given',
    version = version + 1 where id = '{case}'`;
const VALUE = `insert into care.identity_value (id, version, centre_id, case_id, subject_id, name, content, key_id, at, by_user)
  values ('{new}', 2, '{centre}', '{case}', '{case}', 'caller', '\\x00', '{new}', now(), '{user}')`;

const DENIED = 'permission denied';
const OWNER = 'must be owner';
const NO_ENTRY = 'change without an entry';
const NO_ROW = 'entry without a change';
const OTHER = 'an entry says other than the row';

describe('vigil_api with a session of its own cannot', () => {
  let running: RunningApp;
  let taker: Client;
  let other: SecondCentre;
  let names: Names;

  beforeAll(async () => {
    running = await runningApp();
    taker = await running.signIn('call-taker');
    const dispatcher = await running.signIn('dispatcher');
    other = await secondCentre(running);
    const caseId = await openedCase(taker);
    const value = { name: 'Lena' };
    await taker.put(`/cases/${caseId}/caller`, { value, seenVersion: 0, at: now() });
    const closed = await openedCase(taker);
    const closing = { outcome: 'advice-given', result: 'Done.', seenVersion: 1, at: now() };
    expect((await taker.post(`/cases/${closed}/close`, closing)).status).toBe(201);
    const intervention = await organised(taker, caseId);
    const [unit, busy] = (await dispatcher.get('/units')).body as { id: Id<'unit'> }[];
    const sent = { assignmentId: randomUUID(), unitId: busy?.id, deviation: 'other' };
    await dispatcher.post(`/interventions/${intervention}/assignments`, sent);
    names = {
      token: tokenOf(dispatcher),
      centre: taker.session.centreId,
      user: dispatcher.session.userId,
      case: caseId,
      closed,
      intervention,
      unit: unit?.id ?? '',
      busy: busy?.id ?? '',
      otherCentre: other.centreId,
      otherUnit: other.unit,
      otherCase: other.case,
    };
  }, 60_000);

  afterAll(() => running.app.close());

  function tokenOf({ cookie }: Client): string {
    return cookie.slice(cookie.indexOf('=') + 1);
  }

  function said(statement: string): string {
    const all: Names = { ...names, new: randomUUID(), now: '2026-11-24T03:00:00+00:00' };
    return statement.replace(/\{(\w+)\}/g, (whole, name: string) => all[name] ?? whole);
  }

  /** Runs statements in one transaction, with the dispatcher's token or another, and commits. */
  async function inTransaction(
    statements: readonly string[],
    token: string | undefined = names['token'],
    as: 'vigil_api' | 'vigil_owner' = 'vigil_api',
  ): Promise<pg.QueryResult> {
    const { apiUrl, migratorUrl } = running.database;
    const client = new pg.Client({ connectionString: as === 'vigil_api' ? apiUrl : migratorUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`set local role ${as}`);
      await client.query(`select set_config('vigil.token', $1, true)`, [token]);
      let last = await client.query('select');
      // One `new` id holds for the whole transaction.
      const text = said(statements.join('\u0001'));
      for (const statement of text.split('\u0001')) last = await client.query(statement);
      await client.query('commit');
      return last;
    } finally {
      await client.end();
    }
  }

  /** Runs statements and expects the refusal, and that nothing was said in the log. */
  async function refused(
    statements: readonly string[],
    message: string,
    as: 'vigil_api' | 'vigil_owner' = 'vigil_api',
  ): Promise<void> {
    const { superuserUrl } = running.database;
    const [unit] = await rowsOf<{ version: number }>(
      superuserUrl,
      'select version from units.unit where id = $1',
      [names['unit']],
    );
    const next = String((unit?.version ?? 0) + 1);
    const entries = await countOf(superuserUrl, 'audit.entry');
    const texts = statements.map((text) => text.replace('{next}', next));
    await expect(inTransaction(texts, names['token'], as)).rejects.toThrow(new RegExp(message));
    expect(await countOf(superuserUrl, 'audit.entry')).toBe(entries);
  }

  it.each<[string, readonly string[], string]>([
    ['change an entry', [`update audit.entry set action = 'x'`], DENIED],
    ['delete an entry', ['delete from audit.entry'], DENIED],
    ['empty the log', ['truncate audit.entry'], DENIED],
    ['write an entry itself', [`insert into audit.entry (id) values ('{new}')`], DENIED],
    [
      'append in the name of another',
      [
        `select audit.append(null, '{user}', 'dispatcher', '{centre}', 'x', null, 'case', null, null, null, null,
           'ETREAT', null, null, '{}', false)`,
      ],
      DENIED,
    ],
    ['stop a trigger', ['alter table audit.entry disable trigger append_only'], OWNER],
    ['stop all triggers', [`set session_replication_role = replica`], DENIED],
    ['lift row-level security', ['alter table care.case disable row level security'], OWNER],
    ['turn row-level security off', ['drop policy reveal on care.identity_value'], OWNER],
    ['become the owner', ['set role vigil_owner'], DENIED],
    ['become somebody else', ['set session authorization vigil_migrator'], DENIED],
    ['make a table', ['create table public.mine (id int)'], DENIED],
    ['make a schema', ['create schema mine'], DENIED],
    [
      'open a centre',
      [`select identity.create_centre('{new}', 'x', '{nl}', 'UTC', 0, 0, false)`],
      DENIED,
    ],
    ['read the disk', [`select pg_read_file('/etc/passwd')`], DENIED],
    ['run a program', [`copy (select 1) to program 'id'`], DENIED],
    ['read passwords', ['select password_hash from identity.app_user'], DENIED],
    ['read sessions', ['select * from identity.session'], DENIED],
    ['read grants', ['select * from audit.access_grant'], DENIED],
    ['read answers', ['select * from platform.idempotency'], DENIED],
    ['read digests', ['select digest from care.lookup'], DENIED],
    ['grant itself a case', [`insert into audit.access_grant (id) values ('{new}')`], DENIED],
    ['put a table out of the rule', [`update platform.kept set hidden = '{status}'`], DENIED],
    ['delete a row', [`delete from units.unit where id = '{unit}'`], DENIED],
    ['change a value', [`update care.identity_value set content = '\\x00'`], DENIED],
    ['delete a value', ['delete from care.identity_value'], DENIED],

    ['make a row past the door', [NEW_UNIT], DENIED],
    ['change a row past the door', [CHANGED], DENIED],
    ['add a value past the door', [VALUE], DENIED],
    ['keep a row by its keeper', [`select units.keep_unit('{}', null)`], DENIED],
    [
      'keep a row of another centre',
      [kept({ ...NEW, set: { ...SET, centre_id: '{otherCentre}' } })],
      'of another centre',
    ],
    [
      'change a row of another centre',
      [kept({ ...NEW, op: 'change', id: '{otherUnit}', version: 2, set: { status: 'on-scene' } })],
      'stale-version',
    ],
    ['add a value that it did not open', [kept(NEW_VALUE)], 'not opened for this class'],
    [
      'change a value through the door',
      [kept({ ...NEW_VALUE, op: 'change', version: 2 })],
      'added, never changed',
    ],
    [
      'keep with no session',
      [`select platform.keep('nobody', 'ETREAT', '{new}', null, null, '{}', '[]')`],
      'session-ended',
    ],
    [
      'keep what has no keeper',
      [
        `select platform.keep('{token}', 'ETREAT', '{new}', null, null, '{}', '[{"kind":"entry"}]')`,
      ],
      'case not found',
    ],
    ['call a trigger', ['select units.prove_unit()'], 'permission denied|as triggers'],
  ])('%s', async (_name, statements, message) => {
    await refused(statements, message);
  });

  it('see or change anything of another centre', async () => {
    for (const table of [
      'units.unit',
      'care.case',
      'dispatch.intervention',
      'audit.entry',
      'directory.line',
    ])
      expect(
        (await inTransaction([`select from ${table} where centre_id = '{otherCentre}'`])).rowCount,
      ).toBe(0);
    const [row] = (
      await inTransaction([
        `select dispatch.situation('{token}', null, null, null, '{otherUnit}', null) as s`,
      ])
    ).rows as { s: { unit: unknown } }[];
    expect(row?.s.unit).toBeNull();
  });

  const OPENING = `select * from audit.open_access('{token}', '{{case}}', '{location,identity}', 'ETREAT', '{new}')`;
  const READING = `select from care.identity_value where case_id = '{case}'`;

  it('read a value but with a committed grant of its own, that still holds', async () => {
    const { superuserUrl } = running.database;
    const own = tokenOf(taker);
    const stranger = tokenOf(await running.signIn('karim.haddad'));
    const read = async (token: string): Promise<number | null> =>
      (await inTransaction([READING], token)).rowCount;
    expect(await read(own)).toBe(1);
    for (const token of [stranger, names['token'], 'nobody', ''])
      expect(await read(token ?? '')).toBe(0);

    // Opened, read and taken back, in one transaction: nothing is seen before its entry is committed.
    const supervisor = tokenOf(await running.signIn('supervisor'));
    const opening = OPENING.replace('{token}', supervisor);
    expect((await inTransaction([opening, READING], supervisor)).rowCount).toBe(0);
    expect(await read(supervisor)).toBe(1);
    const again = tokenOf(await running.signIn('supervisor'));
    const inside = ['savepoint s', OPENING.replace('{token}', again), 'release s', READING];
    expect((await inTransaction(inside, again)).rowCount).toBe(0);

    await rowsOf(
      superuserUrl,
      `update identity.session set locked_at = now() where token_hash = sha256($1)`,
      [Buffer.from(supervisor)],
    );
    expect(await read(supervisor)).toBe(0);
    await rowsOf(
      superuserUrl,
      `update audit.access_grant set expires_at = now() where case_id = $1`,
      [names['case']],
    );
    expect(await read(own)).toBe(0);
  });

  it('open what its role has no ground for, and the log says that it tried', async () => {
    const { superuserUrl } = running.database;
    const denials = (): Promise<number> =>
      countOf(superuserUrl, `audit.entry where action = 'access.denied'`);
    const before = await denials();
    const ours = await inTransaction([OPENING]);
    expect(ours.rows).toMatchObject([
      { class: 'location', basis: 'on-shift' },
      { class: 'identity', basis: null, expires_at: null },
    ]);
    const theirs = await inTransaction([OPENING.replace('{case}', '{otherCase}')]);
    expect(theirs.rows).toMatchObject([{ basis: null }, { basis: null }]);
    expect(await denials()).toBe(before + 3);
    expect((await inTransaction([READING])).rowCount).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ['make a row without an entry', [NEW_UNIT], NO_ENTRY],
    ['change a row without an entry', [CHANGED], NO_ENTRY],
    ['change a row under an older entry', [AGAIN], NO_ENTRY],
    [
      'make a row with an entry of a change',
      [entry('change', SET, '1').replace('{unit}', '{new}'), NEW_UNIT],
      NO_ENTRY,
    ],
    ['name another version', [NEW_UNIT, entry('create', SET, '2')], NO_ENTRY],
    [
      'make another row than the entry says',
      [entry('create', { ...SET, status: 'out-of-service' }, '1'), NEW_UNIT],
      OTHER,
    ],
    ['leave a column out of the entry', [entry('create', WITHOUT_LONGITUDE, '1'), NEW_UNIT], OTHER],
    [
      'change a row to other than the entry says',
      [entry('change', { status: 'on-scene' }, '{next}'), CHANGED],
      OTHER,
    ],
    [
      'change a row twice under one entry',
      [entry('change', { status: 'out-of-service' }, '{next}'), CHANGED, AGAIN],
      OTHER,
    ],
    [
      'check early and change after',
      [
        entry('change', { status: 'out-of-service' }, '{next}'),
        CHANGED,
        'set constraints all immediate',
        'set constraints all deferred',
        AGAIN,
      ],
      OTHER,
    ],

    ['say a change that is none', [entry('change', { status: 'on-scene' }, '{next}')], NO_ROW],
    ['say that it made what it did not', [entry('create', SET, '1')], NO_ROW],
    [
      'say a second thing of one change',
      [
        entry('change', { status: 'out-of-service' }, '{next}'),
        CHANGED,
        entry('change', { status: 'on-scene' }, '{next}'),
      ],
      'entry_object',
    ],
    ['organise for a closed case', [INTERVENTION], 'case-closed'],
    ['close a case with an open intervention', [CLOSING], 'case-has-open-intervention'],
    ['send a unit twice', [`${ASSIGNMENT}'other')`], 'assignment_one_open'],
    ['send another unit without a reason', [`${ASSIGNMENT}null)`], 'assignment_check'],
    ['remove a centre', ['delete from directory.centre where false'], 'never removed'],
    ['empty the centres', ['truncate directory.centre cascade'], 'never removed'],
    ['give a centre another id', ['update directory.centre set id = id'], 'never removed'],
  ])('nor can the owner %s', async (_name, statements, message) => {
    await refused(statements, message, 'vigil_owner');
  });
});
