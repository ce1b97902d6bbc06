import { readFile } from 'node:fs/promises';
import { migrate } from '../database/data-source.js';
import { reachDatabase } from '../database/open-database.js';
import { readAeds, type AedFile } from '../directory/aed-file.js';
import { keepAeds } from '../directory/aed-import.js';
import { fileNamed, operation, say, WrongRequest } from './operation.js';

const USAGE = `Usage: npm run aeds -- FILE [--source NAME]
Defibrillators as GeoJSON (source openstreetmap, unless named) or as a table with a header (source centre, unless named);
they replace those that the same source brought before.`;

/** Tools of OpenStreetMap write GeoJSON, a centre's own list is a table. */
const USUAL_SOURCE = { features: 'openstreetmap', table: 'centre' } as const;
const FAULTS_SHOWN = 20;

await operation({ source: { type: 'string' } }, USAGE, async ({ values, names }, configuration) => {
  const [name, ...more] = names;
  if (!name || more.length > 0) throw new WrongRequest(USAGE);
  const file = readAeds(await textOf(name), new Date().toISOString().slice(0, 10));
  const { source: named } = values;
  const source = typeof named === 'string' ? named : USUAL_SOURCE[file.kind];
  if (!/^[a-z0-9-]{1,60}$/.test(source))
    throw new WrongRequest(`A source has small letters, digits and hyphens, not "${source}"`);
  refuseFaulty(name, file);

  const database = await reachDatabase(configuration);
  try {
    const { migratorUrl } = database;
    if (!migratorUrl) throw new WrongRequest('Set VIGIL_MIGRATION_DATABASE_URL to import AEDs');
    await migrate(migratorUrl);
    await keepAeds(migratorUrl, source, file.aeds);
  } finally {
    await database.stop();
  }
  say(`${file.aeds.length} AEDs of ${source} are in the directory`);
  if (file.notPublic > 0) say(`${file.notPublic} that are not for the public were left out`);
  if (file.others > 0) say(`${file.others} other things were left out`);
});

async function textOf(name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(fileNamed(name)));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new WrongRequest(`${name} is no text in UTF-8`);
    throw new WrongRequest(`${name} cannot be read: ${code}`);
  }
}

/** A file is imported whole or not at all. */
function refuseFaulty(name: string, { aeds, faults }: AedFile): void {
  const lines = faults
    .slice(0, FAULTS_SHOWN)
    .map(({ where, message }) => `${name}, ${where}: ${message}`);
  if (faults.length > FAULTS_SHOWN) lines.push(`and ${faults.length - FAULTS_SHOWN} more`);
  if (lines.length > 0) throw new WrongRequest([...lines, 'Nothing was imported'].join('\n'));
  if (aeds.length === 0) throw new WrongRequest(`${name} holds no AED: nothing was imported`);
}
