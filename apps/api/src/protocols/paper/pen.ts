import { createRequire } from 'node:module';

type PdfDocument = PDFKit.PDFDocument;

const require = createRequire(import.meta.url);
const FONTS = {
  plain: require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff'),
  bold: require.resolve('@fontsource/inter/files/inter-latin-700-normal.woff'),
} as const;

export interface Style {
  readonly font: keyof typeof FONTS;
  /** In points; nothing that must be read at arm's length is below 10. */
  readonly size: number;
}

/** A4 in points, and what of a page is for the content. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 547, top: 66, bottom: 788 };
export const CONTENT_HEIGHT = PAGE.bottom - PAGE.top;

/** What the fonts have; anything else is a question mark, so that what is missing is seen. */
const UNPRINTABLE =
  /[^\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/gu;
const SPELT: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '→': '->', '\t': ' ' };

/** Writes on pages, or only measures: what is drawn is as high as what was measured, since it is the same code. */
export class Pen {
  constructor(
    private readonly document: PdfDocument,
    private readonly isDrawing: boolean,
  ) {}

  /** Writes a text and answers how high it is. */
  text(text: string, x: number, y: number, width: number, style: Style): number {
    const said = printable(text);
    this.document.font(FONTS[style.font]).fontSize(style.size);
    const height = this.document.heightOfString(said, { width });
    if (this.isDrawing)
      this.document.text(said, x, y, { width, height: PAGE.height - y, ellipsis: true });
    return height;
  }

  widthOf(text: string, style: Style): number {
    return this.document
      .font(FONTS[style.font])
      .fontSize(style.size)
      .widthOfString(printable(text));
  }

  /** One line of text, cut where there is no room for more. */
  line(
    text: string,
    x: number,
    y: number,
    width: number,
    style: Style,
    align: 'left' | 'right' | 'center' = 'left',
  ): void {
    if (!this.isDrawing) return;
    this.document
      .font(FONTS[style.font])
      .fontSize(style.size)
      .text(printable(text), x, y, { width, height: style.size, ellipsis: true, align });
  }

  box(x: number, y: number, width: number, height: number): void {
    if (this.isDrawing) this.document.lineWidth(1).rect(x, y, width, height).stroke('black');
  }

  rule(y: number, weight: number, from = PAGE.left, to = PAGE.right): void {
    if (!this.isDrawing) return;
    this.document.lineWidth(weight).moveTo(from, y).lineTo(to, y).stroke('black');
  }

  /** A text across the whole page, so light that what stands over it is read. */
  across(text: string): void {
    if (!this.isDrawing) return;
    const style = { font: 'bold', size: 34 } as const;
    const width = this.widthOf(text, style) + 10;
    const [x, y] = [PAGE.width / 2, PAGE.height / 2];
    this.document
      .save()
      .rotate(-52, { origin: [x, y] })
      .fillOpacity(0.13);
    this.document.fontSize(style.size).text(printable(text), x - width / 2, y - style.size / 2, {
      width,
      lineBreak: false,
    });
    this.document.restore();
  }
}

function printable(text: string): string {
  return text
    .replace(/[≥≤→\t]/g, (one) => SPELT[one] ?? '')
    .normalize('NFC')
    .replace(UNPRINTABLE, '?');
}
