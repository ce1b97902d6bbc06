// What the figures were taken on.
import { fdatasyncSync, closeSync, openSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { now, round, summary } from '../support/figures.mjs';
import { databaseUrl } from '../support/server.mjs';

const SYNCS = 500;
const BLOCK = Buffer.alloc(8_192, 1);

export async function describeEnvironment(workplace, server) {
  const client = new pg.Client({ connectionString: databaseUrl(server, 'postgres', 'postgres') });
  await client.connect();
  const shown = async (name) => (await client.query(`show ${name}`)).rows[0][name];
  const settings = {};
  for (const name of ['server_version', 'fsync', 'synchronous_commit', 'wal_sync_method'])
    settings[name] = await shown(name);
  await client.end();
  return {
    at: new Date().toISOString(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model,
    loadAtStart: round(loadavg()[0]),
    note: 'server, PostgreSQL and load clients share these cores, and whatever else runs on the machine',
    node: process.version,
    postgres: settings,
    diskSyncMs: { of: 'write and fdatasync of 8 kB', ...diskSync(workplace.folder) },
    milliseconds: 'all times are in milliseconds unless said otherwise',
  };
}

function diskSync(folder) {
  const file = openSync(join(folder, 'sync-probe'), 'w');
  const times = [];
  for (let turn = 0; turn < SYNCS; turn++) {
    const before = now();
    writeSync(file, BLOCK, 0, BLOCK.length, (turn % 64) * BLOCK.length);
    fdatasyncSync(file);
    times.push(now() - before);
  }
  closeSync(file);
  return summary(times);
}
