// The dispatch cycle over HTTP: sign-in, validation, roles, entry and push, all on.
import { memoryMb, stop } from '../support/server.mjs';
import { openCase, signIn } from '../support/people.mjs';
import { watchProcessors } from '../support/processor-time.mjs';
import { round, say, summary } from '../support/figures.mjs';

/** The shortest legal cycle: created, assigned, on scene, cleared. */
const SHORT = ['on-scene', 'cleared'];
const WHOLE = ['accepted', 'en-route', 'on-scene', 'transporting', 'at-hospital', 'cleared'];
const CASES_A_CLIENT = 10;

export async function measureCycle(workplace, server) {
  const dispatcher = await signIn(server.url, 'dispatcher');
  const units = (await dispatcher.get('/units')).filter(({ status }) => status === 'available');
  const run = (clients, statuses, seconds) =>
    load(workplace, server, { dispatcher, units, clients, statuses, seconds });

  say('cycle: warming up');
  await run(4, SHORT, 4);
  return {
    commandsOfACycle: 'create intervention, assign, on-scene, cleared',
    atOne: await run(1, SHORT, 10),
    atSixteen: await run(16, SHORT, 10),
    wholeCycle: {
      commandsOfACycle: 'create intervention, assign, six statuses',
      atOne: await run(1, WHOLE, 6),
      atSixteen: await run(16, WHOLE, 6),
    },
    serverMemoryMb: memoryMb(server.pid),
  };
}

async function load(workplace, server, { dispatcher, units, clients, statuses, seconds }) {
  say(`cycle: ${clients} clients, ${statuses.length + 2} commands a cycle, ${seconds} s`);
  const own = [];
  for (const { id: unitId } of units.slice(0, clients)) {
    const caseIds = [];
    for (let made = 0; made < CASES_A_CLIENT; made++) caseIds.push(await openCase(dispatcher));
    own.push({ caseIds, unitId });
  }
  const processors = watchProcessors(server);
  const child = workplace.spawn('bench/support/load-client.mjs');
  const answer = await new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`The load client ended with ${code}`)));
    child.send({
      port: server.port,
      cookie: dispatcher.cookie,
      clients: own,
      statuses,
      milliseconds: seconds * 1_000,
    });
  });
  await stop(child);
  if (answer.failed) throw new Error(answer.failed);
  const { times, cycles, elapsed, processorMs } = answer;
  const all = Object.values(times).flat();
  const processorTime = processors(all.length, processorMs);
  return {
    clients: own.length,
    seconds: round(elapsed / 1_000),
    cyclesPerSecond: round((1_000 * cycles) / elapsed, 1),
    commandsPerSecond: round((1_000 * all.length) / elapsed, 1),
    command: summary(all),
    processorTime,
    byCommand: Object.fromEntries(Object.entries(times).map(([name, own]) => [name, summary(own)])),
  };
}
