import type { Browser, Page } from 'playwright-core';
import AxeBuilder from '@axe-core/playwright';
import type { Aed } from '../../apps/api/src/directory/aed-file.js';
import { keepAeds } from '../../apps/api/src/directory/aed-import.js';
import { loadPlaces } from '../../apps/api/src/directory/place-import.js';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCall,
  answerQuestion,
  choosePlace,
  openConsole,
  type ConsoleWindow,
} from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

const HALL: Aed = {
  id: '1',
  name: 'Testzaal, Teststraat 1',
  hint: 'inkom, code aan de balie',
  latitude: 51.001,
  longitude: 4,
  hours: 'Mo-Fr 09:00-17:00',
  indoor: true,
  forCustomers: false,
  checkedOn: new Date().toISOString().slice(0, 10),
};
const POOL: Aed = { ...HALL, id: '2', name: 'Testbad', latitude: 51.003, checkedOn: '2020-05-02' };
const NAMELESS: Aed = { ...HALL, id: '3', name: null, hint: null, latitude: 50.996, hours: null };
const FAR: Aed = { ...HALL, id: '4', name: 'Te ver', latitude: 51.02 };

describe('the nearest defibrillator', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    await loadPlaces(running.database.migratorUrl);
    await keepAeds(running.database.migratorUrl, 'openstreetmap', [FAR, NAMELESS, POOL, HALL]);
    taker = await openConsole(browser, running.url, 'anna.claes');
    ({ page } = taker);
    page.on('request', (request) => asked.push(request.url()));
    await answerCall(taker, '0475 12 34 56');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(taker.troubles).toEqual([]);
  });

  it('is looked for by somebody while no place is known, and the script does not wait', async () => {
    await answerQuestion(taker, /Is de patiënt wakker/, '2');
    await answerQuestion(taker, /Ademt hij normaal/, '4');
    await page.getByText(/luidspreker/).waitFor();
    await page.getByText(/Nog geen plaats, dus geen AED bekend: stuur iemand/).waitFor();
  }, 60_000);

  it('stands in one line once the place is known, and the others on demand', async () => {
    await choosePlace(taker, '51.0, 4.0');
    const line = page.getByText(/^AED: ± 140 m te voet, Testzaal, Teststraat 1/);
    await line.waitFor();
    expect(await line.innerText()).toBe(
      'AED: ± 140 m te voet, Testzaal, Teststraat 1, inkom, code aan de balie, binnen, Mo-Fr 09:00-17:00 © OpenStreetMap',
    );
    await page.evaluate('document.activeElement.blur()');
    expect(await page.getByText(/Testbad/).count()).toBe(0);
    await page.keyboard.press('a');
    await page.getByText(/± 430 m te voet, Testbad, .*niet nagekeken sinds 05\/2020/).waitFor();
    await page
      .getByText(/± 580 m te voet, zonder adres, ten zuiden van de patiënt, .*uren onbekend/)
      .waitFor();
    expect(await page.getByText(/Te ver/).count()).toBe(0);
  }, 60_000);

  it('never takes the focus: after a click the next Enter goes on with the script', async () => {
    const step = await page.getByText(/luidspreker/).innerText();
    await page.getByRole('button', { name: /Andere AED/ }).click();
    await page.getByText(/Testbad/).waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    await page.keyboard.press('Enter');
    await page.getByText(step, { exact: true }).waitFor({ state: 'hidden' });
    expect(await page.getByText(/Testbad/).count()).toBe(0);
  }, 60_000);

  it('has no serious barriers', async () => {
    await page.keyboard.press('a');
    await page.getByText(/Testbad/).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }, 60_000);

  it('is there without a network too, and no place was told for it', async () => {
    await taker.context.setOffline(true);
    await page.keyboard.press('Escape');
    await page.getByText(/^AED: ±/).waitFor({ state: 'hidden' });
    await page
      .getByRole('button', { name: /Reanimatie/ })
      .first()
      .click();
    await page.getByText(/^AED: ± 140 m te voet, Testzaal/).waitFor();
    await taker.context.setOffline(false);
    const about = asked.filter((url) => /aed/i.test(url));
    expect(about.every((url) => url.endsWith('/api/directory/aeds'))).toBe(true);
    expect(asked.filter((url) => url.includes('51.0'))).toEqual([]);
  }, 60_000);
});
