import { randomUUID } from 'node:crypto';
import type { Id } from '@lib/kernel';
import pg from 'pg';
import { Openings, type Opening } from '../../apps/api/src/audit/openings.js';
import { Vault } from '../../apps/api/src/audit/vault.js';
import { apiOptions } from '../../apps/api/src/database/data-source.js';
import {
  codeOf,
  countOf,
  manyInterventions,
  manyUnits,
  now,
  openedCase,
  rowsOf,
} from '../support/bulk.js';
import { runningApp, type Answered, type Client, type RunningApp } from '../support/running-app.js';

const ROUNDS = 2_000;
const ROUNDS_AT_ONCE = 4;
const REPEATS = 50;
/** So many connections there are for commands: fewer than commands at once. */
const { max: CONNECTIONS } = apiOptions('').extra as { readonly max: number };
const LOST = ['unit-already-assigned', 'unit-not-available', 'stale-version'];

describe('two at once', () => {
  let running: RunningApp;
  let dispatchers: readonly Client[];
  let taker: Client;

  beforeAll(async () => {
    running = await runningApp();
    taker = await running.signIn('call-taker');
    dispatchers = await Promise.all(['marc.peeters', 'lotte.jacobs'].map(running.signIn));
  }, 60_000);

  afterAll(() => running.app.close());

  it(`${ROUNDS} times: two dispatchers want one unit, and one has it`, async () => {
    const units = await manyUnits(running, ROUNDS);
    const sides = await Promise.all(
      dispatchers.map(async (who) => {
        const caseId = await openedCase(who);
        return { who, targets: await manyInterventions(running, who, caseId, 100) };
      }),
    );
    const refusals = new Map<string, number>();
    const race = async (round: number): Promise<void> => {
      const answers = await Promise.all(
        sides.map(({ who, targets }) =>
          who.post(`/interventions/${targets[round % targets.length]}/assignments`, {
            assignmentId: randomUUID(),
            unitId: units[round]?.id,
            deviation: 'local-knowledge',
          }),
        ),
      );
      const losers = answers.filter(({ status }) => status !== 201);
      expect({ round, losers: losers.map(codeOf) }).toEqual({
        round,
        losers: [expect.stringMatching(LOST.join('|'))],
      });
      expect(losers[0]?.status).toBe(409);
      const code = losers.map(codeOf).join();
      refusals.set(code, (refusals.get(code) ?? 0) + 1);
    };
    const lane = async (first: number): Promise<void> => {
      for (let round = first; round < ROUNDS; round += ROUNDS_AT_ONCE) await race(round);
    };
    await Promise.all(Array.from({ length: ROUNDS_AT_ONCE }, (_, n) => lane(n)));

    const open = await rowsOf<{ unit: string; open: string; statuses: string }>(
      running.database.superuserUrl,
      `select u.id as unit, count(a.id) filter (where a.ended_at is null) as open, u.status as statuses
         from units.unit u left join dispatch.assignment a on a.unit_id = u.id
        where u.call_sign like 'R %' group by u.id`,
    );
    expect(open).toHaveLength(ROUNDS);
    expect(open.filter((row) => row.open !== '1' || row.statuses !== 'assigned')).toEqual([]);
    // Both saw the unit free in some of the rounds: then the database alone decided.
    expect(refusals.get('unit-already-assigned')).toBeGreaterThan(0);
  }, 600_000);

  const times = (ask: () => Promise<Answered>): Promise<readonly Answered[]> =>
    Promise.all(Array.from({ length: REPEATS }, ask));
  const distinct = (answers: readonly Answered[]): readonly unknown[] => [
    ...new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))),
  ];

  it('one command sent fifty times at once has one effect and one answer', async () => {
    const caseId = await openedCase(taker);
    const key = randomUUID();
    const body = { interventionId: randomUUID(), kind: 'ambulance', level: '2', at: now() };
    const path = `/cases/${caseId}/interventions`;
    const answers = await times(() => taker.post(path, body, key));
    expect(distinct(answers)).toEqual([
      JSON.stringify([201, { id: body.interventionId, caseId, version: 1 }]),
    ]);
    const { superuserUrl } = running.database;
    expect(await countOf(superuserUrl, 'dispatch.intervention where case_id = $1', [caseId])).toBe(
      1,
    );
    expect(
      await countOf(superuserUrl, 'audit.entry where object_id = $1', [body.interventionId]),
    ).toBe(1);

    const other = await taker.post(path, { ...body, interventionId: randomUUID() }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await countOf(superuserUrl, 'dispatch.intervention where case_id = $1', [caseId])).toBe(
      1,
    );
  }, 120_000);

  it('so has a command that seals a confidential value, which opens the case first', async () => {
    const caseId = await openedCase(taker);
    const key = randomUUID();
    const body = { value: { phone: '0475 11 22 33' }, seenVersion: 0, at: now() };
    const answers = await times(() => taker.put(`/cases/${caseId}/caller`, body, key));
    expect(distinct(answers)).toEqual([JSON.stringify([200, answers[0]?.body])]);
    expect(answers[0]?.body).toMatchObject({ version: 1 });
    const { superuserUrl } = running.database;
    expect(
      await countOf(superuserUrl, `care.identity_value where case_id = $1 and name = 'caller'`, [
        caseId,
      ]),
    ).toBe(1);
  }, 120_000);

  const actorOf = ({ cookie }: Client): { readonly token: string; readonly requestId: string } => ({
    token: cookie.split('=')[1] ?? '',
    requestId: randomUUID(),
  });
  const open = (who: Client, caseId: Id<'case'>): Promise<readonly Opening[]> =>
    running.app
      .get(Openings, { strict: false })
      .open(actorOf(who), [caseId], ['identity'], 'ETREAT');

  it('a case is opened, denied and unlocked also while all connections for commands wait', async () => {
    expect(CONNECTIONS).toBeLessThan(REPEATS);
    const { superuserUrl } = running.database;
    const caseId = await openedCase(taker);
    const key = randomUUID();
    const body = { value: { name: 'Mieke' }, seenVersion: 0, at: now() };
    const first = new pg.Client({ connectionString: superuserUrl });
    await first.connect();
    try {
      // An equal command that has not committed: all others wait for it.
      await first.query('begin');
      await first.query(
        `insert into platform.idempotency (actor, key, fingerprint, answer) values ($1, $2, '', '{}')`,
        [taker.session.userId, key],
      );
      const others = times(() => taker.put(`/cases/${caseId}/caller`, body, key));
      const waiting = `pg_stat_activity where datname = current_database()
        and application_name = 'vigil-api' and wait_event_type = 'Lock'`;
      while ((await countOf(superuserUrl, waiting)) < CONNECTIONS);

      const opened = await open(taker, caseId);
      const denied = await open(dispatchers[0] ?? taker, caseId);
      expect([...opened, ...denied].map(({ basis }) => basis)).toEqual(['author', null]);
      const keys = await running.app.get(Vault, { strict: false }).keys(actorOf(taker), [caseId]);
      expect(keys.get(caseId)).toHaveProperty('identity');
      await first.query('rollback');
      expect(distinct(await others)).toEqual([JSON.stringify([200, { id: caseId, version: 1 }])]);
    } finally {
      await first.end();
    }
  }, 30_000);

  it('fifty who open a case at once are all answered, and the log names each session and class', async () => {
    const caseId = await openedCase(taker);
    await taker.put(`/cases/${caseId}/caller`, {
      value: { name: 'Mieke' },
      seenVersion: 0,
      at: now(),
    });
    const supervisors = await Promise.all(
      Array.from({ length: 5 }, () => running.signIn('supervisor')),
    );
    const answers = await Promise.all(
      Array.from({ length: REPEATS }, (_, n) =>
        (supervisors[n % supervisors.length] ?? taker).post(`/cases/${caseId}/file`, {}),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(REPEATS).fill(200));
    for (const { body } of answers)
      expect(body).toMatchObject({ caller: { value: { name: 'Mieke' } } });
    const sessions = supervisors.map(({ session }) => session.sessionId);
    expect(
      await countOf(
        running.database.superuserUrl,
        `(select distinct session_id, class from audit.entry
           where action = 'access.open' and case_id = $1 and session_id = any ($2)) opened`,
        [caseId, sessions],
      ),
    ).toBe(3 * supervisors.length);
    expect((await taker.get('/units')).status).toBe(200);
  }, 120_000);
});
