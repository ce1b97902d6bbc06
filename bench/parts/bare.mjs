// What the same PostgreSQL server does without Vigil before it: bare inserts, and the very statements of the API.
import pg from 'pg';
import { databaseUrl, stop } from '../support/server.mjs';
import { openCase, signIn } from '../support/people.mjs';
import { round, say, summary } from '../support/figures.mjs';

const SECONDS = 6;

export async function measureBare(workplace, server) {
  const admin = new pg.Client({ connectionString: databaseUrl(server, 'postgres', 'postgres') });
  await admin.connect();
  await admin.query('create database bench');
  const dispatcher = await signIn(server.url, 'dispatcher');
  const url = databaseUrl(server, 'postgres', 'bench');
  try {
    await prepare(url);
    const inserts = (connections) =>
      run(workplace, { work: 'insert', url, own: Array(connections).fill({}) });
    const keeps = async (connections) =>
      run(workplace, await keepingJob(server, dispatcher, connections));
    return {
      insertAndCommit: {
        what: 'insert of one small row, committed, over pg',
        atOne: await inserts(1),
        atSixteen: await inserts(16),
      },
      keep: {
        what: "the API's own `select platform.keep(...)` of create, assign, on-scene and cleared, over pg as vigil_api, fresh ids, decided by the API's own functions; without the readings before it; the server's log follower is on",
        atOne: await keeps(1),
        atSixteen: await keeps(16),
      },
    };
  } finally {
    await admin.query('drop database bench with (force)');
    await admin.end();
  }
}

async function prepare(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'create table plain (id uuid primary key, at timestamptz not null default now(), said text not null)',
  );
  await client.end();
}

async function keepingJob(server, dispatcher, connections) {
  const { session, cookie } = dispatcher;
  const units = (await dispatcher.get('/units')).filter(({ status }) => status === 'available');
  const own = [];
  for (const unit of units.slice(0, connections))
    own.push({ unit, caseId: await openCase(dispatcher) });
  const actor = { ...session, token: cookie.slice(cookie.indexOf('=') + 1) };
  return { work: 'keep', url: databaseUrl(server, 'vigil_api'), actor, own };
}

async function run(workplace, job) {
  say(`bare: ${job.work} over ${job.own.length} connections`);
  const child = workplace.spawn('bench/support/database-client.mjs');
  const answer = await new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`The database client ended with ${code}`)));
    child.send({ ...job, milliseconds: SECONDS * 1_000 });
  });
  await stop(child);
  if (answer.failed) throw new Error(answer.failed);
  const { times, elapsed } = answer;
  return {
    connections: job.own.length,
    perSecond: round((1_000 * times.length) / elapsed, 1),
    statement: summary(times),
  };
}
