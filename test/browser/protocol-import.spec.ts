import type { Browser } from 'playwright-core';
import type { FhirBundle } from '@lib/triage';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import { openConsole, type ConsoleWindow } from '../support/console.js';
import { versionsOf } from '../support/protocol-life.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

describe('a file with a protocol', () => {
  let browser: Browser;
  let running: RunningApp;
  let director: ConsoleWindow;
  let bundle: FhirBundle;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    director = await openConsole(browser, running.url, 'dr.willems');
    const client = await running.signIn('medical-director');
    const [version] = await versionsOf(client, 'C16');
    bundle = (await client.get(`/protocols/versions/${version?.id}/fhir`)).body as FhirBundle;
    // The browser learns only in a moment that somebody waits for its dialogs.
    director.page.on('filechooser', () => undefined);
    await director.page.getByRole('link', { name: 'Protocollen' }).click();
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(director.troubles).toEqual([]);
  });

  const choose = (text: string) =>
    director.page.locator('input[type="file"]').setInputFiles({
      name: 'C16.fhir.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  it('is refused by the place that is wrong, and opens as a draft when it is right', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Bestand invoeren' }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('F4');
    await chooser;
    await choose('no file of ours');
    await page.getByText('heeft niet de verwachte vorm of waarde').waitFor();
    const text = JSON.stringify(bundle);
    await choose(text.replaceAll('"C16-2-01"', '"C16-2-77"'));
    await page.getByText('is gewijzigd na de uitvoer').waitFor();
    await choose(text);
    await page.getByRole('tree', { name: 'Opbouw van het protocol' }).waitFor();
    await page.getByText('v2', { exact: true }).waitFor();
    await page.getByText('Geen gebreken gevonden').waitFor();
  });
});
