// The server as a user starts it, in a process and a folder of its own, and what the bench may ask of its database.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './figures.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 120_000;
const STOP_MS = 20_000;
const PLACES_MS = 180_000;

/** Starts children and removes what they leave, whatever happens between. */
export class Workplace {
  folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'));
  children = new Set();

  constructor() {
    // PostgreSQL runs as another user when root starts it; that user must be able to enter.
    chmodSync(this.folder, 0o755);
  }

  spawn(file, { env = {}, execArgv = [] } = {}) {
    const own = Object.entries(process.env).filter(
      ([name]) => !name.startsWith('VIGIL_') && name !== 'DATABASE_URL' && name !== 'HOST',
    );
    const child = spawn(process.execPath, [...execArgv, join(ROOT, file)], {
      cwd: ROOT,
      env: { ...Object.fromEntries(own), ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
    return child;
  }

  async close() {
    await Promise.all([...this.children].map((child) => stop(child)));
    for (const data of ['data', 'cold']) endOrphan(dataHome(join(this.folder, data)));
    for (const data of ['data', 'cold'])
      rmSync(redirected(join(this.folder, data)), { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function startServer(workplace, { port, data = 'data', execArgv } = {}) {
  const folder = join(workplace.folder, data);
  const wished = port ?? (await freePort());
  const begun = now();
  const env = { PORT: String(wished), VIGIL_DATA_DIR: folder };
  const child = workplace.spawn('scripts/start.mjs', { env, execArgv });
  await ready(child);
  const readyMs = now() - begun;
  return {
    port: wished,
    url: `http://127.0.0.1:${wished}`,
    pid: child.pid,
    readyMs,
    readyAt: begun + readyMs,
    home: () => dataHome(folder),
    stop: () => stop(child),
  };
}

/** Waits until the gazetteer is loaded: a server loads it behind its first minute, at the cost of all else. */
export async function placesLoaded({ url }, cookie) {
  const begun = now();
  while (now() - begun < PLACES_MS) {
    const answer = await fetch(`${url}/api/directory/places-state`, { headers: { cookie } });
    if ((await answer.json()).loaded) return;
    await sleep(250);
  }
  throw new Error(`No places after ${PLACES_MS} ms`);
}

function ready(child) {
  return new Promise((done, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`No server after ${START_MS} ms`)), START_MS);
    child.stdout.on('data', (piece) => {
      if (said.includes('Vigil is ready')) return;
      said += piece;
      if (!said.includes('Vigil is ready')) return;
      clearTimeout(timer);
      done();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The server ended with ${code}: ${said}`));
    });
  });
}

/** Asks a child to end and, when it does not, ends it. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** Where the cluster is: the data folder, or below /var/lib for one that PostgreSQL's user may not enter. */
function dataHome(folder) {
  return [folder, redirected(folder)]
    .map((path) => join(path, 'postgres'))
    .find((path) => existsSync(path));
}

function redirected(folder) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join('/var/lib/vigil', name);
}

/** A PostgreSQL server that outlived its Vigil is ended by its pid. */
function endOrphan(home) {
  const file = home && join(home, 'cluster/postmaster.pid');
  if (!file || !existsSync(file)) return;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
  } catch {
    // It was gone already.
  }
}

/** How to reach the database of a running server, as one of its roles. */
export function databaseUrl(server, role, database = 'vigil') {
  const home = server.home();
  const passwords = JSON.parse(readFileSync(join(home, 'passwords.json'), 'utf8'));
  const port = readFileSync(join(home, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}

export function memoryMb(pid) {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
