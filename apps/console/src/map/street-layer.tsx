import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Palette } from './palette.js';
import type { StreetSchema } from './street-rules.js';

/** One file of vector tiles, which the server that the console comes from hands out in pieces. */
export interface MapStreets {
  readonly url: string;
  readonly schema: StreetSchema;
  readonly attribution: string;
}

/** Streets and their names; what paints them is loaded when there are some. */
export function StreetLayer({
  streets: { url, schema, attribution },
  palette,
}: {
  readonly streets: MapStreets;
  readonly palette: Palette;
}) {
  const map = useMap();
  useEffect(() => {
    let layer: { addTo: (to: typeof map) => unknown; remove: () => unknown } | undefined;
    let gone = false;
    void Promise.all([import('protomaps-leaflet'), import('./street-rules.js')]).then(
      ([{ leafletLayer }, { streetPaint, streetNames }]) => {
        if (gone) return;
        layer = leafletLayer({
          url,
          attribution,
          backgroundColor: palette.belgium,
          paintRules: streetPaint(schema, palette),
          labelRules: streetNames(schema, palette),
        }) as unknown as NonNullable<typeof layer>;
        layer.addTo(map);
      },
    );
    return () => {
      gone = true;
      layer?.remove();
    };
  }, [map, url, schema, attribution, palette]);
  return null;
}
