import { useCallback, useEffect, useRef } from 'react';
import type { Position } from '@lib/geo';
import L from 'leaflet';
import { useMap } from 'react-leaflet';

const PADDING = 70;
/** Nearer shows nothing more on a map without streets. */
const NEAREST_ZOOM = 11;
/** Farther away, nobody sees what stands around the case. */
const FARTHEST_ZOOM = 9;

/**
 * Keeps the case in hand in sight: moves the map when what it is about changes and is not well inside, never while it
 * is (and not too far away to tell), and never because something else moved. Gives back how to show it again.
 */
export function useFocus(focus: readonly Position[]): () => void {
  const map = useMap();
  const newest = useRef(focus);
  const key = focus.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(' ');

  const show = useCallback(() => {
    const points = newest.current.map(({ latitude, longitude }) => L.latLng(latitude, longitude));
    if (points.length > 0)
      map.fitBounds(L.latLngBounds(points), {
        padding: [PADDING, PADDING],
        maxZoom: Math.max(NEAREST_ZOOM, points.length === 1 ? map.getZoom() : 0),
        animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      });
  }, [map]);

  useEffect(() => {
    newest.current = focus;
  });
  useEffect(() => {
    if (key !== '' && (map.getZoom() < FARTHEST_ZOOM || !isWellInside(map, newest.current))) show();
  }, [key, map, show]);
  return show;
}

function isWellInside(map: L.Map, focus: readonly Position[]): boolean {
  const size = map.getSize();
  const inner = L.bounds([PADDING, PADDING], [size.x - PADDING, size.y - PADDING]);
  return focus.every(({ latitude, longitude }) =>
    inner.contains(map.latLngToContainerPoint([latitude, longitude])),
  );
}
