import { useEffect, useMemo, useRef } from 'react';
import type { Position } from '@lib/geo';
import L from 'leaflet';
import { Marker, useMap } from 'react-leaflet';
import type { Palette } from './palette.js';
import { URGENCY_RADIUS } from './urgency-symbol.js';

interface PinProps {
  readonly position: Position;
  readonly label: string;
  readonly palette: Palette;
  /** Whether an intervention is at the same place: the pin stands on its symbol and hides no number. */
  readonly raised: boolean;
  /** Absent: the pin shows a place, and cannot be moved. */
  readonly onMove: ((position: Position) => void) | undefined;
}

/** An arrow key moves the pin so many pixels, with Shift ten times as many. */
const STEP = 2;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place of the case in hand, dragged or moved by arrow keys. */
export function Pin({ position, label, palette, raised, onMove }: PinProps) {
  const map = useMap();
  const marker = useRef<L.Marker>(null);
  const icon = useMemo(() => pinIcon(palette, raised ? URGENCY_RADIUS : 0), [palette, raised]);
  const movable = onMove !== undefined;

  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element || !onMove) return undefined;
    const press = (event: KeyboardEvent): void => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? 10 * STEP : STEP;
      const from = map.latLngToContainerPoint([position.latitude, position.longitude]);
      onMove(positionOf(map.containerPointToLatLng(from.add([arrow[0] * step, arrow[1] * step]))));
    };
    element.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('keydown', press);
    };
  }, [map, position, onMove, icon]);

  useEffect(() => {
    marker.current?.getElement()?.setAttribute('aria-label', label);
  }, [label, icon]);

  return (
    <Marker
      ref={marker}
      position={[position.latitude, position.longitude]}
      icon={icon}
      draggable={movable}
      keyboard={movable}
      title=""
      alt={label}
      eventHandlers={{
        dragend: () => {
          const at = marker.current?.getLatLng();
          if (at) onMove?.(positionOf(at));
        },
      }}
    />
  );
}

function positionOf({ lat, lng }: L.LatLng): Position {
  return { latitude: Math.round(lat * 1e5) / 1e5, longitude: Math.round(lng * 1e5) / 1e5 };
}

function pinIcon({ text, sea, focus }: Palette, lift: number): L.DivIcon {
  return L.divIcon({
    className: 'vigil-map-pin',
    iconSize: [30, 40],
    iconAnchor: [15, 38 + lift],
    html: `<svg viewBox="0 0 30 40" width="30" height="40" aria-hidden="true">
      <path d="M15 38C15 38 27 23 27 14A12 12 0 1 0 3 14C3 23 15 38 15 38Z"
        fill="${focus}" stroke="${sea}" stroke-width="3" paint-order="stroke"/>
      <circle cx="15" cy="14" r="5" fill="${text}" stroke="${sea}" stroke-width="2"/></svg>`,
  });
}
