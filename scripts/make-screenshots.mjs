// Makes the pictures of the README: walks a call in the demonstration centre and looks at each desk. Needs Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/screenshots');
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const data = mkdtempSync(join(tmpdir(), 'vigil-screenshots-'));
const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
  env: { ...process.env, PORT: '0', VIGIL_DATA_DIR: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync(PICTURES, { recursive: true });
  const url = await addressOf(server);
  await walk(url);
} finally {
  await browser.close();
  server.kill('SIGINT');
  await new Promise((done) => server.once('exit', done));
  rmSync(data, { recursive: true, force: true });
}

function addressOf({ stdout }) {
  return new Promise((found, failed) => {
    let said = '';
    stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const ready = /Vigil is ready at (\S+)/.exec(said);
      if (ready) found(ready[1]);
    });
    stdout.once('end', () => failed(new Error('The server ended')));
  });
}

async function walk(url) {
  const door = await browser.newPage({ viewport: DESK, locale: 'en-GB' });
  await door.goto(url);
  await door.getByText('Anna Claes').waitFor();
  await picture(door, 'sign-in');
  await placesOf(url);

  const taker = await desk(url, 'Anna Claes', DESK);
  const dispatcher = await desk(url, 'Marc Peeters', DESK);
  const crew = await desk(url, 'Bart & Nele', PHONE);

  await taker.getByRole('button', { name: 'Ring the line' }).click();
  await taker.getByText(/^Waiting 1/).waitFor();
  await taker.keyboard.press('F2');
  await taker.getByRole('heading', { name: /Is the patient awake/ }).waitFor();
  await taker.keyboard.press('F4');
  await taker.keyboard.type('Coupure 12, Gent');
  await taker.getByRole('list', { name: 'Place' }).getByRole('button').first().waitFor();
  await taker.keyboard.press('Enter');
  await answer(taker, /Is the patient awake/, '1');
  await answer(taker, /breathing normally/, '1');
  await answer(taker, /severe bleeding/, '2');
  await answer(taker, /grey, blue/, '2');
  await taker.getByLabel(/own words/).fill('pressure on the chest');
  await taker.getByRole('button', { name: /Chest pain/ }).waitFor();
  await taker.keyboard.press('Enter');
  await answer(taker, /pressing or squeezing/, '1');
  await taker.keyboard.press('F9');
  await dispatcher
    .getByText(/^Coupure 12/)
    .first()
    .waitFor();
  await sleep(800);
  await picture(taker, 'call-taking');
  await dispatcher.keyboard.press('Enter');
  await crew.getByRole('button', { name: 'Accept' }).waitFor();
  await sleep(800);
  await picture(dispatcher, 'dispatch');
  await picture(crew, 'crew');

  const director = await desk(url, 'Dr. Hilde Willems', DESK);
  await director.getByRole('gridcell').first().click();
  await director
    .getByRole('list')
    .getByText(/opened|answered/)
    .first()
    .waitFor();
  await sleep(500);
  await picture(director, 'oversight');
}

async function desk(url, name, viewport) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name }).click();
  await page.getByText('live', { exact: true }).waitFor();
  // A phone has no room for the languages: they are among the settings of the seat.
  const isPhone = viewport.width < DESK.width;
  if (isPhone) await page.locator('header button[aria-expanded]').last().click();
  await page.locator('button[lang="en"]:visible').first().click();
  if (isPhone) await page.keyboard.press('Escape');
  return page;
}

async function answer(page, question, key) {
  await page.getByRole('heading', { name: question }).waitFor();
  await page.keyboard.press(key);
}

/** The gazetteer is loaded while the server answers already. */
async function placesOf(url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Anna Claes' }).click();
  for (;;) {
    const answer = await context.request.get(`${url}/api/directory/places-state`);
    if ((await answer.json()).loaded) break;
    await sleep(300);
  }
  await context.close();
}

async function picture(page, name) {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}
