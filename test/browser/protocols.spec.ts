import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCall,
  answerCalmly,
  answerQuestion,
  chooseComplaint,
  openConsole,
  type ConsoleWindow,
} from '../support/console.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

const QUESTION = [
  'Kreeg de patiënt vandaag een vaccin?',
  'Le patient a-t-il été vacciné aujourd’hui ?',
  'Wurde der Patient heute geimpft?',
  'Was the patient vaccinated today?',
] as const;
const RATIONALE = [
  'Een voorbeeld van een toets.',
  'Un exemple du test.',
  'Ein Beispiel der Prüfung.',
  'An example of a test.',
] as const;
const FINDING = [
  'Gevaccineerd vandaag',
  'Vacciné aujourd’hui',
  'Heute geimpft worden',
  'Vaccinated today',
] as const;

describe('a protocol is changed without code', () => {
  let browser: Browser;
  let running: RunningApp;
  let director: ConsoleWindow;
  let supervisor: ConsoleWindow;
  let taker: ConsoleWindow;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    director = await openConsole(browser, running.url, 'dr.willems');
    supervisor = await openConsole(browser, running.url, 'sofie.maes');
    taker = await openConsole(browser, running.url, 'anna.claes');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([director, supervisor, taker].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  it('begins with a draft of the version in force', async () => {
    const { page } = director;
    await openProtocols(page, 'C04');
    await page.keyboard.press('F3');
    await page.getByRole('tree', { name: 'Opbouw van het protocol' }).waitFor();
    await page.getByText('Ontwerp, niet voor klinisch gebruik').first().waitFor();
    await page.getByText('Geen gebreken gevonden').waitFor();
  });

  it('takes a question in four languages, and says what is missing as one types', async () => {
    const { page } = director;
    await page.getByRole('treeitem', { name: /grauw, blauw of heel bleek/ }).click();
    await page.keyboard.press('F3');
    await flaw(page, 'Tekst ontbreekt in een taal').first().waitFor();
    await typeAll(page, QUESTION);
    await page.keyboard.press('Tab');
    await page.getByRole('treeitem', { name: /was-the-patient-vaccinated-today/ }).waitFor();
    await typeAll(page, RATIONALE);
    await flaw(page, 'Tekst ontbreekt in een taal').first().waitFor({ state: 'hidden' });
    await flaw(page, 'Verplichte vraag waar niets van afhangt').waitFor();
    await page
      .getByRole('group', { name: /proefgevallen zonder antwoord/ })
      .getByRole('button', { name: 'Nee' })
      .click();
  });

  it('takes a finding that hangs on it, and leads to each flaw', async () => {
    const { page } = director;
    await page.keyboard.press('F4');
    await flaw(page, 'Verplichte vraag waar niets van afhangt').waitFor({ state: 'hidden' });
    await page.getByRole('combobox', { name: 'Niveau' }).selectOption('3');
    await page.getByLabel('Omdat (nl)').focus();
    await typeAll(page, FINDING);
    await flaw(page, 'Gevaar zonder bron').click();
    await page.keyboard.type('ERC');
    await flaw(page, 'Gevaar zonder bron').waitFor({ state: 'hidden' });
    await flaw(page, 'Geen proefgeval dat hier komt').waitFor();
  });

  it('is taken back and done again', async () => {
    const { page } = director;
    await page.keyboard.press('Alt+Z');
    await flaw(page, 'Gevaar zonder bron').waitFor();
    await page.keyboard.press('Alt+Shift+Z');
    await flaw(page, 'Gevaar zonder bron').waitFor({ state: 'hidden' });
  });

  it('is tried out beside the released version, and the try is kept as a case', async () => {
    const { page } = director;
    await page.keyboard.press('F8');
    const answer = async (question: RegExp | string, key: string): Promise<void> => {
      await page.getByRole('heading', { name: question }).waitFor();
      await page.keyboard.press(key);
    };
    await answer(/Is de patiënt wakker/, '1');
    await answer(/Ademt zij normaal/, '1');
    await answer(/grauw, blauw of heel bleek/, '2');
    await answer(QUESTION[0], '1');
    const mine = page.getByRole('region', { name: 'Deze versie' });
    const released = page.getByRole('region', { name: 'In gebruik: v1' });
    await mine.getByText(FINDING[0]).waitFor();
    await released.getByText('Nog geen niveau').waitFor();
    await page.getByRole('button', { name: 'Bewaren als proefgeval' }).click();
    await page.getByText('Geen gebreken gevonden').waitFor();
    await page.keyboard.press('Control+S');
    await page.getByRole('status').getByText('bewaard', { exact: true }).waitFor();
  });

  it('shows what somebody else saved in between, and overwrites nothing unasked', async () => {
    const { page } = director;
    await openProtocols(supervisor.page, 'C04');
    await supervisor.page.keyboard.press('Alt+Enter');
    await supervisor.page.getByLabel('Titel (nl)').fill('Pijn in de borst');

    await page.getByText('Boom', { exact: true }).click();
    await page.getByRole('treeitem').first().click();
    await page.getByLabel('Titel (fr)').fill('Douleur à la poitrine');
    await supervisor.page.keyboard.press('Control+S');
    await supervisor.page.getByRole('status').getByText('bewaard', { exact: true }).waitFor();
    await page.keyboard.press('Control+S');
    const note = page.getByRole('alert');
    await note.getByText('Pijn in de borst').waitFor();
    await note.getByText('Titel · nl').waitFor();
    await note.getByRole('button', { name: 'Het mijne bewaren' }).click();
    await note.waitFor({ state: 'hidden' });
    await page.getByRole('status').getByText('bewaard', { exact: true }).waitFor();
    await supervisor.page.keyboard.press('Escape');
    await supervisor.page.keyboard.press('Escape');
  });

  it('shows what is not the same, and which cases end otherwise', async () => {
    const { page } = director;
    await page.keyboard.press('F9');
    const tool = page.getByRole('region', { name: 'Verschil' });
    await tool.getByRole('button', { name: /^Vraag was-the-patient-vaccinated-today/ }).waitFor();
    await tool.getByText(/proefgevallen gewijzigd/).waitFor();
    await tool.getByRole('button', { name: /^Bevinding C04-3-/ }).waitFor();
    await tool.getByRole('button', { name: 'Proefgevallen vergelijken' }).click();
    await tool.getByText(/proefgevallen vergeleken/).waitFor();
    await tool.getByText('nieuw proefgeval').last().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('is signed by two, who read what they sign, and released', async () => {
    const { page } = director;
    await page.keyboard.press('Shift+F9');
    await page.getByRole('button', { name: 'Naar nazicht geven' }).click();
    await sign(page);
    await page.getByText('U hebt getekend.').waitFor();

    await openProtocols(supervisor.page, 'C04');
    await supervisor.page.keyboard.press('Alt+Enter');
    await sign(supervisor.page);
    await supervisor.page.getByText('Volledig getekend').waitFor();

    await page.getByRole('button', { name: 'Nu vrijgeven' }).click();
    await page.getByText('In gebruik', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('In gebruik', { exact: true }).first().waitFor();
  });

  it('is what the next call is triaged with', async () => {
    const { page } = taker;
    // The console asks every quarter of a minute what is in force.
    await page.waitForTimeout(16_000);
    await answerCall(taker, '0475 12 34 57');
    await answerCalmly(taker);
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
    await answerQuestion(taker, QUESTION[0], '1');
    await page.getByText(FINDING[0]).first().waitFor();
  });
});

async function openProtocols(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: 'Protocollen' }).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(code);
  await page.getByRole('gridcell', { name: code, exact: true }).click();
}

/** Types into one language after the other, from the field that has the focus. */
async function typeAll(page: Page, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.insertText(text);
  }
}

function flaw(page: Page, name: string) {
  return page.getByRole('region', { name: 'Nazicht' }).getByRole('button', { name });
}

async function sign(page: Page): Promise<void> {
  await page.getByText(/tekent C04 · Pijn op de borst, versie 2/).waitFor();
  await page.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await page.getByRole('button', { name: 'C04 versie 2 tekenen' }).click();
}
