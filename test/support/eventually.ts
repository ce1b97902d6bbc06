import { setTimeout as sleep } from 'node:timers/promises';

/** What is there at last; a test that never finds it runs into its own limit. */
export async function eventually<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
}
