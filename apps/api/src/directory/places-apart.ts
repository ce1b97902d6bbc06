import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { placesAreLoaded } from './place-import.js';

const LOADER = fileURLToPath(new URL('./place-loader.js', import.meta.url));

/**
 * Loads the gazetteer as `loadPlaces` does, in a process of its own: reading it takes as much memory as the rest of the
 * server, and would hold up calls.
 */
export async function loadPlacesApart(migratorUrl: string): Promise<void> {
  if (await placesAreLoaded(migratorUrl)) return;
  const loader = fork(LOADER, { execArgv: [], stdio: 'ignore' });
  let failure: string | undefined;
  loader.once('message', (message: string) => {
    failure = message;
  });
  const ended = once(loader, 'exit') as Promise<[number | null]>;
  loader.send(migratorUrl);
  // A stop of the server does not wait for it.
  loader.unref();
  loader.channel?.unref();
  const [code] = await ended;
  if (code !== 0) throw new Error(failure ?? 'the load was broken off');
}
