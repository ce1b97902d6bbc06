import { randomUUID } from 'node:crypto';
import type { CaseFile, TriageSessionView } from '@lib/contracts';
import { codeOf, now, openedCase, rowsOf } from '../support/bulk.js';
import { runningApp, type Answered, type Client, type RunningApp } from '../support/running-app.js';

const YES = { kind: 'value', value: true } as const;
const NO = { kind: 'value', value: false } as const;
const UNKNOWN = { kind: 'unknown' } as const;

describe('the questions of a triage', () => {
  let running: RunningApp;
  let taker: Client;

  beforeAll(async () => {
    running = await runningApp();
    taker = await running.signIn('call-taker');
  }, 60_000);

  afterAll(() => running.app.close());

  /** A session of somebody of 71 with the vital functions in hand. */
  async function begun(at = now()): Promise<Session> {
    const caseId = await openedCase(taker);
    const patientId = randomUUID();
    const triageSessionId = randomUUID();
    await taker.put(`/cases/${caseId}/patients/${patientId}`, { value: {}, seenVersion: 0, at });
    await taker.post(`/cases/${caseId}/triage`, { triageSessionId, patientId, at });
    const session = new Session(taker, caseId, triageSessionId, at);
    await session.takeUp('V00');
    return session;
  }

  it('keep what was heard in passing: it raises, lowers nothing, and is confirmed by an answer', async () => {
    const session = await begun();
    expect((await session.answer('severe-bleeding', YES, { inferred: true })).status).toBe(201);
    expect(await session.view()).toMatchObject({
      level: '1',
      settled: false,
      answers: [{ value: { question: 'severe-bleeding', answer: YES, inferred: true } }],
    });

    const calm = await begun();
    expect((await calm.answer('responsive', YES, { inferred: true })).status).toBe(201);
    expect(await calm.view()).toMatchObject({
      level: null,
      evaluation: { atWorst: '1', next: { question: 'responsive' } },
    });
    expect((await calm.answer('responsive', YES)).status).toBe(201);
    expect(await calm.view()).toMatchObject({ evaluation: { next: { question: 'breathing' } } });
  });

  it('take no word in passing in place of an answer', async () => {
    const session = await begun();
    await session.answer('responsive', NO);
    const refused = await session.answer('responsive', YES, { inferred: true });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'question-answered']);
    expect((await session.view()).level).toBe('1');
  });

  it.each([
    ['a value', { answer: YES, skipped: 'line-bad' }],
    ['heard in passing', { answer: UNKNOWN, skipped: 'line-bad', inferred: true }],
  ])('are not skipped with an answer that is %s', async (_, { answer, ...how }) => {
    const session = await begun();
    const refused = await session.answer('responsive', answer, how);
    expect([refused.status, codeOf(refused)]).toEqual([422, 'answer-invalid']);
  });

  it('are skipped with a reason of the list, and count as unknown', async () => {
    const session = await begun();
    const without = await session.answer('responsive', UNKNOWN, { skipped: 'no mood' });
    expect([without.status, codeOf(without)]).toEqual([422, 'invalid-fields']);
    expect(
      (await session.answer('severe-bleeding', UNKNOWN, { skipped: 'help-first' })).status,
    ).toBe(201);
    expect(await session.view()).toMatchObject({
      level: '1',
      answers: [{ value: { skipped: 'help-first', answer: UNKNOWN } }],
      evaluation: { reasons: [{ assumed: true }] },
    });
  });

  it('keep the answer before, with both in the log', async () => {
    const session = await begun();
    await session.answer('responsive', NO);
    await session.answer('responsive', YES);
    const { answers = [], level } = await session.view();
    expect(level).toBeNull();
    expect(answers.map(({ value }) => value.answer)).toEqual([NO, YES]);
    const entries = await rowsOf(
      running.database.superuserUrl,
      `select 1 from audit.entry where object_id = $1 and action = 'triage.answer'`,
      [session.id],
    );
    expect(entries).toHaveLength(2);
  });

  it('count in their own order when all were taken on paper at one time', async () => {
    const session = await begun();
    const at = new Date(Date.now() - 60_000).toISOString();
    for (let round = 0; round < 6; round++)
      await session.answer('responsive', round % 2 ? YES : NO, { at });
    expect((await session.view()).level).toBeNull();
  });

  it('are shared by linked complaints: the worst wins, and one that was chosen wrongly counts no longer', async () => {
    const session = await begun();
    await session.takeUp('C04');
    await session.answer('grey-or-clammy', NO);
    await session.answer('pressure-over-15', YES, { protocol: 'C04' });
    expect((await session.view()).level).toBe('2');

    expect((await session.setAside('C04', 'chosen-by-mistake')).status).toBe(201);
    const view = await session.view();
    expect(view.level).toBeNull();
    expect(view.evaluation?.protocols).toEqual(['V00']);
    expect(view.protocols?.at(-1)?.value).toMatchObject({
      protocol: 'C04',
      setAside: 'chosen-by-mistake',
    });
    expect(view.answers).toHaveLength(2);

    await session.takeUp('C04');
    expect((await session.view()).level).toBe('2');
  });

  it.each([
    ['V00', 422, 'protocol-required'],
    ['C04', 409, 'protocol-not-in-hand'],
  ])('are not left for %s', async (protocol, status, code) => {
    const session = await begun();
    const refused = await session.setAside(protocol, 'other');
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
  });

  it('have facts beside them, in their order', async () => {
    const session = await begun();
    const moment = new Date(Date.now() - 3_600_000).toISOString();
    const facts = [
      { type: 'onset', moment },
      { type: 'contraction', phase: 'begins' },
      { type: 'breaths', breaths: 6, seconds: 15 },
      { type: 'code', noteId: randomUUID(), rubric: 'K01' },
    ];
    for (const fact of facts) expect((await session.fact(fact)).status).toBe(201);
    expect((await session.view()).facts?.map(({ value }) => value)).toEqual(facts);
    expect(codeOf(await session.fact({ type: 'onset', moment }, 1))).toBe('answer-out-of-order');
  });

  it.each([
    { type: 'onset', moment: '2999-01-01T00:00:00.000Z' },
    { type: 'code', noteId: randomUUID(), rubric: 'Q99' },
  ])('take no fact that is about nothing: %j', async (fact) => {
    const session = await begun();
    const refused = await session.fact(fact);
    expect([refused.status, codeOf(refused)]).toEqual([422, 'fact-invalid']);
  });
});

class Session {
  readonly #counts = { protocols: 0, answers: 0, facts: 0 };

  constructor(
    private readonly taker: Client,
    private readonly caseId: string,
    readonly id: string,
    private readonly at: string,
  ) {}

  takeUp(protocol: string): Promise<Answered> {
    const context = { ageYears: 71, sex: 'male', frail: false, party: 'beside-patient' };
    return this.#post('protocols', '', { protocol, protocolVersion: 1, context });
  }

  setAside(protocol: string, reason: string): Promise<Answered> {
    return this.#post('protocols', '/set-aside', { protocol, reason });
  }

  answer(question: string, answer: object, how: object = {}): Promise<Answered> {
    return this.#post('answers', '', { protocol: 'V00', question, answer, ...how });
  }

  fact(fact: object, ordinal?: number): Promise<Answered> {
    return this.#post('facts', '', { fact, ...(ordinal ? { ordinal } : {}) });
  }

  async view(): Promise<TriageSessionView> {
    const { body } = await this.taker.post(`/cases/${this.caseId}/file`, {});
    const session = (body as CaseFile).triage[0];
    if (!session) throw new Error('no session');
    return session;
  }

  async #post(
    of: 'protocols' | 'answers' | 'facts',
    path: string,
    body: object,
  ): Promise<Answered> {
    const ordinal = this.#counts[of] + 1;
    const whole = { ordinal, at: this.at, ...body };
    const answered = await this.taker.post(`/triage-sessions/${this.id}/${of}${path}`, whole);
    if (answered.status === 201) this.#counts[of] = ordinal;
    return answered;
  }
}
