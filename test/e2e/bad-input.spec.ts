import { randomUUID } from 'node:crypto';
import { PROBLEM_CODES } from '@lib/contracts';
import pg from 'pg';
import { attempts, CANARY, type Attempt } from '../support/attempts.js';
import { commandsAt, type Command } from '../support/commands.js';
import { fetchDescribed } from '../support/described.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';

const KNOWN: ReadonlySet<string> = new Set(PROBLEM_CODES);

describe('bad input', () => {
  let running: RunningApp;
  let officer: Client;
  let commands: readonly Command[];
  let database: pg.Client;

  beforeAll(async () => {
    running = await runningApp();
    const [taker, dispatcher, crew, director, supervisor] = await Promise.all(
      (['call-taker', 'dispatcher', 'crew', 'medical-director', 'supervisor'] as const).map(
        running.signIn,
      ),
    );
    officer = await running.signIn('data-protection-officer');
    if (!taker || !dispatcher || !crew || !director || !supervisor)
      throw new Error('Nobody signed in');
    const desks = { taker, dispatcher, crew, director, supervisor };
    commands = await commandsAt(desks, await secondCentre(running));
    database = new pg.Client({ connectionString: running.database.superuserUrl });
    await database.connect();
  }, 60_000);

  afterAll(async () => {
    await database.end();
    await running.app.close();
  });

  /** Each table with how many rows it has and their digest; that somebody opened or was denied may be noted. */
  async function stored(): Promise<readonly unknown[]> {
    const { rows: tables } = await database.query<{ name: string; alias: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('audit','care','dispatch','identity','platform','protocols','quality','telephony','units','vault')
          and tablename not in ('access_grant', 'entry') order by 1`,
    );
    const from = [
      ...tables.map(({ name }) => name),
      `(select id from audit.entry where action not like 'access.%')`,
    ];
    const union = from.map(
      (name, n) =>
        `select ${n} as n, count(*), md5(string_agg(t::text, '' order by t::text)) from ${name} t`,
    );
    return (await database.query<Readonly<Record<string, unknown>>>(union.join(' union all ')))
      .rows;
  }

  async function attempt(command: Command, one: Attempt): Promise<string | undefined> {
    const answer = await fetchDescribed(`${running.url}/api${one.path ?? command.path}`, {
      method: command.method,
      headers: {
        cookie: command.by.cookie,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...one.headers,
      },
      body: one.text,
    });
    const text = await answer.text();
    const said = `${one.what}: ${answer.status} ${text}`;
    if (answer.status < 400 || answer.status > 499) return said;
    if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) return said;
    const { code, status } = JSON.parse(text) as { code: string; status: number };
    if (!KNOWN.has(code) || status !== answer.status) return said;
    if (one.code && one.code !== code) return `${said} and not ${one.code}`;
    const leaked = [CANARY, '71717171', ...Object.values(command.body)].filter(
      (value) =>
        typeof value === 'string' &&
        value.length > 5 &&
        !(value in command.body) &&
        text.includes(value),
    );
    return leaked.length > 0 ? `${said} repeats ${leaked.join()}` : undefined;
  }

  it('is refused by every command with a code, stores nothing and is never repeated', async () => {
    expect(commands).toHaveLength(55);
    const wrong: string[] = [];
    let made = 0;
    for (const command of commands) {
      const before = await stored();
      for (const one of attempts(command, officer)) {
        made++;
        const said = await attempt(command, one);
        if (said) wrong.push(`${command.name}, ${said}`);
      }
      if (JSON.stringify(await stored()) !== JSON.stringify(before))
        wrong.push(`${command.name} stored something`);
    }
    expect(wrong).toEqual([]);
    expect(made).toBeGreaterThan(700);
  }, 120_000);

  const deep = '['.repeat(20) + ']'.repeat(20);
  it.each<[string, string, string | undefined, string]>([
    ['POST', '/session', `{"userName":"${CANARY}"}`, 'invalid-fields'],
    ['POST', '/session', `{"userName":"anna.claes","password":["${CANARY}"]}`, 'invalid-fields'],
    ['POST', '/session', `{"userName":"${CANARY}","password":"${CANARY}"}`, 'sign-in-failed'],
    ['POST', '/session', CANARY, 'malformed-request'],
    ['POST', '/session/unlock', `{"password":7}`, 'invalid-fields'],
    ['POST', '/locations', `{"caseIds":["${CANARY}"]}`, 'invalid-fields'],
    ['POST', '/locations', `{"caseIds":{"length":1e9}}`, 'invalid-fields'],
    ['POST', '/locations', `{"caseIds":${deep}}`, 'invalid-fields'],
    ['POST', '/places/search', `{"text":"${'x'.repeat(1_000)}","language":"nl"}`, 'invalid-fields'],
    ['POST', '/places/reverse', `{"latitude":1e400,"longitude":0}`, 'invalid-fields'],
    ['GET', `/cases?limit=${CANARY}`, undefined, 'invalid-fields'],
    ['GET', '/cases?limit=1&limit=2', undefined, 'invalid-fields'],
    ['GET', `/cases?number=${CANARY}`, undefined, 'invalid-fields'],
    ['GET', `/cases?${CANARY}=1`, undefined, 'invalid-fields'],
    ['GET', '/cases?number=%00', undefined, 'invalid-fields'],
    ['POST', `/cases/${CANARY}/file`, '{}', 'malformed-request'],
    ['GET', `/${CANARY}`, undefined, 'not-found'],
    ['POST', `/${CANARY}`, '{}', 'not-found'],
    ['DELETE', '/cases', '{}', 'not-found'],
    ['GET', '/cases/%c0%af', undefined, 'malformed-request'],
  ])('%s %s with %s is refused as %s', async (method, path, body, code) => {
    const dispatcher = commands.find(({ name }) => name === 'assign')?.by;
    const answer = await fetchDescribed(`${running.url}/api${path}`, {
      method,
      headers: { cookie: dispatcher?.cookie ?? '', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code, status: answer.status });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(text).not.toContain(CANARY);
  });

  it('is what was wrong: without it each command is kept', async () => {
    const refused: string[] = [];
    for (const { name, method, path, body, by } of commands) {
      const answer = await by.send(method, path, body);
      if (answer.status >= 300) refused.push(`${name}: ${JSON.stringify(answer.body)}`);
    }
    expect(refused).toEqual([]);
  }, 30_000);
});
