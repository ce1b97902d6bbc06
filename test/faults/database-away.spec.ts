import { randomUUID } from 'node:crypto';
import { boardHash } from '@lib/dispatch';
import { io } from 'socket.io-client';
import { KnownSessions } from '../../apps/api/src/identity/known-sessions.js';
import { countOf, now, openedCase, rowsOf } from '../support/bulk.js';
import { follow } from '../support/follower.js';
import { boardIn } from '../support/log-and-rows.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

const AT_ONCE = 24;
const CUTS = 20;
const SOON_MS = 5_000;

describe('while the database is out of reach', () => {
  let running: RunningApp;
  let taker: Client;
  let dispatcher: Client;

  beforeAll(async () => {
    running = await runningApp();
    taker = await running.signIn('call-taker');
    dispatcher = await running.signIn('dispatcher');
  }, 60_000);

  afterEach(() => letIn(-1));

  afterAll(() => running.app.close());

  /** How many connections everybody but a superuser may have. */
  async function letIn(most: number): Promise<void> {
    const { superuserUrl } = running.database;
    const { pathname } = new URL(superuserUrl);
    await rowsOf(superuserUrl, `alter database ${pathname.slice(1)} connection limit ${most}`);
  }

  async function cutOff(): Promise<void> {
    await rowsOf(
      running.database.superuserUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'vigil_api'`,
    );
  }

  async function away(): Promise<void> {
    await letIn(0);
    await cutOff();
  }

  it('a command is told so, and kept once when it is sent again', async () => {
    const key = randomUUID();
    const caseId = randomUUID();
    const body = { caseId, entered: 'live', openedAt: now() };
    await away();
    const refused = await taker.post('/cases', body, key);
    expect(refused).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
    expect(refused.headers.get('retry-after')).toBe('1');

    await letIn(-1);
    const kept = await taker.post('/cases', body, key);
    expect(kept).toMatchObject({ status: 201, body: { id: caseId, version: 1 } });
    expect(await countOf(running.database.superuserUrl, 'care.case where id = $1', [caseId])).toBe(
      1,
    );
  });

  it(`${CUTS} times: commands that are cut off in their midst are told so too, and nothing worse`, async () => {
    const caseIds = await Promise.all(Array.from({ length: AT_ONCE }, () => openedCase(taker)));
    const statuses = new Map<number, number>();
    for (let version = 1; version <= CUTS; version++) {
      const edits = caseIds.map((caseId) => ({
        path: `/cases/${caseId}/caller`,
        body: { value: { name: 'Mieke' }, seenVersion: version - 1, at: now() },
        key: randomUUID(),
      }));
      const sent = edits.map(({ path, body, key }) => taker.put(path, body, key));
      // The first is answered: the others are anywhere between their sockets and their commits.
      await Promise.any(sent);
      await cutOff();
      for (const { status } of await Promise.all(sent))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      for (const { path, body, key } of edits) {
        let answer = await taker.put(path, body, key);
        while (answer.status === 503) answer = await taker.put(path, body, key);
        expect(answer).toMatchObject({ status: 200, body: { version } });
      }
    }
    expect([...statuses.keys()].sort()).toEqual([200, 503]);
  }, 120_000);

  it('the process lives and takes no part; then it is ready again', async () => {
    const status = async (path: string): Promise<number> =>
      (await fetch(`${running.url}/health/${path}`)).status;
    await away();
    expect(await status('live')).toBe(200);
    expect(await status('ready')).toBe(503);
    await letIn(-1);
    expect(await status('ready')).toBe(200);
  });

  it('a board says since when it knows nothing, and then catches up', async () => {
    const desk = follow(running.url, dispatcher.cookie);
    try {
      await desk.until(({ state }) => state?.behindSince === null, SOON_MS);
      const from = Date.now();
      await away();
      await desk.until(({ state }) => typeof state?.behindSince === 'string', SOON_MS);
      expect(Math.abs(Date.parse(desk.state?.behindSince ?? '') - from)).toBeLessThan(1_000);
      await letIn(-1);
      await openedCase(taker);
      const { centreId } = dispatcher.session;
      const hash = boardHash(await boardIn(running.database.superuserUrl, centreId));
      await desk.until(
        ({ board, state }) => boardHash(board) === hash && state?.behindSince === null,
        SOON_MS,
      );
      expect(desk.connected).toBe(true);
    } finally {
      desk.disconnect();
    }
  }, 30_000);

  it('a console that connects is no stranger: it is let go, and comes back by itself', async () => {
    // This node has not seen the session for a while.
    running.app.get(KnownSessions, { strict: false }).forget(dispatcher.cookie.split('=')[1] ?? '');
    await away();
    const socket = io(running.url, {
      transports: ['websocket'],
      reconnectionDelayMax: 100,
      forceNew: true,
      extraHeaders: { cookie: dispatcher.cookie },
    });
    const refusals: string[] = [];
    socket.on('connect_error', ({ message }) => refusals.push(message));
    try {
      await new Promise((dropped) => socket.once('disconnect', dropped));
      const connected = new Promise<void>((done) => socket.once('connect', done));
      await letIn(-1);
      await connected;
      expect(refusals).toEqual([]);
    } finally {
      socket.disconnect();
    }
  }, 30_000);
});
