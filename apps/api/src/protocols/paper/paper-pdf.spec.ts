import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';
import { LANGUAGES, type Language } from '@lib/kernel';
import { INSTRUCTIONS, PROTOCOLS } from '@lib/protocols';
import { libraryPaper, protocolPaper, type PaperDocument, type PrintedVersion } from '@lib/triage';
import { paperPdf } from './paper-pdf.js';

const versions: readonly PrintedVersion[] = PROTOCOLS.slice(0, 6).map((protocol) => ({
  protocol,
  number: 3,
  contentHash: 'ab12'.repeat(16),
  signedOff: false,
  releasedOn: '1 maart 2026',
}));
const [vital, chestPain] = [versions[0], versions[4]] as [PrintedVersion, PrintedVersion];
const beside = (language: Language) => ({
  language,
  vital,
  instructions: INSTRUCTIONS,
  printedOn: '25.11.2026',
});

async function pagesOf(document: PaperDocument, language: Language): Promise<readonly string[]> {
  const file = await buffer(await paperPdf(document, language));
  const pdf = await getDocumentProxy(new Uint8Array(file));
  return (await extractText(pdf)).text.map((page) => page.replace(/\s+/g, ' '));
}

describe('a protocol on paper', () => {
  it.each(LANGUAGES)('can be read in %s, accents and all', async (language) => {
    const pages = await pagesOf(protocolPaper(chestPain, beside(language)), language);
    const all = pages.join(' ');
    const { title, outcomes } = chestPain.protocol;
    expect(all).toContain(title[language]);
    for (const { safetyNetting } of outcomes)
      expect(all).toContain(safetyNetting[language].slice(0, 40));
    expect(all).not.toContain('?'.repeat(2));
  });

  it('is numbered on each page, and each says that it is a draft', async () => {
    const pages = await pagesOf(protocolPaper(chestPain, beside('nl')), 'nl');
    pages.forEach((page, index) => {
      expect(page).toContain(`Blad ${index + 1} van ${pages.length}`);
      expect(page).toContain('ONTWERP, NIET VOOR KLINISCH GEBRUIK');
    });
  });

  it('shows what the fonts do not have', async () => {
    const protocol = {
      ...chestPain.protocol,
      title: { nl: 'Pijn ≥ 7 心', fr: '', de: '', en: '' },
    };
    const [first] = await pagesOf(protocolPaper({ ...chestPain, protocol }, beside('nl')), 'nl');
    expect(first).toContain('Pijn >= 7 ?');
  });

  it('is never longer than it says, whatever somebody wrote', async () => {
    const long = { nl: 'lang '.repeat(400), fr: '', de: '', en: '' };
    const questions = chestPain.protocol.questions.map((one) =>
      one.type === 'choice'
        ? { ...one, text: long, choices: one.choices.map(({ code }) => ({ code, label: long })) }
        : { ...one, text: long, support: long },
    );
    const protocol = { ...chestPain.protocol, title: long, questions };
    const pages = await pagesOf(protocolPaper({ ...chestPain, protocol }, beside('nl')), 'nl');
    expect(pages.at(-1)).toContain(`Blad ${pages.length} van ${pages.length}`);
  });
});

describe('the library on paper', () => {
  it('says on which page each protocol begins', async () => {
    const [contents = '', ...pages] = await pagesOf(libraryPaper(versions, beside('en')), 'en');
    for (const { protocol } of versions) {
      const { code, title } = protocol;
      const page = Number(contents.split(`${code} ${title.en} `)[1]?.split(' ')[0]);
      expect(pages[page - 2]).toContain(`${code} ${title.en} · Version 3`);
    }
  });
});
