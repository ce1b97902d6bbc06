// From the command to the line that says it is ready: in an empty folder, and again.
import { setTimeout as sleep } from 'node:timers/promises';
import { now, round, say, summary } from '../support/figures.mjs';
import { signIn } from '../support/people.mjs';
import { memoryMb, placesLoaded, startServer } from '../support/server.mjs';

const WARM = 5;
/** What a start does behind its ready line is done by then. */
const SETTLE_MS = 500;

export async function measureStarts(workplace) {
  say('starts: one in an empty folder, five after it');
  const cold = await startServer(workplace, { data: 'cold' });
  const { port, readyMs } = cold;
  const { cookie } = await signIn(cold.url, 'dispatcher');
  await placesLoaded(cold, cookie);
  const placesMs = now() - cold.readyAt;
  const memory = memoryMb(cold.pid);
  await cold.stop();
  const warm = [];
  for (let turn = 0; turn < WARM; turn++) {
    const server = await startServer(workplace, { data: 'cold', port });
    warm.push(server.readyMs);
    await sleep(SETTLE_MS);
    await server.stop();
  }
  return {
    what: 'from the start of `node scripts/start.mjs`, already built, to its ready line; warm starts find a migrated database',
    coldMs: round(readyMs, 0),
    placesLoadedAfterReadyMs: round(placesMs, 0),
    warm: summary(warm),
    memoryAfterPlacesMb: memory,
  };
}
