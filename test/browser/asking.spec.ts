import type { TriageSessionView } from '@lib/contracts';
import type { Browser, Page } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  answerCall,
  answerQuestion,
  chooseComplaint,
  openConsole,
  seriousBarriers,
  type ConsoleWindow,
} from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { newestFile } from '../support/newest-file.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

describe('the middle of the desk', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let page: Page;
  let supervisor: Client;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    taker = await openConsole(browser, running.url, 'anna.claes');
    ({ page } = taker);
    supervisor = await running.signIn('supervisor');
    await answerCall(taker, '0475 12 34 56');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(taker.troubles).toEqual([]);
  });

  /** The session once it is so: what was done is sent in its order, a moment later. */
  function sessionThat(is: (session: TriageSessionView) => boolean): Promise<TriageSessionView> {
    return eventually(async () => {
      const session = (await newestFile(supervisor)).triage[0];
      return session && is(session) ? session : undefined;
    });
  }

  it('keeps what a caller volunteers, lets it raise at once, and asks for one key when its turn comes', async () => {
    await page.keyboard.press('Alt+q');
    await page.keyboard.type('bloeding');
    await page.getByRole('button', { name: /ernstige bloeding/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Bewaren als gehoord').waitFor();
    await page.keyboard.press('1');
    await page.getByText('V00-1-04').waitFor();
    expect((await sessionThat(({ answers }) => answers?.length === 1)).answers).toMatchObject([
      { value: { question: 'severe-bleeding', inferred: true } },
    ]);
    await answerQuestion(taker, /Ademt/, '1');
    await page.getByRole('heading', { name: /ernstige bloeding/ }).waitFor();
    await page.getByRole('button', { name: 'Bevestigen: Ja' }).waitFor();
    // It was a nosebleed: what raised the level is taken back, and both words stay.
    await page.keyboard.press('2');
    await page.getByText('V00-1-04').waitFor({ state: 'hidden' });
    const { answers = [] } = await sessionThat((session) => session.answers?.length === 3);
    expect(answers.map(({ value }) => [value.question, value.inferred ?? false])).toEqual([
      ['severe-bleeding', true],
      ['breathing', false],
      ['severe-bleeding', false],
    ]);
  });

  it('reads aloud in the language of the caller, beside the one of the desk, and keeps the answers', async () => {
    await page.getByRole('heading', { name: /Is de patiënt wakker/ }).waitFor();
    await page.keyboard.press('Alt+t');
    await page.getByRole('heading', { name: /est-il éveillé/ }).waitFor();
    await page.getByText(/Is de patiënt wakker: reageert/).waitFor();
    await page.keyboard.press('Alt+Shift+t');
    await page.getByText(/Is de patiënt wakker: reageert/).waitFor({ state: 'hidden' });
    await page.keyboard.press('Alt+Shift+t');
    await answerQuestion(taker, /est-il éveillé/, '1');
    await page.getByRole('heading', { name: /gris, bleu ou très pâle|gris/ }).waitFor();
    expect((await sessionThat((session) => session.answers?.length === 4)).level).toBeNull();
    expect((await newestFile(supervisor)).caller?.value.language).toBe('fr');
    for (const _ of ['de', 'en', 'nl']) await page.keyboard.press('Alt+t');
    await page.getByRole('heading', { name: /grauw/ }).waitFor();
  });

  it('shows what is left, and passes over a question only with a reason', async () => {
    await page.getByText('3 van 4 verplichte vragen').waitFor();
    await page.keyboard.press('Alt+s');
    await page.getByText(/Het telt als niet geweten/).waitFor();
    await page.keyboard.press('3');
    await page.getByText('overgeslagen: slechte lijn').waitFor();
    await page.getByText('4 van 4 verplichte vragen').waitFor();
    const { answers = [] } = await sessionThat((session) => session.answers?.length === 5);
    expect(answers.at(-1)?.value).toMatchObject({
      question: 'grey-or-clammy',
      answer: { kind: 'unknown' },
      skipped: 'line-bad',
    });
    // Not knowing the colour counts as the worst that it could be.
    await page.getByText('V00-2-01').waitFor();
    await page.getByRole('button', { name: /grauw/ }).click();
    await answerQuestion(taker, /grauw/, '2');
    await page.getByText('V00-2-01').waitFor({ state: 'hidden' });
    await page.locator('s').getByText('Weet niet').waitFor();
  });

  it('links a complaint, sets it aside with a reason, and does not close without one for what is left', async () => {
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
    await answerQuestion(taker, /drukkende of knellende pijn/, '1');
    await page.getByText('C04-2-01').first().waitFor();
    await page.keyboard.press('Alt+F6');
    await page.getByText(/Het blijft in het dossier/).waitFor();
    await page.keyboard.press('2');
    await page.getByText('C04-2-01').waitFor({ state: 'hidden' });
    const { protocols = [], evaluation } = await sessionThat(
      (session) => session.protocols?.at(-1)?.value.setAside !== undefined,
    );
    expect(protocols.at(-1)?.value).toMatchObject({
      protocol: 'C04',
      setAside: 'chosen-by-mistake',
    });
    expect(evaluation?.protocols).toEqual(['V00']);
    await page.keyboard.press('F6');
    await page.getByLabel(/woorden van de beller/).fill('hoofdpijn');
    await page
      .getByRole('button', { name: /Hoofdpijn/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/van \d\d verplichte vragen/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/verplichte vragen zijn niet gesteld/).waitFor();
    await page.keyboard.press('6');
    await page.getByLabel('Resultaat in één zin').waitFor();
    const { facts = [] } = await sessionThat((session) => (session.facts ?? []).length > 0);
    expect(facts.map(({ value }) => value)).toEqual([{ type: 'left', reason: 'caller-gone' }]);
    await page.keyboard.press('Escape');
  });

  it('notes clocks and codes a note with a key and a digit', async () => {
    await page.keyboard.press('Alt+o');
    await page.keyboard.type('2h');
    await page.keyboard.press('Enter');
    await page.getByRole('timer', { name: /^2:00:/ }).waitFor();
    await page.getByPlaceholder('Notitie').fill('Hoofdpijn sinds gisteren');
    await page.getByPlaceholder('Notitie').press('Enter');
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('1');
    await page.getByText('N01').waitFor();
    const { facts = [] } = await sessionThat((session) => session.facts?.length === 3);
    expect(facts.slice(1).map(({ value }) => value.type)).toEqual(['onset', 'code']);
  });

  it('has no serious barriers', async () => {
    expect(await seriousBarriers({ page })).toEqual([]);
  });
});
