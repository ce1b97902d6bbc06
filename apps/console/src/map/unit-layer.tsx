import { useCallback, useMemo } from 'react';
import type { Unit } from '@lib/dispatch';
import type { Point, Sheet } from './canvas-layer.js';
import type { MapIntervention } from './intervention-layer.js';
import { LabelRoom } from './label-room.js';
import type { Palette } from './palette.js';
import { PANES } from './panes.js';
import { drawLabel, drawSelection, labelBox, symbolBox } from './symbol-label.js';
import { SpriteSheet } from './sprite-sheet.js';
import { UNIT_RADIUS, drawUnit } from './unit-symbol.js';
import { URGENCY_RADIUS } from './urgency-symbol.js';
import { useCanvasLayer } from './use-canvas-layer.js';

/** A unit as the map needs it; the `Unit` of the board is one. */
export type MapUnit = Pick<Unit, 'id' | 'callSign' | 'type' | 'status' | 'latitude' | 'longitude'>;

interface UnitLayerProps {
  readonly units: readonly MapUnit[];
  /** Their labels come first: a call sign gives way. */
  readonly interventions: readonly MapIntervention[];
  readonly selectedId: string | null;
  readonly palette: Palette;
}

/** Nearer than this, call signs are shown. */
const LABEL_ZOOM = 9;

/** Units by type and status, thousands of them on one canvas. */
export function UnitLayer({ units, interventions, selectedId, palette }: UnitLayerProps) {
  const sprites = useMemo(
    () =>
      new SpriteSheet<MapUnit>(
        UNIT_RADIUS + 3,
        ({ type, status }) => `${type}/${status}`,
        (context, { type, status }) => {
          drawUnit(context, type, status, palette);
        },
      ),
    [palette],
  );
  const paint = useCallback(
    (sheet: Sheet) => {
      const seen = paintUnits(sheet, inOrder(units, selectedId), selectedId, sprites, palette);
      paintCallSigns(sheet, seen, roomBeside(sheet, interventions), selectedId, palette);
    },
    [units, interventions, selectedId, sprites, palette],
  );
  useCanvasLayer(PANES.units, paint);
  return null;
}

/** Free ones over busy ones over those out of service, and the selected one over all. */
function inOrder(units: readonly MapUnit[], selectedId: string | null): readonly MapUnit[] {
  const height = ({ id, status }: MapUnit): number =>
    id === selectedId ? 3 : ({ available: 2, 'out-of-service': 0 }[status as string] ?? 1);
  return [...units].sort((a, b) => height(a) - height(b));
}

interface SeenUnit {
  readonly unit: MapUnit;
  readonly point: Point;
}

function paintUnits(
  sheet: Sheet,
  units: readonly MapUnit[],
  selectedId: string | null,
  sprites: SpriteSheet<MapUnit>,
  palette: Palette,
): readonly SeenUnit[] {
  const seen = units.flatMap((unit) => {
    const point = sheet.at(unit);
    return sheet.holds(point) ? [{ unit, point }] : [];
  });
  for (const { unit, point } of seen) {
    if (unit.id === selectedId) drawSelection(sheet.context, point, UNIT_RADIUS - 3, palette);
    sprites.draw(sheet.context, unit, point);
  }
  return seen;
}

function paintCallSigns(
  { context, zoom }: Sheet,
  seen: readonly SeenUnit[],
  room: LabelRoom,
  selectedId: string | null,
  palette: Palette,
): void {
  const labelled = zoom >= LABEL_ZOOM ? seen : seen.filter(({ unit }) => unit.id === selectedId);
  for (const { point } of labelled) room.keepFree(symbolBox(point, UNIT_RADIUS - 6));
  for (const { unit, point } of labelled.toReversed()) {
    const certain = unit.id === selectedId;
    const label = { text: unit.callSign, point, radius: UNIT_RADIUS - 2, certain };
    drawLabel(context, label, room, palette);
  }
}

function roomBeside(sheet: Sheet, interventions: readonly MapIntervention[]): LabelRoom {
  const room = new LabelRoom();
  for (const { label, ...position } of interventions) {
    const point = sheet.at(position);
    if (!sheet.holds(point)) continue;
    room.keepFree(symbolBox(point, URGENCY_RADIUS));
    if (label) room.keepFree(labelBox(sheet.context, label, point, URGENCY_RADIUS));
  }
  return room;
}
