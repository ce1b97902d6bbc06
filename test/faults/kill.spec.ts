import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeptView } from '@lib/contracts';
import { boardHash } from '@lib/dispatch';
import { now, rowsOf } from '../support/bulk.js';
import { clientOf, signIn, type Client } from '../support/client.js';
import { follow, isLevel, type Follower } from '../support/follower.js';
import {
  clusterHome,
  dataFolder,
  end,
  removeDataFolder,
  startServer,
  superuserUrlOf,
  type ServerProcess,
} from '../support/server-process.js';

const ROUNDS = 50;
const CLIENTS = 8;
/** In each of so many rounds PostgreSQL is killed with the server. */
const WITH_DATABASE = 5;
const LEAST_LIFE_MS = 200;
const MOST_LIFE_MS = 900;
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 100_000);

/** A command that was answered, and what it was told. */
interface Acknowledged {
  readonly key: string;
  readonly path: string;
  readonly kept: KeptView;
}

describe(`a server that is killed ${ROUNDS} times under load (FAULT_SEED=${SEED})`, () => {
  const folder = dataFolder();
  const random = randomFrom(SEED);
  const acknowledged: Acknowledged[] = [];
  const refused: string[] = [];
  let port: number;
  let server: ServerProcess;
  let up: PromiseWithResolvers;
  let ending = false;
  let resumed: Follower;

  beforeAll(async () => {
    port = await freePort();
    up = withResolvers();
    server = await started();
    const dispatcher = await signIn(server.url, 'dispatcher');
    resumed = follow(server.url, dispatcher.cookie);
    await resumed.until(isLevel, 10_000);
    const { body: units } = await dispatcher.get('/units');
    const loads = Array.from({ length: CLIENTS }, (_, n) =>
      workOn(dispatcher, (units as readonly { readonly id: string }[])[n]?.id ?? ''),
    );
    for (let round = 1; round <= ROUNDS; round++) {
      await sleep(LEAST_LIFE_MS + random() * (MOST_LIFE_MS - LEAST_LIFE_MS));
      await kill(round % WITH_DATABASE === 0);
      server = await started();
      resumed.connect();
      await resumed.until(({ connected }) => connected, 10_000);
    }
    ending = true;
    await Promise.all(loads);
    await resumed.until(isLevel, 10_000);
  }, 600_000);

  afterAll(async () => {
    resumed.disconnect();
    await end(server.process, 'SIGTERM');
    removeDataFolder(folder);
  }, 60_000);

  async function started(): Promise<ServerProcess> {
    const living = await startServer(folder, { PORT: String(port) });
    up.resolve();
    return living;
  }

  async function kill(withDatabase: boolean): Promise<void> {
    up = withResolvers();
    await end(server.process, 'SIGKILL');
    if (withDatabase) killDatabase(folder);
  }

  /** Cycle after cycle with one unit, each command sent until somebody answers it. */
  async function workOn(dispatcher: Client, unitId: string): Promise<void> {
    const caseId = randomUUID();
    await send(dispatcher, 'POST', '/cases', { caseId, entered: 'live', openedAt: now() });
    for (let turn = 0; !ending; turn++) {
      const caller = { value: { name: `Turn ${turn}` }, seenVersion: turn, at: now() };
      await send(dispatcher, 'PUT', `/cases/${caseId}/caller`, caller);
      const interventionId = randomUUID();
      const help = { interventionId, kind: 'ambulance', level: '3', at: now() };
      await send(dispatcher, 'POST', `/cases/${caseId}/interventions`, help);
      const assignmentId = randomUUID();
      await send(dispatcher, 'POST', `/interventions/${interventionId}/assignments`, {
        assignmentId,
        unitId,
        deviation: 'local-knowledge',
      });
      for (const [index, status] of ['on-scene', 'cleared'].entries())
        await send(dispatcher, 'POST', `/assignments/${assignmentId}/status`, {
          status,
          seenVersion: index + 1,
          at: now(),
        });
    }
  }

  async function send(
    { session, cookie }: Client,
    method: string,
    path: string,
    body: object,
  ): Promise<void> {
    const key = randomUUID();
    for (;;) {
      await up.promise;
      const answer = await clientOf(server.url, session, cookie)
        .send(method, path, body, key)
        .catch(() => undefined);
      // Nobody knows whether it was carried out: not the client, nor a server that lost its database.
      if (!answer || answer.status === 503) {
        await sleep(20);
        continue;
      }
      if (answer.status < 300) acknowledged.push({ key, path, kept: answer.body as KeptView });
      else refused.push(`${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')} ${answer.status}`);
      return;
    }
  }

  const rows = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    rowsOf<Row>(superuserUrlOf(folder), text, values);

  it('carries out each command once, however often it had to be sent', () => {
    expect(refused).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * CLIENTS);
    process.stdout.write(`${acknowledged.length} commands over ${ROUNDS} kills\n`);
  });

  it('has every command that it acknowledged', async () => {
    const missing = await rows(
      `select * from jsonb_to_recordset($1::jsonb) as said(key text, path text, kept jsonb)
        where not exists (select from audit.entry e
                           where e.object_id = coalesce(
                               (select id from care.identity_value v
                                 where v.subject_id = (said.kept->>'id')::uuid and v.name = 'caller'
                                   and v.version = (said.kept->>'version')::int and said.path like '%/caller'),
                               (said.kept->>'id')::uuid)
                             and e.object_version = (said.kept->>'version')::int)
           or not exists (select from platform.idempotency i
                           where i.key = said.key and i.answer = said.kept)`,
      [JSON.stringify(acknowledged)],
    );
    expect(missing).toEqual([]);
  });

  it('has none half: each version of a row has its one entry, each entry its row', async () => {
    const kept = await rows<{ kind: string; name: string }>(
      `select kind, replace(keeper, '.keep_', '.') as name from platform.kept order by kind`,
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const { kind, name } of kept) {
      const [schema, table] = name.split('.');
      const halves = await rows(
        `select t.id from "${schema}"."${table}" t full join
           (select object_id, count(*) as said, max(object_version) as version from audit.entry
             where kind = $1 and change is not null group by object_id) e on e.object_id = t.id
          where t.id is null or e.object_id is null or e.version <> t.version
             or ($1 !~ '-value$' and e.said <> t.version)`,
        [kind],
      );
      expect({ kind, halves }).toEqual({ kind, halves: [] });
    }
  });

  it('never had a unit on two open assignments', async () => {
    const twice = await rows(
      `select unit_id from dispatch.assignment where ended_at is null group by unit_id having count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('shows a console that came back each time what one sees that begins anew', async () => {
    const dispatcher = await signIn(server.url, 'dispatcher');
    const fresh = follow(server.url, dispatcher.cookie);
    await fresh.until(isLevel, 10_000);
    await resumed.until(isLevel, 10_000);
    expect(fresh.heard[0]?.[0]).toBe('board-snapshot');
    expect(boardHash(resumed.board)).toBe(boardHash(fresh.board));
    expect(Object.fromEntries(resumed.board.rows)).toEqual(Object.fromEntries(fresh.board.rows));
    fresh.disconnect();
  });
});

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** The whole server at once, as when the power fails. */
function killDatabase(folder: string): void {
  const pidFile = join(clusterHome(folder), 'cluster/postmaster.pid');
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const children = execFileSync('pgrep', ['-P', String(postmaster)], { encoding: 'utf8' });
  for (const pid of [postmaster, ...children.trim().split('\n').map(Number)])
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was gone already.
    }
}

/** Numbers from 0 to 1 that a seed brings back (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
