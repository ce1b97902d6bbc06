import { useCallback } from 'react';
import type { Sheet } from './canvas-layer.js';
import { LabelRoom } from './label-room.js';
import { MAP_FONT, type Palette } from './palette.js';
import { PANES } from './panes.js';
import places from './place-labels.json' with { type: 'json' };
import { useCanvasLayer } from './use-canvas-layer.js';

interface PlaceName {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** From which zoom on it may be shown. */
  readonly zoom: number;
}

/** Larger places first. GeoNames (CC BY 4.0), from `scripts/make-base-map.mjs`. */
const PLACE_NAMES: readonly PlaceName[] = places.map(([name, latitude, longitude, zoom]) => ({
  name: String(name),
  latitude: Number(latitude),
  longitude: Number(longitude),
  zoom: Number(zoom),
}));

/** Names of places, as many as have room. */
export function PlaceNameLayer({ palette }: { readonly palette: Palette }) {
  const paint = useCallback(
    (sheet: Sheet) => {
      paintNames(sheet, palette);
    },
    [palette],
  );
  useCanvasLayer(PANES.names, paint);
  return null;
}

/** Room that each name keeps around it. */
const GAP = 10;
/** Names stand below their place, lest a unit that stands in the middle of it hides them. */
const DROP = 15;

function paintNames(sheet: Sheet, palette: Palette): void {
  const { context, zoom } = sheet;
  const room = new LabelRoom();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.belgium;
  for (const place of PLACE_NAMES) {
    if (place.zoom > zoom) break;
    const point = sheet.at(place);
    if (!sheet.holds(point)) continue;
    const large = zoom - place.zoom >= 3 || (place.zoom <= 6 && zoom >= 7);
    const size = large ? 13 : 11;
    context.font = `${large ? 500 : 400} ${size}px ${MAP_FONT}`;
    const width = context.measureText(place.name).width;
    const box = {
      x: point.x - width / 2 - GAP,
      y: point.y + DROP - size / 2 - GAP / 2,
      width: width + 2 * GAP,
      height: size + GAP,
    };
    if (!room.take(box)) continue;
    context.fillStyle = large ? palette.city : palette.place;
    context.fillRect(point.x - 1.5, point.y - 1.5, 3, 3);
    context.strokeText(place.name, point.x, point.y + DROP);
    context.fillText(place.name, point.x, point.y + DROP);
  }
}
