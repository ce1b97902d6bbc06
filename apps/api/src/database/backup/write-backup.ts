import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import { noteInLog } from './note-in-log.js';
import { FORMAT, MANIFEST, BackupRefused, type Manifest, type TableCopy } from './manifest.js';
import { quoted, sequencesOf, tablesOf, type Table } from './tables.js';

/** A table goes into the file in pieces of this size, so that none has to fit into memory. */
const PIECE = 4 * 1024 * 1024;

/**
 * Copies all that is kept into one compressed file, from one snapshot, while the centre works on. Confidential values
 * are copied as they are kept, sealed: the master key is not in the file and is kept apart. The file appears whole or
 * not at all, and only its owner may read it. Made as superuser, lest row-level security hides a row from the copy.
 */
export async function writeBackup(
  superuserUrl: string,
  file: string,
  takenAt: string,
  tell: (table: TableCopy) => void = () => undefined,
): Promise<Manifest> {
  if (existsSync(file)) throw new BackupRefused(`${file} exists already`);
  const unfinished = `${file}.unfinished`;
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await noteInLog(client, 'centre.backed-up', takenAt);
    const archive = pack();
    const written = pipeline(
      archive,
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    const [manifest] = await Promise.all([fill(archive, client, takenAt, tell), written]);
    await rename(unfinished, file);
    await settle(dirname(file));
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function fill(
  archive: Pack,
  client: pg.Client,
  takenAt: string,
  tell: (table: TableCopy) => void,
): Promise<Manifest> {
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local row_security = off`);
    const { rows } = await client.query<{ name: string }>(
      'select name from public.migrations order by id',
    );
    const tables: TableCopy[] = [];
    for (const table of await tablesOf(client)) {
      const copied = await copy(archive, client, table);
      tables.push(copied);
      tell(copied);
    }
    const manifest: Manifest = {
      format: FORMAT,
      takenAt,
      migrations: rows.map(({ name }) => name),
      tables,
      // Sequences stand outside of the snapshot: read last, none stands too low.
      sequences: await sequencesOf(client),
    };
    await add(archive, MANIFEST, Buffer.from(JSON.stringify(manifest, null, 2)));
    archive.finalize();
    return manifest;
  } catch (error) {
    archive.destroy(error as Error);
    throw error;
  }
}

async function copy(
  archive: Pack,
  client: pg.Client,
  { name, columns, expressions }: Table,
): Promise<TableCopy> {
  const stream = client.query(
    copyTo(`copy (select ${expressions.join(', ')} from ${quoted(name)}) to stdout`),
  );
  const hash = createHash('sha256');
  let rows = 0;
  let held: Buffer[] = [];
  let size = 0;
  let pieces = 0;
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    pieces += 1;
    await add(archive, `${name}/${String(pieces).padStart(6, '0')}`, Buffer.concat(held));
    held = [];
    size = 0;
  };
  for await (const data of stream as AsyncIterable<Buffer>) {
    hash.update(data);
    rows += linesIn(data);
    held.push(data);
    size += data.length;
    if (size >= PIECE) await flush();
  }
  await flush();
  return { name, columns, rows, sha256: hash.digest('hex') };
}

/** Each row is one line: the text format escapes a line break within a value. */
export function linesIn(data: Buffer): number {
  let lines = 0;
  for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function add(archive: Pack, name: string, data: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    archive
      .entry({ name, size: data.length, mode: 0o600 }, (error) => {
        if (error) failed(error);
        else done();
      })
      .end(data);
  });
}

/** The new name outlives a power cut. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
