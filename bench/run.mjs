// Measures a server as a user starts it and prints one JSON document; `npm run bench -- cycle boards` for some parts.
import { signIn } from './support/people.mjs';
import { placesLoaded, startServer, Workplace } from './support/server.mjs';
import { say } from './support/figures.mjs';
import { measureBare } from './parts/bare.mjs';
import { measureBoards } from './parts/boards.mjs';
import { measureCycle } from './parts/cycle.mjs';
import { describeEnvironment } from './parts/environment.mjs';
import { measurePlaces } from './parts/places.mjs';
import { measureStarts } from './parts/starts.mjs';
import { measureTriage } from './parts/triage.mjs';

const PARTS = {
  environment: describeEnvironment,
  starts: measureStarts,
  bare: measureBare,
  cycle: measureCycle,
  boards: measureBoards,
  places: measurePlaces,
  triage: measureTriage,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in PARTS));
if (unknown) {
  say(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

const workplace = new Workplace();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void workplace.close().then(() => process.exit(1)));

const report = {};
try {
  const server = await startServer(workplace);
  say('waiting until the places are loaded');
  await placesLoaded(server, (await signIn(server.url, 'dispatcher')).cookie);
  for (const [name, measure] of Object.entries(PARTS))
    if (chosen.length === 0 || chosen.includes(name))
      report[name] = await measure(workplace, server);
} catch (error) {
  report.failed = String(error);
  process.exitCode = 1;
  say(error.stack);
} finally {
  await workplace.close();
}
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
