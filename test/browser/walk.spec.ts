import type { CaseFile, CaseListView } from '@lib/contracts';
import type { Browser, Page } from 'playwright-core';
import { loadPlaces } from '../../apps/api/src/directory/place-import.js';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import {
  PHONE,
  answerCall,
  answerCalmly,
  answerQuestion,
  chooseComplaint,
  choosePlace,
  openConsole,
  seriousBarriers,
  type ConsoleWindow,
} from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { newestFile } from '../support/newest-file.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

describe('one call from ring to closed', () => {
  let browser: Browser;
  let running: RunningApp;
  let taker: ConsoleWindow;
  let dispatcher: ConsoleWindow;
  let crew: ConsoleWindow;
  let supervisor: Client;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    await loadPlaces(running.database.migratorUrl);
    taker = await openConsole(browser, running.url, 'anna.claes');
    dispatcher = await openConsole(browser, running.url, 'marc.peeters');
    crew = await openConsole(browser, running.url, 'crew.gent1', PHONE);
    supervisor = await running.signIn('supervisor');
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect([taker, dispatcher, crew].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  it('is answered, located, triaged and sent while the triage goes on', async () => {
    const { page } = taker;
    await answerCall(taker, '0475 12 34 56');
    expect(await page.getByLabel('Telefoon').inputValue()).toBe('+32475123456');
    await page.getByText('Geen eerdere dossiers').waitFor();

    await choosePlace(taker, 'Coupure 12, Gend');
    expect(await page.getByLabel('Straat en nummer').inputValue()).toBe('Coupure 12, Gent');

    await answerCalmly(taker);
    await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
    await answerQuestion(taker, /drukkende of knellende pijn/, '1');
    await page.getByText('Drukkende pijn langer dan een kwartier').waitFor();
    await page.getByText('C04-2-01').waitFor();

    await page.keyboard.press('F9');
    const line = dispatcher.page.getByRole('list', { name: 'Wachtrij' });
    await line.getByText('Coupure 12, Gent').waitFor();
    await line.getByText('Ambulance').waitFor();
  });

  it('recomputes the level when an answer is changed', async () => {
    const { page } = taker;
    await page.getByRole('button', { name: /drukkende of knellende pijn/ }).click();
    await answerQuestion(taker, /drukkende of knellende pijn/, '2');
    await page.getByText('Drukkende pijn langer dan een kwartier').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /drukkende of knellende pijn/ }).click();
    await answerQuestion(taker, /drukkende of knellende pijn/, '1');
    await page.getByText('Drukkende pijn langer dan een kwartier').waitFor();
  });

  it('goes on without the network and is sent once, in order, with its true times', async () => {
    const { page, context } = taker;
    await page.getByText('niet verzonden').first().waitFor({ state: 'hidden' });
    await context.setOffline(true);
    const from = new Date().toISOString();
    await page.getByRole('button', { name: /Is er een ernstige bloeding/ }).click();
    await answerQuestion(taker, /ernstige bloeding/, '0');
    await page.getByPlaceholder('Notitie').fill('Deur staat open');
    await page.getByPlaceholder('Notitie').press('Enter');
    await page.getByText('2 niet verzonden').first().waitFor();
    await page.getByText('Ernstige bloeding (').waitFor();
    const until = new Date().toISOString();
    await context.setOffline(false);
    await page.getByText('niet verzonden').first().waitFor({ state: 'hidden' });

    const after = await newestFile(supervisor);
    expect(after.notes.map(({ value }) => value)).toEqual(['Deur staat open']);
    const answers = after.triage[0]?.answers ?? [];
    expect(answers.map(({ value }) => value.question)).toEqual([
      'responsive',
      'breathing',
      'severe-bleeding',
      'grey-or-clammy',
      'pressure-over-15',
      'pressure-over-15',
      'pressure-over-15',
      'severe-bleeding',
    ]);
    const [late] = answers.slice(-1);
    expect(late?.value).toMatchObject({ question: 'severe-bleeding', answer: { kind: 'unknown' } });
    expect(late && late.at >= from && late.at <= until).toBe(true);

    await page.getByRole('button', { name: /Is er een ernstige bloeding/ }).click();
    await answerQuestion(taker, /ernstige bloeding/, '2');
  });

  it('is assigned with one key, and another choice asks why', async () => {
    const { page } = dispatcher;
    await page.getByText('aanbevolen', { exact: true }).nth(1).waitFor();
    await page.getByRole('button', { name: /AMB Gent 1.*2 min/ }).click();
    // A click elsewhere takes nothing from the desk's keys.
    await page.getByTitle('Nederlands').click();
    await page.keyboard.press('Enter');
    await page
      .getByText(/AMB Gent 1 toegewezen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /MUG Gent UZ.*min/ }).click();
    await page.keyboard.press('Enter');
    await page
      .getByText(/Waarom/)
      .first()
      .waitFor();
    await page.keyboard.press('1');
    await page
      .getByText(/MUG Gent UZ toegewezen/)
      .first()
      .waitFor();
  });

  it('reaches the crew, and each change wants their word', async () => {
    const { page } = crew;
    await tap(page, 'Aanvaarden');
    await tap(page, 'Wij vertrekken');
    await dispatcher.page
      .getByText(/AMB Gent 1 onderweg/)
      .first()
      .waitFor();

    await dispatcher.page.keyboard.press('u');
    await dispatcher.page.keyboard.press('1');
    await page.getByText('Niveau gewijzigd').waitFor();
    await tap(page, 'Begrepen');

    await dispatcher.page.keyboard.press('p');
    const label = dispatcher.page.getByLabel('Straat en nummer');
    await label.fill('Coupure 21, Gent');
    await label.press('Enter');
    await page.getByText('Adres verbeterd').waitFor();
    await page.getByText('Coupure 21, Gent').waitFor();
    await tap(page, 'Begrepen');
    await page.getByText('Nieuw voor u').first().waitFor({ state: 'hidden' });
  });

  it('refuses to close while help is under way', async () => {
    const { page } = taker;
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Resultaat in één zin').fill('Naar UZ Gent, stabiel.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Er loopt nog een interventie').waitFor();
  });

  it('is carried out, and closed', async () => {
    await dispatcher.page
      .getByText(/MUG Gent UZ toegewezen/)
      .first()
      .waitFor();
    await dispatcher.page.locator('[data-status="assigned"]').getByText('Terugroepen').click();
    await tap(crew.page, 'Ter plaatse');
    await tap(crew.page, 'Wij vervoeren');
    await crew.page.getByRole('button', { name: /UZ Gent/ }).click();
    await tap(crew.page, 'In ziekenhuis');
    await dispatcher.page
      .getByText(/AMB Gent 1 in ziekenhuis/)
      .first()
      .waitFor();
    await tap(crew.page, 'Weer vrij');
    await crew.page.getByText('Geen opdracht').waitFor();
    await dispatcher.page.getByText('Geen open interventies').waitFor();

    await taker.page.getByLabel('Resultaat in één zin').press('Control+Enter');
    await taker.page.getByText(/begin een dossier met F3/).waitFor();
    await taker.page.keyboard.press('Shift+F2');
    expect(await newestFile(supervisor)).toMatchObject({
      case: { status: 'closed', outcome: 'transported' },
      result: { value: 'Naar UZ Gent, stabiel.' },
    });
  });

  it('is read by the medical director: who did and who saw what, in order', async () => {
    const director = await openConsole(browser, running.url, 'dr.willems');
    const { page } = director;
    await page.getByRole('gridcell').first().click();
    const timeline = page.getByRole('list', { name: 'Tijdlijn' });
    await timeline.getByText('dossier afgesloten').waitFor();
    const lines = await timeline.getByRole('listitem').allInnerTexts();
    const order = [
      'oproep opgenomen',
      'hulp georganiseerd',
      'ploeg aanvaardt',
      'ter plaatse',
      'dossier afgesloten',
    ];
    const places = order.map((word) => lines.findIndex((line) => line.includes(word)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(
      lines.filter((line) => line.includes('geopend') && line.includes('Marc Peeters')),
    ).not.toEqual([]);
    expect(lines.at(-1)).toContain('Dr. Hilde Willems');
    await page.getByText('Naar UZ Gent, stabiel.').waitFor();

    await page.getByText('Logboek', { exact: true }).click();
    await page.getByText(/0 afwijkend/).waitFor();
    expect(director.troubles).toEqual([]);
    await director.context.close();
  });

  it('opens a script with a metronome for a cardiac arrest', async () => {
    const { page } = taker;
    await answerCall(taker, '0475 12 34 56');
    await page.getByText(/zelfde nummer/).waitFor();
    await answerQuestion(taker, /Is de patiënt wakker/, '2');
    await answerQuestion(taker, /Ademt hij normaal/, '4');
    await page.getByText(/luidspreker/).waitFor();
    for (let steps = 0; steps < 6 && !(await page.getByText(/110 per minuut/).count()); steps++)
      await page.keyboard.press('Enter');
    await page.getByText(/110/).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('opens a repatriation with place, destination and escort', async () => {
    const { page } = taker;
    await page.keyboard.press('Shift+F9');
    await page.getByRole('button', { name: 'Repatriëring' }).click();
    await page.getByLabel('Plaats in het buitenland').fill('Bodrum, Turkije');
    await page.getByLabel('Bestemming').fill('AZ Sint-Lucas Gent');
    await page.getByLabel('Begeleiding').selectOption('nurse');
    await page.getByLabel('Bestemming').press('Enter');
    await dispatcher.page
      .getByText(/Repatriëring/)
      .first()
      .waitFor();
    const { repatriations } = await eventually(async () => {
      const file = await newestFile(supervisor);
      return file.repatriations.length > 0 ? file : undefined;
    });
    expect(repatriations).toMatchObject([
      {
        value: {
          placeAbroad: 'Bodrum, Turkije',
          destination: 'AZ Sint-Lucas Gent',
          escort: 'nurse',
        },
      },
    ]);
  });

  it('enters a call that was taken on paper with its true times', async () => {
    const { page } = taker;
    await page.keyboard.press('Shift+F2');
    await page.getByRole('button', { name: 'Open dossiers' }).click();
    await page.keyboard.press('Shift+F3');
    const paper = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 2 * 3_600_000);
    await page.getByLabel('Echt uur van de oproep').first().fill(localTime(paper));
    await page.keyboard.press('Enter');
    await answerQuestion(taker, /Is de patiënt wakker/, '1');
    const answered = async (): Promise<CaseFile | undefined> => {
      const { cases } = (await supervisor.get('/cases?limit=10')).body as CaseListView;
      const onPaper = cases.find(({ entered }) => entered === 'paper');
      const file = (await supervisor.post(`/cases/${onPaper?.id}/file`, {})).body as CaseFile;
      return onPaper && file.triage[0]?.answers?.length === 1 ? file : undefined;
    };
    const file = await eventually(answered);
    expect(file.case.openedAt).toBe(paper.toISOString());
    expect(file.triage[0]?.answers?.[0]?.at).toBe(paper.toISOString());
  });

  it.each([
    ['the call-taker', () => taker],
    ['the dispatcher', () => dispatcher],
    ['the crew', () => crew],
  ])('has a desk without serious barriers for %s', async (_, of) => {
    expect(await seriousBarriers(of())).toEqual([]);
  });

  it('keeps what it last knew readable when it is out of touch', async () => {
    const { page, context } = dispatcher;
    await context.setOffline(true);
    await page.locator('[data-stale]').first().waitFor();
    expect(await seriousBarriers(dispatcher)).toEqual([]);
    await context.setOffline(false);
    await page.locator('[data-stale]').first().waitFor({ state: 'hidden' });
  });

  it.each([
    [1366, 768],
    [2560, 1440],
  ])('has each desk whole on a screen of %i by %i', async (width, height) => {
    for (const { page } of [taker, dispatcher]) {
      await page.setViewportSize({ width, height });
      const spill = await page.evaluate<number>(
        'document.documentElement.scrollWidth - window.innerWidth + document.documentElement.scrollHeight - window.innerHeight',
      );
      expect(spill).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    ['fr', 'File'],
    ['de', 'Warteschlange'],
    ['en', 'Queue'],
  ])('speaks %s at once when it is chosen', async (language, queue) => {
    await dispatcher.page.locator(`button[lang="${language}"]`).click();
    await dispatcher.page.getByRole('heading', { name: queue }).waitFor();
  });
});

async function tap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** As the field of the console wants it: the browser's own wall clock. */
function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
