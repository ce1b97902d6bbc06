import type { Browser } from 'playwright-core';
import type { ProtocolVersionFile } from '@lib/contracts';
import type { Protocol, ScriptedCase } from '@lib/triage';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCalmly,
  chooseComplaint,
  openConsole,
  type ConsoleWindow,
} from '../support/console.js';
import { drafted, inForce, released } from '../support/protocol-life.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

const NEW_WORDS = 'Hoe voelt de druk precies aan?';

/** Chest pain with its first question in other words. */
function reworded({ protocol, cases }: ProtocolVersionFile): {
  readonly content: Protocol;
  readonly cases: readonly ScriptedCase[];
} {
  const questions = protocol.questions.map((one) =>
    one.id === 'pressure-over-15' ? { ...one, text: { ...one.text, nl: NEW_WORDS } } : one,
  );
  return { content: { ...protocol, questions }, cases };
}

describe('a case that is taken up again after its protocol was superseded', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let director: Client;
  let supervisor: Client;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    taker = await openConsole(browser, running.url, 'anna.claes');
    [director, supervisor] = (await Promise.all(
      ['medical-director', 'supervisor'].map(running.signIn),
    )) as [Client, Client];
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(taker.troubles).toEqual([]);
  });

  async function toChestPain(): Promise<void> {
    const { page } = taker;
    await page.getByText(/begin een dossier met F3/).waitFor();
    await page.keyboard.press('F3');
    await answerCalmly(taker);
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
  }

  it('asks in the words of the version that it began with; a new case in the new ones', async () => {
    const { page } = taker;
    await toChestPain();
    const old = page.getByRole('heading', { name: /drukkende of knellende pijn/ });
    const mended = page.getByRole('heading', { name: NEW_WORDS });
    await old.waitFor();
    await page.getByRole('button', { name: 'Open dossiers' }).click();
    await released({ director, supervisor }, await drafted(director, 'C04', reworded));

    const told = page.waitForResponse(/\/protocols\/released$/);
    await page.reload();
    await (await told).finished();
    await page.getByText('live', { exact: true }).waitFor();
    await toChestPain();
    await mended.waitFor();
    await page.getByRole('button', { name: 'Open dossiers' }).click();
    expect(await inForce(director, 'C04')).toBe(2);

    await page
      .getByRole('listitem')
      .filter({ hasText: /-0*1 ·/ })
      .getByRole('button')
      .click();
    await old.waitFor();
    expect(await mended.isVisible()).toBe(false);
    // The server goes on with the same one.
    await page.keyboard.press('1');
    await page.getByText('C04-2-01').first().waitFor();
  });

  it('is read by its director in the words that were asked', async () => {
    const { page, troubles } = await openConsole(browser, running.url, 'dr.willems');
    await page.getByRole('gridcell', { name: /-0*1$/ }).click();
    for (const place of ['Samenvatting', 'Tijdlijn'])
      await page
        .getByRole('region', { name: place })
        .getByText(/drukkende of knellende pijn/)
        .waitFor();
    expect(await page.getByText(NEW_WORDS).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
