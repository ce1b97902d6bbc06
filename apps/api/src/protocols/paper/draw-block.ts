import type { PaperBlock } from '@lib/triage';
import { PAGE, type Pen, type Style } from './pen.js';

const BODY: Style = { font: 'plain', size: 12 };
const ASKED: Style = { font: 'bold', size: 13 };
const SMALL: Style = { font: 'plain', size: 10 };
const SMALL_BOLD: Style = { font: 'bold', size: 10 };
const WIDTH = PAGE.right - PAGE.left;
/** Where texts begin that have a number or a level before them. */
const INDENT = 42;
const TIME_WIDTH = 88;
const BOX = 13;
const FIELD_HEIGHT = 34;

/** Draws a block at a height of the page, or measures it, and answers how high it is with the room below it. */
export function drawBlock(pen: Pen, block: PaperBlock, y: number): number {
  const x = PAGE.left;
  switch (block.kind) {
    case 'title': {
      const size = block.text.length > 120 ? 12 : 22;
      return pen.text(block.text, x, y, WIDTH, { font: 'bold', size }) + 6;
    }
    case 'section': {
      const height = pen.text(block.text, x, y + 14, WIDTH, { font: 'bold', size: 15 });
      pen.rule(y + 14 + height + 2, 1.5);
      return 14 + height + 10;
    }
    case 'subsection':
      return 8 + pen.text(block.text, x, y + 8, WIDTH, ASKED) + 4;
    case 'note':
      return pen.text(block.text, x + INDENT, y, WIDTH - INDENT, SMALL) + 4;
    case 'fields':
      return drawFields(pen, block.labels, y);
    case 'question':
      return drawQuestion(pen, block, y);
    case 'answers':
      return drawAnswers(pen, block.labels, y);
    case 'measure':
      return drawMeasure(pen, block, y);
    case 'levelled':
      return drawLevelled(pen, block, y);
    case 'step':
      pen.text(block.number, x + 14, y, INDENT, ASKED);
      return pen.text(block.text, x + INDENT, y, WIDTH - INDENT, BODY) + 5;
  }
}

/** Two columns of lines to write on. */
function drawFields(pen: Pen, labels: readonly string[], y: number): number {
  const half = (WIDTH - 16) / 2;
  labels.forEach((label, index) => {
    const x = PAGE.left + (index % 2) * (half + 16);
    const top = y + Math.floor(index / 2) * FIELD_HEIGHT;
    pen.line(label, x, top + 2, half, SMALL);
    pen.rule(top + FIELD_HEIGHT - 4, 0.75, x, x + half);
  });
  return Math.ceil(labels.length / 2) * FIELD_HEIGHT + 6;
}

function drawQuestion(
  pen: Pen,
  { number, text, time }: Extract<PaperBlock, { kind: 'question' }>,
  y: number,
): number {
  const top = y + 8;
  pen.rule(y + 2, 0.5);
  pen.text(number, PAGE.left, top, INDENT, { font: 'bold', size: 15 });
  const height = pen.text(text, PAGE.left + INDENT, top, WIDTH - INDENT - TIME_WIDTH - 8, ASKED);
  const right = PAGE.right - TIME_WIDTH;
  pen.box(right, top, TIME_WIDTH, 22);
  pen.line(time, right + 4, top + 5, TIME_WIDTH, SMALL);
  return 8 + Math.max(height, 22) + 6;
}

/** Boxes to tick, beside each other as far as there is room. */
function drawAnswers(pen: Pen, labels: readonly string[], y: number): number {
  const left = PAGE.left + INDENT;
  let x = left;
  let top = y;
  let lineHeight = 0;
  for (const label of labels) {
    const width = Math.min(pen.widthOf(label, BODY) + 1, PAGE.right - left - BOX - 8);
    if (x > left && x + BOX + 8 + width > PAGE.right) {
      x = left;
      top += lineHeight + 5;
      lineHeight = 0;
    }
    pen.box(x, top + 1, BOX, BOX);
    const height = pen.text(label, x + BOX + 7, top, width, BODY);
    lineHeight = Math.max(lineHeight, height, BOX + 2);
    x += BOX + 7 + width + 22;
  }
  return top - y + lineHeight + 6;
}

function drawMeasure(
  pen: Pen,
  { unit, range }: Extract<PaperBlock, { kind: 'measure' }>,
  y: number,
): number {
  const x = PAGE.left + INDENT;
  pen.box(x, y, 96, 26);
  pen.line(unit, x + 104, y + 7, 90, BODY);
  pen.line(`(${range})`, x + 190, y + 8, 200, SMALL);
  return 34;
}

/** The level in a box of its own, thicker the more urgent it is: it is read without colour. */
function drawLevelled(
  pen: Pen,
  { level, text, code }: Extract<PaperBlock, { kind: 'levelled' }>,
  y: number,
): number {
  const top = y + 6;
  pen.box(PAGE.left, top, 28, 22);
  if (level <= '3') pen.box(PAGE.left + 2, top + 2, 24, 18);
  pen.line(level, PAGE.left, top + 4, 28, { font: 'bold', size: 14 }, 'center');
  const codeWidth = code === '' ? 0 : 66;
  const height = pen.text(text, PAGE.left + INDENT, top + 3, WIDTH - INDENT - codeWidth, {
    font: 'bold',
    size: 12,
  });
  pen.line(code, PAGE.right - codeWidth, top + 4, codeWidth, SMALL_BOLD, 'right');
  return 6 + Math.max(height + 3, 22) + 4;
}
