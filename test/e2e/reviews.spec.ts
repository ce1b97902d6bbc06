import { randomUUID } from 'node:crypto';
import type {
  AccuracyView,
  AgreementView,
  ArrestRegisterView,
  BlindCaseView,
  CallScoreView,
  CaseBundle,
  CaseFile,
  IncidentsView,
  OutcomesReport,
  ReviewQueueView,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { codeOf, rowsOf } from '../support/bulk.js';
import { signInAs } from '../support/client.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';
import { ARREST, CHEST_PAIN, ratedAll, takenCall } from '../support/taken-call.js';

const HOUR_MS = 3_600_000;

function at(hours: number): Instant {
  return new Date(Date.now() + hours * HOUR_MS).toISOString() as Instant;
}

const SPAN = { from: at(-100), to: at(1) };

describe('calls that people look back at', () => {
  let running: RunningApp;
  let anna: Client;
  let director: Client;
  let supervisor: Client;
  let admin: Client;
  let arrest: Id<'case'>;
  let overridden: Id<'case'>;
  let plain: Id<'case'>;

  beforeAll(async () => {
    running = await runningApp();
    [anna, director, supervisor, admin] = (await Promise.all(
      ['anna.claes', 'medical-director', 'supervisor', 'administrator'].map(running.signIn),
    )) as [Client, Client, Client, Client];
    arrest = await takenCall(anna, ARREST);
    overridden = await takenCall(anna, {
      ...CHEST_PAIN,
      phone: '0475 20 30 50',
      override: { level: '5', reason: 'improved' },
    });
    plain = await takenCall(anna, { ...CHEST_PAIN, phone: '0475 20 30 51' });
  }, 60_000);

  afterAll(() => running.app.close());

  async function queue(who: Client): Promise<ReviewQueueView['picked']> {
    return ((await who.get('/quality/queue')).body as ReviewQueueView).picked;
  }

  async function numberOf(caseId: string): Promise<string> {
    return ((await anna.post(`/cases/${caseId}/file`, {})).body as CaseFile).case.number;
  }

  function send(who: Client, caseId: string, rating: number, note = '') {
    const body = { reviewId: randomUUID(), caseId, ratings: ratedAll(rating), note };
    return who.post('/quality/reviews', body);
  }

  describe('in a queue', () => {
    it('holds what must be seen, once, and does not say why', async () => {
      const pick = { ...SPAN, seed: '2026-W48', size: 0, randomShare: 0.5 };
      expect((await director.post('/quality/queue', pick)).status).toBe(201);
      expect((await director.post('/quality/queue', pick)).status).toBe(201);
      const picked = await queue(director);
      expect(picked.map(({ caseId }) => caseId).sort()).toEqual([arrest, overridden].sort());
      for (const one of picked) expect(one).toMatchObject({ reason: null, mine: false });
    });

    it('is shown without its end until the form is sent', async () => {
      const blind = await director.post(`/quality/queue/${arrest}/case`, {});
      expect(blind.body).toMatchObject({ after: null, triage: [{ level: '1' }] });
      expect(JSON.stringify(blind.body)).not.toMatch(/deceased|Taken and closed/);
      expect((await send(director, arrest, 2, 'Calm and quick.')).status).toBe(201);
      const { after } = (await director.post(`/quality/queue/${arrest}/case`, {}))
        .body as BlindCaseView;
      expect(after).toMatchObject({
        outcome: 'deceased',
        result: 'Taken and closed.',
        reason: 'level-1',
        reviews: [{ note: 'Calm and quick.', ratings: { listening: 2 } }],
      });
      const theirs = await supervisor.post(`/quality/queue/${arrest}/case`, {});
      expect(theirs.body).toMatchObject({ after: null });
    });

    it('is reviewed once by each, and not by who took the call', async () => {
      expect(codeOf(await send(director, arrest, 1))).toBe('review-sent');
      expect(codeOf(await send(director, plain, 1))).toBe('case-not-picked');
      expect(codeOf(await send(anna, arrest, 3))).toBe('not-allowed');
      const own = await takenCall(supervisor, ARREST);
      await director.post('/quality/queue', { ...SPAN, seed: 'x', size: 0, randomShare: 0 });
      expect(codeOf(await send(supervisor, own, 3))).toBe('access-denied');
    });

    it('leaves no arrest out between two spans', async () => {
      const earlier = await takenCall(anna, { ...ARREST, beganAt: at(-300) });
      await takenCall(anna, { ...CHEST_PAIN, phone: '0475 20 30 52', beganAt: at(-300) });
      await director.post('/quality/queue', { ...SPAN, seed: 'z', size: 9, randomShare: 0 });
      const picked = (await queue(director)).map(({ caseId }) => caseId);
      expect(picked).toContain(earlier);
    });

    it('tells how far two reviewers agree', async () => {
      await send(supervisor, arrest, 2);
      await send(director, overridden, 3);
      await send(supervisor, overridden, 2);
      const { cases, agreements } = (await director.get('/quality/agreement'))
        .body as AgreementView;
      expect(cases).toBe(2);
      // 24 pairs of 2 and 2, 24 of 3 and 2: one rater never varies, and agreement is that of chance.
      expect(agreements[0]).toEqual({ of: 'all', n: 48, kappa: 0 });
    });

    it('gives the call what the record alone cannot: how courteous it was', async () => {
      const { body } = await anna.post(`/quality/scores/${arrest}`, {});
      expect((body as CallScoreView).courtesy).toEqual({ percent: 67, reviewers: 2 });
    });

    it('keeps what a reviewer wrote sealed', async () => {
      const [found] = await rowsOf<{ n: string }>(
        running.database.superuserUrl,
        `select count(*) as n from audit.entry where data::text like '%Calm and quick%'`,
      );
      expect(found?.n).toBe('0');
    });
  });

  describe('of arrests', () => {
    it('are in a register with their seconds, each picked for review', async () => {
      const { arrests } = (await director.post('/quality/arrests', SPAN))
        .body as ArrestRegisterView;
      expect(arrests.every(({ picked }) => picked)).toBe(true);
      expect(arrests.find(({ caseId }) => caseId === arrest)).toMatchObject({
        recognised: true,
        secondsToRecognition: 7,
        secondsToCompression: 9,
        outcome: 'deceased',
        reviews: 2,
        findings: null,
      });
      expect(arrests.map(({ caseId }) => caseId)).not.toContain(plain);
    });

    it('are noted with what stood in the way, of the version that was seen', async () => {
      const path = `/quality/arrests/${arrest}`;
      const body = { barriers: ['caller-upset'], seenVersion: 0 };
      expect((await director.put(path, body)).status).toBe(200);
      expect(codeOf(await supervisor.put(path, body))).toBe('stale-version');
      const { arrests } = (await supervisor.post('/quality/arrests', SPAN))
        .body as ArrestRegisterView;
      expect(arrests.find(({ caseId }) => caseId === arrest)?.findings).toMatchObject({
        value: { barriers: ['caller-upset'] },
        version: 1,
      });
    });
  });

  describe('whose outcome came in', () => {
    const HEADER = 'case;naca;news2;disposition;diagnosis';

    async function imported(who: Client, lines: readonly string[]): Promise<OutcomesReport> {
      const answer = await who.post('/quality/outcomes', { csv: [HEADER, ...lines].join('\n') });
      expect(answer.status).toBe(201);
      return answer.body as OutcomesReport;
    }

    it('are kept line by line: a wrong one is named and takes nothing from the others', async () => {
      const open = await anna.post('/cases', {
        caseId: randomUUID(),
        entered: 'live',
        openedAt: at(0),
      });
      const { number } = open.body as { readonly number: string };
      const lines = [
        `${await numberOf(plain)};5;9;intensive-care;I21.9`,
        `${number};5;9;ward;I21.9`,
        '26-999999;1;0;home;',
        `${await numberOf(arrest)};9;;died;I46`,
        `${await numberOf(overridden)};1;0;home;R07`,
      ];
      expect(await imported(director, lines)).toEqual({
        kept: 2,
        unchanged: 0,
        bad: [
          { line: 3, problem: 'case-open' },
          { line: 4, problem: 'case-unknown' },
          { line: 5, problem: 'naca' },
        ],
      });
      expect(await imported(director, lines)).toMatchObject({ kept: 0, unchanged: 2 });
    });

    it('are read in by an administrator, who sees no case by it', async () => {
      const line = `${await numberOf(arrest)};7;;died;I46.1`;
      expect(await imported(admin, [line])).toMatchObject({ kept: 1, bad: [] });
      expect(codeOf(await admin.post(`/cases/${arrest}/file`, {}))).toBe('not-allowed');
      expect(codeOf(await admin.post('/quality/accuracy', SPAN))).toBe('not-allowed');
      expect(codeOf(await anna.post('/quality/outcomes', { csv: `${HEADER}\n${line}` }))).toBe(
        'not-allowed',
      );
      expect(codeOf(await admin.post('/quality/outcomes', { csv: 'name\nJan' }))).toBe(
        'invalid-fields',
      );
    });

    it('are held against the levels, of fewer than five nothing but that there were some', async () => {
      const { rows } = (await director.post('/quality/accuracy', SPAN)).body as AccuracyView;
      expect(rows.find(({ determinant }) => determinant === 'C04-2-01')).toMatchObject({
        n: null,
        under: null,
        over: null,
      });
      const lines: string[] = [];
      for (let n = 0; n < 3; n++)
        lines.push(`${await numberOf(await takenCall(anna, CHEST_PAIN))};1;0;home;`);
      await imported(director, lines);
      const after = (await director.post('/quality/accuracy', SPAN)).body as AccuracyView;
      expect(after.rows.find(({ determinant }) => determinant === 'C04-2-01')).toMatchObject({
        n: 5,
        under: 0,
        over: null,
      });
    });

    it('are sealed', async () => {
      const tables = await rowsOf<{ row: string }>(
        running.database.superuserUrl,
        `select t::text as row from quality.known_outcome t union all select data::text from audit.entry`,
      );
      expect(tables.filter(({ row }) => /I46|intensive-care/.test(row))).toEqual([]);
    });
  });

  describe('about which somebody complained', () => {
    const incidentId = randomUUID();

    it('have a file with notes and where it stands', async () => {
      const number = await numberOf(plain);
      const opened = { incidentId, number, kind: 'complaint', note: 'The family wrote.' };
      expect((await director.post('/quality/incidents', opened)).status).toBe(201);
      const text = { text: 'They were called.', seenVersion: 1 };
      expect((await supervisor.post(`/quality/incidents/${incidentId}/notes`, text)).status).toBe(
        201,
      );
      const stands = { status: 'answered', seenVersion: 2 };
      expect((await director.put(`/quality/incidents/${incidentId}/status`, stands)).status).toBe(
        200,
      );
      const { incidents } = (await director.get('/quality/incidents')).body as IncidentsView;
      expect(incidents).toMatchObject([{ id: incidentId, number, status: 'answered', notes: 2 }]);
      const file = await director.post(`/quality/incidents/${incidentId}/file`, {});
      expect(file.body).toMatchObject({
        notes: [{ value: 'The family wrote.' }, { value: 'They were called.' }],
      });
      expect(codeOf(await anna.get('/quality/incidents'))).toBe('not-allowed');
    });

    it('are picked for review from then on', async () => {
      await director.post('/quality/queue', { ...SPAN, seed: 'y', size: 0, randomShare: 0 });
      expect((await queue(director)).map(({ caseId }) => caseId)).toContain(plain);
    });

    it('leave in one file, of which the log says that it was opened', async () => {
      const answer = await director.post(`/quality/incidents/${incidentId}/bundle`, {});
      const bundle = answer.body as CaseBundle;
      expect(bundle).toMatchObject({
        format: 'vigil-case-bundle',
        file: { result: { value: 'Taken and closed.' } },
        incident: { notes: [{ value: 'The family wrote.' }, {}] },
        // Anna has not looked at it yet.
        score: null,
      });
      expect(bundle.timeline.entries.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['case.opened', 'case.closed', 'access.open', 'incident.opened']),
      );
      const entries = await rowsOf<{ action: string; purpose: string }>(
        running.database.superuserUrl,
        `select action, purpose from audit.entry where case_id = $1 and actor = $2 and action in ('access.open', 'audit.read')`,
        [plain, director.session.userId],
      );
      expect(new Set(entries.map(({ action }) => action))).toEqual(
        new Set(['access.open', 'audit.read']),
      );
      expect(new Set(entries.map(({ purpose }) => purpose))).toEqual(new Set(['HQUALIMP']));
    });

    it('are nothing to another centre, nor to who may not review', async () => {
      const other = await secondCentre(running);
      const dispatcher = await signInAs(running.url, other.dispatcher);
      for (const who of [dispatcher, anna, admin])
        expect(codeOf(await who.post(`/quality/incidents/${incidentId}/bundle`, {}))).toBe(
          'not-allowed',
        );
      const foreign = { barriers: ['none'], seenVersion: 0 };
      expect(codeOf(await director.put(`/quality/arrests/${other.case}`, foreign))).toBe(
        'case-unknown',
      );
      expect(codeOf(await director.post(`/quality/queue/${other.case}/case`, {}))).toBe(
        'case-not-picked',
      );
    });
  });
});
