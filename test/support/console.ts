import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMONSTRATION_PEOPLE } from '../../apps/api/src/identity/demonstration-people.js';

/** A window in which somebody has signed in, and what went wrong in it. */
export interface ConsoleWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and requests to any other host than its own. */
  readonly troubles: readonly string[];
}

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
  context.setDefaultTimeout(12_000);
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
