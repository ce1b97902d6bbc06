import type { BoardEvents, CaseFile } from '@lib/contracts';
import { boardHash } from '@lib/dispatch';
import { loadPlaces } from '../../apps/api/src/directory/place-import.js';
import { rowsOf } from '../support/bulk.js';
import { chanceOf } from '../support/chance.js';
import { clientOf, signIn, type Client } from '../support/client.js';
import { follow, isLevel, type Follower } from '../support/follower.js';
import { boardIn, disagreements } from '../support/log-and-rows.js';
import { NightShift, type Acknowledged } from '../support/night-shift.js';
import {
  clusterProcesses,
  dataFolder,
  end,
  kill,
  removeDataFolder,
  startServer,
  superuserUrlOf,
  type ServerProcess,
} from '../support/server-process.js';

type BoardSnapshot = Parameters<BoardEvents['board-snapshot']>[0];
type BoardNews = Parameters<BoardEvents['board-changes']>[0];

const ROUNDS = 50;
const DESKS = 8;
const UNITS = 5;
/** A kill comes at any moment after the work has begun again. */
const WITHIN_MS = 400;
const PATIENCE_MS = 30_000;
const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

/** What becomes of PostgreSQL in a round. Of one process that is killed it makes a fall of them all, and recovers. */
const DATABASE = [
  'lives on',
  'lives on',
  'falls under the living server',
  'falls with the server',
  'is killed with the server',
] as const;

describe(`a centre that is killed ${ROUNDS} times at work (FAULTS_SEED=${SEED})`, () => {
  const folder = dataFolder();
  const chance = chanceOf(SEED);
  const home = new AbortController();
  let server: Promise<ServerProcess>;
  let night = Promise.resolve();
  let shift: NightShift;
  let dispatcher: Client;
  let supervisor: Client;
  let databaseUrl: string;

  /** There all night: after each fall it goes on from where it was. */
  let console: Follower;
  /** What it was told before the last fall. */
  const heard: (readonly [string, unknown])[] = [];

  beforeAll(async () => {
    server = startServer(folder);
    const { url } = await server;
    await loadPlaces(superuserUrlOf(folder));
    const sitting = (who: readonly string[]): Promise<readonly Client[]> =>
      Promise.all(who.map((userName) => signIn(url, userName)));
    const takers = await sitting(['anna.claes', 'karim.haddad']);
    const dispatchers = await sitting(['marc.peeters', 'lotte.jacobs']);
    dispatcher = await signIn(url, 'dispatcher');
    supervisor = await signIn(url, 'supervisor');
    const units = (await dispatcher.get('/units')).body as readonly { readonly id: string }[];
    shift = new NightShift({
      takers,
      dispatchers,
      unitIds: units.slice(0, UNITS).map(({ id }) => id),
      chance,
      address: async () => (await server).url,
      signal: home.signal,
    });
    console = follow(url, dispatcher.cookie);
    night = survived();
    await night;
    databaseUrl = superuserUrlOf(folder);
  }, 900_000);

  afterAll(async () => {
    home.abort();
    await night.catch(() => undefined);
    await server.then(({ stop }) => stop()).catch(() => undefined);
    kill(await clusterProcesses(folder));
    removeDataFolder(folder);
    const { length } = shift.acknowledged;
    process.stdout.write(
      `${ROUNDS} kills, ${length} commands acknowledged, ${sentAgain().length} of them sent again (FAULTS_SEED=${SEED})\n`,
    );
  }, 120_000);

  async function survived(): Promise<void> {
    const desks = Promise.all(Array.from({ length: DESKS }, (_, n) => shift.desk(n)));
    for (let round = 0; round < ROUNDS; round++) {
      await underWay(desks);
      await fall(DATABASE[round % DATABASE.length] ?? 'lives on', desks);
      heard.push(...console.heard);
      console = follow((await server).url, dispatcher.cookie, console.board);
    }
    shift.end();
    await desks;
  }

  /** Some moment at which commands are on their way. */
  async function underWay(desks: Promise<unknown>): Promise<void> {
    await Promise.race([desks, shift.acknowledgement()]);
    await new Promise((resolve) => setTimeout(resolve, chance() * WITHIN_MS));
  }

  async function fall(database: (typeof DATABASE)[number], desks: Promise<unknown>): Promise<void> {
    const living = await server;
    const cluster = await clusterProcesses(folder);
    const one = cluster.slice(1, 2);
    if (database === 'falls under the living server') {
      kill(one);
      await underWay(desks);
    }
    const victims = {
      'lives on': [],
      'falls under the living server': [],
      'falls with the server': one,
      'is killed with the server': cluster,
    }[database];
    // In one turn: from here on, whoever asks where the server is waits for the next one.
    server = killed(living, victims);
    await server;
  }

  async function killed(
    { process: child }: ServerProcess,
    victims: readonly number[],
  ): Promise<ServerProcess> {
    kill(victims);
    await end(child, 'SIGKILL');
    return startServer(folder);
  }

  function sentAgain(): readonly Acknowledged[] {
    return shift.acknowledged.filter(({ timesSent }) => timesSent > 1);
  }

  async function lines(text: string, values: readonly unknown[] = []): Promise<readonly string[]> {
    const rows = await rowsOf<{ readonly line: string }>(databaseUrl, text, values);
    return rows.map(({ line }) => line);
  }

  it('loses no command that was acknowledged', async () => {
    const kept = new Set(
      await lines(`
        select concat_ws(' ', kind, coalesce(data->>'subject_id', object_id::text), object_version) as line
          from audit.entry where change is not null`),
    );
    const lost = shift.acknowledged.filter(
      ({ kind, id, version }) => !kept.has(`${kind} ${id} ${version}`),
    );
    expect(lost).toEqual([]);
  });

  it('refuses no command that follows from those it acknowledged', () => {
    expect(shift.contradictions).toEqual([]);
  });

  it('gives back each confidential value that was acknowledged', async () => {
    const { url } = await server;
    const reader = clientOf(url, supervisor.session, supervisor.cookie);
    const read = await Promise.all(
      [...shift.callers.keys()].map(async (caseId) => {
        const { caller } = (await reader.post(`/cases/${caseId}/file`, {})).body as CaseFile;
        return [caseId, { value: caller?.value, version: caller?.version }] as const;
      }),
    );
    expect(new Map(read)).toEqual(shift.callers);
  }, 60_000);

  it('keeps a command once, however often it was sent', async () => {
    const people = [...new Set(shift.acknowledged.map(({ by }) => by))];
    const kept = await lines(
      'select distinct request_id as line from audit.entry where change is not null and actor = any ($1)',
      [people],
    );
    expect(kept.length).toBe(shift.acknowledged.length);
    expect(sentAgain().length).toBeGreaterThan(0);
  });

  it('keeps the answer that was given, with what it says', async () => {
    const given = shift.acknowledged.map(({ key, by, answer }) => ({ key, by, answer }));
    const kept = await rowsOf<{ readonly key: string }>(
      databaseUrl,
      'select key, actor as by, answer from platform.idempotency order by key',
    );
    expect(kept).toEqual(given.sort((a, b) => (a.key < b.key ? -1 : 1)));
    const alone = await lines(`
      select i.key as line from platform.idempotency i
       where not exists (select from audit.entry e
         where e.xid::xid = i.xmin and e.actor = i.actor and e.change is not null
           and e.object_version = (i.answer->>'version')::int
           and (i.answer->>'id')::uuid in (e.object_id, (e.data->>'subject_id')::uuid))`);
    expect(alone).toEqual([]);
  });

  it('keeps nothing by half: each version of a row has its one entry, each entry its row', async () => {
    expect(await disagreements(databaseUrl)).toEqual([]);
  });

  it('has no unit on two open assignments, nor one bound by none', async () => {
    const strange = await lines(`
      select u.call_sign as line from units.unit u
        left join dispatch.assignment a on a.unit_id = u.id and a.ended_at is null
       group by u.id having count(a.id) <> case u.status when 'available' then 0 else 1 end`);
    expect(strange).toEqual([]);
  });

  it('shows on every board what the database has', async () => {
    const rows = await boardIn(databaseUrl, dispatcher.session.centreId);
    const hash = boardHash(rows);
    const fresh = follow((await server).url, dispatcher.cookie);
    try {
      for (const one of [fresh, console])
        await one.until(
          ({ board, state }) => boardHash(board) === hash && state?.hash === hash,
          PATIENCE_MS,
        );
    } finally {
      fresh.disconnect();
    }
    expect(Object.fromEntries(console.board.rows)).toEqual(Object.fromEntries(rows.rows));
  }, 60_000);

  it('told a console that was there all night each change once, in order, and no other', async () => {
    await console.until(isLevel, PATIENCE_MS);
    const told = [...heard, ...console.heard];
    const [[, first] = [], ...more] = told.filter(([event]) => event === 'board-snapshot');
    expect(more).toEqual([]);
    const [xid, order] = (first as BoardSnapshot).state.position.split('.');
    const feed = await lines(
      `select concat_ws(' ', e.xid || '.' || e.position, e.kind, e.object_id, e.object_version) as line
         from audit.entry e
        where e.feed and e.centre_id = $1 and (e.xid, e.position) > ($2::xid8, $3)
        order by e.xid, e.position`,
      [dispatcher.session.centreId, xid, order],
    );
    const changes = told.flatMap(([event, news]) =>
      event === 'board-changes' ? (news as BoardNews).changes : [],
    );
    expect(
      changes.map(({ position, kind, id, version }) => `${position} ${kind} ${id} ${version}`),
    ).toEqual(feed);
  }, 60_000);
});
