import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const READY_MS = 60_000;

/** The server as its users start it: a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Asks it to end, and waits. */
  readonly stop: () => Promise<void>;
}

/** What the environment says beside the data folder. */
export type Settings = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A data folder for servers of one test, which PostgreSQL's own user may enter. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-data-'));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeDataFolder(folder: string): void {
  // Processes that were killed may still write their last.
  const whole = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  rmSync(folder, whole);
  rmSync(redirected(folder), whole);
}

/** Where the cluster is: below /var/lib when PostgreSQL's user may not enter the folder. */
function clusterHome(folder: string): string {
  const own = join(folder, 'postgres');
  return existsSync(own) ? own : join(redirected(folder), 'postgres');
}

/** The address of the running cluster's database, as superuser. */
export function superuserUrlOf(folder: string): string {
  const home = clusterHome(folder);
  const { postgres } = JSON.parse(readFileSync(join(home, 'passwords.json'), 'utf8')) as {
    readonly postgres: string;
  };
  const port = readFileSync(join(home, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://postgres:${postgres}@127.0.0.1:${port}/vigil`;
}

export async function startServer(folder: string, settings: Settings = {}): Promise<ServerProcess> {
  const child = run('dist/apps/api/src/main.js', [], folder, settings);
  const url = await new Promise<string>((done, failed) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`Not ready after ${READY_MS} ms: ${said}`));
    }, READY_MS);
    child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const port = /Vigil is ready at http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      done(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The server ended with ${code}: ${said}`));
    });
  });
  return { url, process: child, stop: () => end(child, 'SIGTERM') };
}

/** Ends a process with a signal, and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

/** The processes of the cluster that runs on a folder, its postmaster first; none when none runs. */
export async function clusterProcesses(folder: string): Promise<readonly number[]> {
  const file = join(clusterHome(folder), 'cluster/postmaster.pid');
  if (!existsSync(file)) return [];
  const [postmaster = ''] = readFileSync(file, 'utf8').split('\n');
  const client = new pg.Client({ connectionString: superuserUrlOf(folder) });
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid <> pg_backend_pid()',
    );
    return [Number(postmaster), ...rows.map(({ pid }) => pid)];
  } catch (error) {
    // One that recovers tells nobody of the others; they end with it.
    return (error as { readonly code?: string }).code === '57P03' ? [Number(postmaster)] : [];
  } finally {
    await client.end();
  }
}

/** Kills processes in one turn, as a power cut does; one that is gone already is no matter. */
export function kill(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}

/** Runs one of the operator's commands to its end. */
export function operate(
  command: string,
  parameters: readonly string[],
  folder: string,
  input = '',
  settings: Settings = {},
): Promise<Ended> {
  const child = run('scripts/operate.mjs', [command, ...parameters], folder, settings);
  let out = '';
  let err = '';
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
  child.stdin?.end(input);
  return new Promise((done) => {
    child.once('close', (code) => {
      done({ code, out, err });
    });
  });
}

function run(
  script: string,
  parameters: readonly string[],
  folder: string,
  settings: Settings,
): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [script, ...parameters], {
    cwd: process.cwd(),
    env: { PATH, HOME, PORT: '0', VIGIL_DATA_DIR: folder, ...settings },
    stdio: 'pipe',
  });
}

function redirected(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join('/var/lib/vigil', name);
}
