// From the command to the line that says it is ready: in an empty folder, and again.
import { round, say, summary } from '../support/figures.mjs';
import { memoryMb, startServer } from '../support/server.mjs';

const WARM = 5;

export async function measureStarts(workplace) {
  say('starts: one in an empty folder, five after it');
  const cold = await startServer(workplace, { data: 'cold' });
  const { port, readyMs } = cold;
  const memory = memoryMb(cold.pid);
  await cold.stop();
  const warm = [];
  for (let turn = 0; turn < WARM; turn++) {
    const server = await startServer(workplace, { data: 'cold', port });
    warm.push(server.readyMs);
    await server.stop();
  }
  return {
    what: 'from the start of `node scripts/start.mjs`, already built, to its ready line; warm starts find a migrated database',
    coldMs: round(readyMs, 0),
    warm: summary(warm),
    memoryAfterColdStartMb: memory,
  };
}
