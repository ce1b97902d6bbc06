import type { CaseFile } from '@lib/contracts';
import { now, openedCase, organised, rowsOf } from '../support/bulk.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';

interface Opened {
  readonly action: string;
  readonly class: string;
  readonly basis: string | null;
  readonly purpose: string;
  readonly role: string;
  readonly session_id: string;
  readonly data: object;
}

const CLASSES = ['location', 'identity', 'clinical'];

describe('who opens a case', () => {
  let running: RunningApp;
  let taker: Client;
  let caseId: string;

  beforeAll(async () => {
    running = await runningApp();
    taker = await running.signIn('call-taker');
    caseId = await openedCase(taker);
    const value = { name: 'Lena' };
    await taker.put(`/cases/${caseId}/caller`, { value, seenVersion: 0, at: now() });
  }, 60_000);

  afterAll(() => running.app.close());

  /** What the log says that somebody opened, or was denied, oldest first. */
  function entriesOf({ session: { userId } }: Client): Promise<readonly Opened[]> {
    return rowsOf<Opened>(
      running.database.superuserUrl,
      `select action, class, basis, purpose, role, session_id, data from audit.entry
        where actor = $1 and case_id = $2 and action like 'access.%' order by position`,
      [userId, caseId],
    );
  }

  async function file(who: Client): Promise<CaseFile> {
    return (await who.post(`/cases/${caseId}/file`, {})).body as CaseFile;
  }

  it.each([
    ['sofie.maes', 'supervisor', 'on-shift', 'ETREAT', CLASSES],
    ['dr.willems', 'medical-director', 'review', 'HQUALIMP', CLASSES],
    ['marc.peeters', 'dispatcher', 'on-shift', 'ETREAT', ['location']],
    ['karim.haddad', 'call-taker', null, 'ETREAT', []],
  ] as const)('%s, a %s, sees on the ground %s what the log says', async (...given) => {
    const [name, role, basis, purpose, open] = given;
    const who = await running.signIn(name);
    expect(await entriesOf(who)).toEqual([]);
    const seen = await file(who);
    expect(seen.opened.map((one) => one.class)).toEqual(open);
    expect(seen.denied).toEqual(CLASSES.filter((one) => !open.some((other) => other === one)));
    expect(seen.caller?.value.name).toBe(open.length > 1 ? 'Lena' : undefined);
    const noted = {
      purpose,
      role,
      session_id: who.session.sessionId,
      data: {},
    };
    const expected = CLASSES.map((one) =>
      open.some((other) => other === one)
        ? { action: 'access.open', class: one, basis, ...noted }
        : { action: 'access.denied', class: one, basis: null, ...noted },
    );
    expect(await entriesOf(who)).toEqual(expected);

    // A grant that holds is not noted again; a denial is, each time.
    await file(who);
    expect((await entriesOf(who)).slice(expected.length)).toEqual(
      expected.filter(({ action }) => action === 'access.denied'),
    );
  });

  it('sees nothing when the entry cannot be kept', async () => {
    const { superuserUrl } = running.database;
    const supervisor = await running.signIn('supervisor');
    const refusing = `alter table audit.entry add constraint refusing check (action <> 'access.open') not valid`;
    await rowsOf(superuserUrl, refusing);
    const failed = await supervisor.post(`/cases/${caseId}/file`, {});
    await rowsOf(superuserUrl, 'alter table audit.entry drop constraint refusing');
    expect(failed.status).toBe(500);
    expect(JSON.stringify(failed.body)).not.toContain('Lena');
  });

  it('may change nothing of a case whose class is closed to them', async () => {
    const other = await running.signIn('karim.haddad');
    const body = { value: { name: 'Somebody else' }, seenVersion: 1, at: now() };
    const changed = await other.put(`/cases/${caseId}/caller`, body);
    expect(changed).toMatchObject({ status: 403, body: { code: 'access-denied' } });
    expect((await file(taker)).caller).toMatchObject({ version: 1, value: { name: 'Lena' } });
  });

  it('opens it as a crew from being sent until being clear', async () => {
    const [crew, dispatcher] = await Promise.all(['crew', 'dispatcher'].map(running.signIn));
    if (!crew || !dispatcher) throw new Error('Nobody signed in');
    const mission = async (): Promise<string> =>
      JSON.stringify((await crew.post('/mission', {})).body);
    const before = JSON.parse(await mission()) as { unit: { id: string } };
    const interventionId = await organised(taker, caseId);
    expect(await entriesOf(crew)).toEqual([]);

    const assignmentId = crypto.randomUUID();
    await dispatcher.post(`/interventions/${interventionId}/assignments`, {
      assignmentId,
      unitId: before.unit.id,
      deviation: 'other',
    });
    expect(await mission()).toContain('Lena');
    expect(await entriesOf(crew)).toMatchObject(
      CLASSES.map((one) => ({
        action: 'access.open',
        class: one,
        basis: 'assigned',
        role: 'crew',
      })),
    );
    await dispatcher.post(`/assignments/${assignmentId}/stand-down`, { seenVersion: 1 });
    expect(await mission()).not.toContain('Lena');
    const bases = await rowsOf(
      running.database.superuserUrl,
      `select from audit.basis where case_id = $1 and user_id = $2 and until is null`,
      [caseId, crew.session.userId],
    );
    expect(bases).toEqual([]);
  });
});
