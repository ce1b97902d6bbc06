import { randomUUID } from 'node:crypto';
import type {
  CallScoreRow,
  CallScoreView,
  FiguresView,
  KeptView,
  OwnScoresView,
  TeamScoresView,
} from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { codeOf, now, rowsOf } from '../support/bulk.js';
import { signInAs } from '../support/client.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';
import { ARREST, CHEST_PAIN, takenCall } from '../support/taken-call.js';

const HOUR_MS = 3_600_000;

function ago(hours: number): Instant {
  return new Date(Date.now() - hours * HOUR_MS).toISOString() as Instant;
}

function span(hours: number): string {
  return `from=${ago(hours)}&to=${ago(-1)}`;
}

describe('how well a call was taken', () => {
  let running: RunningApp;
  let anna: Client;
  let karim: Client;
  let director: Client;
  let supervisor: Client;

  beforeAll(async () => {
    running = await runningApp();
    [anna, karim, director, supervisor] = (await Promise.all(
      ['anna.claes', 'karim.haddad', 'medical-director', 'supervisor'].map(running.signIn),
    )) as [Client, Client, Client, Client];
  }, 60_000);

  afterAll(() => running.app.close());

  async function own(who: Client): Promise<readonly CallScoreRow[]> {
    return ((await who.get('/quality/own')).body as OwnScoresView).scores;
  }

  async function team(who: Client): Promise<TeamScoresView> {
    return (await who.get(`/quality/team?${span(200)}`)).body as TeamScoresView;
  }

  function score(who: Client, caseId: string) {
    return who.post(`/quality/scores/${caseId}`, {});
  }

  it('is kept when a case closes, and is the same when it is made anew', async () => {
    const caseId = await takenCall(anna);
    const [row] = await own(anna);
    expect(row).toMatchObject({ caseId, percent: 100, seenAt: null, areas: { courtesy: null } });
    const { body } = await score(anna, caseId);
    const { score: anew, asKept } = body as CallScoreView;
    expect(asKept).toBe(true);
    expect(anew.areas.map(({ percent }) => percent)).toEqual([100, 100, 100, 100, 100, null]);
  });

  it('names in the open what was missed, and keeps no question and no script with it', async () => {
    const caseId = await takenCall(anna, { ...CHEST_PAIN, place: false, scripts: [] });
    const row = (await own(anna)).find((one) => one.caseId === caseId);
    expect(row?.areas.instructions).toBe(0);
    expect(JSON.stringify(row)).not.toMatch(/chest-pain|waiting/);
    const { score: anew } = (await score(anna, caseId)).body as CallScoreView;
    const found = anew.areas.flatMap(({ findings }) => findings);
    expect(found.find(({ criterion }) => criterion === 'place')?.points).toBe(0);
    expect(found.find(({ criterion }) => criterion === 'script-opened')?.scripts).toEqual([
      'chest-pain-rest',
      'waiting-for-help',
    ]);
  });

  it('is the same when it is made anew, whatever happened to the call after its case closed', async () => {
    const [line] = (await anna.get('/lines')).body as readonly { readonly id: string }[];
    const callId = randomUUID();
    await anna.post('/calls/simulated', {
      callId,
      lineId: line?.id,
      callerNumber: '0475 66 00 01',
    });
    const answered = await anna.post(`/calls/${callId}/answer`, { seenVersion: 1 });
    const { caseId = '' } = answered.body as KeptView;
    const body = { outcome: 'abandoned', result: 'Hung up.', seenVersion: 1, at: now() };
    expect((await anna.post(`/cases/${caseId}/close`, body)).status).toBe(201);
    await anna.post(`/calls/${callId}/end`, { seenVersion: 2 });
    const { asKept, row } = (await score(anna, caseId)).body as CallScoreView;
    expect(asKept).toBe(true);
    // Who was gone could not be triaged.
    expect(row.areas).toMatchObject({ complaint: null, questions: null, level: null });
  });

  it('is for who took the call, first of all', async () => {
    const caseId = await takenCall(karim);
    expect((await own(karim)).map((one) => one.caseId)).toEqual([caseId]);
    expect((await own(anna)).map((one) => one.caseId)).not.toContain(caseId);
    expect(await own(director)).toEqual([]);
    expect(codeOf(await score(anna, caseId))).toBe('access-denied');
    for (const who of [director, supervisor]) {
      expect((await team(who)).scores).toEqual([]);
      const refused = await score(who, caseId);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'score-not-shown']);
    }
  });

  it('is opened to nobody when it is refused', async () => {
    const caseId = (await own(karim))[0]?.caseId;
    const opened = await rowsOf<{ action: string }>(
      running.database.superuserUrl,
      `select action from audit.entry where case_id = $1 and actor = $2`,
      [caseId, director.session.userId],
    );
    expect(opened).toEqual([]);
  });

  it('is told together and without names before, of five calls and two people at least', async () => {
    expect((await team(director)).waiting).toEqual({ calls: 4, areas: null });
    await takenCall(anna);
    await takenCall(karim);
    const { scores, waiting } = await team(director);
    expect(scores).toEqual([]);
    expect(waiting).toMatchObject({
      calls: 6,
      areas: { entry: 96, instructions: 80, courtesy: null },
    });
  });

  it('is for the director once who took the call has looked, and only they can have', async () => {
    const [row] = await own(karim);
    if (!row) throw new Error('Nothing was scored');
    const seen = `/quality/scores/${row.caseId}/seen`;
    for (const who of [anna, director, supervisor])
      expect(codeOf(await who.put(seen, { seenVersion: row.version }))).not.toBe('');
    expect((await team(director)).scores).toEqual([]);
    expect((await karim.put(seen, { seenVersion: row.version })).status).toBe(200);
    const { scores } = await team(director);
    expect(scores.map(({ caseId, takenBy }) => [caseId, takenBy])).toEqual([
      [row.caseId, karim.session.userId],
    ]);
    expect((await score(director, row.caseId)).status).toBe(200);
    expect(codeOf(await karim.put(seen, { seenVersion: row.version }))).toBe('stale-version');
  });

  it('is for the director after 72 hours, seen or not', async () => {
    const late = await takenCall(anna, { ...CHEST_PAIN, beganAt: ago(71) });
    const early = await takenCall(anna, { ...CHEST_PAIN, beganAt: ago(73) });
    const shown = (await team(director)).scores.map(({ caseId }) => caseId);
    expect(shown).toContain(early);
    expect(shown).not.toContain(late);
    expect((await score(director, early)).status).toBe(200);
    expect(codeOf(await score(director, late))).toBe('score-not-shown');
  });

  it('stands in the log as made, without a figure', async () => {
    const entries = await rowsOf<{ data: Readonly<Record<string, unknown>> }>(
      running.database.superuserUrl,
      `select data from audit.entry where action = 'case.scored'`,
    );
    expect(entries.length).toBeGreaterThan(5);
    for (const { data } of entries)
      expect(Object.keys(data).filter((key) => /areas|marks|percent|override/.test(key))).toEqual(
        [],
      );
  });

  it('is nothing to another centre', async () => {
    const other = await secondCentre(running);
    const dispatcher = await signInAs(running.url, other.dispatcher);
    const [row] = await own(karim);
    expect(await own(dispatcher)).toEqual([]);
    expect(codeOf(await score(dispatcher, row?.caseId ?? ''))).toBe('score-unknown');
    const seen = await dispatcher.put(`/quality/scores/${row?.caseId}/seen`, { seenVersion: 2 });
    expect(codeOf(seen)).toBe('score-unknown');
  });

  it('comes to figures, in which a second call of a number within a day is one', async () => {
    const before = (await director.get(`/quality/figures?${span(24)}&by=day`)).body as FiguresView;
    await takenCall(anna, {
      ...ARREST,
      phone: '0475 99 88 77',
      override: { level: '2', reason: 'improved' },
    });
    await takenCall(karim, { ...ARREST, phone: '0475 99 88 77' });
    const after = (await director.get(`/quality/figures?${span(24)}&by=day`)).body as FiguresView;
    expect(after.total.cases).toBe(before.total.cases + 2);
    expect(after.total.repeated.n).toBe(before.total.repeated.n + 1);
    expect(after.total.overriddenDown).toEqual({ n: 1, of: after.total.cases });
    expect(after.total.toAddress.median).toBe(1);
    expect(after.periods.length).toBeGreaterThan(0);
    expect(codeOf(await anna.get(`/quality/figures?${span(24)}`))).toBe('not-allowed');
  });
});
