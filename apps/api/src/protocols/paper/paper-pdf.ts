import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { paginate, type PaperBlock, type PaperChapter, type PaperDocument } from '@lib/triage';
import { drawBlock } from './draw-block.js';
import { CONTENT_HEIGHT, PAGE, Pen } from './pen.js';

type PdfDocument = PDFKit.PDFDocument;

/** A chapter with its blocks on pages. */
interface Paged {
  readonly chapter: PaperChapter;
  readonly pages: readonly (readonly PaperBlock[])[];
}

const WIDTH = PAGE.right - PAGE.left;
const TITLE = { font: 'bold', size: 22 } as const;
const SMALL = { font: 'plain', size: 10 } as const;
const SMALL_BOLD = { font: 'bold', size: 10 } as const;
const ENTRY = { font: 'plain', size: 12 } as const;
const ENTRY_HEIGHT = 19;
/** The first page of contents has the title and the introduction above the entries. */
const ABOVE_ENTRIES = 150;

/**
 * A document as PDF: A4, black on white, one page after the other as it is drawn. Whatever else the
 * server has to do comes first, all the time. The library that writes PDF is loaded when it is first wanted.
 */
export async function paperPdf(document: PaperDocument, language: string): Promise<Readable> {
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    info: { Title: document.title, Creator: 'Vigil' },
  });
  void draw(pdf, document).then(
    () => {
      pdf.end();
    },
    (error: unknown) => pdf.destroy(error instanceof Error ? error : new Error('not drawn')),
  );
  return pdf;
}

async function draw(pdf: PdfDocument, document: PaperDocument): Promise<void> {
  const turns = new Turns(pdf);
  const chapters = await paged(pdf, document.chapters, turns);
  const contents = document.contents === null ? [] : contentsPages(document.chapters.length);
  const starts = startsOf(chapters, contents.length);
  const pages = (starts.at(-1) ?? 0) + (chapters.at(-1)?.pages.length ?? 1) - 1;
  const isSigned = document.chapters.every(({ signedOff }) => signedOff);
  let page = 0;
  const begin = (header: string, signedOff: boolean): Pen => {
    page += 1;
    pdf.addPage();
    const pen = new Pen(pdf, true);
    if (!signedOff) pen.across(document.draft);
    drawEdges(pen, document, header, signedOff, page, pages);
    return pen;
  };
  for (const [index, entries] of contents.entries()) {
    const pen = begin(document.title, isSigned);
    drawContents(pen, document, index === 0, entries, starts);
  }
  for (const { chapter, pages: blocks } of chapters)
    for (const onPage of blocks) {
      const pen = begin(chapter.header, chapter.signedOff);
      let y = PAGE.top;
      for (const block of onPage) {
        await turns.othersFirst();
        y += drawBlock(pen, block, y);
      }
    }
}

/** Measures, and puts blocks on pages. */
async function paged(
  pdf: PdfDocument,
  chapters: readonly PaperChapter[],
  turns: Turns,
): Promise<readonly Paged[]> {
  const pen = new Pen(pdf, false);
  const all: Paged[] = [];
  for (const chapter of chapters) {
    const heights = new Map<PaperBlock, number>();
    for (const block of chapter.blocks) {
      await turns.othersFirst();
      heights.set(block, drawBlock(pen, block, 0));
    }
    const pages = paginate(chapter.blocks, (block) => heights.get(block) ?? 0, CONTENT_HEIGHT);
    all.push({ chapter, pages });
  }
  return all;
}

/** Which chapters stand on which page of contents. */
function contentsPages(count: number): readonly (readonly number[])[] {
  const first = Math.floor((CONTENT_HEIGHT - ABOVE_ENTRIES) / ENTRY_HEIGHT);
  const other = Math.floor(CONTENT_HEIGHT / ENTRY_HEIGHT);
  const all = Array.from({ length: count }, (_, index) => index);
  const pages = [all.slice(0, first)];
  for (let from = first; from < count; from += other) pages.push(all.slice(from, from + other));
  return pages;
}

/** The page on which each chapter begins. */
function startsOf(chapters: readonly Paged[], before: number): readonly number[] {
  let next = before + 1;
  return chapters.map(({ pages }) => {
    const start = next;
    next += pages.length;
    return start;
  });
}

function drawContents(
  pen: Pen,
  { title, introduction, contents, chapters }: PaperDocument,
  isFirst: boolean,
  entries: readonly number[],
  starts: readonly number[],
): void {
  let y = PAGE.top;
  if (isFirst) {
    pen.text(title, PAGE.left, y, WIDTH, TITLE);
    pen.text(introduction, PAGE.left, y + 34, WIDTH, ENTRY);
    pen.text(contents ?? '', PAGE.left, y + ABOVE_ENTRIES - 26, WIDTH, { font: 'bold', size: 15 });
    y += ABOVE_ENTRIES;
  }
  for (const index of entries) {
    pen.line(chapters[index]?.entry ?? '', PAGE.left, y, WIDTH - 60, ENTRY);
    pen.line(String(starts[index] ?? ''), PAGE.right - 50, y, 50, ENTRY, 'right');
    pen.rule(y + ENTRY_HEIGHT - 3, 0.25);
    y += ENTRY_HEIGHT;
  }
}

function drawEdges(
  pen: Pen,
  document: PaperDocument,
  header: string,
  signedOff: boolean,
  page: number,
  pages: number,
): void {
  const pageOf = document.pageOf.replace('{pages}', String(pages)).replace('{page}', String(page));
  pen.line(header, PAGE.left, 34, WIDTH - 110, SMALL_BOLD);
  pen.line(pageOf, PAGE.right - 105, 34, 105, SMALL_BOLD, 'right');
  pen.rule(50, 0.75);
  pen.rule(PAGE.bottom + 8, 0.75);
  pen.line(document.footer, PAGE.left, PAGE.bottom + 13, WIDTH, SMALL);
  if (!signedOff) pen.line(document.draft, PAGE.left, PAGE.bottom + 27, WIDTH, SMALL_BOLD);
}

const LONGEST_TURN_MS = 8;

/** Lets whatever else the server has to do come first, as soon as the drawing has worked for a moment. */
class Turns {
  private since = performance.now();

  constructor(private readonly pdf: PdfDocument) {}

  async othersFirst(): Promise<void> {
    if (performance.now() - this.since < LONGEST_TURN_MS) return;
    await nextTurn();
    if (this.pdf.destroyed) throw new Error('nobody reads');
    this.since = performance.now();
  }
}
