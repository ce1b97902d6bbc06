import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import { openConsole } from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';
import { writeStreetFile } from '../support/street-file.js';

const GENT = { latitude: 51.05, longitude: 3.717 };

/** How many shades the tiles have; in the browser. Nothing but ground is one. */
const SHADES = `(() => {
  const tiles = [...document.querySelectorAll('.leaflet-tile-pane canvas')];
  const shades = new Set(tiles.flatMap((tile) => [
    ...new Uint32Array(tile.getContext('2d').getImageData(0, 0, tile.width, tile.height).data.buffer),
  ]));
  return shades.size > 2 ? shades.size : null;
})()`;

describe('a map with streets of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-streets-'));
  const file = join(folder, 'streets.pmtiles');
  let browser: Browser;
  let running: RunningApp;

  beforeAll(async () => {
    writeStreetFile(file, GENT, 'Coupure');
    const map = { streets: { file, schema: 'protomaps' as const }, attribution: 'OpenStreetMap' };
    [browser, running] = await Promise.all([launchChromium(), runningApp(map)]);
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is handed out in the pieces that are asked for, and under no other name', async () => {
    const url = `${running.url}/map/streets.pmtiles`;
    const piece = await fetch(url, { headers: { range: 'bytes=0-6' } });
    expect(piece.status).toBe(206);
    expect(await piece.text()).toBe('PMTiles');
    const other = await fetch(`${running.url}/map/../streets.pmtiles`);
    expect(other.status).toBe(404);
  });

  it('is drawn with what lies on it, and asks no other host', async () => {
    const window = await openConsole(browser, running.url, 'marc.peeters');
    const { page } = window;
    await page.locator('.leaflet-tile-pane canvas').first().waitFor();
    const drawn = await page.waitForFunction(SHADES);
    expect(await drawn.jsonValue()).toBeGreaterThan(2);
    expect(await page.getByText('OpenStreetMap').count()).toBe(1);
    expect(await page.getByText(/Schematisch|zonder straten/).count()).toBe(0);
    expect(window.troubles).toEqual([]);
  });
});
