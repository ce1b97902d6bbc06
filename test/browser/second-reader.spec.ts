import type { LevelOverridesView } from '@lib/contracts';
import type { Browser, Page } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCalmly,
  answerQuestion,
  beginCase,
  chooseComplaint,
  openConsole,
  seriousBarriers,
  type ConsoleWindow,
} from '../support/console.js';
import { newestFile } from '../support/newest-file.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

describe('a milder level is read by the medical director', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let director: ConsoleWindow;
  let supervisor: Client;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    taker = await openConsole(browser, running.url, 'anna.claes');
    director = await openConsole(browser, running.url, 'dr.willems');
    supervisor = await running.signIn('supervisor');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([taker, director].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  /** Asks for level 6 with a doctor on the line as the reason. */
  async function askForSix(page: Page): Promise<void> {
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('6');
    await page.getByText('Waarom een ander niveau?').waitFor();
    await page.keyboard.press('4');
  }

  it('who refuses: the worse level stays, and the call-taker is told', async () => {
    const { page } = taker;
    await beginCase(taker);
    await answerCalmly(taker);
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
    await answerQuestion(taker, /drukkende of knellende pijn/, '1');
    const level = page.getByRole('region', { name: 'Niveau' });
    await level.getByText('Levensbedreigend', { exact: true }).waitFor();
    await askForSix(page);
    await level.getByText(/Wacht op tweede lezer: 6 gevraagd/).waitFor();

    const waiting = director.page.getByRole('region', { name: 'Terug te bellen' });
    await waiting.getByText('Tweede lezer gevraagd').waitFor();
    await waiting.getByText('verlaat niveau 1 tot 3').waitFor();
    await waiting.getByRole('button', { name: 'Lezen' }).focus();
    await director.page.keyboard.press('Enter');
    await waiting.getByText(/drukkende of knellende pijn.*: ja/).waitFor();
    await waiting.getByText('arts aan de lijn').waitFor();
    expect(await seriousBarriers(director)).toEqual([]);
    // Enter once more decides nothing: the two words come after the text, in their order.
    await director.page.keyboard.press('Enter');
    await director.page.keyboard.press('Tab');
    await director.page.keyboard.press('Tab');
    await director.page.keyboard.press('Enter');
    await level.getByText('Tweede lezer ging niet akkoord met 6').waitFor();
    await level.getByText('Levensbedreigend', { exact: true }).waitFor();
    await waiting.getByText('Tweede lezer gevraagd').waitFor({ state: 'hidden' });
    expect((await newestFile(supervisor)).case.level).toBe('2');
  });

  it('who agrees: the milder level counts', async () => {
    const { page } = taker;
    await askForSix(page);
    const level = page.getByRole('region', { name: 'Niveau' });
    await level.getByText(/Wacht op tweede lezer: 6 gevraagd/).waitFor();
    await director.page.getByRole('button', { name: 'Lezen' }).focus();
    await director.page.keyboard.press('Enter');
    await director.page.getByRole('button', { name: 'Akkoord met 6', exact: true }).waitFor();
    await director.page.keyboard.press('Tab');
    await director.page.keyboard.press('Enter');
    await level.getByText(/binnen 2 u/).waitFor();
    expect((await newestFile(supervisor)).case.level).toBe('6');
  });

  it('stands in a queue until the director has looked, by keyboard', async () => {
    const { page } = director;
    await page.getByText('Niveaus door personen', { exact: true }).click();
    await page.getByText('2 na te kijken').waitFor();
    const grid = page.getByRole('grid', { name: 'Niveaus door personen' });
    const rows = grid.getByRole('row').filter({ has: page.getByRole('gridcell') });
    expect(await rows.count()).toBe(2);
    const texts = await rows.allInnerTexts();
    expect(texts[0]).toMatch(/Anna Claes/);
    expect(texts[0]).toMatch(/Dr. Hilde Willems[\s\S]*geldt/);
    expect(texts[1]).toMatch(/Dr. Hilde Willems[\s\S]*geweigerd/);
    expect(await seriousBarriers(director)).toEqual([]);

    await grid.focus();
    await page.keyboard.press('ArrowDown');
    const buttons = grid.getByRole('button', { name: 'Nagekeken' });
    await buttons.first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 na te kijken').waitFor();
    await grid.getByRole('button', { name: 'Nagekeken' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('0 na te kijken').waitFor();
    await buttons.first().waitFor({ state: 'hidden' });
    const { body } = await (await running.signIn('medical-director')).get('/level-overrides');
    const { overrides, unreviewed } = body as LevelOverridesView;
    expect(unreviewed).toBe(0);
    expect(overrides.every(({ reviewedAt }) => reviewedAt !== null)).toBe(true);
  });
});
