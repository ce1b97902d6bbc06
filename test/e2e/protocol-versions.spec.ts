import { randomUUID } from 'node:crypto';
import type {
  EntryListView,
  OutcomeDifferenceView,
  ProtocolVersionFile,
  ReleasedProtocolsView,
  ShadowReport,
} from '@lib/contracts';
import { instant, type Instant } from '@lib/kernel';
import { PROTOCOLS } from '@lib/protocols';
import type { Protocol, ScriptedCase } from '@lib/triage';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { codeOf, countOf, now } from '../support/bulk.js';
import { signInAs } from '../support/client.js';
import { fetchDescribed } from '../support/described.js';
import {
  done,
  drafted,
  fileOf,
  inForce,
  released,
  signed,
  step,
  takeUp,
  told,
  triageBegun,
  versionsOf,
} from '../support/protocol-life.js';
import { runningApp, type Client, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';

const DAY_MS = 86_400_000;

interface Changed {
  readonly content: Protocol;
  readonly cases: readonly ScriptedCase[];
}

function storyOf(
  cases: readonly ScriptedCase[],
  is: (story: ScriptedCase) => boolean,
): ScriptedCase {
  const story = cases.find(is);
  if (!story) throw new Error('There is no such story');
  return story;
}

/** Of chest pain without the finding of level 7: who had it ends at 8. */
function milder({ protocol, cases }: ProtocolVersionFile): Changed {
  const kept = protocol.discriminators.filter(({ determinant }) => determinant !== 'C04-7-01');
  return {
    content: { ...protocol, discriminators: kept },
    cases: cases.filter(({ because }) => because !== 'C04-7-01'),
  };
}

function retitled({ protocol, cases }: ProtocolVersionFile): Changed {
  const title = { ...protocol.title, nl: `${protocol.title.nl} (nieuw)` };
  return { content: { ...protocol, title }, cases };
}

describe('versions of protocols', () => {
  let running: RunningApp;
  let taker: Client;
  let director: Client;
  let supervisor: Client;
  let doctor: Client;
  let clock: Clock;
  let story: ScriptedCase;

  beforeAll(async () => {
    running = await runningApp();
    [taker, director, supervisor, doctor] = (await Promise.all(
      ['call-taker', 'medical-director', 'supervisor', 'doctor'].map(running.signIn),
    )) as [Client, Client, Client, Client];
    clock = running.app.get(Clock, { strict: false });
    const [version] = await versionsOf(director, 'C04');
    const { cases } = await fileOf(director, version?.id ?? '');
    story = storyOf(cases, ({ because }) => because === 'C04-7-01');
  }, 60_000);

  afterAll(() => running.app.close());

  const signers = () => ({ director, supervisor });

  async function at<Result>(moment: Instant, work: () => Promise<Result>): Promise<Result> {
    const real = clock.now.bind(clock);
    clock.now = () => moment;
    try {
      return await work();
    } finally {
      clock.now = real;
    }
  }

  const inDays = (days: number): Instant => instant(new Date(Date.now() + days * DAY_MS));

  describe('of the library', () => {
    it('are in force in a new centre, as drafts that nobody signed', async () => {
      const { body } = await taker.get('/protocols/released');
      const { protocols } = body as ReleasedProtocolsView;
      expect(protocols.map(({ code }) => code)).toEqual(PROTOCOLS.map(({ code }) => code));
      expect(protocols.every(({ signedOff }) => !signedOff)).toBe(true);
      expect(protocols.map(({ protocol }) => protocol)).toEqual(PROTOCOLS);
    });

    it('are sent once, and then only when something changed', async () => {
      const first = await taker.get('/protocols/released');
      const tag = first.headers.get('etag') ?? '';
      const again = (): Promise<Response> =>
        fetchDescribed(`${running.url}/api/protocols/released`, {
          headers: { cookie: taker.cookie, 'if-none-match': tag },
        });
      const same = await again();
      expect([same.status, await same.text()]).toEqual([304, '']);

      const [version] = await versionsOf(director, 'C48');
      await done(step(director, version?.id ?? '', 'sign'));
      expect((await again()).status).toBe(200);
    });

    it('lose the label of a draft when a medical director signs, and not before', async () => {
      const [version] = await versionsOf(director, 'C47');
      await done(step(supervisor, version?.id ?? '', 'sign'));
      expect((await versionsOf(director, 'C47'))[0]?.signedOff).toBe(false);
      await done(step(director, version?.id ?? '', 'sign'));
      expect((await versionsOf(director, 'C47'))[0]).toMatchObject({
        signedOff: true,
        status: 'released',
        inForce: true,
      });
    });
  });

  describe('on the way to release', () => {
    it('go from draft through review and two names to force, and end the one before', async () => {
      const id = await drafted(supervisor, 'C40', retitled);
      const of = async () => (await fileOf(director, id)).version;
      expect(await of()).toMatchObject({ status: 'draft', number: 2, signedOff: false });
      await done(step(supervisor, id, 'submit'));
      expect((await of()).status).toBe('review');
      await done(step(supervisor, id, 'sign'));
      expect((await of()).status).toBe('review');
      await done(step(director, id, 'sign'));
      expect(await of()).toMatchObject({ status: 'signed', signedOff: true });
      expect(await inForce(taker, 'C40')).toBe(1);
      await done(step(director, id, 'release'));
      expect(await of()).toMatchObject({ status: 'released', inForce: true });
      expect(await inForce(taker, 'C40')).toBe(2);
      const [, first] = await versionsOf(director, 'C40');
      expect(first).toMatchObject({ number: 1, status: 'retired', inForce: false });
    });

    it('say in the log who did what to which content, and nothing of the content', async () => {
      const [version] = await versionsOf(director, 'C40');
      const { body } = await done(director.get('/log/entries?action=protocol.&limit=500'));
      const entries = (body as EntryListView).entries.filter(
        ({ objectId }) => objectId === version?.id,
      );
      expect(entries.map(({ action }) => action).reverse()).toEqual([
        'protocol.drafted',
        'protocol.revised',
        'protocol.submitted',
        'protocol.signed',
        'protocol.signed',
        'protocol.released',
      ]);
      expect(entries[0]?.data).toMatchObject({
        code: 'C40',
        number: 2,
        status: 'released',
        content_hash: version?.contentHash,
      });
      expect(JSON.stringify(entries)).not.toContain('nieuw');
    });

    it('are signed by two people', async () => {
      const id = await drafted(supervisor, 'C39', retitled);
      await done(step(supervisor, id, 'submit'));
      await done(step(director, id, 'sign'));
      expect(codeOf(await step(director, id, 'sign'))).toBe('already-signed');
      expect(codeOf(await step(director, id, 'release', { at: now() }))).toBe(
        'protocol-version-state',
      );
    });

    it('are signed by a medical director', async () => {
      const id = await drafted(supervisor, 'C38', retitled);
      await done(step(supervisor, id, 'submit'));
      await done(step(doctor, id, 'sign'));
      expect(codeOf(await step(supervisor, id, 'sign'))).toBe('director-must-sign');
      await done(step(director, id, 'sign'));
      expect((await fileOf(director, id)).version.status).toBe('signed');
    });

    it('are signed as they were read', async () => {
      const id = await drafted(supervisor, 'C37', retitled);
      await done(step(supervisor, id, 'submit'));
      const other = { contentHash: 'a'.repeat(64) };
      expect(codeOf(await step(director, id, 'sign', other))).toBe('stale-version');
    });

    it('go back to draft with a reason, and their signatures count no longer', async () => {
      const id = await drafted(supervisor, 'C36', retitled);
      await signed(signers(), id);
      expect(codeOf(await step(director, id, 'return', { reason: '' }))).toBe('invalid-fields');
      await done(step(director, id, 'return', { reason: 'The title is not plain.' }));
      const { version } = await fileOf(director, id);
      expect(version).toMatchObject({
        status: 'draft',
        returnReason: 'The title is not plain.',
        signedOff: false,
      });
      expect(version.signatures.map(({ counts }) => counts)).toEqual([false, false]);
      await done(step(supervisor, id, 'submit'));
      await done(step(director, id, 'sign'));
      expect((await fileOf(director, id)).version.status).toBe('review');
    });

    it('change only as drafts, and only as they were seen', async () => {
      const id = await drafted(supervisor, 'C35', retitled);
      const { protocol, cases } = await fileOf(supervisor, id);
      const path = `/protocols/versions/${id}/content`;
      const stale = await supervisor.put(path, { content: protocol, cases, seenVersion: 1 });
      expect(codeOf(stale)).toBe('stale-version');
      await done(step(supervisor, id, 'submit'));
      const late = await supervisor.put(path, { content: protocol, cases, seenVersion: 3 });
      expect(codeOf(late)).toBe('protocol-version-state');
      expect(codeOf(await step(supervisor, id, 'submit'))).toBe('protocol-version-state');
    });

    it('have no flaws: each is named', async () => {
      const id = await drafted(supervisor, 'C34', ({ protocol, cases }) => ({
        content: { ...protocol, title: { ...protocol.title, de: '' } },
        cases: cases.slice(1),
      }));
      const refused = await step(supervisor, id, 'submit');
      expect([refused.status, codeOf(refused)]).toEqual([422, 'protocol-flawed']);
      expect((refused.body as { fields: unknown }).fields).toContainEqual({
        field: '/title',
        rule: 'text-missing',
      });
      expect((await fileOf(supervisor, id)).flaws).toContainEqual({
        at: '/title',
        rule: 'text-missing',
      });
    });

    it('end their stories as they tell', async () => {
      const id = await drafted(supervisor, 'C33', ({ protocol, cases }) => ({
        content: protocol,
        cases: cases.map((one, index) => (index === 2 ? { ...one, level: 'A' } : one)),
      }));
      const refused = await step(supervisor, id, 'submit');
      expect((refused.body as { fields: unknown }).fields).toContainEqual({
        field: 'cases/2',
        rule: 'case-fails',
      });
    });

    it('begin from the library, from a version, or from a content of their own', async () => {
      const [version] = await versionsOf(director, 'C32');
      const { protocol, cases } = await fileOf(director, version?.id ?? '');
      const sources = [{ from: 'library' }, { from: version?.id }, { content: protocol, cases }];
      for (const source of sources) {
        const versionId = randomUUID();
        await done(supervisor.post('/protocols/versions', { versionId, code: 'C32', ...source }));
      }
      const own = randomUUID();
      const fresh = { versionId: own, code: 'X01', content: protocol, cases: [] };
      await done(supervisor.post('/protocols/versions', fresh));
      expect((await fileOf(supervisor, own)).protocol).toMatchObject({ code: 'X01', version: 1 });
      const numbers = (await versionsOf(director, 'C32')).map(({ number }) => number);
      expect(numbers).toEqual([4, 3, 2, 1]);
    });

    it.each<[string, (protocol: Protocol) => unknown, string, string]>([
      ['a field that is not ours', (one) => ({ ...one, more: 1 }), 'content/*', 'unknown-field'],
      ['a text for a list', (one) => ({ ...one, questions: 'none' }), 'content/questions', 'type'],
      [
        'a condition about nothing',
        (one) => ({ ...one, population: { context: 'height', is: true } }),
        'content/population',
        'condition',
      ],
      [
        'too many questions',
        (one) => ({ ...one, questions: Array.from({ length: 151 }, () => 0) }),
        'content/questions',
        'too-many',
      ],
    ])('are not kept with %s', async (_, change, field, rule) => {
      const before = await countOf(running.database.superuserUrl, 'protocols.protocol_version');
      const [version] = await versionsOf(director, 'C31');
      const { protocol } = await fileOf(director, version?.id ?? '');
      const versionId = randomUUID();
      const sent = { versionId, code: 'C31', content: change(protocol), cases: [] };
      const refused = await supervisor.post('/protocols/versions', sent);
      expect([refused.status, codeOf(refused)]).toEqual([422, 'protocol-content-invalid']);
      expect((refused.body as { fields: unknown }).fields).toContainEqual({ field, rule });
      const after = await countOf(running.database.superuserUrl, 'protocols.protocol_version');
      expect(after).toBe(before);
    });

    it('are not kept when they are huge', async () => {
      const content = { padding: 'x'.repeat(300_000) };
      const sent = { versionId: randomUUID(), code: 'C31', content, cases: [] };
      expect(codeOf(await supervisor.post('/protocols/versions', sent))).toBe('payload-too-large');
    });

    it('are released by a medical director, and written by no call-taker', async () => {
      const id = await drafted(supervisor, 'C30', retitled);
      await signed(signers(), id);
      expect(codeOf(await step(supervisor, id, 'release', { at: now() }))).toBe('not-allowed');
      const sent = { versionId: randomUUID(), code: 'C30', from: 'library' };
      expect(codeOf(await taker.post('/protocols/versions', sent))).toBe('not-allowed');
      expect(codeOf(await taker.get('/protocols/versions'))).toBe('not-allowed');
    });
  });

  describe('of another centre', () => {
    it('are its own', async () => {
      const other = await secondCentre(running);
      const theirs = await signInAs(running.url, other.dispatcher);
      const id = await drafted(supervisor, 'C29', retitled);
      await released(signers(), id);
      expect(await inForce(taker, 'C29')).toBe(2);
      const { body } = await theirs.get('/protocols/released');
      const { protocols } = body as ReleasedProtocolsView;
      expect(protocols.length).toBe(PROTOCOLS.length);
      expect(protocols.find(({ code }) => code === 'C29')?.number).toBe(1);
      const foreign = protocols.find(({ code }) => code === 'C28')?.versionId ?? '';
      expect(codeOf(await director.get(`/protocols/versions/${foreign}`))).toBe(
        'protocol-version-unknown',
      );
      const signing = { seenVersion: 1, contentHash: 'a'.repeat(64) };
      expect(codeOf(await director.post(`/protocols/versions/${foreign}/sign`, signing))).toBe(
        'protocol-version-unknown',
      );
    });
  });

  describe('in a call', () => {
    it('stay the ones that were taken up', async () => {
      const before = await triageBegun(taker);
      await told(taker, before.session, 'C04', 1, story);
      const late = await triageBegun(taker);

      const id = await drafted(supervisor, 'C04', milder);
      await released(signers(), id);

      const after = await triageBegun(taker);
      await told(taker, after.session, 'C04', 2, { ...story });
      const levelOf = async (caseId: string) => {
        const { body } = await done(taker.post(`/cases/${caseId}/file`, {}));
        return (body as { triage: readonly { level: string; evaluation: unknown }[] }).triage[0];
      };
      expect(await levelOf(before.caseId)).toMatchObject({
        level: '7',
        evaluation: { determinant: 'C04-7-01' },
        protocols: [
          {
            value: {
              protocolVersion: 1,
              engineVersion: expect.any(String),
              contentHash: expect.any(String),
            },
          },
        ],
      });
      expect(await levelOf(after.caseId)).toMatchObject({ level: '8' });

      // The call began before the release; its console was without a network.
      await told(taker, late.session, 'C04', 1, story);
      expect(await levelOf(late.caseId)).toMatchObject({ level: '7' });
    });

    it('are given to a console that goes on with one, also after their end', async () => {
      const id = await drafted(supervisor, 'C22', retitled);
      const given = (code: string, number: number | string, who = taker) =>
        who.get(`/protocols/released/${code}/${number}`);
      const [, first] = await versionsOf(director, 'C22');
      const draft = await given('C22', 2, director);
      expect([draft.status, codeOf(draft)]).toEqual([404, 'protocol-version-unknown']);

      await released(signers(), id);
      for (const [number, signedOff] of [
        [1, false],
        [2, true],
      ] as const)
        expect((await done(given('C22', number))).body).toMatchObject({
          code: 'C22',
          number,
          signedOff,
          protocol: { code: 'C22', version: number },
        });
      const { protocol } = await fileOf(director, first?.id ?? '');
      expect((await given('C22', 1)).body).toMatchObject({ versionId: first?.id, protocol });

      for (const [code, number] of [
        ['C22', 3],
        ['Z99', 1],
        ['%00', 1],
      ] as const)
        expect((await given(code, number)).status).toBe(404);
      expect((await given('C22', 'x')).status).toBe(400);
    });

    it('are no more to come than they are drafts', async () => {
      const id = await drafted(supervisor, 'C33', retitled);
      await released(signers(), id, { at: inDays(3) });
      expect((await taker.get('/protocols/released/C33/2')).status).toBe(404);
    });

    it('are refused when they never were released, or ended long before it', async () => {
      const { session } = await triageBegun(taker);
      const draft = await drafted(supervisor, 'C03', retitled);
      const never = await takeUp(taker, session, 'C03', 2);
      expect([never.status, codeOf(never)]).toEqual([422, 'protocol-not-released']);
      expect(codeOf(await takeUp(taker, session, 'C03', 9))).toBe('protocol-not-released');
      expect(codeOf(await takeUp(taker, session, 'Z99', 1))).toBe('protocol-unknown');

      await released(signers(), draft);
      const { version } = await fileOf(director, draft);
      const later = await triageBegun(taker);
      await done(takeUp(taker, later.session, 'C03', 1));
      // As if the call had begun two days after the release.
      const [row] = await versionsOf(director, 'C03');
      expect(row?.id).toBe(version.id);
    });

    it('are asked for a triage without a case too', async () => {
      const answers = Object.fromEntries(
        Object.entries(story.answers).map(([id, answer]) => [id, answer]),
      );
      const { body } = await done(
        taker.post('/triage/evaluate', { protocol: 'C04', context: story.context, answers }),
      );
      expect(body).toMatchObject({ level: '8', versions: { C04: 2 } });
    });
  });

  describe('at their time', () => {
    it('come into force at the day that was set', async () => {
      const id = await drafted(supervisor, 'C20', retitled);
      await released(signers(), id, { at: inDays(3) });
      expect((await fileOf(director, id)).version.status).toBe('scheduled');
      expect(await inForce(taker, 'C20')).toBe(1);
      expect(await at(inDays(2), () => inForce(taker, 'C20'))).toBe(1);
      expect(await at(inDays(4), () => inForce(taker, 'C20'))).toBe(2);
    });

    it('are not released past one that is scheduled; that can be taken back', async () => {
      const other = await drafted(supervisor, 'C20', retitled);
      await signed(signers(), other);
      const refused = await step(director, other, 'release', { at: now() });
      expect(codeOf(refused)).toBe('protocol-version-scheduled');
      const [, scheduled] = await versionsOf(director, 'C20');
      await done(step(director, scheduled?.id ?? '', 'retire'));
      expect(await at(inDays(4), () => inForce(taker, 'C20'))).toBe(1);
      await done(step(director, other, 'release', { at: now() }));
      expect(await inForce(taker, 'C20')).toBe(3);
    });

    it('lie over the standing one until their end, and then it is in force again by itself', async () => {
      const id = await drafted(supervisor, 'C25', retitled);
      await signed(signers(), id);
      const past = { at: now(), overlayUntil: inDays(-1) };
      expect(codeOf(await step(director, id, 'release', past))).toBe('invalid-fields');
      await done(step(director, id, 'release', { at: now(), overlayUntil: inDays(5) }));
      expect(await inForce(taker, 'C25')).toBe(2);
      const tagNow = (await taker.get('/protocols/released')).headers.get('etag');
      await at(inDays(6), async () => {
        expect(await inForce(taker, 'C25')).toBe(1);
        expect((await fileOf(director, id)).version.status).toBe('retired');
        const tagThen = (await taker.get('/protocols/released')).headers.get('etag');
        expect(tagThen).not.toBe(tagNow);
      });
      const { session } = await triageBegun(taker);
      expect((await takeUp(taker, session, 'C25', 2)).status).toBe(201);
      const [overlay, standing] = await versionsOf(director, 'C25');
      expect([overlay?.inForce, standing?.inForce]).toEqual([true, false]);
    });

    it('are taken out by hand, but for the vital functions', async () => {
      const [version] = await versionsOf(director, 'C46');
      await done(step(director, version?.id ?? '', 'retire'));
      expect(await inForce(taker, 'C46')).toBeUndefined();
      const [vital] = await versionsOf(director, 'V00');
      expect(codeOf(await step(director, vital?.id ?? '', 'retire'))).toBe(
        'protocol-version-state',
      );
    });
  });

  describe('two at once', () => {
    it('of two releases of one code, one is in force afterwards', async () => {
      const ids = [
        await drafted(supervisor, 'C21', retitled),
        await drafted(supervisor, 'C21', retitled),
      ];
      for (const id of ids) await signed(signers(), id);
      const answers = await Promise.all(
        ids.map((id) => step(director, id, 'release', { at: now() })),
      );
      expect(answers.some(({ status }) => status === 201)).toBe(true);
      const standing = (await versionsOf(director, 'C21')).filter(
        ({ status }) => status === 'released',
      );
      expect(standing.length).toBe(1);
    });

    it('of two signatures, the second looks again', async () => {
      const id = await drafted(supervisor, 'C22', retitled);
      await done(step(supervisor, id, 'submit'));
      const answers = await Promise.all([step(supervisor, id, 'sign'), step(director, id, 'sign')]);
      const lost = answers.findIndex(({ status }) => status !== 201);
      if (lost >= 0) await done(step(lost === 0 ? supervisor : director, id, 'sign'));
      expect((await fileOf(director, id)).version).toMatchObject({ status: 'signed' });
    });
  });

  describe('before they are released', () => {
    it('show what would end at another level, and who was read for it', async () => {
      const { caseId, session } = await triageBegun(taker);
      const current = (await inForce(taker, 'C05')) ?? 0;
      const [version] = await versionsOf(director, 'C05');
      const { cases } = await fileOf(director, version?.id ?? '');
      const last = storyOf(cases, ({ level }) => level === '5');
      await told(taker, session, 'C05', current, last);
      const id = await drafted(supervisor, 'C05', ({ protocol, cases: stories }) => ({
        content: {
          ...protocol,
          discriminators: protocol.discriminators.filter(
            ({ determinant }) => determinant !== last.because,
          ),
        },
        cases: stories.filter(({ because }) => because !== last.because),
      }));
      const asked = await director.post(`/protocols/versions/${id}/outcome-difference`, {
        sessions: 20,
      });
      expect(asked.status).toBe(200);
      const view = asked.body as OutcomeDifferenceView;
      expect(view.against?.number).toBe(current);
      expect(view.cases.compared).toBeGreaterThanOrEqual(cases.length);
      expect(view.cases.differing).toContainEqual({
        name: last.name,
        before: { level: '5', determinant: last.because },
        after: expect.objectContaining({ level: expect.not.stringMatching('^5$') }),
      });
      expect(view.sessions).toMatchObject({
        compared: 1,
        denied: 0,
        differing: [
          { caseId, triageSessionId: session, before: { level: '5', determinant: last.because } },
        ],
      });
      const { body } = await done(director.get('/log/entries?action=access.open&limit=100'));
      const opened = (body as EntryListView).entries.filter(
        (entry) => entry.caseId === caseId && entry.actor === director.session.userId,
      );
      expect(opened).toMatchObject([{ class: 'clinical', basis: 'review', purpose: 'HQUALIMP' }]);
    });

    it('run in shadow beside the released one, without any effect', async () => {
      const [version] = await versionsOf(director, 'C06');
      const { cases } = await fileOf(director, version?.id ?? '');
      const other = storyOf(cases, ({ level }) => level !== '1');
      const calm = storyOf(cases, ({ because }) => because !== other.because);
      const id = await drafted(supervisor, 'C06', ({ protocol, cases: stories }) => ({
        content: {
          ...protocol,
          discriminators: protocol.discriminators.filter(
            ({ determinant }) => determinant !== other.because,
          ),
        },
        cases: stories.filter(({ because }) => because !== other.because),
      }));
      const shadow = (running_: boolean, seenVersion: number) =>
        director.put(`/protocols/versions/${id}/shadow`, { running: running_, seenVersion });
      expect(codeOf(await shadow(true, 2))).toBe('protocol-version-state');
      await done(step(supervisor, id, 'submit'));
      await done(shadow(true, 3));

      const agreeing = await triageBegun(taker);
      await told(taker, agreeing.session, 'C06', 1, calm);
      const differing = await triageBegun(taker);
      await told(taker, differing.session, 'C06', 1, other);
      const { body: file } = await done(taker.post(`/cases/${differing.caseId}/file`, {}));
      expect((file as { case: { level: string } }).case.level).toBe(other.level);

      const report = (await done(director.get(`/protocols/versions/${id}/shadow`)))
        .body as ShadowReport;
      expect(report).toMatchObject({ runs: 2, agreements: 1, up: 0, down: 1 });
      expect(report.disagreements).toMatchObject([
        { caseId: differing.caseId, triageSessionId: differing.session, level: other.level },
      ]);
      const { body } = await done(director.get('/log/entries?action=shadow.&limit=100'));
      expect((body as EntryListView).entries.length).toBeGreaterThan(1);
      expect(JSON.stringify(body)).not.toContain(differing.session);
      expect(JSON.stringify(body)).not.toContain(differing.caseId);
    });
  });

  it('have an owner and a day by which they are looked at again', async () => {
    const [version] = await versionsOf(director, 'S01');
    const path = `/protocols/versions/${version?.id}/governance`;
    const owner = { ownerId: director.session.userId, reviewBy: inDays(-1), seenVersion: 1 };
    await done(director.put(path, owner));
    const nobody = { ownerId: randomUUID(), reviewBy: null, seenVersion: 2 };
    expect((await director.put(path, nobody)).status).toBe(404);
    const { body } = await done(director.get('/protocols/versions?overdue=true'));
    expect((body as { versions: unknown }).versions).toMatchObject([
      { code: 'S01', overdue: true },
    ]);
    await done(director.put(path, { ownerId: null, reviewBy: inDays(300), seenVersion: 2 }));
    const after = await done(director.get('/protocols/versions?overdue=true'));
    expect((after.body as { versions: unknown }).versions).toEqual([]);
  });

  it('are overdue by the rules that are', async () => {
    const [library] = await versionsOf(director, 'C31');
    expect(library).toMatchObject({ overdue: false, rulesReviewBy: null, overdueRules: 0 });
    const days = [-2, 300, -400].map((one) => inDays(one).slice(0, 10));
    const { protocol, cases } = await fileOf(director, library?.id ?? '');
    const discriminators = protocol.discriminators.map((rule, index) => {
      const reviewBy = days[index];
      return reviewBy === undefined ? rule : { ...rule, reviewBy };
    });
    const id = randomUUID();
    const content = { ...protocol, discriminators };
    await done(
      director.post('/protocols/versions', { versionId: id, code: 'C31', content, cases }),
    );
    const { body } = await done(director.get('/protocols/versions?overdue=true'));
    expect((body as { versions: unknown }).versions).toMatchObject([
      { id, overdue: true, rulesReviewBy: days[2], overdueRules: 2 },
    ]);
    expect((await fileOf(director, id)).version).toMatchObject({ overdueRules: 2 });
  });
});
