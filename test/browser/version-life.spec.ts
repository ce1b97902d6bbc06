import type { ProtocolVersionFile } from '@lib/contracts';
import type { Protocol, ScriptedCase } from '@lib/triage';
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
import { done, drafted, inForce, signed, step, versionsOf } from '../support/protocol-life.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

const MINUTE_MS = 60_000;

interface Changed {
  readonly content: Protocol;
  readonly cases: readonly ScriptedCase[];
}

describe('the life of a version, at the desk of protocols', () => {
  let browser: Browser;
  let running: RunningApp;
  let director: ConsoleWindow;
  let taker: ConsoleWindow;
  let page: Page;
  let api: { readonly director: Client; readonly supervisor: Client };

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    director = await openConsole(browser, running.url, 'dr.willems');
    ({ page } = director);
    taker = await openConsole(browser, running.url, 'anna.claes');
    api = {
      director: await running.signIn('medical-director'),
      supervisor: await running.signIn('supervisor'),
    };
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([director, taker].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  describe('in shadow beside the one in force', () => {
    it('is set running by keyboard, once it is in review', async () => {
      const id = await drafted(api.supervisor, 'C04', pressureIsLevelThree);
      await done(step(api.supervisor, id, 'submit'));
      await openNewest(page, 'C04', 'In nazicht');
      await page.keyboard.press('Shift+F9');
      const start = page.getByRole('button', { name: 'Laten meelopen' });
      await start.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Stoppen' }).waitFor();
      await page.getByText('loopt mee als schaduw').first().waitFor();
      expect(await figures(page)).toEqual({
        'keer meegelopen': '0',
        'zelfde niveau': '0',
        dringender: '0',
        'minder dringend': '0',
      });
    });

    it('changes nothing for who calls, and says where it would have ended otherwise', async () => {
      const desk = taker.page;
      await tellChestPain(taker);
      await answerQuestion(taker, /drukkende of knellende pijn/, '1');
      await desk.getByText('C04-2-01').waitFor();
      await desk.getByRole('button', { name: 'Open dossiers' }).click();
      await tellChestPain(taker);
      await answerQuestion(taker, /drukkende of knellende pijn/, '2');
      await answerQuestion(taker, /Trekt de pijn/, '1');
      await desk.getByText('C04-2-02').waitFor();
      await desk.getByRole('button', { name: 'Open dossiers' }).click();

      // The report looks again by itself.
      await page.getByRole('listitem').filter({ hasText: '→' }).first().waitFor();
      await expectFigures(page, {
        'keer meegelopen': '2',
        'zelfde niveau': '1',
        dringender: '0',
        'minder dringend': '1',
      });
      const [line = ''] = await page.getByRole('listitem').filter({ hasText: '→' }).allInnerTexts();
      expect(line.replace(/\s+/g, ' ')).toMatch(/2 ?→ ?3/);
      expect(await seriousBarriers(director)).toEqual([]);
    });

    it('stops, and its report stays to be read', async () => {
      await page.getByRole('button', { name: 'Stoppen' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Laten meelopen' }).waitFor();
      await page.getByText('loopt mee als schaduw').first().waitFor({ state: 'hidden' });
      await expectFigures(page, { 'keer meegelopen': '2', 'minder dringend': '1' });
      await page.keyboard.press('Escape');
    });
  });

  describe('released for a day that is to come', () => {
    it('stands as planned, and the one in force goes on', async () => {
      await signed(api, await drafted(api.supervisor, 'C20', retitled));
      await openNewest(page, 'C20', 'Getekend');
      await page.getByLabel('Vanaf').fill(localMinute(Date.now() + 3 * 24 * 60 * MINUTE_MS));
      await page.getByRole('button', { name: 'Op die dag vrijgeven' }).focus();
      await page.keyboard.press('Enter');
      await page
        .getByText(/^Gepland \S/)
        .first()
        .waitFor();
      await page.getByText('Ze komt niet in gebruik; de vorige blijft.').waitFor();
      expect(await seriousBarriers(director)).toEqual([]);
      await page.keyboard.press('Escape');
      const row = rowOf(page, 'C20');
      await row.getByText(/^Gepland \S/).waitFor();
      await row.getByText('v1').waitFor();
      expect(await inForce(api.director, 'C20')).toBe(1);
    });

    it('is taken back, and the one before stays', async () => {
      await page.keyboard.press('Alt+Enter');
      await retire(page, 'C20', 2);
      await page.getByText('Buiten gebruik', { exact: true }).first().waitFor();
      await page.keyboard.press('Escape');
      await rowOf(page, 'C20')
        .getByText(/^Gepland/)
        .waitFor({ state: 'hidden' });
      const [taken] = await versionsOf(api.director, 'C20');
      expect(taken).toMatchObject({ number: 2, status: 'retired', inForce: false });
      expect(await inForce(api.director, 'C20')).toBe(1);
    });
  });

  describe('taken out of use', () => {
    it('is found by no call any more, and says so on the list', async () => {
      await openNewest(page, 'C46');
      await retire(page, 'C46', 1);
      await page.getByText('Buiten gebruik', { exact: true }).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await inForce(api.director, 'C46')).toBeUndefined();
      await page.getByRole('gridcell', { name: 'C46', exact: true }).waitFor();
      expect(await seriousBarriers(director)).toEqual([]);
    });

    it('is not offered for the vital functions', async () => {
      await openNewest(page, 'V00');
      await page.getByRole('heading', { name: 'Handtekeningen' }).waitFor();
      await page.getByRole('button', { name: /Buiten gebruik stellen/ }).waitFor({
        state: 'hidden',
      });
      await page.keyboard.press('Escape');
    });
  });

  describe('laid over the standing one', () => {
    it('holds until its end, and then the standing one is in force again by itself', async () => {
      await signed(api, await drafted(api.supervisor, 'C25', retitled));
      await openNewest(page, 'C25', 'Getekend');
      const end = Math.ceil((Date.now() + 20_000) / MINUTE_MS) * MINUTE_MS;
      await page.getByLabel('Tijdelijk tot').fill(localMinute(end));
      await page.getByRole('button', { name: 'Nu vrijgeven' }).focus();
      await page.keyboard.press('Enter');
      await page
        .getByText(/^tijdelijk tot /)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      const row = rowOf(page, 'C25');
      await row.getByText('v2').first().waitFor();
      expect(await inForce(api.director, 'C25')).toBe(2);

      await page.waitForTimeout(Math.max(0, end - Date.now()));
      await row.getByText('v1').first().waitFor({ timeout: 45_000 });
      await page.getByText('Buiten gebruik', { exact: true }).first().waitFor();
      expect(await inForce(api.director, 'C25')).toBe(1);
    }, 240_000);

    it('refuses an end that has passed, and says so', async () => {
      await signed(api, await drafted(api.supervisor, 'C21', retitled));
      await openNewest(page, 'C21', 'Getekend');
      await page.getByLabel('Tijdelijk tot').fill(localMinute(Date.now() - 60 * MINUTE_MS));
      await page.getByRole('button', { name: 'Nu vrijgeven' }).click();
      await page.getByRole('alert').first().waitFor();
      expect(await inForce(api.director, 'C21')).toBe(1);
      await page.keyboard.press('Escape');
    });
  });
});

/** Chest pain in which a pressing pain is a step milder. */
function pressureIsLevelThree({ protocol, cases }: ProtocolVersionFile): Changed {
  const before = 'C04-2-01';
  const after = 'C04-3-50';
  return {
    content: {
      ...protocol,
      discriminators: protocol.discriminators.map((one) =>
        one.determinant === before ? { ...one, determinant: after, level: '3' as const } : one,
      ),
    },
    cases: cases.map((one) =>
      one.because === before ? { ...one, because: after, level: '3' as const } : one,
    ),
  };
}

function retitled({ protocol, cases }: ProtocolVersionFile): Changed {
  const title = { ...protocol.title, nl: `${protocol.title.nl} (nieuw)` };
  return { content: { ...protocol, title }, cases };
}

/** Opens the version of a protocol that is under way, once the list shows it; otherwise the one in force. */
async function openNewest(page: Page, code: string, status = ''): Promise<void> {
  await page.getByRole('link', { name: 'Protocollen' }).click();
  await toList(page);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(code);
  await rowOf(page, code).getByText(status).first().waitFor();
  await page.getByRole('gridcell', { name: code, exact: true }).click();
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('heading', { name: new RegExp(`^${code} `) }).waitFor();
}

/** Leaves the bench, if a version lies on it. */
async function toList(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Naar de lijst' });
  if (await back.isVisible()) await back.click();
}

function rowOf(page: Page, code: string) {
  const cell = page.getByRole('gridcell', { name: code, exact: true });
  return page.getByRole('row').filter({ has: cell });
}

async function retire(page: Page, code: string, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Buiten gebruik stellen …' }).focus();
  await page.keyboard.press('Enter');
  const sure = page.getByRole('button', {
    name: `${code} versie ${number} buiten gebruik stellen`,
  });
  await sure.focus();
  await page.keyboard.press('Enter');
}

async function tellChestPain(taker: ConsoleWindow): Promise<void> {
  await beginCase(taker);
  await answerCalmly(taker);
  await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
}

/** The figures of the report, by what they count. */
function figures(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate<Readonly<Record<string, string>>>(
    `Object.fromEntries([...document.querySelectorAll('dl > div')].map((one) =>
      [one.querySelector('dt').textContent, one.querySelector('dd').textContent]))`,
  );
}

/** Waits for figures of the report, which is asked for every quarter of a minute. */
async function expectFigures(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, count] of Object.entries(wanted))
    await page
      .locator('dl > div')
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByText(count, { exact: true })
      .waitFor();
}

/** As the field of the console wants it: the browser's own wall clock. */
function localMinute(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);
}
