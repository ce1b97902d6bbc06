import type { Position } from '@lib/geo';
import type { Language } from '@lib/kernel';
import type L from 'leaflet';
import type { MapHospital } from './hospital-layer.js';
import type { MapIntervention } from './intervention-layer.js';
import { MAP_TEXTS, UNIT_STATUS_TEXTS, UNIT_TYPE_TEXTS } from './texts.js';
import type { MapUnit } from './unit-layer.js';

/** What can be chosen on the map, with what is said of it. */
export interface MapSymbol extends Position {
  readonly id: string;
  readonly spoken: string;
}

/** All that can be chosen, what lies on top first. */
export function mapSymbols(
  units: readonly MapUnit[],
  interventions: readonly MapIntervention[],
  hospitals: readonly MapHospital[],
  language: Language,
): readonly MapSymbol[] {
  return [
    ...units.map(({ id, callSign, type, status, latitude, longitude }) => ({
      id,
      latitude,
      longitude,
      spoken: `${callSign}, ${UNIT_TYPE_TEXTS[type][language]}, ${UNIT_STATUS_TEXTS[status][language]}`,
    })),
    ...interventions.map(({ id, level, label, latitude, longitude }) => ({
      id,
      latitude,
      longitude,
      spoken: [`${MAP_TEXTS.level[language]} ${level}`, label].filter(Boolean).join(', '),
    })),
    ...hospitals.map(({ id, name, latitude, longitude }) => ({
      id,
      latitude,
      longitude,
      spoken: `${name}, ${MAP_TEXTS.hospital[language]}`,
    })),
  ];
}

/** How far beside a symbol a click may be, in CSS pixels: the size of a target that a hurried hand meets. */
const REACH = 16;

/** The symbol under a point of the screen; of several, the nearest, and of two as near the upper one. */
export function symbolAt(
  map: L.Map,
  point: L.Point,
  symbols: readonly MapSymbol[],
): MapSymbol | undefined {
  let nearest: MapSymbol | undefined;
  let reach = REACH;
  for (const symbol of symbols) {
    const distance = map
      .latLngToContainerPoint([symbol.latitude, symbol.longitude])
      .distanceTo(point);
    if (distance >= reach) continue;
    nearest = symbol;
    reach = distance;
  }
  return nearest;
}

/** What is in sight, from west to east: the order in which the keyboard steps through it. */
export function inSight(map: L.Map, symbols: readonly MapSymbol[]): readonly MapSymbol[] {
  const bounds = map.getBounds();
  return symbols
    .filter(({ latitude, longitude }) => bounds.contains([latitude, longitude]))
    .toSorted((a, b) => a.longitude - b.longitude || a.latitude - b.latitude);
}
