import { countOf } from '../support/bulk.js';
import { fetchDescribed } from '../support/described.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

const ATTEMPTS = 10;
const ATTEMPTS_OF_ADDRESS = 30;

describe('who guesses passwords', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await runningApp();
  }, 60_000);

  afterAll(() => running.app.close());

  async function guess(userName: string, password = 'a guess'): Promise<string> {
    const response = await fetchDescribed(`${running.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName, password }),
    });
    const { code = 'signed-in' } = (await response.json()) as { readonly code?: string };
    return `${response.status} ${code}`;
  }

  it('is slowed down at an account, then at all accounts, and disables none', async () => {
    const answers: string[] = [];
    for (let n = 0; n <= ATTEMPTS; n++) answers.push(await guess('karim.haddad', `guess-${n}`));
    expect(answers).toEqual([
      ...Array<string>(ATTEMPTS).fill('401 sign-in-failed'),
      '429 too-many-attempts',
    ]);
    expect(await guess('karim.haddad', 'demo-karim')).toBe('429 too-many-attempts');
    expect(await guess('anna.claes', 'demo-anna')).toBe('200 signed-in');

    const left = ATTEMPTS_OF_ADDRESS - ATTEMPTS - 3;
    const others: string[] = [];
    for (let n = 0; n <= left; n++) others.push(await guess(`somebody.${n}`));
    expect(others).toEqual([
      ...Array<string>(left).fill('401 sign-in-failed'),
      '429 too-many-attempts',
    ]);
    const disabled = 'identity.app_user where disabled_at is not null';
    expect(await countOf(running.database.superuserUrl, disabled)).toBe(0);
  }, 20_000);
});
