import type { CaseFile } from '@lib/contracts';
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
import { eventually } from '../support/eventually.js';
import { newestFile } from '../support/newest-file.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

describe('what is rare at the desk', () => {
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
    await taker.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
    expect(taker.troubles).toEqual([]);
  });

  /** The newest case once it is so: what was done is sent in its order, a moment later. */
  function fileThat(is: (file: CaseFile) => boolean): Promise<CaseFile> {
    return eventually(async () => {
      const file = await newestFile(supervisor);
      return is(file) ? file : undefined;
    });
  }

  async function leave(): Promise<void> {
    await page.getByRole('button', { name: 'Open dossiers' }).click();
  }

  describe('a disaster with several patients', () => {
    it('is heard in the caller’s words, and reaches the threshold of the plan', async () => {
      await beginCase(taker);
      await answerCalmly(taker);
      await chooseComplaint(taker, 'bus verongelukt, veel gewonden', /S08/);
      await answerQuestion(taker, /gevaar ter plaatse/, '1');
      await answerQuestion(taker, /niet reageert of niet normaal ademt/, '2');
      await answerQuestion(taker, /Bloedt iemand hevig/, '2');
      await answerQuestion(taker, /Hoeveel mensen zijn gewond/, '4');
      await page.getByText('Rampdrempel bereikt: medisch interventieplan').first().waitFor();
      await page.getByText('S08-1-01').waitFor();
    });

    it('takes further patients by key, each with a level of their own', async () => {
      const patients = page.getByRole('region', { name: 'Patiënten' });
      await page.keyboard.press('Alt+a');
      await answerCalmly(taker);
      await chooseComplaint(taker, 'enkel verzwikt', /./);
      await page.keyboard.press('Alt+a');
      await answerQuestion(taker, /Is de patiënt wakker/, '1');
      await answerQuestion(taker, /Ademt .* normaal/, '1');
      await answerQuestion(taker, /ernstige bloeding/, '1');
      await patients.getByRole('button', { name: /Patiënt 3/ }).waitFor();
      expect(
        await patients.getByRole('button', { name: /Patiënt 3/ }).getAttribute('aria-pressed'),
      ).toBe('true');
      // What is said to the third must not stand over the first when the desk turns.
      await page.keyboard.press('Alt+ArrowDown');
      await patients.getByRole('button', { name: /Patiënt 1/, pressed: true }).waitFor();
      await page.getByText('S08-1-01').waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await patients.getByRole('button', { name: /Patiënt 2/, pressed: true }).waitFor();
      await page.getByText('S08-1-01').waitFor({ state: 'hidden' });
      const file = await fileThat(({ triage }) => triage.length === 3);
      expect(file.patients).toHaveLength(3);
      expect((await fileThat((one) => one.case.level === '1')).case.level).toBe('1');
    });

    it('asks from the third patient on for the report, which is filled in and kept by keyboard', async () => {
      await page.getByText('3 patiënten: meld een grootschalig incident?').waitFor();
      // Also from a field in which somebody was writing.
      await page.getByPlaceholder('Notitie').focus();
      await page.keyboard.press('Alt+v');
      const form = page.getByRole('form', { name: /METHANE/ });
      await form.waitFor();
      // The first letter has the focus: is it declared?
      await page.keyboard.press('a');
      const report = [
        'E40 richting Gent, km 44, ter hoogte van Aalter',
        'Bus gekanteld, twaalf gewonden',
        'Brandstof op de weg, verkeer',
        'Via afrit 12, pechstrook vrij',
        '12, van wie 4 zwaar',
        'Politie ter plaatse; brandweer en drie ambulances nodig',
      ];
      for (const line of report) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(line);
      }
      expect(await seriousBarriers(taker)).toEqual([]);
      await page.keyboard.press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
      const { methane } = await fileThat((one) => one.methane !== null);
      expect(methane?.value).toEqual({
        majorIncident: 'declared',
        exactLocation: report[0],
        type: report[1],
        hazards: report[2],
        access: report[3],
        numberOfCasualties: report[4],
        emergencyServices: report[5],
      });
    });

    it('is corrected over what was reported, also after the network was gone', async () => {
      await taker.context.setOffline(true);
      await page.keyboard.press('Alt+v');
      const count = page.getByLabel('Aantal en ernst van slachtoffers');
      expect(await count.inputValue()).toBe('12, van wie 4 zwaar');
      await count.fill('14, van wie 5 zwaar');
      await page.keyboard.press('Enter');
      await count.waitFor({ state: 'hidden' });
      await page
        .getByText(/1 niet verzonden/)
        .first()
        .waitFor();
      await taker.context.setOffline(false);
      const { methane } = await fileThat((one) => one.methane?.version === 2);
      expect(methane?.value).toMatchObject({
        majorIncident: 'declared',
        numberOfCasualties: '14, van wie 5 zwaar',
      });
      await leave();
    });

    it('is read with its case by the medical director', async () => {
      const director = await openConsole(browser, running.url, 'dr.willems');
      await director.page.getByRole('gridcell').first().click();
      await director.page.getByText('Bus gekanteld, twaalf gewonden').waitFor();
      await director.page.getByText('14, van wie 5 zwaar').waitFor();
      await director.page.getByText('afgekondigd', { exact: true }).waitFor();
      expect(await seriousBarriers(director)).toEqual([]);
      expect(director.troubles).toEqual([]);
      await director.context.close();
    });
  });

  describe('a caller who cannot speak', () => {
    it('is asked by keys from inside a field, and a threat and a weapon become dangers of the scene', async () => {
      await beginCase(taker);
      await page.getByPlaceholder('Notitie').fill('Fluistert, geen woorden');
      await page.keyboard.press('Alt+z');
      const view = page.getByRole('region', { name: 'Stille oproep' });
      await view
        .getByText(/Druk één keer op een toets voor ja/)
        .first()
        .waitFor();
      await page.keyboard.press('1');
      await view.getByText('Is er iemand bij u die u bedreigt?').waitFor();
      await page.keyboard.press('1');
      await view.getByText('Verwittig de politie: beller wordt bedreigd').waitFor();
      await view.getByText('Is er een wapen?').waitFor();
      await page.keyboard.press('1');
      await view.getByText('Is er iemand gewond of ziek?').waitFor();
      await page.keyboard.press('2');
      await view.getByText('Bent u thuis?').waitFor();
      expect(await seriousBarriers(taker)).toEqual([]);
      await page.keyboard.press('1');
      await view.getByText('Alles gevraagd').waitFor();
      expect(await page.getByPlaceholder('Notitie').inputValue()).toBe('Fluistert, geen woorden');

      const scene = page.getByRole('region', { name: 'Veiligheid ter plaatse' });
      await scene.getByRole('button', { name: /geweld · !/ }).waitFor();
      await scene.getByRole('button', { name: /wapen · !/ }).waitFor();
      const file = await fileThat(({ triage }) => triage[0]?.followUp?.told.length === 5);
      expect(file.triage[0]?.followUp?.told.map(({ value }) => value)).toEqual([
        { kind: 'keypad', question: 'there', yes: true },
        { kind: 'keypad', question: 'danger', yes: true },
        { kind: 'keypad', question: 'weapon', yes: true },
        { kind: 'keypad', question: 'hurt', yes: false },
        { kind: 'keypad', question: 'at-home', yes: true },
      ]);
      expect(file.hazards).toMatchObject([
        { hazard: 'violence', cover: null },
        { hazard: 'weapon', cover: null },
      ]);
    });

    it('is handed over to the police with what the keys said', async () => {
      await page.keyboard.press('Alt+h');
      const view = page.getByRole('region', { name: /ISBAR/ });
      await view.getByText('Is er een wapen: ja').waitFor();
      await view.getByText('Bent u thuis: ja').waitFor();
      await page.keyboard.press('Escape');
      await view.waitFor({ state: 'hidden' });
      await leave();
    });

    it('who presses nothing is not closed as nothing', async () => {
      await beginCase(taker);
      await page.keyboard.press('Alt+z');
      const view = page.getByRole('region', { name: 'Stille oproep' });
      await view
        .getByText(/Druk één keer op een toets voor ja/)
        .first()
        .waitFor();
      await page.keyboard.press('2');
      await view.getByText(/Niemand antwoordt: luister, en bel terug/).waitFor();
      await view.getByText('Alles gevraagd').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: /Is de patiënt wakker/ }).waitFor();
      await leave();
    });
  });

  describe('a handover', () => {
    it('says all that was asked in the order of ISBAR, is copied and given by key', async () => {
      await beginCase(taker);
      await page.getByLabel('Leeftijd (jaar)').fill('67');
      await page.getByLabel('Leeftijd (jaar)').blur();
      await page.getByLabel('Geslacht').selectOption('female');
      await page.getByLabel('Telefoon').fill('0475 98 76 54');
      await page.getByLabel('Telefoon').blur();
      await answerCalmly(taker);
      await chooseComplaint(taker, 'drukkende pijn op de borst', /Pijn op de borst/);
      await answerQuestion(taker, /drukkende of knellende pijn/, '1');
      await page.getByText('C04-2-01').waitFor();
      const note = page.getByPlaceholder('Notitie');
      await note.fill('Neemt bloedverdunners');
      await note.press('Enter');

      // The cursor is still in the note: the keys of the handover are its own.
      await page.keyboard.press('Alt+h');
      const view = page.getByRole('region', { name: /ISBAR/ });
      await view.waitFor();
      const heads = await view.getByRole('heading', { level: 4 }).allInnerTexts();
      expect(heads).toEqual([
        'Identificatie',
        'Situatie',
        'Achtergrond',
        'Beoordeling',
        'Aanbeveling',
      ]);
      for (const line of [
        /67 jaar/,
        /Telefoon: .*98 ?76 ?54/,
        /Niveau: 2 \(C04-2-01\)/,
        /Neemt bloedverdunners/,
        /drukkende of knellende pijn.*: ja/,
        /ernstige bloeding.*: nee/,
      ])
        await view.getByText(line).first().waitFor();
      expect(await seriousBarriers(taker)).toEqual([]);

      await page.keyboard.press('c');
      await view.getByRole('button', { name: /Gekopieerd/ }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toContain('Situatie\n- Pijn op de borst');
      expect(copied).toContain('- Neemt bloedverdunners');

      await page.keyboard.press('3');
      await view.getByText('Overgedragen aan: noodcentrale 112').waitFor();
      const file = await fileThat(({ triage }) => triage[0]?.followUp?.told.length === 1);
      expect(file.triage[0]?.followUp?.told[0]?.value).toEqual({
        kind: 'handed-over',
        to: '112',
      });
      expect(await note.inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await view.waitFor({ state: 'hidden' });
    });
  });
});
