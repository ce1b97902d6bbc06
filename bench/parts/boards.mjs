// From a command to the boards of 50 and of 1,000 consoles, and how they come back after the server was away.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { now, round, say, summary } from '../support/figures.mjs';
import { openCase, sessionCookies, signIn } from '../support/people.mjs';
import { RawHttp } from '../support/raw-http.mjs';
import { memoryMb, startServer, stop } from '../support/server.mjs';

/** The server lets a session have twelve sockets. */
const SOCKETS_A_SESSION = 12;
const PROCESSES = 2;
const ROUNDS = 40;
const PAUSE_MS = 100;
const PATIENCE_MS = 60_000;

export async function measureBoards(workplace, server) {
  const dispatcher = await signIn(server.url, 'dispatcher');
  const visible = {};
  for (const consoles of [50, 1_000]) {
    say(`boards: ${consoles} consoles`);
    const crowd = await gather(workplace, server, dispatcher, consoles);
    visible[`consoles${consoles}`] = {
      firstSnapshotsMs: round(crowd.freshMs, 0),
      ...(await watch(server, dispatcher, crowd)),
      serverMemoryMb: memoryMb(server.pid),
    };
    if (consoles === 1_000) visible.reconnect = await reconnect(workplace, server, crowd);
    await crowd.leave();
  }
  return {
    what: 'from the sending of `create intervention` to its change at each console; sessions are opened in the database, at most 12 consoles each; consoles are in two processes on the same cores',
    ...visible,
  };
}

async function gather(workplace, server, { session }, consoles) {
  const count = Math.ceil(consoles / SOCKETS_A_SESSION);
  const cookies = await sessionCookies(server, session.userId, count);
  const own = Array.from({ length: consoles }, (_, index) => cookies[index % count]);
  const share = Math.ceil(consoles / PROCESSES);
  const processes = Array.from({ length: PROCESSES }, () =>
    workplace.spawn('bench/support/console-client.mjs'),
  );
  const begun = now();
  const fresh = answers(processes, 'fresh');
  for (const [index, child] of processes.entries())
    child.send({
      type: 'open',
      url: server.url,
      cookies: own.slice(index * share, (index + 1) * share),
    });
  const times = (await fresh).flatMap((answer) => answer.times);
  return {
    processes,
    freshMs: Math.max(...times) - begun,
    leave: () => Promise.all(processes.map((child) => stop(child))),
  };
}

/** The next message of a type from each process; a console that is refused fails all. */
function answers(processes, type) {
  return Promise.all(
    processes.map(
      (child) =>
        new Promise((done, failed) => {
          const end = (settle, value) => {
            clearTimeout(timer);
            child.off('message', take);
            settle(value);
          };
          const timer = setTimeout(
            () => end(failed, new Error(`Consoles said no ${type}`)),
            PATIENCE_MS,
          );
          const take = (message) => {
            if (message.type === type) end(done, message);
            else if (message.type === 'refused') end(failed, new Error(message.message));
          };
          child.on('message', take);
        }),
    ),
  );
}

async function watch(server, dispatcher, { processes }) {
  const caseId = await openCase(dispatcher);
  const client = await RawHttp.open(server.port);
  await sleep(1_000);
  const each = [];
  const last = [];
  const answered = [];
  for (let turn = -5; turn < ROUNDS; turn++) {
    const interventionId = randomUUID();
    const at = new Date().toISOString();
    const path = `/api/cases/${caseId}/interventions`;
    const body = { interventionId, kind: 'advice', level: '3', at };
    const seen = answers(processes, 'seen');
    const sent = now();
    const { status, text } = await client.request(
      'POST',
      path,
      dispatcher.cookie,
      body,
      randomUUID(),
    );
    const ms = now() - sent;
    if (status !== 201) throw new Error(`${path}: ${status} ${text}`);
    const times = (await seen).flatMap((one) => one.times.map((time) => time - sent));
    const gone = answers(processes, 'seen');
    await dispatcher.post(`/interventions/${interventionId}/complete`, { seenVersion: 1 });
    await gone;
    await sleep(PAUSE_MS);
    // The first turns warm up.
    if (turn < 0) continue;
    for (const time of times) each.push(time);
    last.push(Math.max(...times));
    answered.push(ms);
  }
  client.close();
  return { eachConsole: summary(each), lastConsole: summary(last), answered: summary(answered) };
}

/** Stops the server, starts it on the same folder and port, and waits until every console has a board again. */
async function reconnect(workplace, server, { processes }) {
  say('boards: a restart below 1,000 consoles');
  for (const child of processes) child.send({ type: 'await-fresh' });
  const fresh = answers(processes, 'fresh');
  const begun = now();
  await server.stop();
  const again = await startServer(workplace, { port: server.port });
  Object.assign(server, again);
  const times = (await fresh).flatMap((answer) => answer.times);
  return {
    what: 'until the last of 1,000 consoles, which retry as the console does, has its board again; from `ready` and from the stop',
    fromReady: { ...summary(times.map((time) => time - server.readyAt)) },
    fromStopMs: round(Math.max(...times) - begun, 0),
    warmStartMs: round(server.readyMs, 0),
  };
}
