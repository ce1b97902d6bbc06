import type { Browser } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCalmly,
  answerQuestion,
  beginCase,
  chooseComplaint,
  openConsole,
  type ConsoleWindow,
} from '../support/console.js';
import { newestFile } from '../support/newest-file.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

describe('what follows from a level, at the desk', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let colleague: ConsoleWindow;
  let supervisor: Client;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    taker = await openConsole(browser, running.url, 'anna.claes');
    colleague = await openConsole(browser, running.url, 'karim.haddad');
    supervisor = await running.signIn('supervisor');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([taker, colleague].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  async function begin(): Promise<void> {
    const { page } = taker;
    await beginCase(taker);
    await page.getByLabel('Leeftijd (jaar)').fill('41');
    await page.getByLabel('Leeftijd (jaar)').blur();
    await page.getByLabel('Geslacht').selectOption('male');
    await answerCalmly(taker);
  }

  it('goes up by one key, and down past level 3 only when a colleague agrees', async () => {
    const { page } = taker;
    await begin();
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
    await answerQuestion(taker, /drukkende of knellende pijn/, '1');
    const level = page.getByRole('region', { name: 'Niveau' });
    await level.getByText('Levensbedreigend', { exact: true }).waitFor();
    await level.getByText('binnen 10 min · ter plaatse · spoedarts').waitFor();

    await page.keyboard.press('Alt+ArrowUp');
    await level.getByText('binnen 8 min · ter plaatse · spoedarts').waitFor();

    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('6');
    await page.getByText('Waarom een ander niveau?').waitFor();
    await page.keyboard.press('4');
    await level.getByText(/Wacht op tweede lezer: 6 gevraagd/).waitFor();
    await level.getByText('binnen 8 min · ter plaatse · spoedarts').waitFor();
    await page.getByText('Wacht op een collega, supervisor of arts').waitFor();

    await colleague.page.getByRole('button', { name: 'Lezen' }).click();
    await colleague.page.getByText('arts aan de lijn').waitFor();
    await colleague.page.getByText(/drukkende of knellende pijn.*: ja/).waitFor();
    await colleague.page.getByRole('button', { name: 'Akkoord met 6' }).click();
    await level.getByText(/binnen 2 u/).waitFor();
    expect((await newestFile(supervisor)).case.level).toBe('6');
  });

  it('is not closed before the safety net was read, sentence by sentence, and said back', async () => {
    const { page, context } = taker;
    await page.keyboard.press('Control+Enter');
    const left = page.getByText(/Waarom/).first();
    const result = page.getByLabel('Resultaat in één zin');
    await left.or(result).first().waitFor();
    if (!(await result.isVisible())) await page.keyboard.press('8');
    await result.fill('Advies gegeven.');
    await page.getByLabel('Afloop').selectOption('treated-on-scene');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('alert')
      .getByText(/vangnet is niet voorgelezen/)
      .waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('F8');
    const net = page.getByRole('region', { name: /Vangnet/ });
    await net.getByText('Vangnet moet nog voorgelezen worden').waitFor();
    const sentences = net.getByRole('listitem').getByRole('button');
    for (let n = 1; n <= (await sentences.count()); n++) await page.keyboard.press(String(n));
    // The last word is not sent yet when the case is to be closed: it goes first.
    await context.setOffline(true);
    await page.keyboard.press('t');
    await net.getByText('Vangnet voorgelezen en herhaald').waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Enter');
    await result.fill('Advies gegeven.');
    await page.getByLabel('Afloop').selectOption('treated-on-scene');
    await result.press('Control+Enter');
    await page.getByText('Sluit af zodra alles verzonden is').waitFor();
    await context.setOffline(false);
    await page.getByText(/begin een dossier met F3/).waitFor();
    const file = await newestFile(supervisor);
    expect(file.case.status).toBe('closed');
    const told = file.triage[0]?.followUp?.told ?? [];
    expect(told.at(-1)?.value).toEqual({ kind: 'said-back', language: 'nl' });
  });

  it('sends nobody to a danger before somebody was told, also without the network', async () => {
    const { page, context } = taker;
    await begin();
    await context.setOffline(true);
    await page.keyboard.press('Alt+Shift+W');
    await page.getByText('Wie is verwittigd?').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F9');
    await page.getByRole('button', { name: 'Ambulance' }).last().click();
    await page.getByText('Eerst verwittigen: wapen').waitFor();
    await page.getByText('Wie is verwittigd?').waitFor();
    await page.keyboard.press('1');
    await page.getByText('Eerst verwittigen: wapen').waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+F9');
    await page.getByRole('button', { name: 'Ambulance' }).last().click();
    await context.setOffline(false);
    await page.getByText('wacht op dispatching').waitFor();
    const file = await newestFile(supervisor);
    expect(file.hazards).toMatchObject([{ hazard: 'weapon', cover: 'police-told' }]);
    expect(file.interventions).toHaveLength(1);
  });
});
