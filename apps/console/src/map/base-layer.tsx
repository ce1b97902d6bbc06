import { useEffect } from 'react';
import L from 'leaflet';
import { useMap } from 'react-leaflet';
import { BASE_MAP } from './base-map.js';
import type { Palette } from './palette.js';
import { PANES } from './panes.js';

/** Nearer, the lines would be seen to be a kilometre off. */
const PROVINCES_TO_ZOOM = 11;

/** Land, borders and provinces, under whatever tiles there are. */
export function BaseLayer({ palette }: { readonly palette: Palette }) {
  const map = useMap();

  useEffect(() => {
    const renderer = L.canvas({ pane: PANES.ground, padding: 0.5 });
    const common = { renderer, pane: PANES.ground, interactive: false, smoothFactor: 0.8 };
    const filled = (fillColor: string): L.PolylineOptions => ({
      ...common,
      stroke: false,
      fill: true,
      fillColor,
      fillOpacity: 1,
    });
    const drawn = (color: string, weight: number, dashArray?: string): L.PolylineOptions => ({
      ...common,
      color,
      weight,
      opacity: 1,
      ...(dashArray ? { dashArray } : {}),
    });
    const { region } = BASE_MAP;
    const detail = L.latLngBounds([region.south, region.west], [region.north, region.east]);
    const ground = L.layerGroup([
      L.polygon(BASE_MAP.worldLand, filled(palette.land)),
      L.polyline(BASE_MAP.worldBorders, drawn(palette.province, 0.8)),
      L.rectangle(detail, filled(palette.sea)),
      L.polygon(BASE_MAP.land, filled(palette.land)),
      L.polygon(BASE_MAP.belgium, filled(palette.belgium)),
      L.polyline(BASE_MAP.coast, drawn(palette.coast, 1)),
      L.polyline(BASE_MAP.borders, drawn(palette.border, 1.4)),
    ]).addTo(map);
    const provinces = L.polyline(BASE_MAP.provinces, drawn(palette.province, 1));
    const showProvinces = (): void => {
      if (map.getZoom() <= PROVINCES_TO_ZOOM) ground.addLayer(provinces);
      else ground.removeLayer(provinces);
    };
    showProvinces();
    map.on('zoomend', showProvinces);
    map.getContainer().style.background = palette.sea;
    return () => {
      map.off('zoomend', showProvinces);
      ground.remove();
      renderer.remove();
    };
  }, [map, palette]);

  return null;
}
