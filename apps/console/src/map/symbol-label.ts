import type { Point } from './canvas-layer.js';
import type { Box, LabelRoom } from './label-room.js';
import { MAP_FONT, type Palette } from './palette.js';

interface SymbolLabel {
  readonly text: string;
  readonly point: Point;
  /** Of the symbol that the label stands beside. */
  readonly radius: number;
  /** Shown even where there is no room. */
  readonly certain: boolean;
}

const SIZE = 12;
const HALO = 2;

/** Writes a label to the right of its symbol, on a halo of the ground, if there is room. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { text, point, radius, certain }: SymbolLabel,
  room: LabelRoom,
  palette: Palette,
): void {
  const box = labelBox(context, text, point, radius);
  const free = room.take(box);
  if (!free && !certain) return;
  const x = box.x + HALO;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.sea;
  context.strokeText(text, x, point.y);
  context.fillStyle = palette.text;
  context.fillText(text, x, point.y);
}

/** Where a label would stand; sets the font that it is written in. */
export function labelBox(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: Point,
  radius: number,
): Box {
  context.font = `600 ${SIZE}px ${MAP_FONT}`;
  const width = widthOf(context, text) + 2 * HALO;
  return { x: x + radius + 3 - HALO, y: y - SIZE / 2 - 1, width, height: SIZE + 2 };
}

/** Call signs are few and painted often; the widths are those of one font. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 5000;

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const { width } = context.measureText(text);
  widths.set(text, width);
  return width;
}

/** What a symbol covers. */
export function symbolBox({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The ring around what is selected. */
export function drawSelection(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, radius + 4, 0, 2 * Math.PI);
  context.lineWidth = 5;
  context.strokeStyle = palette.sea;
  context.stroke();
  context.lineWidth = 2.5;
  context.strokeStyle = palette.focus;
  context.stroke();
}
