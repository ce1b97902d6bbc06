import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMONSTRATION_PEOPLE } from '../../apps/api/src/identity/demonstration-people.js';

/** A window in which somebody has signed in, and what went wrong in it. */
export interface ConsoleWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and requests to any other host than its own. */
  readonly troubles: readonly string[];
}

/** How long a window waits for one thing: a machine may be busy with others. */
const PATIENCE_MS = 30_000;

const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Opens the console as one of the demonstration people, by user name, in Dutch. */
export async function openConsole(
  browser: Browser,
  url: string,
  userName: string,
  viewport = DESK,
): Promise<ConsoleWindow> {
  const person = DEMONSTRATION_PEOPLE.find((one) => one.userName === userName);
  if (!person) throw new Error(`Nobody is ${userName}`);
  const context = await browser.newContext({ viewport, locale: 'nl-BE' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      troubles.push(`asked ${new URL(request.url()).host}`);
  });
  await page.goto(url);
  await page.getByRole('button', { name: person.displayName }).click();
  await page.getByText('live', { exact: true }).waitFor();
  return { page, context, troubles };
}

/** Rings the simulated line and answers it by key. */
export async function answerCall({ page }: ConsoleWindow, number?: string): Promise<void> {
  if (number !== undefined) await page.getByLabel('Nummer van de beller').fill(number);
  await page.getByRole('button', { name: 'Laat de lijn bellen' }).click();
  await page
    .getByText(/^In wacht [1-9]/)
    .first()
    .waitFor();
  await page.keyboard.press('F2');
  await page
    .getByText(/\d+:\d\d aan de lijn/)
    .first()
    .waitFor();
  await page.getByRole('heading', { name: /Is de patiënt wakker/ }).waitFor();
}

/** Begins a case without a ringing line, once the desk is free. */
export async function beginCase({ page }: ConsoleWindow): Promise<void> {
  await page.getByText(/begin een dossier met F3/).waitFor();
  await page.keyboard.press('F3');
  await page.getByRole('heading', { name: /Is de patiënt wakker/ }).waitFor();
}

/** Types a place and takes the first that is found. */
export async function choosePlace({ page }: ConsoleWindow, text: string): Promise<void> {
  await page.keyboard.press('F4');
  await page.keyboard.type(text);
  await page.getByRole('list', { name: 'Plaats' }).getByRole('button').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Answers the question on screen with its key, once it is the one that is expected. */
export async function answerQuestion(
  { page }: ConsoleWindow,
  question: string | RegExp,
  key: string,
): Promise<void> {
  await page.getByRole('heading', { name: question }).waitFor();
  await page.keyboard.press(key);
}

/** Answers the questions about life at once as for somebody who is well. */
export async function answerCalmly(taker: ConsoleWindow): Promise<void> {
  await answerQuestion(taker, /Is de patiënt wakker/, '1');
  await answerQuestion(taker, /Ademt .* normaal/, '1');
  await answerQuestion(taker, /ernstige bloeding/, '2');
  await answerQuestion(taker, /grauw, blauw of heel bleek/, '2');
}

/** Takes up the complaint that the caller's words find first. */
export async function chooseComplaint(
  { page }: ConsoleWindow,
  words: string,
  title: RegExp,
): Promise<void> {
  await page.getByLabel(/woorden van de beller/).fill(words);
  await page.getByRole('button', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** What axe finds on the screen, or in a part of it, that keeps somebody from working with it. */
export async function seriousBarriers(
  { page }: Pick<ConsoleWindow, 'page'>,
  part = 'body',
): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
