import { loadPlaces } from './place-import.js';

// The process of `loadPlacesApart`: told where to load, it loads, says what failed if anything did, and ends. It does
// not outlive the server.
process.once('disconnect', () => {
  process.exit(1);
});
process.once('message', (migratorUrl: string) => {
  loadPlaces(migratorUrl).then(
    () => process.exit(0),
    (error: unknown) => {
      process.send?.(error instanceof Error ? error.message : 'unknown', () => process.exit(1));
    },
  );
});
