import { randomUUID } from 'node:crypto';
import { boardHash, boardOf, type BoardRow } from '@lib/dispatch';
import pg from 'pg';
import { Boards } from '../../apps/api/src/live/boards.js';
import { BoardRows } from '../../apps/api/src/live/board-rows.store.js';
import { openedCase, organised } from '../support/bulk.js';
import { fetchDescribed } from '../support/described.js';
import { follow, isLevel, type Follower } from '../support/follower.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre, type SecondCentre } from '../support/second-centre.js';

const SOON_MS = 500;
const AWAY_MS = 10_000;
const HELD_MS = 10_000;

describe('the live board', () => {
  let running: RunningApp;
  let taker: Client;
  let dispatcher: Client;
  let other: SecondCentre;
  const followers: Follower[] = [];

  beforeAll(async () => {
    running = await runningApp();
    other = await secondCentre(running);
    [taker, dispatcher] = await Promise.all([
      running.signIn('call-taker'),
      running.signIn('dispatcher'),
    ]);
  }, 60_000);

  afterEach(() => {
    for (const one of followers.splice(0)) one.disconnect();
  });

  afterAll(() => running.app.close());

  async function following(
    cookie: string,
    position?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Follower> {
    const one = follow(running.url, cookie, position, headers);
    followers.push(one);
    await one.until(({ heard }) => heard.length > 0, 5_000);
    return one;
  }

  const has = (id: string) => {
    return ({ board }: Follower): boolean => [...board.rows.values()].some((row) => row.id === id);
  };

  /** The rows as the database has them now, read apart from what the server remembers. */
  async function fromDatabase(): Promise<readonly BoardRow[]> {
    const { rows } = await running.app.get(BoardRows, { strict: false }).all();
    return rows.get(taker.session.centreId) ?? [];
  }

  it.each([
    ['no cookie', () => '', {}],
    ['a made-up cookie', () => `vigil=${'b'.repeat(43)}`, {}],
    ['the page of another site', () => taker.cookie, { origin: 'https://evil.example' }],
  ])('is shut to %s', async (_, cookie, headers) => {
    const stranger = await following(cookie(), undefined, headers);
    expect(stranger.heard).toEqual([['refused', 'session-ended']]);
    expect(stranger.connected).toBe(false);
  });

  it('tells a crew nothing of the board', async () => {
    const crew = await running.signIn('crew');
    const socket = follow(running.url, crew.cookie);
    followers.push(socket);
    await socket.until(({ connected }) => connected, 2_000);
    const caseId = await openedCase(taker);
    await organised(taker, caseId);
    await socket.until(({ heard }) => heard.some(([event]) => event === 'mission-changed'), 2_000);
    expect(socket.heard.filter(([event]) => event.startsWith('board'))).toEqual([]);
  });

  it('shows what was commanded within half a second of the answer', async () => {
    const desk = await following(dispatcher.cookie);
    const caseId = await openedCase(taker);
    const waits: number[] = [];
    for (let n = 0; n < 20; n++) {
      const interventionId = await organised(taker, caseId);
      waits.push(await desk.until(has(interventionId), SOON_MS));
    }
    expect(Math.max(...waits)).toBeLessThan(SOON_MS);
    expect(isLevel(desk)).toBe(true);
    expect(boardHash(boardOf('0.0', await fromDatabase()))).toBe(boardHash(desk.board));
  }, 20_000);

  it('catches a console up that was away, with what happened and nothing else', async () => {
    const desk = await following(dispatcher.cookie);
    const caseId = await openedCase(taker);
    await desk.until(has(caseId), SOON_MS);
    desk.disconnect();
    const before = desk.heard.length;
    const until = performance.now() + AWAY_MS;
    let changed = 0;
    let cancelled = '';
    while (performance.now() < until) {
      const id = await organised(taker, caseId);
      changed++;
      if (changed % 3 === 0) {
        await dispatcher.post(`/interventions/${id}/cancel`, { seenVersion: 1 });
        cancelled = id;
        changed++;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(desk.heard).toHaveLength(before);
    desk.connect();
    await desk.until(({ heard }) => heard.length > before, 2_000);
    const [event, news] = desk.heard[before] ?? [];
    expect(event).toBe('board-changes');
    expect((news as { changes: readonly unknown[] }).changes).toHaveLength(changed);
    await desk.until(isLevel, SOON_MS);
    expect(has(cancelled)(desk)).toBe(false);
    const { board } = desk;
    const { hash } = running.app.get(Boards, { strict: false }).state(dispatcher.session.centreId);
    expect(boardHash(board)).toBe(hash);
    const read = boardOf('0.0', await fromDatabase());
    expect(boardHash(read)).toBe(hash);
    // The hash is of versions: value for value, too, the console has what was read.
    expect(Object.fromEntries(board.rows)).toEqual(Object.fromEntries(read.rows));
  }, 30_000);

  it('says since when it waits for a write that is held open, and then has no gap', async () => {
    const desk = await following(dispatcher.cookie);
    const caseId = await openedCase(taker);
    const held = new pg.Client({ connectionString: running.database.superuserUrl });
    await held.connect();
    const heldUnit = randomUUID();
    try {
      await held.query('begin');
      await held.query(
        `select audit.append(null, $1, 'system', $2, 'unit.created', null, 'unit', $3, 1, null, null,
           'HSYSADMIN', null, null, $4, true)`,
        [
          dispatcher.session.userId,
          dispatcher.session.centreId,
          heldUnit,
          JSON.stringify({ call_sign: 'HELD 1', type: 'ambulance', status: 'out-of-service' }),
        ],
      );
      const heldFrom = Date.now();
      const waiting = await organised(taker, caseId);
      await desk.until(({ state }) => typeof state?.behindSince === 'string', 4_000);
      expect(has(waiting)(desk)).toBe(false);
      const since = Date.parse(desk.state?.behindSince ?? '');
      expect(Math.abs(since - heldFrom)).toBeLessThan(1_000);
      await new Promise((resolve) => setTimeout(resolve, HELD_MS - (Date.now() - heldFrom)));
      const last = await organised(taker, caseId);
      expect(has(last)(desk)).toBe(false);
      expect(desk.state?.behindSince).not.toBeNull();
      await held.query('commit');
      await desk.until(has(last), 1_000);
      expect(has(waiting)(desk)).toBe(true);
      expect(has(heldUnit)(desk)).toBe(true);
    } finally {
      await held.end();
    }
    await desk.until(({ state }) => state?.behindSince === null, 2_500);
    expect(isLevel(desk)).toBe(true);
    const own = [...desk.board.rows.values()].filter(({ id }) => id !== heldUnit);
    expect(boardHash(boardOf('0.0', own))).toBe(boardHash(boardOf('0.0', await fromDatabase())));
  }, 40_000);

  it('begins anew for a console whose position nobody remembers, and drops one that asks nonsense', async () => {
    const future = await following(dispatcher.cookie, '18446744073709551615.1');
    expect(future.heard[0]?.[0]).toBe('board-snapshot');
    const strange = await following(dispatcher.cookie, "1.1'; drop table audit.entry");
    expect(strange.heard).toEqual([['dropped', 'io server disconnect']]);
  });

  it('is of one centre: neither shows nor tells anything of another', async () => {
    const response = await fetchDescribed(`${running.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(other.dispatcher),
    });
    const theirs = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const [ours, abroad] = await Promise.all([following(dispatcher.cookie), following(theirs)]);
    const caseId = await openedCase(taker);
    const interventionId = await organised(taker, caseId);
    await ours.until(has(interventionId), SOON_MS);
    await abroad.until(({ heard }) => heard.length > 2, 5_000);

    const told = JSON.stringify(abroad.heard);
    expect(has(other.intervention)(abroad)).toBe(true);
    expect([...ours.board.rows.values()].filter(({ id }) => told.includes(id))).toEqual([]);
    const toldUs = JSON.stringify(ours.heard);
    expect(Object.values(other).filter((id) => toldUs.includes(String(id)))).toEqual([]);
  });
});
