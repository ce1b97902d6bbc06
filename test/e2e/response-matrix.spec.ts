import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DryRunView, RecommendationView, ResponseMatricesView } from '@lib/contracts';
import type { ResponseRule } from '@lib/dispatch';
import { codeOf, now, openedCase, organised, rowsOf } from '../support/bulk.js';
import { runningApp, type Answered, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';

/** Until a new matrix is in force everywhere. */
const IN_FORCE_MS = 2_100;

const ANY: ResponseRule = {
  determinants: [],
  levels: [],
  zones: [],
  hours: null,
  days: [],
  send: [['ambulance']],
  mode: 'ordinary',
  targetMinutes: null,
};
const CHEST_PAIN: ResponseRule = {
  ...ANY,
  determinants: ['C04'],
  levels: ['3'],
  send: [['mug'], ['ambulance']],
  mode: 'urgent',
  targetMinutes: 9,
};

describe('the response matrix of a centre', () => {
  let running: RunningApp;
  let taker: Client;
  let dispatcher: Client;
  let director: Client;
  let supervisor: Client;

  beforeAll(async () => {
    running = await runningApp();
    [taker, dispatcher, director, supervisor] = (await Promise.all(
      ['call-taker', 'dispatcher', 'medical-director', 'supervisor'].map(running.signIn),
    )) as [Client, Client, Client, Client];
  }, 60_000);

  afterAll(() => running.app.close());

  function propose(who: Client, rules: readonly object[], matrixId = randomUUID()) {
    return who.post('/response-matrices', { matrixId, rules, reason: 'Chest pain gets a doctor.' });
  }

  function decide(who: Client, id: string, what: 'activate' | 'withdraw', seenVersion = 1) {
    return who.post(`/response-matrices/${id}/${what}`, { seenVersion });
  }

  async function organisedAs(determinant?: string): Promise<RecommendationView> {
    const caseId = await openedCase(taker);
    const interventionId = randomUUID();
    const body = { interventionId, kind: 'ambulance', level: '3', at: now(), determinant };
    const created = await taker.post(`/cases/${caseId}/interventions`, body);
    expect(created.status).toBe(201);
    return recommended(interventionId);
  }

  async function recommended(interventionId: string): Promise<RecommendationView> {
    const { body } = await dispatcher.post(`/interventions/${interventionId}/recommendation`, {});
    return body as RecommendationView;
  }

  it('is not there at first: the levels decide', async () => {
    expect(await organisedAs('C04-3-01')).toMatchObject({
      plan: [['pit', 'ambulance']],
      mode: 'urgent',
      matrix: null,
    });
  });

  it('is tried over what was sent before it is proposed', async () => {
    await organised(taker, await openedCase(taker));
    const rules = [{ ...ANY, levels: ['3'], send: [['mug'], ['ambulance']] }];
    const tried = await director.post('/response-matrices/dry-run', { rules, interventions: 50 });
    const { difference, flaws } = tried.body as DryRunView;
    expect(flaws).toEqual([]);
    expect(difference.compared).toBeGreaterThanOrEqual(2);
    expect(difference.differing.length).toBe(difference.compared);
    expect(difference.units.mug).toEqual({ before: 0, after: difference.compared });
  });

  it('is refused with its faults, and nothing of it is kept', async () => {
    const refused = await propose(director, [{ ...ANY, send: [['mug']] }, ANY, ANY]);
    expect(refused.status).toBe(422);
    expect(codeOf(refused)).toBe('matrix-flawed');
    expect((refused.body as { fields: unknown }).fields).toEqual([
      { field: 'rules.0', rule: 'mug-without-ambulance' },
      { field: 'rules.1', rule: 'never-reached' },
      { field: 'rules.2', rule: 'never-reached' },
    ]);
    for (const rule of [
      { ...ANY, send: [['helicopter']] },
      { ...ANY, levels: ['9'] },
      { ...ANY, days: [8] },
      { ...ANY, hours: { from: 25, until: 2 } },
      { ...ANY, targetMinutes: 0 },
      { ...ANY, extra: true },
    ])
      expect(codeOf(await propose(director, [rule]))).toBe('invalid-fields');
    const { matrices } = (await director.get('/response-matrices')).body as ResponseMatricesView;
    expect(matrices).toEqual([]);
  });

  it('comes into force by two people, of whom one is a medical director', async () => {
    const id = randomUUID();
    expect((await propose(supervisor, [CHEST_PAIN], id)).status).toBe(201);
    expect(codeOf(await decide(supervisor, id, 'activate'))).toBe('already-signed');
    expect((await decide(director, id, 'activate')).status).toBe(201);
    expect(codeOf(await decide(director, id, 'activate', 2))).toBe('matrix-decided');
    const { matrices } = (await director.get('/response-matrices')).body as ResponseMatricesView;
    expect(matrices).toMatchObject([{ id, number: 1, status: 'active', rules: [CHEST_PAIN] }]);

    await sleep(IN_FORCE_MS);
    expect(await organisedAs('C04-3-01')).toMatchObject({
      plan: [['mug'], ['ambulance']],
      mode: 'urgent',
      matrix: 1,
    });
    expect(await organisedAs('C03-3-01')).toMatchObject({ matrix: null });
    expect(await organisedAs()).toMatchObject({ matrix: null });
  });

  it('gives way when the level changes, and keeps no finding', async () => {
    const caseId = await openedCase(taker);
    const interventionId = randomUUID();
    const help = {
      interventionId,
      kind: 'ambulance',
      level: '3',
      at: now(),
      determinant: 'C04-3-02',
    };
    await taker.post(`/cases/${caseId}/interventions`, help);
    await dispatcher.put(`/interventions/${interventionId}/level`, { level: '5', seenVersion: 1 });
    expect(await recommended(interventionId)).toMatchObject({
      plan: [['ambulance']],
      mode: 'ordinary',
    });
    const said = await rowsOf(
      running.database.superuserUrl,
      `select from audit.entry where data::text like '%C04-3-02%'`,
    );
    expect(said).toEqual([]);
  });

  it('is decided once: of two who decide at the same time one is refused', async () => {
    const ids = [randomUUID(), randomUUID()];
    for (const id of ids) await propose(supervisor, [CHEST_PAIN], id);
    const answers: Answered[] = await Promise.all(
      ids.map((id) => decide(director, id, 'activate')),
    );
    const kept = answers.filter(({ status }) => status === 201);
    expect(kept.length).toBeGreaterThanOrEqual(1);
    const { matrices } = (await director.get('/response-matrices')).body as ResponseMatricesView;
    expect(matrices.filter(({ status }) => status === 'active')).toHaveLength(1);
  });

  it('is nobody else’s business: other roles and other centres are refused', async () => {
    for (const who of [taker, dispatcher])
      expect((await who.get('/response-matrices')).status).toBe(403);
    const id = randomUUID();
    await propose(supervisor, [CHEST_PAIN], id);
    await secondCentre(running);
    expect((await decide(director, randomUUID(), 'withdraw')).status).toBe(404);
    expect((await decide(director, id, 'withdraw')).status).toBe(201);
  });
});
