import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchDescribed } from '../support/described.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { dataFolder, operate, removeDataFolder } from '../support/server-process.js';

const CHEST_PAIN = {
  protocol: 'C04',
  context: { ageYears: 60 },
  answers: { responsive: true, breathing: 'normal', 'pressure-over-15': 'unknown' },
};
const FOUND = { protocol: 'C04', level: '2', determinant: 'C04-2-01', settled: true };

describe('a triage without a case', () => {
  let running: RunningApp;
  let director: Client;
  const folder = dataFolder();

  beforeAll(async () => {
    running = await runningApp();
    director = await running.signIn('medical-director');
  }, 60_000);

  afterAll(async () => {
    await running.app.close();
    removeDataFolder(folder);
  });

  it('is answered over HTTP', async () => {
    const { status, body } = await director.post('/triage/evaluate', CHEST_PAIN);
    expect(status).toBe(200);
    expect(body).toMatchObject(FOUND);
  });

  it('is for those who are signed in', async () => {
    const answer = await fetchDescribed(`${running.url}/api/triage/evaluate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(CHEST_PAIN),
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['protocol-unknown', 'C99', { protocol: 'C99' }],
    ['question-unknown', 'colour', { ...CHEST_PAIN, answers: { colour: true } }],
    ['answer-invalid', 'breathing', { ...CHEST_PAIN, answers: { breathing: 'so so' } }],
    ['context-invalid', 'ageYears', { ...CHEST_PAIN, context: { ageYears: -1 } }],
    ['complaint-unknown', 'protocol', { complaint: 'belastingaangifte' }],
    ['invalid-fields', '*', { ...CHEST_PAIN, level: '8' }],
  ])('is refused with %s and %s', async (code, field, body) => {
    const answer = await director.post('/triage/evaluate', body);
    expect(answer).toMatchObject({ status: 422, body: { code, fields: [{ field }] } });
  });

  it('is answered line by line from a file, and a bad line stops nothing', async () => {
    const file = join(folder, 'cases.jsonl');
    const lines = [JSON.stringify(CHEST_PAIN), '{"protocol":', '', '{"protocol":"C99"}', '[]'];
    writeFileSync(file, [...lines, JSON.stringify(CHEST_PAIN)].join('\n'));
    const { code, out, err } = await operate('triage', [file], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { line: 1, ...FOUND },
      { line: 2, error: { code: 'malformed-json' } },
      { line: 4, error: { code: 'protocol-unknown', id: 'C99' } },
      { line: 5, error: { code: 'malformed-json' } },
      { line: 6, ...FOUND },
    ]);
  }, 60_000);

  it('is described whole: every question with its answers, every rule in words', async () => {
    const { code, out } = await operate('triage', ['--describe'], folder);
    expect(code).toBe(0);
    const { protocols } = JSON.parse(out) as {
      protocols: { code: string; questions: object[]; discriminators: object[] }[];
    };
    const pain = protocols.find((protocol) => protocol.code === 'C04');
    expect(pain?.questions).toContainEqual(
      expect.objectContaining({
        id: 'breathing',
        answers: ['normal', 'difficult', 'abnormal', 'none', 'unknown', 'refused'],
      }),
    );
    expect(pain?.discriminators).toContainEqual(
      expect.objectContaining({
        determinant: 'C04-2-05',
        readable: 'known-heart-disease = true and pain-now = true',
      }),
    );
  }, 60_000);

  it('says in one line when a file cannot be read', async () => {
    const missing = await operate('triage', [join(folder, 'missing.jsonl')], folder);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read') });
    const nothing = await operate('triage', [], folder);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
  }, 60_000);
});
