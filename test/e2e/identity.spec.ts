import { randomUUID } from 'node:crypto';
import { mayDo, ROLES, type Deed, type Role } from '@lib/access';
import { countOf } from '../support/bulk.js';
import { fetchDescribed, isDescription } from '../support/described.js';
import { follow } from '../support/follower.js';
import { routesOf } from '../support/routes.js';
import { runningApp, type Answered, type Client, type RunningApp } from '../support/running-app.js';

/** Routes that anybody may ask. */
const OPEN = [
  'GET /api/configuration',
  'GET /api/session/demonstration',
  'POST /api/session',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
];
/** Answered with the console or with `not-found`, whatever the address. */
const FALLBACK = 'GET /*';

const ID = '00000000-0000-4000-8000-000000000000';

/** One route for each deed, with a body that gets no further than the door. */
const DEEDS: Readonly<Partial<Record<Deed, readonly [string, string]>>> = {
  'board.watch': ['GET', '/units'],
  'call.answer': ['POST', `/calls/${ID}/answer`],
  'call.simulate': ['GET', '/lines'],
  'case.take': ['POST', '/cases'],
  'case.close': ['POST', `/cases/${ID}/close`],
  'case.list': ['GET', '/cases'],
  'case.review': ['POST', `/cases/${ID}/timeline`],
  'intervention.create': ['POST', `/cases/${ID}/interventions`],
  'intervention.direct': ['POST', `/interventions/${ID}/cancel`],
  'unit.assign': ['POST', `/interventions/${ID}/assignments`],
  'unit.set': ['PUT', `/units/${ID}/service`],
  'mission.carry-out': ['POST', '/mission'],
  'log.read': ['GET', '/log/state'],
  'quality.read': ['GET', '/quality/own'],
  'quality.watch': ['GET', '/quality/team'],
  'quality.review': ['GET', '/quality/queue'],
  'quality.import': ['POST', '/quality/outcomes'],
};

describe('identity', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await runningApp();
  }, 60_000);

  afterAll(() => running.app.close());

  async function ask(
    method: string,
    path: string,
    body?: object,
    cookie = '',
  ): Promise<
    Pick<Answered, 'status' | 'headers'> & {
      readonly code: string | undefined;
      readonly ms: number;
    }
  > {
    const from = performance.now();
    const { status, headers, ...answer } = await fetchDescribed(`${running.url}${path}`, {
      method,
      headers: {
        cookie,
        'idempotency-key': randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).then(async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    }));
    const { code } = (answer.text.startsWith('{') ? JSON.parse(answer.text) : {}) as {
      code?: string;
    };
    return { status, headers, code, ms: performance.now() - from };
  }

  const signingIn = (userName: string, password: string) =>
    ask('POST', '/api/session', { userName, password });

  it('lets nobody in by a route that is not open to all', async () => {
    const found = routesOf(running);
    expect(found).toEqual(expect.arrayContaining([...OPEN, 'POST /api/cases', 'GET /api/units']));
    expect(found.length).toBeGreaterThan(40);
    const letIn: string[] = [];
    let asked = 0;
    for (const route of found) {
      const [method = '', path = ''] = route.split(' ');
      if (OPEN.includes(route) || isDescription(path)) continue;
      if (path.endsWith('*') || !path.startsWith('/api')) continue;
      asked++;
      const body = method === 'GET' || method === 'DELETE' ? undefined : { password: 'x' };
      const answer = await ask(method, path.replace(/:\w+/g, ID), body);
      if (answer.status !== 401 || answer.code !== 'session-ended')
        letIn.push(`${route}: ${answer.status}`);
    }
    expect(letIn).toEqual([]);
    expect(asked).toBeGreaterThan(35);
    const beside = found.filter(
      (route) => !route.includes(' /api/') && !OPEN.includes(route) && route !== FALLBACK,
    );
    expect(beside.filter((route) => !/^GET \/($|[\w./-]+\.\w+$)/.test(route))).toEqual([]);
  });

  it('lets each role do its deeds and no other', async () => {
    const wrong: string[] = [];
    for (const role of ROLES.filter((one) => one !== 'system')) {
      const who: Client = await running.signIn(role satisfies Role);
      for (const [deed, [method, path]] of Object.entries(DEEDS)) {
        const answer = await ask(
          method,
          `/api${path}`,
          method === 'GET' ? undefined : {},
          who.cookie,
        );
        const refused = answer.status === 403 && answer.code === 'not-allowed';
        if (refused === mayDo(role, deed as Deed))
          wrong.push(`${role} ${deed}: ${answer.status} ${answer.code}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 20_000);

  it('answers alike, and as slowly, whether a name is known or not', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 6; n++) {
      const wrong = await signingIn('els.janssens', `wrong-${n}`);
      const nobody = await signingIn(`nobody.${n}`, `wrong-${n}`);
      known.push(wrong.ms);
      unknown.push(nobody.ms);
      for (const answer of [wrong, nobody]) {
        expect(answer).toMatchObject({ status: 401, code: 'sign-in-failed' });
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[3] ?? 0;
    expect(middle(unknown)).toBeGreaterThan(middle(known) / 3);
    expect(middle(unknown)).toBeLessThan(middle(known) * 3);
    const failures = await countOf(
      running.database.superuserUrl,
      `audit.entry where action = 'auth.failed'`,
    );
    expect(failures).toBe(6);
  });

  it('sets a cookie that scripts and other sites cannot use, and keeps only its digest', async () => {
    const { headers } = await signingIn('tom.devos', 'demo-tom');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^vigil=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    const token = cookie.slice('vigil='.length, 'vigil='.length + 43);
    const kept = await countOf(
      running.database.superuserUrl,
      'identity.session s where s::text like $1',
      [`%${Buffer.from(token).toString('hex')}%`],
    );
    expect(kept).toBe(0);
  });

  it('locks and unlocks with the password, and does nothing in between', async () => {
    const who = await running.signIn('dispatcher');
    const with_ = (method: string, path: string, body?: object) =>
      ask(method, `/api${path}`, body, who.cookie);
    expect((await with_('GET', '/units')).status).toBe(200);
    expect((await with_('POST', '/session/lock')).status).toBe(204);
    expect(await with_('GET', '/units')).toMatchObject({ status: 423, code: 'session-locked' });
    expect(await with_('POST', '/cases', {})).toMatchObject({
      status: 423,
      code: 'session-locked',
    });
    expect(await with_('POST', '/session/unlock', { password: 'wrong' })).toMatchObject({
      status: 401,
      code: 'sign-in-failed',
    });
    expect((await with_('GET', '/units')).status).toBe(423);
    expect((await with_('POST', '/session/unlock', { password: 'demo-marc' })).status).toBe(204);
    expect((await with_('GET', '/units')).status).toBe(200);
  });

  it('does not lock who speaks with a caller', async () => {
    const who = await running.signIn('call-taker');
    const [line] = (await who.get('/lines')).body as readonly { id: string }[];
    const callId = randomUUID();
    await who.post('/calls/simulated', { callId, lineId: line?.id });
    await who.post(`/calls/${callId}/answer`, { seenVersion: 1 });
    expect(await ask('POST', '/api/session/lock', undefined, who.cookie)).toMatchObject({
      status: 409,
      code: 'session-busy',
    });
    await who.post(`/calls/${callId}/end`, { seenVersion: 2 });
    expect((await ask('POST', '/api/session/lock', undefined, who.cookie)).status).toBe(204);
  });

  it('ends the sockets of a session with it, and of no other', async () => {
    const [leaving, staying] = await Promise.all(['dispatcher', 'dispatcher'].map(running.signIn));
    if (!leaving || !staying) throw new Error('Nobody signed in');
    const sockets = [leaving, leaving, staying].map(({ cookie }) => follow(running.url, cookie));
    await Promise.all(sockets.map((one) => one.until(({ board }) => board.rows.size > 0, 5_000)));
    expect((await ask('DELETE', '/api/session', undefined, leaving.cookie)).status).toBe(204);
    await Promise.all(
      sockets.slice(0, 2).map((one) => one.until(({ connected }) => !connected, 1_000)),
    );
    const events = sockets.map(({ heard }) => heard.map(([event]) => event));
    expect(events[0]).toContain('session-ended');
    expect(events[2]).not.toContain('session-ended');
    expect(sockets[2]?.connected).toBe(true);
    sockets[2]?.disconnect();

    expect(await ask('GET', '/api/units', undefined, leaving.cookie)).toMatchObject({
      status: 401,
      code: 'session-ended',
    });
    const again = follow(running.url, leaving.cookie);
    await again.until(({ heard }) => heard.length > 0, 2_000);
    expect(again.heard).toEqual([['refused', 'session-ended']]);
    expect((await ask('GET', '/api/units', undefined, staying.cookie)).status).toBe(200);
  });
});
