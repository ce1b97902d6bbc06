import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import {
  FORMAT,
  MANIFEST,
  BackupRefused,
  differing,
  type Manifest,
  type TableCopy,
} from './manifest.js';
import { linesIn } from './write-backup.js';

/** The next lines of a table; those of one table follow each other. */
export interface Piece {
  readonly table: string;
  readonly data: Buffer;
}

/** The pieces of a back-up in their order, and its manifest at the end. */
export async function* piecesOf(file: string): AsyncGenerator<Piece, Manifest | undefined> {
  const archive = extract();
  const source = createReadStream(file);
  const unpacked = createGunzip();
  const fail = (error: Error): void => {
    archive.destroy(error);
  };
  source.on('error', fail);
  unpacked.on('error', fail);
  source.pipe(unpacked).pipe(archive);
  let manifest: Manifest | undefined;
  try {
    for await (const entry of archive) {
      const data = await whole(entry as AsyncIterable<Buffer>);
      const { name } = entry.header;
      if (name === MANIFEST) manifest = JSON.parse(data.toString()) as Manifest;
      else yield { table: name.slice(0, name.lastIndexOf('/')), data };
    }
  } finally {
    source.destroy();
  }
  return manifest;
}

/** Reads a back-up to its end and gives its manifest, when every table is as the manifest says. */
export async function verifiedManifest(file: string): Promise<Manifest> {
  const found = new Map<string, { rows: number; hash: Hash }>();
  const manifest = await manifestAfter(file, ({ table, data }) => {
    const known = found.get(table) ?? { rows: 0, hash: createHash('sha256') };
    known.hash.update(data);
    known.rows += linesIn(data);
    found.set(table, known);
  });
  const digests = new Map<string, Pick<TableCopy, 'rows' | 'sha256'>>(
    [...found].map(([name, { rows, hash }]) => [name, { rows, sha256: hash.digest('hex') }]),
  );
  const wrong = differing(manifest, digests);
  if (wrong.length > 0) throw new BackupRefused(`${file} is damaged: ${wrong.join(', ')}`);
  return manifest;
}

async function manifestAfter(file: string, see: (piece: Piece) => void): Promise<Manifest> {
  const pieces = piecesOf(file);
  try {
    for (;;) {
      const { done, value } = await pieces.next();
      if (!done) see(value);
      else if (value?.format === FORMAT) return value;
      else throw new BackupRefused(`${file} is no back-up of Vigil, or was broken off`);
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new BackupRefused(`${file} cannot be read as a back-up: ${reason}`);
  }
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
