import type { CaseFile, CaseListView } from '@lib/contracts';
import type { Browser } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCall,
  answerQuestion,
  openConsole,
  seriousBarriers,
  type ConsoleWindow,
} from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';
import { ARREST, takenCall } from '../support/taken-call.js';

describe('the desk for quality', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let director: ConsoleWindow;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    await takenCall(await running.signIn('anna.claes'), ARREST);
    taker = await openConsole(browser, running.url, 'anna.claes');
    director = await openConsole(browser, running.url, 'dr.willems');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([taker, director].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  async function goTo({ page }: ConsoleWindow): Promise<void> {
    await page.getByRole('link', { name: 'Kwaliteit' }).click();
    await page.getByRole('heading', { name: /^(Mijn oproepen|Team)$/ }).waitFor();
  }

  it('keeps when a script was shown, of a call that is taken at the other desk', async () => {
    const { page } = taker;
    await answerCall(taker, '0475 12 34 56');
    await answerQuestion(taker, /Is de patiënt wakker/, '2');
    await answerQuestion(taker, /Ademt/, '3');
    await page.getByText('Leg hem plat op zijn rug').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('niet verzonden').first().waitFor({ state: 'hidden' });
    const supervisor = await running.signIn('supervisor');
    const { cases } = (await supervisor.get('/cases?limit=1')).body as CaseListView;
    const file = (await supervisor.post(`/cases/${cases[0]?.id}/file`, {})).body as CaseFile;
    const scripts = file.triage[0]?.scripts?.map(({ value }) => value) ?? [];
    expect(scripts.slice(0, 2).map(({ script }) => script)).toEqual(['cpr-adult', 'cpr-adult']);
    expect(new Set(scripts.map(({ step }) => step)).size).toBe(scripts.length);
  });

  it('shows the director no name before the call-taker has looked', async () => {
    await goTo(director);
    await director.page.getByText('1 oproep wacht nog op wie ze opnam').waitFor();
    await director.page.getByText('te weinig om een gemiddelde te tonen').waitFor();
    expect(await director.page.getByText('Anna Claes').count()).toBe(0);
  });

  it('tells the call-taker what went well and one thing to try, and then it is seen', async () => {
    const { page } = taker;
    await goTo(taker);
    await page.getByText('nieuw', { exact: true }).waitFor();
    await page.getByRole('grid', { name: 'Mijn oproepen' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Dit ging goed').waitFor();
    await page.getByText('Eén ding om volgende keer te proberen').waitFor();
    await page.getByText('gelijk aan wat bij het afsluiten bewaard werd').waitFor();
    await page.getByText('nieuw', { exact: true }).waitFor({ state: 'hidden' });

    await director.page.reload();
    await director.page.getByText('Anna Claes').waitFor();
  });

  it('is reviewed by keys, and tells how it ended when the form is sent', async () => {
    const { page } = director;
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    await page.getByRole('button', { name: 'Dossiers kiezen' }).click();
    const queue = page.getByRole('grid', { name: 'Wachtrij voor nazicht' });
    await queue
      .getByText(/^\d\d-\d+$/)
      .first()
      .waitFor();
    await queue.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Reageert niet en ademt niet normaal').first().waitFor();
    expect(await page.getByText('overleden').count()).toBe(0);
    await page.locator('[data-item]').first().focus();
    for (let item = 0; item < 24; item++) await page.keyboard.press(item % 5 === 4 ? '-' : '2');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('overleden').first().waitFor();
    await page.getByText('gemiddeld 2 van 3').waitFor();
  });

  it('has no serious barriers', async () => {
    for (const { page } of [taker, director]) {
      expect(await seriousBarriers({ page })).toEqual([]);
    }
  });
});
