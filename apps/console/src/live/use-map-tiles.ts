import type { ConsoleConfiguration } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import type { MapStreets } from '../map/street-layer.js';
import type { MapTiles } from '../map/vigil-map.js';

const NEAREST_ZOOM = 19;

/** The tiles or streets that the server is configured with; null: the schematic map that the console brings along. */
export function useMapTiles(): MapTiles | MapStreets | null {
  const { data } = useServer<ConsoleConfiguration>('/api/configuration');
  if (!data) return null;
  const { tiles, streets } = data.map;
  const attribution = data.map.attribution ?? '';
  if (streets) return { ...streets, attribution };
  return tiles ? { url: tiles, attribution, maxZoom: NEAREST_ZOOM } : null;
}
