import {
  CenteredTextSymbolizer,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import { MAP_FONT, type Palette } from './palette.js';

/** How the layers of a file are called: as Protomaps' own builds do, or as OpenMapTiles and tilemaker do. */
export type StreetSchema = 'protomaps' | 'openmaptiles';

interface Layers {
  readonly water: string;
  readonly buildings: string;
  readonly roads: string;
  readonly roadNames: string;
  readonly kind: string;
  readonly main: readonly string[];
  readonly places: string;
}

const LAYERS: Readonly<Record<StreetSchema, Layers>> = {
  protomaps: {
    water: 'water',
    buildings: 'buildings',
    roads: 'roads',
    roadNames: 'roads',
    kind: 'kind',
    main: ['highway', 'major_road'],
    places: 'places',
  },
  openmaptiles: {
    water: 'water',
    buildings: 'building',
    roads: 'transportation',
    roadNames: 'transportation_name',
    kind: 'class',
    main: ['motorway', 'trunk', 'primary', 'secondary'],
    places: 'place',
  },
};

/** As the schematic ground: dim, so that what lies on it is brighter. Main roads stand out from streets by width and shade. */
export function streetPaint(schema: StreetSchema, palette: Palette): PaintRule[] {
  const { water, buildings, roads, kind, main } = LAYERS[schema];
  const isMain = (props: Readonly<Record<string, unknown>>): boolean =>
    main.includes(String(props[kind]));
  return [
    { dataLayer: water, symbolizer: new PolygonSymbolizer({ fill: palette.sea }) },
    {
      dataLayer: buildings,
      symbolizer: new PolygonSymbolizer({ fill: palette.coast, opacity: 0.5 }),
    },
    {
      dataLayer: roads,
      symbolizer: new LineSymbolizer({ color: palette.province, width: widthFrom(12, 0.4) }),
      filter: (_zoom, { props }) => !isMain(props),
    },
    {
      dataLayer: roads,
      symbolizer: new LineSymbolizer({ color: palette.border, width: widthFrom(8, 0.8) }),
      filter: (_zoom, { props }) => isMain(props),
    },
  ];
}

export function streetNames(schema: StreetSchema, palette: Palette): LabelRule[] {
  const { roadNames, places } = LAYERS[schema];
  const labelProps = ['name:latin', 'name'];
  const text = { labelProps, fontFamily: MAP_FONT, stroke: palette.land, width: 3 };
  return [
    {
      dataLayer: places,
      symbolizer: new CenteredTextSymbolizer({
        ...text,
        fill: palette.city,
        fontSize: 13,
        fontWeight: 600,
      }),
      maxzoom: 15,
    },
    {
      dataLayer: roadNames,
      symbolizer: new LineLabelSymbolizer({ ...text, fill: palette.place, fontSize: 12 }),
      minzoom: 14,
    },
  ];
}

/** Half as wide again with each zoom. */
function widthFrom(zoom: number, width: number): (zoom: number | undefined) => number {
  return (at = zoom) => Math.min(14, width * 1.5 ** Math.max(0, at - zoom));
}
