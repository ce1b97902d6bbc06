import type { Instant } from '@lib/kernel';
import { PROTOCOLS, instructionsFor, protocolByCode } from '@lib/protocols';
import fc from 'fast-check';
import type { Answer } from './answers.js';
import { arrestTimesOf } from './arrest-register.js';
import { coachingOf, marksOf } from './coaching.js';
import { complianceOf, overrideDirection, type Area, type Criterion } from './compliance.js';
import type { Library, RecordedCall, RecordedSession } from './recorded-call.js';

const LIBRARY: Library = {
  protocol: (code, version) => {
    const protocol = protocolByCode(code);
    return protocol?.version === version ? protocol : undefined;
  },
  scriptsFor: instructionsFor,
};
const YES: Answer = { kind: 'value', value: true };
const NO: Answer = { kind: 'value', value: false };
const UNKNOWN: Answer = { kind: 'unknown' };
const NORMAL: Answer = { kind: 'value', value: 'normal' };

function at(seconds: number): Instant {
  return new Date(Date.UTC(2026, 0, 1, 12) + seconds * 1000).toISOString() as Instant;
}

function taken(code: string, seconds: number, version = 1): RecordedSession['protocols'][number] {
  const context = { ageYears: 71, sex: 'male', party: 'beside-patient' } as const;
  return { protocol: code, protocolVersion: version, context, at: at(seconds) };
}

function said(question: string, answer: Answer, seconds: number) {
  return { question, answer, at: at(seconds) };
}

const EMPTY: RecordedSession = {
  protocols: [],
  answers: [],
  skips: [],
  scripts: [],
  exits: [],
  overrides: [],
};

/** Pressing chest pain, as it goes well: level 2 after a minute, and help is awaited with its script. */
const CHEST_PAIN: RecordedSession = {
  ...EMPTY,
  protocols: [taken('V00', 0), taken('C04', 40)],
  answers: [
    said('responsive', YES, 20),
    said('breathing', NORMAL, 24),
    said('severe-bleeding', NO, 28),
    said('grey-or-clammy', NO, 32),
    said('pressure-over-15', YES, 60),
  ],
  scripts: ['chest-pain-rest', 'waiting-for-help'].map((script) => ({
    script,
    step: 'first',
    at: at(90),
  })),
};

const CALL: RecordedCall = {
  entered: 'live',
  beganAt: at(0),
  hungUpAt: at(180),
  placeAt: at(15),
  callbackAt: at(2),
  sessions: [CHEST_PAIN],
  needsTriage: true,
};

function scoreOf(call: Partial<RecordedCall>, session: Partial<RecordedSession> = {}) {
  const sessions = [{ ...CHEST_PAIN, ...session }];
  return complianceOf({ ...CALL, sessions, ...call }, LIBRARY);
}

function area(name: Area, ...given: Parameters<typeof scoreOf>) {
  return scoreOf(...given).areas.find((one) => one.area === name);
}

function found(criterion: Criterion, ...given: Parameters<typeof scoreOf>) {
  return scoreOf(...given)
    .areas.flatMap(({ findings }) => findings)
    .find((one) => one.criterion === criterion);
}

const ARREST: Partial<RecordedSession> = {
  protocols: [taken('V00', 0)],
  answers: [said('responsive', NO, 20), said('breathing', { kind: 'value', value: 'none' }, 26)],
};

describe('the score of a call', () => {
  it('is full for a call that kept to the desk, but for what only a person can hear', () => {
    const { areas, percent } = scoreOf({});
    expect(areas.map((one) => [one.area, one.percent])).toEqual([
      ['entry', 100],
      ['complaint', 100],
      ['questions', 100],
      ['instructions', 100],
      ['level', 100],
      ['courtesy', null],
    ]);
    expect(areas.at(-1)?.notGraded).toBe('needs-a-person');
    expect(percent).toBe(100);
  });

  it.each<[string, Criterion, Partial<RecordedCall>, Partial<RecordedSession>]>([
    ['no place', 'place', { placeAt: null }, {}],
    ['a place after more than two minutes', 'place-in-time', { placeAt: at(121) }, {}],
    ['no number to call back', 'callback', { callbackAt: null }, {}],
    ['breathing not asked', 'vitals', {}, { answers: [said('responsive', YES, 20)] }],
    [
      'vital functions after more than three minutes',
      'vitals-in-time',
      {},
      { answers: [said('responsive', YES, 20), said('breathing', NORMAL, 181)] },
    ],
    [
      'the complaint asked about before breathing',
      'vitals-first',
      {},
      {
        answers: [
          said('responsive', YES, 20),
          said('pressure-over-15', YES, 50),
          said('breathing', NORMAL, 60),
        ],
      },
    ],
    ['no complaint chosen', 'complaint', {}, { protocols: [taken('V00', 0)] }],
    [
      'a complaint of adults for a child',
      'complaint-fits',
      {},
      { protocols: [taken('V00', 0), { ...taken('C04', 40), context: { ageYears: 6 } }] },
    ],
    ['no level in the end', 'level-reached', {}, { answers: [] }],
    [
      'an override without a reason that says anything',
      'override-explained',
      {},
      { overrides: [{ level: '1', reason: 'other', at: at(100) }] },
    ],
    ['a level that settled after hanging up', 'settled-on-the-line', { hungUpAt: at(50) }, {}],
    ['a script that was not opened', 'script-opened', {}, { scripts: [] }],
  ])('loses for %s', (_, criterion, call, session) => {
    expect(found(criterion, {})?.points ?? 0).toBe(found(criterion, {})?.most ?? 0);
    expect(found(criterion, call, session)).toMatchObject({ criterion, points: 0 });
  });

  it('gives half for what was reached within twice the time', () => {
    expect(found('place-in-time', { placeAt: at(61) })).toMatchObject({ points: 0.5, seconds: 61 });
  });

  it('reads no haste from the times of a call on paper', () => {
    const late = { entered: 'paper', placeAt: at(900) } as const;
    expect(found('place-in-time', late)).toBeUndefined();
    expect(area('entry', late)?.percent).toBe(100);
  });

  it('names the questions on which a worse level still hung', () => {
    const open = { answers: CHEST_PAIN.answers.slice(0, 4) };
    const missing = found('questions-asked', {}, open);
    expect(missing?.questions).toContain('pressure-over-15');
    expect(missing?.points).toBeLessThan(missing?.most ?? 0);
    expect(found('level-settled', {}, open)?.points ?? 0).toBe(0);
  });

  it('takes a question that was skipped with a reason as asked', () => {
    const open = { answers: CHEST_PAIN.answers.slice(0, 4) };
    const before = found('questions-asked', {}, open)?.questions ?? [];
    const skips = before.map((question) => ({ question, at: at(70) }));
    expect(found('questions-asked', {}, { ...open, skips })).toMatchObject({ points: 6, most: 6 });
  });

  it('names a question that was answered before one above it', () => {
    const answers = [
      ...CHEST_PAIN.answers.slice(0, 4),
      said('pressure-over-15', NO, 90),
      said('tearing-pain', NO, 60),
    ];
    const protocol = protocolByCode('C04');
    const [first, second] = protocol?.questions.map(({ id }) => id).slice(3) ?? [];
    const swapped = answers.map((one) =>
      one.question === 'pressure-over-15' && first
        ? { ...one, question: first }
        : one.question === 'tearing-pain' && second
          ? { ...one, question: second }
          : one,
    );
    expect(found('questions-in-order', {}, { answers: swapped })?.questions).toEqual([second]);
  });

  it('wants an unknown answer about danger asked again, but not where help goes first', () => {
    const unknown = [
      ...CHEST_PAIN.answers.filter(({ question }) => question !== 'grey-or-clammy'),
      said('grey-or-clammy', UNKNOWN, 32),
    ].sort((a, b) => a.at.localeCompare(b.at));
    expect(found('unknown-asked-again', {}, { answers: unknown })).toMatchObject({
      points: 0,
      questions: ['grey-or-clammy'],
    });
    const again = [...unknown, said('grey-or-clammy', UNKNOWN, 80)];
    expect(found('unknown-asked-again', {}, { answers: again })).toMatchObject({ points: 2 });
    const arrest = { answers: [said('responsive', UNKNOWN, 10), said('breathing', UNKNOWN, 14)] };
    expect(found('unknown-asked-again', {}, arrest)).toBeUndefined();
  });

  it('wants resuscitation opened within a minute of the answers that call for it', () => {
    const opened = (seconds: number) => ({
      ...ARREST,
      scripts: [{ script: 'cpr-adult', step: 'loud', at: at(26 + seconds) }],
    });
    expect(found('script-in-time', {}, opened(10))).toMatchObject({ points: 3, seconds: 10 });
    expect(found('script-in-time', {}, opened(130))).toMatchObject({ points: 0, seconds: 130 });
    expect(found('script-opened', {}, ARREST)?.scripts).toContain('cpr-adult');
  });

  it('measures another patient, and triage anew, from their own beginning', () => {
    const later = {
      ...CHEST_PAIN,
      protocols: CHEST_PAIN.protocols.map((one, nth) => ({ ...one, at: at(4_000 + 40 * nth) })),
      answers: CHEST_PAIN.answers.map((one, nth) => ({ ...one, at: at(4_010 + 10 * nth) })),
    };
    for (const sessions of [
      [CHEST_PAIN, later],
      [later, CHEST_PAIN],
    ])
      expect(complianceOf({ ...CALL, sessions }, LIBRARY).percent).toBe(100);
  });

  it('blames nobody for a triage that stopped with a reason, or was not needed', () => {
    const stopped = {
      protocols: [taken('V00', 0)],
      answers: CHEST_PAIN.answers.slice(0, 2),
      exits: [{ at: at(50) }],
    };
    expect(area('questions', {}, stopped)?.percent).toBe(100);
    expect(area('complaint', {}, stopped)?.percent).toBeNull();
    expect(area('level', { sessions: [] })?.percent).toBe(0);
    const gone = { sessions: [], needsTriage: false, placeAt: null };
    expect(area('level', gone)?.percent).toBeNull();
    expect(area('entry', gone)?.percent).toBe(100);
  });

  it('needs no complaint where the vital functions say the worst', () => {
    expect(area('complaint', {}, ARREST)).toMatchObject({
      percent: null,
      notGraded: 'nothing-to-grade',
    });
  });

  it('says nothing of a protocol whose version is gone', () => {
    const gone = { protocols: [taken('V00', 0), taken('C04', 40, 99)] };
    for (const name of ['complaint', 'questions', 'instructions', 'level'] as const)
      expect(area(name, {}, gone)).toMatchObject({ percent: null, notGraded: 'version-gone' });
    expect(area('entry', {}, gone)?.percent).toBe(100);
  });

  it('knows which way an override went', () => {
    const over = (level: '1' | '2' | '5') =>
      overrideDirection(
        { ...CHEST_PAIN, overrides: [{ level, reason: 'improved', at: at(80) }] },
        LIBRARY,
      );
    expect([over('1'), over('2'), over('5')]).toEqual(['up', null, 'down']);
  });

  it('is made of any record, is the same again, and is never above what can be had', () => {
    const questions = [...new Set(PROTOCOLS.flatMap((one) => one.questions.map(({ id }) => id)))];
    const anyAnswer = fc.record({
      question: fc.constantFrom(...questions),
      answer: fc.constantFrom(YES, NO, UNKNOWN, NORMAL),
      at: fc.nat(600).map(at),
    });
    const anySession = fc.record({
      protocols: fc.array(
        fc
          .tuple(fc.constantFrom(...PROTOCOLS), fc.nat(300))
          .map(([one, n]) => taken(one.code, n, one.version)),
        { maxLength: 3 },
      ),
      answers: fc.array(anyAnswer, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 2 }), (given) => {
        const sessions = given.map((one) => ({ ...EMPTY, ...one }));
        const score = complianceOf({ ...CALL, sessions }, LIBRARY);
        expect(complianceOf({ ...CALL, sessions }, LIBRARY)).toEqual(score);
        for (const { findings } of score.areas)
          for (const { points, most } of findings) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(most);
          }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('what a colleague is told of a score', () => {
  it('is first what went well, then the one thing that costs most', () => {
    const marks = marksOf(scoreOf({ placeAt: null, callbackAt: null }, { scripts: [] }));
    const { well, next } = coachingOf(marks);
    expect(next).toMatchObject({ area: 'instructions', criterion: 'script-opened' });
    expect(well.map(({ area: one }) => one)).toEqual(['questions', 'entry']);
  });

  it('has nothing to try next where all went well', () => {
    expect(coachingOf(marksOf(scoreOf({}))).next).toBeNull();
  });

  it('names no question and no script', () => {
    const marks = marksOf(scoreOf({}, { scripts: [], answers: CHEST_PAIN.answers.slice(0, 1) }));
    expect(JSON.stringify(marks)).not.toMatch(/breathing|waiting-for-help|pressure/);
  });
});

describe('what a record says of an arrest', () => {
  const pressing = (_: string, step: string) => step === 'push';
  const call = (session: Partial<RecordedSession>): RecordedCall => ({
    ...CALL,
    sessions: [{ ...CHEST_PAIN, ...session }],
  });

  it('is when it was recognised and when the first compression was told', () => {
    const scripts = [
      { script: 'cpr-adult', step: 'loud', at: at(35) },
      { script: 'cpr-adult', step: 'push', at: at(58) },
      { script: 'cpr-adult', step: 'push', at: at(90) },
    ];
    expect(arrestTimesOf(call({ ...ARREST, scripts }), LIBRARY, pressing)).toEqual({
      recognised: true,
      assumed: false,
      secondsToRecognition: 26,
      secondsToCompression: 58,
    });
  });

  it('is that it was assumed where the caller did not know', () => {
    const answers = [said('responsive', NO, 10), said('breathing', UNKNOWN, 14)];
    expect(arrestTimesOf(call({ ...ARREST, answers }), LIBRARY, pressing)).toMatchObject({
      assumed: true,
      secondsToRecognition: 14,
      secondsToCompression: null,
    });
  });

  it('is nothing for another complaint', () => {
    expect(arrestTimesOf(call({}), LIBRARY, pressing)).toBeNull();
  });

  it('is always level 1, so that every arrest is in the queue of what must be seen', () => {
    for (const protocol of PROTOCOLS)
      for (const { level, instructions = [] } of protocol.discriminators)
        if (instructions.some((script) => script.startsWith('cpr-'))) expect(level).toBe('1');
  });
});
