import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../support/client.js';
import { dataFolder, removeDataFolder, startServer } from '../support/server-process.js';

const PATIENCE_MS = 120_000;

/** The processes that a process started. */
function childrenOf(pid: number | undefined): string {
  try {
    return execFileSync('ps', ['--ppid', String(pid), '-o', 'args='], { encoding: 'utf8' });
  } catch {
    // It has none.
    return '';
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to hold in time.');
    await sleep(50);
  }
}

describe('a server that starts for the first time', () => {
  const folder = dataFolder();

  afterAll(() => {
    removeDataFolder(folder);
  });

  it('takes calls while another process loads the places, ends it with itself, and loads them next time', async () => {
    const first = await startServer(folder);
    const { pid } = first.process;
    await until(() => childrenOf(pid).includes('place-loader'));
    const loader = execFileSync('pgrep', ['-P', String(pid), '-f', 'place-loader'], {
      encoding: 'utf8',
    }).trim();
    await first.stop();
    await until(() => {
      try {
        process.kill(Number(loader), 0);
        return false;
      } catch {
        return true;
      }
    });

    const second = await startServer(folder);
    try {
      const dispatcher = await signIn(second.url, 'dispatcher');
      await until(async () => {
        const { body } = await dispatcher.get('/directory/places-state');
        return (body as { readonly loaded: boolean }).loaded;
      });
      await until(() => !childrenOf(second.process.pid).includes('place-loader'));
      const found = await dispatcher.post('/places/search', { text: 'Gent', language: 'nl' });
      expect(found).toMatchObject({ status: 200 });
    } finally {
      await second.stop();
    }
  }, 300_000);
});
