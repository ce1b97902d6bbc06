// Builds what is missing or stale, then runs one of the operator's commands: triage, create-centre, prepare-database, backup, restore, aeds.
import { buildStale } from './build.mjs';

const [command] = process.argv.splice(2, 1);
process.chdir(new URL('..', import.meta.url).pathname);
await buildStale();
await import(`../dist/apps/api/src/operations/${command}.js`);
