import { useMap } from 'react-leaflet';

/** From the ground up. Tiles are Leaflet's own at 200, its markers at 600. */
export const PANES = {
  ground: 'vigil-ground',
  names: 'vigil-names',
  hospitals: 'vigil-hospitals',
  units: 'vigil-units',
  interventions: 'vigil-interventions',
} as const;

const ORDER: Readonly<Record<(typeof PANES)[keyof typeof PANES], number>> = {
  [PANES.ground]: 150,
  [PANES.names]: 160,
  [PANES.hospitals]: 410,
  [PANES.units]: 420,
  [PANES.interventions]: 430,
};

/** Makes the panes; before any layer that is in one. */
export function Panes() {
  const map = useMap();
  for (const [name, order] of Object.entries(ORDER)) {
    if (map.getPane(name)) continue;
    const pane = map.createPane(name);
    pane.style.zIndex = String(order);
    pane.style.pointerEvents = 'none';
  }
  return null;
}
