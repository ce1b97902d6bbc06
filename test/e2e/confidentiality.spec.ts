import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile, MissionView } from '@lib/contracts';
import { codeOf, now, organised, rowsOf } from '../support/bulk.js';
import { captured, type Captured } from '../support/captured.js';
import { fetchDescribed } from '../support/described.js';
import { follow, type Follower } from '../support/follower.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

const CANARIES = {
  caller: 'Kanarina Bellersdochter',
  phone: '+32475987123',
  address: 'Kanariestraat 77, achterhuis',
  access: 'Sleutel onder de kanariepot',
  patient: 'Kanarius Vogelmans',
  nationalNumber: '71.02.13-345.67',
  note: 'Hoort kanaries fluiten sinds gisteren',
  condition: 'Kanariekoorts na terugreis',
  result: 'Kanariebeet verzorgd, thuis gebleven',
} as const;
/** Parts of each that stay when it is written in another way. */
const TRACES = ['475987123', '71021334567', ...Object.values(CANARIES)];

/** Which canaries sing in a text: as they are, as bytes in hexadecimal, in Base64 and in a URL. */
function singing(text: string): readonly string[] {
  const low = text.toLowerCase();
  return TRACES.filter((canary) => {
    const bytes = Buffer.from(canary);
    // The middle of the Base64, in each of the three ways in which it can fall.
    const coded = [0, 1, 2].map((n) =>
      Buffer.concat([Buffer.alloc(n), bytes])
        .toString('base64')
        .slice(4, -4)
        .toLowerCase(),
    );
    return [canary.toLowerCase(), bytes.toString('hex'), encodeURIComponent(canary), ...coded].some(
      (form) => low.includes(form.toLowerCase()),
    );
  });
}

describe('what a case holds', () => {
  let running: RunningApp;
  let output: Captured;
  let taker: Client;
  let dispatcher: Client;
  let crew: Client;
  let caseId: string;
  const errors: string[] = [];
  const consoles: Follower[] = [];

  beforeAll(async () => {
    output = captured();
    running = await runningApp();
    [taker, dispatcher, crew] = await Promise.all([
      running.signIn('call-taker'),
      running.signIn('dispatcher'),
      running.signIn('crew'),
    ]);
    const others = await Promise.all(['karim.haddad', 'sofie.maes'].map(running.signIn));
    consoles.push(
      ...[dispatcher, crew, ...others].map(({ cookie }) => follow(running.url, cookie)),
    );
    await Promise.all(consoles.map((one) => one.until(({ connected }) => connected, 5_000)));
    caseId = await walkedCase();
    await consoles[0]?.until(({ heard }) => heard.length > 8, 5_000);
  }, 60_000);

  afterAll(async () => {
    for (const one of consoles) one.disconnect();
    await running.app.close();
    output.end();
  });

  async function put(path: string, value: object | string, seenVersion = 0): Promise<void> {
    const { status, body, headers } = await taker.put(path, { value, seenVersion, at: now() });
    if (status !== 200) throw new Error(`${path}: ${status} ${codeOf({ status, body, headers })}`);
  }

  /** From ring to closed, with a canary in each field that somebody types, and refusals on the way. */
  async function walkedCase(): Promise<string> {
    const lines = (await taker.get('/lines')).body as readonly { id: string }[];
    const callId = randomUUID();
    const rings = { callId, lineId: lines[0]?.id, callerNumber: CANARIES.phone };
    await taker.post('/calls/simulated', rings);
    const answered = await taker.post(`/calls/${callId}/answer`, { seenVersion: 1 });
    const { caseId: id } = answered.body as { caseId: string };
    const { caller, phone, address, access, patient, nationalNumber, note, condition } = CANARIES;
    await put(`/cases/${id}/caller`, { name: caller, phone }, 1);
    const place = { latitude: 51.05, longitude: 3.72, source: 'typed', municipality: 'Gent' };
    await put(`/cases/${id}/location`, { label: address, access, ...place });
    const patientId = randomUUID();
    await put(`/cases/${id}/patients/${patientId}`, { name: patient, nationalNumber });
    await taker.post(`/cases/${id}/notes`, { noteId: randomUUID(), text: note, at: now() });
    await taker.post(`/cases/${id}/earlier`, {});
    const repatriation = {
      placeAbroad: address,
      destination: address,
      escort: 'none',
      condition,
    };
    const help = { interventionId: randomUUID(), kind: 'repatriation', level: '6', at: now() };
    await taker.post(`/cases/${id}/interventions`, { ...help, repatriation });
    await taker.post(`/interventions/${help.interventionId}/complete`, { seenVersion: 1 });
    await refusals(id);
    await broken(id);

    const interventionId = await organised(taker, id);
    await dispatcher.post(`/interventions/${interventionId}/recommendation`, {});
    const { unit } = (await crew.post('/mission', {})).body as MissionView;
    const sent = { assignmentId: randomUUID(), unitId: unit?.id, deviation: 'other' };
    await dispatcher.post(`/interventions/${interventionId}/assignments`, sent);
    const mission = (await crew.post('/mission', {})).body as MissionView;
    expect(singing(JSON.stringify(mission))).toEqual(
      expect.arrayContaining([CANARIES.address, CANARIES.patient, CANARIES.note]),
    );
    await dispatcher.post(`/assignments/${sent.assignmentId}/stand-down`, { seenVersion: 1 });
    await dispatcher.post(`/interventions/${interventionId}/cancel`, { seenVersion: 1 });
    const { case: row } = (await taker.post(`/cases/${id}/file`, {})).body as CaseFile;
    const closing = { outcome: 'advice-given', result: CANARIES.result, at: now() };
    const closed = await taker.post(`/cases/${id}/close`, { ...closing, seenVersion: row.version });
    if (closed.status !== 201) throw new Error(`not closed: ${codeOf(closed)}`);
    return id;
  }

  async function refusals(id: string): Promise<void> {
    const { caller, phone, note, result } = CANARIES;
    const answers = await Promise.all([
      taker.put(`/cases/${id}/caller`, {
        value: { name: caller, phone },
        seenVersion: 1,
        at: now(),
      }),
      taker.put(`/cases/${id}/caller`, { value: { phone: caller }, seenVersion: 2, at: now() }),
      taker.put(`/cases/${id}/caller`, { value: { [caller]: phone }, seenVersion: 2, at: now() }),
      taker.post(`/cases/${id}/notes`, { noteId: note, text: note, at: now() }),
      taker.post(`/cases/${id}/close`, { outcome: 'x', result, seenVersion: 9, at: now() }),
      taker.post(`/cases/${encodeURIComponent(caller)}/file`, {}),
      taker.get(`/cases?number=${encodeURIComponent(caller)}`),
      taker.get(`/${encodeURIComponent(caller)}`),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      errors.push(JSON.stringify([answer.body, ...answer.headers]));
    }
  }

  /** A failure that nobody foresaw, in the middle of keeping a value. */
  async function broken(id: string): Promise<void> {
    const { superuserUrl } = running.database;
    const table = 'alter table care.clinical_value';
    await rowsOf(superuserUrl, `${table} add constraint broken check (name <> 'note') not valid`);
    const text = { noteId: randomUUID(), text: CANARIES.note, at: now() };
    const failed = await taker.post(`/cases/${id}/notes`, text);
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal' } });
    errors.push(JSON.stringify([failed.body, ...failed.headers]));
    await rowsOf(superuserUrl, `${table} drop constraint broken`);
  }

  it('is found by this search when it is there', async () => {
    const { body } = await taker.post(`/cases/${caseId}/file`, {});
    const whole = JSON.stringify(body);
    expect(singing(whole).length).toBeGreaterThanOrEqual(Object.keys(CANARIES).length - 1);
    expect(singing(Buffer.from(whole).toString('hex'))).toEqual(singing(whole));
    expect(singing(Buffer.from(whole).toString('base64'))).toEqual(singing(whole));
  });

  it('is in no line that the server writes', () => {
    expect(output.text()).toContain('"context":"problem"');
    expect(output.text()).toContain('23514');
    expect(singing(output.text())).toEqual([]);
  });

  it('is in no metric', async () => {
    const metrics = await (await fetchDescribed(`${running.url}/metrics`)).text();
    expect(metrics).toContain('vigil_http_seconds');
    expect(metrics).not.toContain(caseId);
    expect(singing(metrics)).toEqual([]);
  });

  it('is in nothing that is pushed to a console', () => {
    const heard = JSON.stringify(consoles.map((one) => one.heard));
    expect(heard).toContain(caseId);
    expect(consoles.filter((one) => one.heard.length === 0)).toEqual([]);
    expect(singing(heard)).toEqual([]);
  });

  it('is in no answer that refuses', () => {
    expect(errors).toHaveLength(9);
    expect(singing(errors.join('\n'))).toEqual([]);
  });

  it('is in the log and in the tables of the database for nobody to read', async () => {
    const { superuserUrl } = running.database;
    const tables = await rowsOf<{ name: string }>(
      superuserUrl,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    let rows = 0;
    const found: string[] = [];
    for (const { name } of tables) {
      const texts = await rowsOf<{ row: string }>(
        superuserUrl,
        `select t::text as row from ${name} t`,
      );
      rows += texts.length;
      found.push(
        ...singing(texts.map(({ row }) => row).join('\n')).map((one) => `${name}: ${one}`),
      );
    }
    expect(rows).toBeGreaterThan(200);
    expect(found).toEqual([]);
    const activity = await rowsOf(superuserUrl, 'select query from pg_stat_activity');
    expect(singing(JSON.stringify(activity))).toEqual([]);
  });

  it('is nowhere in the files of the database, nor in what its server wrote', async () => {
    const { superuserUrl } = running.database;
    await rowsOf(superuserUrl, 'checkpoint');
    const [place] = await rowsOf<{ folder: string; oid: string }>(
      superuserUrl,
      `select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`,
    );
    const { folder = '', oid = '' } = place ?? {};
    const own = ['pg_wal', join('base', oid)].flatMap((part) =>
      readdirSync(join(folder, part), { withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(folder, part, file.name)),
    );
    const found = [join(folder, 'server.log'), ...own].filter((path) => {
      const bytes = readFileSync(path);
      return TRACES.some((canary) => bytes.includes(canary));
    });
    expect(own.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
    expect(readFileSync(join(folder, 'server.log'), 'utf8')).toContain('broken');
  }, 30_000);
});
