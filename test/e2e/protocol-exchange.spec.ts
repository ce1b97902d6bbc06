import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ImportedVersionView, ProtocolExport } from '@lib/contracts';
import { PROTOCOLS } from '@lib/protocols';
import { fromFhir, type FhirBundle } from '@lib/triage';
import { codeOf } from '../support/bulk.js';
import { fetchDescribed } from '../support/described.js';
import { done, drafted, fileOf, step, versionsOf } from '../support/protocol-life.js';
import { runningApp, type Answered, type Client, type RunningApp } from '../support/running-app.js';

describe('protocols on their way out and in', () => {
  let running: RunningApp;
  let director: Client;
  let supervisor: Client;
  let administrator: Client;
  let taker: Client;

  beforeAll(async () => {
    running = await runningApp();
    [director, supervisor, administrator, taker] = (await Promise.all(
      ['medical-director', 'supervisor', 'administrator', 'call-taker'].map(running.signIn),
    )) as [Client, Client, Client, Client];
  }, 60_000);

  afterAll(() => running.app.close());

  const inForce = async (code: string): Promise<string> =>
    (await versionsOf(director, code)).find((one) => one.inForce)?.id ?? '';
  const exported = async (code: string, form: 'export' | 'fhir'): Promise<unknown> =>
    (await done(director.get(`/protocols/versions/${await inForce(code)}/${form}`))).body;
  const imported = (file: unknown, who = director): Promise<Answered> =>
    who.post('/protocols/import', { versionId: randomUUID(), file });
  const fieldsOf = ({ body }: Answered): readonly { field: string; rule: string }[] =>
    (body as { fields?: readonly { field: string; rule: string }[] }).fields ?? [];

  async function printed(who: Client, path: string): Promise<readonly string[]> {
    const headers = { cookie: who.cookie };
    const answer = await fetchDescribed(`${running.url}/api/protocols/${path}`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
    return (await extractText(pdf)).text;
  }

  describe.each(['fhir', 'export'] as const)('by %s', (form) => {
    it('make the round trip to a draft with the same content', async () => {
      const before = await fileOf(director, await inForce('C13'));
      const { body } = await done(imported(await exported('C13', form)));
      const { id, number, flaws } = body as ImportedVersionView;
      const { version, protocol, cases } = await fileOf(director, id);
      expect(protocol).toEqual({ ...before.protocol, version: number });
      expect(cases).toEqual(before.cases);
      expect(flaws).toEqual(before.flaws);
      expect(version).toMatchObject({ status: 'draft', origin: 'centre', signatures: [] });
    });

    it('are refused when somebody changed them on the way', async () => {
      const text = JSON.stringify(await exported('C13', form));
      const changed = JSON.parse(text.replaceAll('"C13-2-01"', '"C13-2-77"')) as unknown;
      const answer = await imported(changed);
      expect([answer.status, codeOf(answer)]).toEqual([422, 'protocol-content-invalid']);
      expect(fieldsOf(answer)).toEqual([{ field: 'file', rule: 'content-hash' }]);
    });
  });

  it('come as a draft with its flaws', async () => {
    const id = await drafted(director, 'C14', ({ protocol, cases }) => ({
      content: { ...protocol, outcomes: protocol.outcomes.slice(1) },
      cases,
    }));
    const { body } = await done(director.get(`/protocols/versions/${id}/export`));
    const { flaws } = (await done(imported(body))).body as ImportedVersionView;
    expect(flaws).toContainEqual(expect.objectContaining({ rule: 'outcome-missing' }));
  });

  it('are active and no experiment once they are in force and signed', async () => {
    const [version] = await versionsOf(director, 'C12');
    const stands = async () => {
      const bundle = await exported('C12', 'fhir');
      const read = fromFhir(bundle);
      return read.ok ? [read.file.head.status, read.file.head.signedOff] : read.problems;
    };
    expect(await stands()).toEqual(['active', false]);
    await done(step(director, version?.id ?? '', 'sign'));
    expect(await stands()).toEqual(['active', true]);
  });

  describe('are refused whole', () => {
    const noDrafts = async (answer: Answered, code: string): Promise<void> => {
      expect(answer.status).toBe(422);
      expect(codeOf(answer)).toBe('protocol-content-invalid');
      expect((await versionsOf(director, code)).map(({ status }) => status)).toEqual(['released']);
    };

    it('with an extension that is not known, by its path', async () => {
      const bundle = (await exported('C16', 'fhir')) as FhirBundle;
      const { entry } = bundle;
      const extension = entry[1]?.resource['extension'] as object[];
      extension.splice(1, 0, { url: 'http://example.org/own', valueString: 'more' });
      const answer = await imported(bundle);
      await noDrafts(answer, 'C16');
      expect(fieldsOf(answer)).toEqual([
        { field: 'file/entry/1/resource/extension/1', rule: 'not-understood' },
      ]);
    });

    it('with data that has not the shape of a protocol, by its path', async () => {
      const file = (await exported('C16', 'export')) as ProtocolExport;
      const answer = await imported({ ...file, protocol: { ...file.protocol, restLevel: '9' } });
      await noDrafts(answer, 'C16');
      expect(fieldsOf(answer)).toEqual([{ field: 'file/protocol/restLevel', rule: 'not-offered' }]);
    });

    it('with fields of their own', async () => {
      const file = (await exported('C16', 'export')) as ProtocolExport;
      const answer = await imported({ ...file, secret: 1 });
      await noDrafts(answer, 'C16');
      expect(fieldsOf(answer)).toEqual([{ field: 'file/*', rule: 'unknown-field' }]);
    });

    it('in a form that nobody here writes', async () => {
      expect(fieldsOf(await imported({}))).toEqual([{ field: 'file/format', rule: 'not-offered' }]);
    });

    it('when they are too large, or too deep', async () => {
      const large = await imported({ resourceType: 'Bundle', x: 'x'.repeat(2 * 1024 * 1024) });
      expect([large.status, codeOf(large)]).toEqual([413, 'payload-too-large']);
      const deep: unknown = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`);
      expect((await imported(deep)).status).toBe(422);
    });
  });

  describe('on paper', () => {
    it('say on each page what they are, and that they are drafts', async () => {
      const pages = await printed(supervisor, `versions/${await inForce('C04')}/paper?language=nl`);
      expect(pages.length).toBeGreaterThan(4);
      pages.forEach((page, index) => {
        expect(page).toContain(`Blad ${index + 1} van ${pages.length}`);
        expect(page).toContain('C04 Pijn op de borst · Versie 1');
        expect(page.match(/ONTWERP, NIET VOOR KLINISCH GEBRUIK/g)?.length).toBeGreaterThan(1);
      });
    });

    it('have no word of a draft once they and the vital functions are signed', async () => {
      for (const code of ['C48', 'V00']) await done(step(director, await inForce(code), 'sign'));
      const pages = await printed(director, `versions/${await inForce('C48')}/paper?language=fr`);
      expect(pages.join()).not.toContain('PROJET');
      expect(pages[0]).toContain('Signé par un directeur médical');
    });

    it('are one book with its contents', async () => {
      const pages = await printed(administrator, 'paper?language=de');
      const contents = pages.slice(0, 2).join('\n');
      for (const { code, title } of PROTOCOLS) {
        const page = new RegExp(`^${code} .*?(\\d+)$`, 'm');
        const number = Number(page.exec(contents)?.[1]);
        expect(pages[number - 1]).toContain(`${code} ${title.de}`.slice(0, 15));
      }
    }, 240_000);
  });

  it('are for those who may', async () => {
    const id = await inForce('C04');
    const paths = ['export', 'fhir', 'paper?language=nl'].map((one) => `versions/${id}/${one}`);
    for (const path of [...paths, 'paper?language=nl'])
      expect((await taker.get(`/protocols/${path}`)).status).toBe(403);
    const file = await exported('C04', 'export');
    for (const who of [supervisor, administrator])
      expect((await imported(file, who)).status).toBe(403);
    expect((await director.get(`/protocols/paper?language=xx`)).status).toBe(422);
  });
});
