import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { gazetteer, gazetteerVersion, type GazetteerPlace } from './gazetteer.js';
import { MUNICIPALITIES } from './municipalities.js';

export interface PlaceImport {
  readonly version: string;
  readonly places: number;
  readonly names: number;
  readonly milliseconds: number;
  /** False when this version was there already. */
  readonly loaded: boolean;
}

/** Places in one transaction: each is over in well under a second, since an open one holds up every board. */
const BATCH = 4000;

/** Made when the rows are there, each within a second; filling them row by row takes eight times as long. */
const INDEXES: Readonly<Record<string, string>> = {
  place_position: 'directory.place using gist (point(longitude, latitude))',
  place_name_prefix:
    'directory.place_name (norm text_pattern_ops) include (place_id, country, population)',
  place_name_similar: 'directory.place_name using gin (norm gin_trgm_ops)',
};

/**
 * Loads the gazetteer, unless it is loaded, as `vigil_migrator`. Of several processes one loads and the others wait for
 * it. A load that was broken off begins anew. While it runs, the places are not loaded.
 */
export async function loadPlaces(migratorUrl: string): Promise<PlaceImport> {
  const started = performance.now();
  const version = gazetteerVersion();
  const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=vigil_owner' });
  // A lost connection fails the statement under way; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('directory.place'))`);
    const known = await loadedSource(client, version);
    const counts = known ?? (await load(client, version));
    const milliseconds = Math.round(performance.now() - started);
    return { version, ...counts, milliseconds, loaded: !known };
  } finally {
    await client.end();
  }
}

/** Whether the places of this version are there, without waiting for one who loads them. */
export async function placesAreLoaded(migratorUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=vigil_owner' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await loadedSource(client, gazetteerVersion())) !== undefined;
  } finally {
    await client.end();
  }
}

interface Counts {
  readonly places: number;
  readonly names: number;
}

async function loadedSource(client: pg.Client, version: string): Promise<Counts | undefined> {
  const { rows } = await client.query<Counts>(
    `select places, names from directory.place_source where version = $1`,
    [version],
  );
  return rows[0];
}

async function load(client: pg.Client, version: string): Promise<Counts> {
  await client.query(`
    truncate directory.place_source, directory.place, directory.place_name, directory.municipality`);
  for (const name of Object.keys(INDEXES))
    await client.query(`drop index if exists directory.${name}`);
  await client.query(
    `insert into directory.municipality (nis5, name)
     select m->>'nis5', m->'name' from jsonb_array_elements($1::jsonb) m`,
    [JSON.stringify(MUNICIPALITIES)],
  );

  let counts: Counts = { places: 0, names: 0 };
  let batch: GazetteerPlace[] = [];
  for await (const place of gazetteer()) {
    batch.push(place);
    if (batch.length < BATCH) continue;
    counts = sum(counts, await keep(client, batch));
    batch = [];
  }
  counts = sum(counts, await keep(client, batch));

  for (const [name, definition] of Object.entries(INDEXES))
    await client.query(`create index ${name} on ${definition}`);
  await client.query(`vacuum (analyze) directory.place, directory.place_name`);
  await client.query(
    `insert into directory.place_source (version, places, names, loaded_at) values ($1, $2, $3, now())`,
    [version, counts.places, counts.names],
  );
  return counts;
}

async function keep(client: pg.Client, places: readonly GazetteerPlace[]): Promise<Counts> {
  const names = places.flatMap(({ id, norms, country, population }) =>
    norms.map((norm) => [id, norm, country, population]),
  );
  await client.query('begin');
  await copy(client, PLACE_COLUMNS, places.map(placeRow));
  await copy(client, 'directory.place_name (place_id, norm, country, population)', names);
  await client.query('commit');
  return { places: places.length, names: names.length };
}

const PLACE_COLUMNS = `directory.place (id, name, country, admin1, nis5, seat, latitude, longitude,
  population, feature_code, time_zone)`;

type Value = string | number | boolean | null;

function placeRow(place: GazetteerPlace): readonly Value[] {
  const { id, name, country, admin1, nis5, seat, latitude, longitude } = place;
  const { population, featureCode, timeZone } = place;
  return [
    id,
    name,
    country,
    admin1,
    nis5,
    seat,
    latitude,
    longitude,
    population,
    featureCode,
    timeZone,
  ];
}

async function copy(
  client: pg.Client,
  into: string,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`));
  stream.end(rows.map((row) => `${row.map(copyText).join('\t')}\n`).join(''));
  await finished(stream);
}

/** A value in the text format of COPY. */
function copyText(value: Value): string {
  return value === null
    ? '\\N'
    : String(value).replaceAll(/[\\\t\n\r]/g, (character) => `\\${character}`);
}

function sum(a: Counts, b: Counts): Counts {
  return { places: a.places + b.places, names: a.names + b.names };
}
