import { setTimeout as sleep } from 'node:timers/promises';
import type { ResponseMatricesView } from '@lib/contracts';
import type { Browser } from 'playwright-core';
import { openedCase, organised } from '../support/bulk.js';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import { openConsole, seriousBarriers, type ConsoleWindow } from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

/** Until a new matrix is in force everywhere. */
const IN_FORCE_MS = 2_100;

describe('the desk of the response matrix', () => {
  let browser: Browser;
  let running: RunningApp;
  let supervisor: ConsoleWindow;
  let director: ConsoleWindow;
  let dispatcher: ConsoleWindow;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    const taker = await running.signIn('call-taker');
    await organised(taker, await openedCase(taker));
    supervisor = await openConsole(browser, running.url, 'sofie.maes');
    director = await openConsole(browser, running.url, 'dr.willems');
    dispatcher = await openConsole(browser, running.url, 'marc.peeters');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([supervisor, director, dispatcher].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  it('says at first that the levels decide', async () => {
    const { page } = supervisor;
    await page.getByRole('link', { name: 'Uitrukmatrix' }).click();
    await page.getByText('Nog geen uitrukmatrix: de niveaus beslissen').waitFor();
    await page.getByRole('grid', { name: 'Wat de niveaus sturen' }).waitFor();
  });

  it('names the faults of a line while it is edited, and takes back what was done', async () => {
    const { page } = supervisor;
    const lines = page.getByRole('grid', { name: 'Regels' });
    await page.keyboard.press('F3');
    await page.getByText('geen fouten gevonden').waitFor();
    await page.keyboard.press('F3');
    await lines.getByText('Wordt nooit bereikt').waitFor();
    await page.getByLabel('Klachten, bevindingen', { exact: true }).last().fill('c04');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('geen fouten gevonden').waitFor();
    await page.getByRole('group', { name: 'Middel 2' }).getByText('Ambulance').click();
    await lines.getByText('Een MUG gaat nooit zonder ambulance').waitFor();
    await page.keyboard.press('Alt+Z');
    await page.getByText('geen fouten gevonden').waitFor();
  });

  it('is proposed with a reason, and not put in force by who proposed it', async () => {
    const { page } = supervisor;
    const level3 = page.getByRole('grid', { name: 'Regels' }).getByRole('row').nth(4);
    await level3.click();
    const second = page.getByRole('group', { name: 'Middel 1' });
    await second.getByText('PIT').click();
    await page.getByRole('button', { name: 'Middel erbij' }).click();
    await page.getByRole('group', { name: 'Middel 2' }).getByText('MUG').click();
    await page.getByRole('group', { name: 'Middel 2' }).getByText('Ambulance').click();
    await page.keyboard.press('F8');
    await page.keyboard.type('Pijn op de borst krijgt een arts.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('U hebt deze matrix voorgesteld').waitFor();
    expect(await page.getByRole('button', { name: /In werking zetten/ }).count()).toBe(0);
  });

  it('is tried by the director, and comes into force by keys', async () => {
    const { page } = director;
    await page.getByRole('link', { name: 'Protocollen' }).click();
    await page.getByRole('grid', { name: 'Protocollen' }).waitFor();
    await page.keyboard.press('F8');
    await page.getByText('1 wacht op een beslissing').waitFor();
    await page.getByText('Sofie Maes').first().waitFor();
    await page.keyboard.press('F9');
    await page.getByText(/^[1-9]\d* van [1-9]\d* interventies anders$/).waitFor();
    await page.getByRole('row', { name: /^MUG 0 [1-9]/ }).waitFor();
    expect(
      await page
        .getByRole('list', { name: 'Interventies die anders zijn' })
        .getByRole('listitem')
        .count(),
    ).toBeGreaterThanOrEqual(1);
    await page.keyboard.press('F8');
    await page.getByText('vervangt wat nu geldt').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('van kracht', { exact: true }).waitFor();
    const client = await running.signIn('supervisor');
    const { matrices } = (await client.get('/response-matrices')).body as ResponseMatricesView;
    expect(matrices).toMatchObject([
      { number: 1, status: 'active', decidedByName: 'Dr. Hilde Willems' },
    ]);
    expect(matrices[0]?.rules[0]).toMatchObject({ determinants: ['C04'], levels: ['1'] });
  });

  it('tells the dispatcher how units go, and by which matrix', async () => {
    const taker = await running.signIn('call-taker');
    await sleep(IN_FORCE_MS);
    await organised(taker, await openedCase(taker));
    const { page } = dispatcher;
    await page.getByRole('list', { name: 'Wachtrij' }).getByRole('button').nth(1).click();
    await page.getByText('volgens uitrukmatrix 1').waitFor();
    await page.getByText('dringend', { exact: true }).waitFor();
    await page.getByText(/Ambulance \+ MUG/).waitFor();
  });

  it('has no serious barriers', async () => {
    await supervisor.page.keyboard.press('F3');
    await supervisor.page.getByRole('grid', { name: 'Regels' }).waitFor();
    for (const { page } of [supervisor, director]) {
      expect(await seriousBarriers({ page })).toEqual([]);
    }
  });
});
