import type { ConsoleConfiguration } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import type { MapTiles } from '../map/vigil-map.js';

const NEAREST_ZOOM = 19;

/** The tiles that the server is configured with; null: the schematic map that the console brings along. */
export function useMapTiles(): MapTiles | null {
  const { data } = useServer<ConsoleConfiguration>('/api/configuration');
  const url = data?.map.tiles;
  return url ? { url, attribution: data.map.attribution ?? '', maxZoom: NEAREST_ZOOM } : null;
}
