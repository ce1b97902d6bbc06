import { randomUUID } from 'node:crypto';
import type {
  CaseFile,
  EntryListView,
  LogState,
  MissionView,
  RecommendationView,
} from '@lib/contracts';
import type { Unit } from '@lib/dispatch';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

const COUPURE = {
  label: 'Coupure 12, 9000 Gent',
  latitude: 51.0519,
  longitude: 3.7139,
  source: 'map',
  municipality: 'Gent',
  country: 'BE',
} as const;

const now = (): string => new Date().toISOString();

describe('one call from ring to closed', () => {
  let running: RunningApp;
  let taker: Client;
  let dispatcher: Client;
  let crew: Client;

  beforeAll(async () => {
    running = await runningApp();
    [taker, dispatcher, crew] = await Promise.all([
      running.signIn('call-taker'),
      running.signIn('dispatcher'),
      running.signIn('crew'),
    ]);
  }, 60_000);

  afterAll(() => running.app.close());

  async function answeredCall(
    callerNumber = '0475 12 34 56',
  ): Promise<{ caseId: string; callId: string }> {
    const lines = await taker.get('/lines');
    const callId = randomUUID();
    const rung = await taker.post('/calls/simulated', {
      callId,
      lineId: (lines.body as readonly { id: string }[])[0]?.id,
      callerNumber,
    });
    expect(rung.status).toBe(201);
    const answered = await taker.post(`/calls/${callId}/answer`, { seenVersion: 1 });
    expect(answered).toMatchObject({ status: 201, body: { id: callId, version: 2 } });
    const { caseId } = answered.body as { readonly caseId: string };
    return { caseId, callId };
  }

  async function hangUp(callId: string): Promise<void> {
    expect((await taker.post(`/calls/${callId}/end`, { seenVersion: 2 })).status).toBe(201);
  }

  async function file(who: Client, caseId: string): Promise<CaseFile> {
    const { status, body } = await who.post(`/cases/${caseId}/file`, {});
    expect(status).toBe(200);
    return body as CaseFile;
  }

  it('shows who calls to the one who answers, and their earlier cases', async () => {
    const first = await answeredCall();
    expect((await file(taker, first.caseId)).caller?.value.phone).toBe('+32475123456');
    await hangUp(first.callId);

    const second = await answeredCall();
    const earlier = await taker.post(`/cases/${second.caseId}/earlier`, {});
    expect(earlier.body).toMatchObject([{ caseId: first.caseId, foundBy: 'phone' }]);
    await hangUp(second.callId);
  });

  it('sends the doctor on call, who sees where to go and no more than that is needed', async () => {
    const { caseId, callId } = await answeredCall();
    await taker.put(`/cases/${caseId}/location`, { value: COUPURE, seenVersion: 0, at: now() });
    const interventionId = randomUUID();
    const help = { interventionId, kind: 'doctor-visit', level: '6', at: now() };
    expect((await taker.post(`/cases/${caseId}/interventions`, help)).status).toBe(201);

    const { body } = await dispatcher.post(`/interventions/${interventionId}/recommendation`, {});
    const { plan, units, proof } = body as RecommendationView;
    expect(plan.flat()).toEqual(['doctor']);
    const doctors = units.filter(({ unit }) => unit.type === 'doctor');
    expect(doctors.length).toBeGreaterThan(0);
    const doctor = await running.signIn('dr.dubois');
    const own = ((await doctor.post('/mission', {})).body as MissionView).unit;
    const assignmentId = randomUUID();
    const sent = await dispatcher.post(`/interventions/${interventionId}/assignments`, {
      assignmentId,
      unitId: own?.id,
      proof,
      deviation: 'local-knowledge',
    });
    expect(sent.status).toBe(201);
    expect((await doctor.post('/mission', {})).body).toMatchObject({
      assignment: { id: assignmentId, status: 'assigned' },
      kind: 'doctor-visit',
      location: { label: COUPURE.label },
    });
    await hangUp(callId);
  });

  it('walks to the hospital and is closed', async () => {
    const { caseId, callId } = await answeredCall();
    const located = await taker.put(`/cases/${caseId}/location`, {
      value: COUPURE,
      seenVersion: 0,
      at: now(),
    });
    expect(located).toMatchObject({ status: 200, body: { version: 1 } });
    const patientId = randomUUID();
    const patient = {
      value: { name: 'Jozef D.', ageYears: 71, sex: 'male' },
      seenVersion: 0,
      at: now(),
    };
    expect((await taker.put(`/cases/${caseId}/patients/${patientId}`, patient)).status).toBe(200);

    const interventionId = randomUUID();
    const organised = await taker.post(`/cases/${caseId}/interventions`, {
      interventionId,
      kind: 'ambulance',
      level: '3',
      at: now(),
    });
    expect(organised.status).toBe(201);

    const open = await taker.post(`/cases/${caseId}/close`, {
      outcome: 'transported',
      result: 'To UZ Gent, stable.',
      seenVersion: 2,
      at: now(),
    });
    expect(open).toMatchObject({ status: 409, body: { code: 'case-has-open-intervention' } });

    const recommended = await dispatcher.post(
      `/interventions/${interventionId}/recommendation`,
      {},
    );
    const { units, proof, located: placed } = recommended.body as RecommendationView;
    expect(placed).toBe(true);
    const best = units.find((unit) => unit.recommended);
    expect(best?.unit.callSign).toMatch(/^(AMB|PIT) Gent/);

    const { body: all } = await dispatcher.get('/units');
    const gent1 = (all as Unit[]).find(({ callSign }) => callSign === 'AMB Gent 1');
    const unit = gent1 ?? best?.unit;
    const unexplained = { assignmentId: randomUUID(), unitId: unit?.id };
    if (best?.unit.id !== unit?.id)
      expect(
        await dispatcher.post(`/interventions/${interventionId}/assignments`, {
          ...unexplained,
          proof,
        }),
      ).toMatchObject({
        status: 422,
        body: { code: 'deviation-unexplained' },
      });
    const assigned = await dispatcher.post(`/interventions/${interventionId}/assignments`, {
      ...unexplained,
      proof,
      deviation: 'local-knowledge',
    });
    expect(assigned.status).toBe(201);

    const mission = (await crew.post('/mission', {})).body as MissionView;
    expect(mission).toMatchObject({
      location: { label: COUPURE.label },
      level: '3',
      patients: [{ name: 'Jozef D.', ageYears: 71 }],
    });

    const corrected = {
      value: { ...COUPURE, label: 'Coupure 21, 9000 Gent' },
      seenVersion: 1,
      at: now(),
    };
    expect((await taker.put(`/cases/${caseId}/location`, corrected)).status).toBe(200);
    const told = (await crew.post('/mission', {})).body as MissionView;
    expect(told.orders).toMatchObject([{ type: 'address-corrected' }]);
    expect(told.location?.label).toBe('Coupure 21, 9000 Gent');
    const [order] = told.orders;
    expect(
      (await crew.post(`/crew-orders/${order?.id}/acknowledge`, { seenVersion: 1 })).status,
    ).toBe(201);

    let version = mission.assignment?.version ?? 0;
    for (const status of [
      'accepted',
      'en-route',
      'on-scene',
      'transporting',
      'at-hospital',
      'cleared',
    ]) {
      const reported = await crew.post(`/mission/${unexplained.assignmentId}/status`, {
        status,
        seenVersion: version,
        at: now(),
      });
      expect(reported).toMatchObject({ status: 201 });
      ({ version } = reported.body as { readonly version: number });
    }
    const seen = await file(taker, caseId);
    expect(seen.interventions).toMatchObject([{ status: 'completed' }]);
    expect(seen.assignments[0]?.atHospitalAt).not.toBeNull();

    const closed = await taker.post(`/cases/${caseId}/close`, {
      outcome: 'transported',
      result: 'To UZ Gent, stable.',
      seenVersion: seen.case.version,
      at: now(),
    });
    expect(closed.status).toBe(201);
    await hangUp(callId);

    const director = await running.signIn('medical-director');
    const timeline = await director.post(`/cases/${caseId}/timeline`, {});
    const actions = (timeline.body as EntryListView).entries.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['access.open', 'unit.assigned', 'unit.at-hospital', 'case.closed']),
    );
    expect((await file(director, caseId)).result?.value).toBe('To UZ Gent, stable.');
    const state = await director.get('/log/state');
    const { differing, examined } = state.body as LogState;
    expect(differing).toBe(0);
    expect(examined).toBeGreaterThan(50);
  }, 30_000);
});
