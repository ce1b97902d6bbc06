import { useCallback } from 'react';
import type { HospitalView } from '@lib/contracts';
import type { Point, Sheet } from './canvas-layer.js';
import { LabelRoom } from './label-room.js';
import { MAP_FONT, type Palette } from './palette.js';
import { PANES } from './panes.js';
import { drawSelection } from './symbol-label.js';
import { useCanvasLayer } from './use-canvas-layer.js';

export type MapHospital = Pick<HospitalView, 'id' | 'name' | 'latitude' | 'longitude'>;

interface HospitalLayerProps {
  readonly hospitals: readonly MapHospital[];
  readonly selectedId: string | null;
  readonly palette: Palette;
}

const RADIUS = 8;
/** From afar a hospital is a dot. */
const SYMBOL_ZOOM = 10;
const LABEL_ZOOM = 11;

/** Hospitals, quiet: places to go to, not things that happen. */
export function HospitalLayer({ hospitals, selectedId, palette }: HospitalLayerProps) {
  const paint = useCallback(
    (sheet: Sheet) => {
      paintHospitals(sheet, hospitals, selectedId, palette);
    },
    [hospitals, selectedId, palette],
  );
  useCanvasLayer(PANES.hospitals, paint);
  return null;
}

function paintHospitals(
  sheet: Sheet,
  hospitals: readonly MapHospital[],
  selectedId: string | null,
  palette: Palette,
): void {
  const { context, zoom } = sheet;
  const room = new LabelRoom();
  for (const { id, name, ...position } of hospitals) {
    const point = sheet.at(position);
    if (!sheet.holds(point)) continue;
    const selected = id === selectedId;
    if (selected) drawSelection(context, point, RADIUS + 1, palette);
    if (zoom < SYMBOL_ZOOM && !selected) drawDot(context, point, palette);
    else drawSymbol(context, point, palette);
    if (selected || zoom >= LABEL_ZOOM) drawName(context, name, point, room, palette);
  }
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: Point, palette: Palette): void {
  context.fillStyle = palette.edge;
  context.fillRect(x - 1.5, y - 1.5, 3, 3);
}

function drawSymbol(context: CanvasRenderingContext2D, { x, y }: Point, palette: Palette): void {
  context.beginPath();
  context.roundRect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 2);
  context.fillStyle = palette.surface;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = palette.edge;
  context.stroke();
  context.font = '700 11px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.muted;
  context.fillText('H', x, y + 0.5);
}

function drawName(
  context: CanvasRenderingContext2D,
  name: string,
  { x, y }: Point,
  room: LabelRoom,
  palette: Palette,
): void {
  context.font = `400 11px ${MAP_FONT}`;
  const width = context.measureText(name).width;
  const top = y + RADIUS + 3;
  if (!room.take({ x: x - width / 2, y: top, width, height: 12 })) return;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.sea;
  context.strokeText(name, x, top);
  context.fillStyle = palette.muted;
  context.fillText(name, x, top);
}
