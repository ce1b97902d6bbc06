import { randomUUID } from 'node:crypto';
import type {
  CaseFile,
  LevelOverride,
  LevelOverridesView,
  MissionView,
  OverrideReadingView,
  RecallsView,
} from '@lib/contracts';
import type { Recall } from '@lib/dispatch';
import { sentencesOf, spoken, type Answers, type TriageContext } from '@lib/triage';
import { now, openedCase } from '../support/bulk.js';
import { follow, type Follower } from '../support/follower.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { beginTriage, calmAnswers, type Triaged } from '../support/triaged.js';

const JOZEF: TriageContext = { ageYears: 71, sex: 'male', frail: false, party: 'beside-patient' };
const ANNE: TriageContext = { ageYears: 41, sex: 'female', pregnant: false, frail: false };
const PRESSURE: Answers = { 'pressure-over-15': { kind: 'value', value: true } };
const THICK_CALF: Answers = { 'leg-or-arm-swelling': { kind: 'value', value: 'one' } };
const MINUTE_MS = 60_000;

const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE_MS).toISOString();

describe('what follows from a level', () => {
  let running: RunningApp;
  let taker: Client;
  let other: Client;
  let supervisor: Client;
  let director: Client;
  let dispatcher: Client;
  let doctor: Client;
  let board: Follower;

  beforeAll(async () => {
    running = await runningApp();
    [taker, other, supervisor, director, dispatcher, doctor] = (await Promise.all(
      [
        'anna.claes',
        'karim.haddad',
        'supervisor',
        'medical-director',
        'dispatcher',
        'dr.dubois',
      ].map((who) => running.signIn(who)),
    )) as [Client, Client, Client, Client, Client, Client];
    board = follow(running.url, other.cookie);
    await board.until(({ state }) => state !== undefined, 10_000);
  }, 60_000);

  afterAll(async () => {
    board.disconnect();
    await running.app.close();
  });

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the kind's row
  const rows = <Row>(kind: string, caseId: string): readonly Row[] =>
    [...board.board.rows.values()]
      .filter((row) => row.kind === kind && row.values['caseId'] === caseId)
      .map(({ id, version, values }) => ({ id, version, ...values }) as Row);
  const file = async (caseId: string, who = taker): Promise<CaseFile> =>
    (await who.post(`/cases/${caseId}/file`, {})).body as CaseFile;
  const close = async (caseId: string, body: object = {}): ReturnType<Client['post']> =>
    taker.post(`/cases/${caseId}/close`, {
      outcome: 'advice-given',
      result: 'Told what to do.',
      seenVersion: (await file(caseId)).case.version,
      at: now(),
      ...body,
    });

  /** A case of level 2 by pressure on the chest, settled or not. */
  async function chestPain(): Promise<{ readonly caseId: string; readonly session: Triaged }> {
    const caseId = await openedCase(taker);
    const session = await beginTriage(taker, caseId, JOZEF);
    await session.takeUp('C04');
    await session.answer('C04', { ...calmAnswers('C04', JOZEF, PRESSURE), ...PRESSURE });
    expect((await file(caseId)).case.level).toBe('2');
    return { caseId, session };
  }

  /** A case of level 6 by one thick calf, settled. */
  async function thickCalf(): Promise<{ readonly caseId: string; readonly session: Triaged }> {
    const caseId = await openedCase(taker);
    const session = await beginTriage(taker, caseId, ANNE);
    await session.takeUp('C48');
    await session.answer('C48', calmAnswers('C48', ANNE, THICK_CALF));
    const { triage } = await file(caseId);
    expect(triage).toMatchObject([{ level: '6', settled: true }]);
    return { caseId, session };
  }

  async function readAloud(caseId: string, session: Triaged): Promise<void> {
    const text = (await file(caseId)).triage[0]?.evaluation?.outcome?.safetyNetting;
    for (const sentence of sentencesOf(text ? spoken(text, ANNE).fr : ''))
      await session.step('told', { told: { kind: 'read', language: 'fr', sentence } });
    await session.step('told', { told: { kind: 'said-back', language: 'fr' } });
  }

  describe('a level that a person sets', () => {
    it('holds at once when it is worse, without a reason', async () => {
      const { caseId, session } = await thickCalf();
      expect((await session.step('override', { level: '5', reason: 'judgement' })).status).toBe(
        201,
      );
      const { case: row, triage } = await file(caseId);
      expect(row.level).toBe('5');
      expect(triage[0]?.followUp?.history.map(({ level, by }) => [level, by]).at(-1)).toEqual([
        '5',
        'override',
      ]);
    });

    it('wants a reason when it is milder', async () => {
      const { session } = await thickCalf();
      const body = { level: '7', reason: 'judgement' };
      expect(await session.step('override', body)).toMatchObject({
        status: 422,
        body: { code: 'override-unexplained' },
      });
      expect(
        (await session.step('override', { ...body, reason: 'known-patient-plan' })).status,
      ).toBe(201);
    });

    it('waits for a second reader past level 3, who sees it on the board, and the worse one stays', async () => {
      const { caseId, session } = await chestPain();
      await session.step('override', { level: '6', reason: 'doctor-on-the-line' });
      await board.until(() => rows('level-override', caseId).length === 1, 5_000);
      const [waiting] = rows<LevelOverride>('level-override', caseId);
      expect(waiting).toMatchObject({
        fromLevel: '2',
        toLevel: '6',
        secondReader: 'past-level-3',
        askedAs: 'call-taker',
      });
      expect((await file(caseId)).case.level).toBe('2');
      const path = `/level-overrides/${waiting?.id}`;

      expect(
        await taker.post(`${path}/second-reading`, { agrees: true, seenVersion: 1 }),
      ).toMatchObject({ status: 403, body: { code: 'second-reader-same-person' } });

      const reading = (await other.post(`${path}/reading`, {})).body as OverrideReadingView;
      expect(reading.reason).toBe('doctor-on-the-line');
      expect(JSON.stringify(reading.handover)).toContain('drukkende');
      expect(
        (await other.post(`${path}/second-reading`, { agrees: true, seenVersion: 1 })).status,
      ).toBe(201);
      const after = await file(caseId);
      expect(after.case.level).toBe('6');
      expect(after.triage[0]?.followUp?.history.at(-1)).toMatchObject({
        level: '6',
        by: 'second-reader',
      });
      expect(
        await other.post(`${path}/second-reading`, { agrees: true, seenVersion: 2 }),
      ).toMatchObject({ status: 409, body: { code: 'override-decided' } });
      await board.until(() => rows('level-override', caseId).length === 0, 5_000);
    });

    it('stays worse when the second reader does not agree; a doctor may be one', async () => {
      const { caseId, session } = await chestPain();
      await session.step('override', { level: '5', reason: 'improved' });
      const waiting = (await doctor.get('/level-overrides/waiting')).body as LevelOverride[];
      const own = waiting.find((one) => one.caseId === caseId);
      expect(
        (
          await doctor.post(`/level-overrides/${own?.id}/second-reading`, {
            agrees: false,
            seenVersion: 1,
          })
        ).status,
      ).toBe(201);
      expect((await file(caseId)).case.level).toBe('2');
    });

    it('gives way to something worse that is found later', async () => {
      const { caseId, session } = await thickCalf();
      await session.step('override', { level: '7', reason: 'known-patient-plan' });
      expect((await file(caseId)).case.level).toBe('7');
      await session.answer('C48', { 'chest-pain': { kind: 'value', value: true } });
      expect((await file(caseId)).case.level).toBe('2');
    });

    it('stands in the queue of the director, each of them, and of nobody else', async () => {
      expect((await taker.get('/level-overrides')).status).toBe(403);
      const queue = async (): Promise<LevelOverridesView> =>
        (await director.get('/level-overrides?unreviewed=true')).body as LevelOverridesView;
      const before = await queue();
      expect(before.overrides.map(({ direction, state }) => `${direction} ${state}`)).toEqual(
        expect.arrayContaining(['up in-force', 'down in-force', 'down refused']),
      );
      const [line] = before.overrides;
      expect(
        (await director.post(`/level-overrides/${line?.id}/review`, { seenVersion: line?.version }))
          .status,
      ).toBe(201);
      const after = await queue();
      expect(after.unreviewed).toBe(before.unreviewed - 1);
      expect(after.overrides.map(({ id }) => id)).not.toContain(line?.id);
    });
  });

  describe('asking again', () => {
    it('keeps the earlier answers, and the worse level until it is settled', async () => {
      const { caseId, session } = await chestPain();
      const again = await beginTriage(taker, caseId, JOZEF, {
        of: session,
        reason: 'deterioration',
      });
      await again.takeUp('C48');
      expect((await file(caseId)).case.level).toBe('2');
      await again.answer('C48', calmAnswers('C48', JOZEF, THICK_CALF));
      const { case: row, triage } = await file(caseId);
      expect(row.level).toBe('6');
      expect(triage.map(({ round }) => round)).toEqual([
        null,
        { earlier: session.id, reason: 'deterioration' },
      ]);
      expect(triage[0]?.answers?.length).toBeGreaterThan(0);
      expect(triage[1]?.followUp?.history[0]).toMatchObject({ by: 're-triage' });
    });

    it('is refused after a session of somebody else', async () => {
      const { caseId, session } = await thickCalf();
      const stranger = await beginTriage(taker, caseId, JOZEF);
      await expect(
        beginTriage(taker, caseId, JOZEF, {
          of: { ...session, patientId: stranger.patientId },
          reason: 'call-back',
        }),
      ).rejects.toThrow('triage-session-unknown');
    });
  });

  it('makes the case as urgent as the worst of its patients', async () => {
    const { caseId } = await thickCalf();
    const second = await beginTriage(taker, caseId, JOZEF);
    await second.takeUp('C04');
    await second.answer('C04', PRESSURE);
    const { case: row, triage, patients } = await file(caseId);
    expect(row.level).toBe('2');
    expect(triage.map(({ level }) => level)).toEqual(['6', '2']);
    expect(patients.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  describe('people who wait', () => {
    const recall = async (caseId: string): Promise<Recall> => {
      await board.until(
        () => rows<Recall>('recall', caseId).some(({ status }) => status === 'due'),
        10_000,
      );
      const [due] = rows<Recall>('recall', caseId).filter(({ status }) => status === 'due');
      if (!due) throw new Error('nothing is due');
      return due;
    };

    it('are called when it was promised, once, and no case is closed before', async () => {
      const caseId = await openedCase(taker);
      const recallId = randomUUID();
      const promised = { recallId, minutes: 30, at: ago(31) };
      expect((await taker.post(`/cases/${caseId}/call-backs`, promised)).status).toBe(201);
      const due = await recall(caseId);
      expect(due).toMatchObject({ id: recallId, cause: 'call-back', version: 2 });
      expect(await close(caseId)).toMatchObject({ body: { code: 'call-back-open' } });
      expect(((await taker.get('/recalls')).body as RecallsView).recalls).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ id: recallId, status: 'due' })]),
      );

      const later = { minutes: 60, reason: 'no-answer', at: now() };
      expect(
        await taker.post(`/recalls/${recallId}/postpone`, { ...later, seenVersion: 2 }),
      ).toMatchObject({ status: 422, body: { code: 'postponed-too-long' } });
      expect(
        (
          await taker.post(`/recalls/${recallId}/postpone`, {
            ...later,
            minutes: 5,
            seenVersion: 2,
          })
        ).status,
      ).toBe(201);
      const answered = { result: 'better', seenVersion: 3, at: now() };
      expect((await taker.post(`/recalls/${recallId}/done`, answered)).status).toBe(201);
      expect(await taker.post(`/recalls/${recallId}/done`, answered)).toMatchObject({
        body: { code: 'recall-ended' },
      });
      expect((await close(caseId)).status).toBe(201);
    });

    it('are called at half of the target time while nobody comes, and the case takes it along', async () => {
      const { caseId } = await thickCalf();
      const help = {
        interventionId: randomUUID(),
        kind: 'doctor-visit',
        level: '6',
        at: ago(61),
      };
      expect((await taker.post(`/cases/${caseId}/interventions`, help)).status).toBe(201);
      const due = await recall(caseId);
      expect(due).toMatchObject({
        cause: 'half-target',
        interventionId: help.interventionId,
      });
      expect(Date.parse(due.dueAt)).toBe(Date.parse(help.at) + 60 * MINUTE_MS);
    });

    it('are called at the full time only, once that has passed too', async () => {
      const caseId = await openedCase(taker);
      const help = { interventionId: randomUUID(), kind: 'ambulance', level: '5', at: ago(50) };
      await taker.post(`/cases/${caseId}/interventions`, help);
      expect(await recall(caseId)).toMatchObject({ cause: 'full-target' });
      expect(rows('recall', caseId)).toHaveLength(1);
    });
  });

  describe('closing', () => {
    it('wants the safety net read and said back for level 6', async () => {
      const { caseId, session } = await thickCalf();
      expect(await close(caseId)).toMatchObject({
        status: 409,
        body: { code: 'safety-net-unread' },
      });
      await readAloud(caseId, session);
      const { triage } = await file(caseId);
      expect(triage[0]?.followUp?.told.at(-1)).toMatchObject({ by: taker.session.userId });
      expect((await close(caseId)).status).toBe(201);
    });

    it('takes a reason instead', async () => {
      const { caseId, session } = await thickCalf();
      expect(
        (await session.step('told', { told: { kind: 'skipped', reason: 'whim' } })).status,
      ).toBe(422);
      await session.step('told', { told: { kind: 'skipped', reason: 'caller-gone' } });
      expect((await close(caseId)).status).toBe(201);
    });

    it('wants to know why a triage stopped; until then, and after, the worst that is possible counts', async () => {
      const caseId = await openedCase(taker);
      const session = await beginTriage(taker, caseId, JOZEF);
      await session.takeUp('C48');
      await session.answer('C48', THICK_CALF);
      expect((await file(caseId)).case.level).toBe('6');
      expect(await close(caseId, { outcome: 'abandoned' })).toMatchObject({
        body: { code: 'triage-unfinished' },
      });
      expect(
        await session.step('exit', { kind: 'abandoned', reason: 'patient-refuses' }),
      ).toMatchObject({ body: { code: 'exit-reason-unknown' } });
      const callBack = { recallId: randomUUID(), minutes: 1 };
      expect(
        (await session.step('exit', { kind: 'abandoned', reason: 'line-broken', callBack })).status,
      ).toBe(201);
      const stopped = await file(caseId);
      expect(['1', '2']).toContain(stopped.case.level);
      const { recalls } = (await taker.get('/recalls')).body as RecallsView;
      expect(recalls.filter((one) => one.caseId === caseId)).toMatchObject([
        { id: callBack.recallId, cause: 'call-back' },
      ]);

      const goesOn: Answers = { 'chest-pain': { kind: 'value', value: false } };
      await session.answer('C48', goesOn);
      expect((await file(caseId)).triage[0]).toMatchObject({
        level: '6',
        followUp: { exits: [{ kind: 'abandoned' }] },
      });
    });

    it('links a duplicate, which both cases show', async () => {
      const standing = await openedCase(taker);
      const caseId = await openedCase(taker);
      const duplicate = { outcome: 'duplicate', result: 'Same fall.', duplicateOf: caseId };
      expect(await close(caseId, duplicate)).toMatchObject({
        body: { code: 'duplicate-of-itself' },
      });
      expect((await close(caseId, { ...duplicate, duplicateOf: standing })).status).toBe(201);
      expect((await file(caseId)).links).toMatchObject([{ caseId: standing, as: 'standing' }]);
      expect((await file(standing)).links).toMatchObject([{ caseId, as: 'duplicate' }]);
    });
  });

  describe('a dangerous scene', () => {
    it('lets nobody be sent before police or fire service know, or there is a reason', async () => {
      const caseId = await openedCase(taker);
      const hazardId = randomUUID();
      const set = { hazardId, hazard: 'weapon', at: now() };
      expect((await taker.post(`/cases/${caseId}/hazards`, set)).status).toBe(201);
      expect(
        await taker.post(`/cases/${caseId}/hazards`, { ...set, hazardId: randomUUID() }),
      ).toMatchObject({ status: 409, body: { code: 'hazard-known' } });
      const help = { interventionId: randomUUID(), kind: 'ambulance', level: '3', at: now() };
      expect(await taker.post(`/cases/${caseId}/interventions`, help)).toMatchObject({
        status: 409,
        body: { code: 'scene-unsafe' },
      });
      const advice = { ...help, interventionId: randomUUID(), kind: 'advice' };
      expect((await taker.post(`/cases/${caseId}/interventions`, advice)).status).toBe(201);

      const cover = { cover: 'police-told', seenVersion: 1, at: now() };
      expect((await taker.post(`/hazards/${hazardId}/cover`, cover)).status).toBe(201);
      expect((await taker.post(`/cases/${caseId}/interventions`, help)).status).toBe(201);

      const fire = { hazardId: randomUUID(), hazard: 'fire', at: now() };
      await taker.post(`/cases/${caseId}/hazards`, fire);
      const units = (await dispatcher.get('/units')).body as readonly {
        readonly id: string;
        readonly status: string;
      }[];
      const unitId = units.find(({ status }) => status === 'available')?.id;
      const sent = { assignmentId: randomUUID(), unitId, deviation: 'other' };
      const path = `/interventions/${help.interventionId}/assignments`;
      expect(await dispatcher.post(path, sent)).toMatchObject({ body: { code: 'scene-unsafe' } });
      const over = { seenVersion: 1, at: now() };
      expect((await dispatcher.post(`/hazards/${fire.hazardId}/end`, over)).status).toBe(201);
      expect((await dispatcher.post(path, sent)).status).toBe(201);
    });
  });

  it('keeps the report of a major incident and what the caller was given, for who may read it', async () => {
    const { caseId } = await thickCalf();
    const value = {
      majorIncident: 'declared',
      exactLocation: 'E40 km 51',
      type: 'bus and lorry',
      hazards: 'fuel',
      access: 'from Drongen',
      numberOfCasualties: 'about 20',
      emergencyServices: 'fire on scene',
    };
    const report = { value, seenVersion: 0, at: now() };
    expect((await taker.put(`/cases/${caseId}/methane`, report)).status).toBe(200);
    expect(await taker.put(`/cases/${caseId}/methane`, report)).toMatchObject({
      body: { code: 'stale-version' },
    });
    const message = { messageId: randomUUID(), language: 'fr', text: 'Rappelez si …', at: now() };
    expect((await taker.get('/messages/gateway')).body).toEqual({ configured: false });
    expect(
      await taker.post(`/cases/${caseId}/messages`, { ...message, way: 'gateway' }),
    ).toMatchObject({ status: 409, body: { code: 'gateway-missing' } });
    expect(
      (await taker.post(`/cases/${caseId}/messages`, { ...message, way: 'copied' })).status,
    ).toBe(201);
    const seen = await file(caseId, supervisor);
    expect(seen.methane?.value).toEqual(value);
    expect(seen.messages).toMatchObject([{ value: { text: 'Rappelez si …', way: 'copied' } }]);
    expect(await file(caseId, dispatcher)).toMatchObject({ methane: null, messages: [] });
  });

  it('gives the doctor who is sent every answer, so that nothing is asked again', async () => {
    const { caseId } = await thickCalf();
    const interventionId = randomUUID();
    const help = { interventionId, kind: 'doctor-visit', level: '6', at: now() };
    await taker.post(`/cases/${caseId}/interventions`, help);
    const before = (await doctor.post('/mission', {})).body as MissionView;
    const sent = { assignmentId: randomUUID(), unitId: before.unit?.id, deviation: 'other' };
    expect(
      (await dispatcher.post(`/interventions/${interventionId}/assignments`, sent)).status,
    ).toBe(201);
    const { handovers } = (await doctor.post('/mission', {})).body as MissionView;
    const answers = (await file(caseId)).triage[0]?.answers ?? [];
    const [identification, , , assessment] = handovers[0] ?? [];
    expect(identification?.lines.map(({ fr }) => fr)).toContain('41 ans, femme');
    expect(assessment?.lines).toHaveLength(answers.length);
  });
});
