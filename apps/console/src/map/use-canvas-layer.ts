import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { CanvasLayer, type Sheet } from './canvas-layer.js';

/** Keeps a canvas in a pane of the map, painted anew whenever `paint` is another function. */
export function useCanvasLayer(pane: string, paint: (sheet: Sheet) => void): void {
  const map = useMap();
  const [layer] = useState(() => new CanvasLayer(pane, paint));

  useEffect(() => {
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, layer]);

  useEffect(() => {
    layer.show(paint);
  }, [layer, paint]);
}
