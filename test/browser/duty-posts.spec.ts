import type { Browser, Page } from 'playwright-core';
import { loadPlaces } from '../../apps/api/src/directory/place-import.js';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCalmly,
  beginCase,
  chooseComplaint,
  choosePlace,
  openConsole,
  seriousBarriers,
  type ConsoleWindow,
} from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

describe('the nearest duty post', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    await loadPlaces(running.database.migratorUrl);
    taker = await openConsole(browser, running.url, 'anna.claes');
    ({ page } = taker);
    page.on('request', (request) => asked.push(request.url()));
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(taker.troubles).toEqual([]);
  });

  it('is named to who may wait for a GP, with its hours and the number to ring first', async () => {
    await beginCase(taker);
    await page.getByLabel('Leeftijd (jaar)').fill('41');
    await page.getByLabel('Leeftijd (jaar)').blur();
    await answerCalmly(taker);
    await chooseComplaint(taker, 'oorpijn', /Oor/);
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('7');
    await page.keyboard.press('4');
    await choosePlace(taker, '51.06, 3.71');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('F8');
    const near = page.getByRole('region', { name: 'Dichtbij en van wacht' });
    await near
      .getByText(
        /^Huisartsenwachtpost Gent · \d,\d km · (open tot|gesloten, opent) .* · te bevestigen: eerst 1733 bellen$/,
      )
      .waitFor();
    expect(await near.getByText(/^Huisartsenwachtpost/).count()).toBe(2);
    expect(await seriousBarriers(taker)).toEqual([]);
  });

  it('is found without telling where the patient is', () => {
    expect(asked.filter((url) => url.endsWith('/api/directory/duty-posts'))).not.toEqual([]);
    expect(asked.filter((url) => url.includes('51.06'))).toEqual([]);
  });
});
