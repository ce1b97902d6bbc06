import 'leaflet/dist/leaflet.css';
import './map.css';
import { useMemo, useState } from 'react';
import type { Position } from '@lib/geo';
import type { Language } from '@lib/kernel';
import {
  AttributionControl,
  MapContainer,
  ScaleControl,
  TileLayer,
  ZoomControl,
} from 'react-leaflet';
import { BaseLayer } from './base-layer.js';
import { HospitalLayer, type MapHospital } from './hospital-layer.js';
import { InterventionLayer, type MapIntervention } from './intervention-layer.js';
import { MapInput, type MapInputProps } from './map-input.js';
import { mapSymbols } from './map-symbols.js';
import { paletteOf, type MapTheme } from './palette.js';
import { Panes } from './panes.js';
import { Pin } from './pin.js';
import { PlaceNameLayer } from './place-name-layer.js';
import { MAP_TEXTS } from './texts.js';
import { StreetLayer, type MapStreets } from './street-layer.js';
import { UnitLayer, type MapUnit } from './unit-layer.js';
import { useFocus } from './use-focus.js';

/** A server of raster tiles, from the server's configuration; without one the map asks nobody for anything. */
export interface MapTiles {
  readonly url: string;
  readonly attribution: string;
  readonly maxZoom: number;
}

export interface VigilMapProps {
  readonly language: Language;
  readonly theme?: MapTheme;
  readonly tiles?: MapTiles | MapStreets | null;
  readonly units?: readonly MapUnit[];
  readonly interventions?: readonly MapIntervention[];
  readonly hospitals?: readonly MapHospital[];
  /** The place of the case in hand. */
  readonly pin?: Position | null;
  /** A click beside every symbol, Enter, or the pin moved; absent: the pin stays where it is. */
  readonly onPick?: (position: Position) => void;
  /** What must be in sight: the map moves when this changes. */
  readonly focus?: readonly Position[];
  readonly selectedId?: string | null;
  readonly onSelect?: (id: string) => void;
}

const BELGIUM: [[number, number], [number, number]] = [
  [49.5, 2.54],
  [51.51, 6.41],
];
const FARTHEST_ZOOM = 3;
const NEAREST_ZOOM = 18;
const NONE: readonly never[] = [];

/** The map of every desk: props in, events out. What it shows is given to it; it fetches nothing. */
export function VigilMap({
  language,
  theme = 'dark',
  tiles = null,
  units = NONE,
  interventions = NONE,
  hospitals = NONE,
  pin = null,
  onPick,
  focus = NONE,
  selectedId = null,
  onSelect,
}: VigilMapProps) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const palette = useMemo(() => frame && paletteOf(frame, theme), [frame, theme]);
  const symbols = useMemo(
    () => mapSymbols(units, interventions, hospitals, language),
    [units, interventions, hospitals, language],
  );
  const keys = onPick ? [MAP_TEXTS.keys, MAP_TEXTS.pickKey] : [MAP_TEXTS.keys];
  const label = [MAP_TEXTS.map, ...keys].map((text) => text[language]).join(' ');

  return (
    <div ref={setFrame} className="vigil-map" data-map-theme={theme}>
      {palette && (
        <MapContainer
          bounds={BELGIUM}
          minZoom={FARTHEST_ZOOM}
          maxZoom={NEAREST_ZOOM}
          zoomControl={false}
          attributionControl={false}
          worldCopyJump
          ref={(map) => map?.getContainer().setAttribute('aria-label', label)}
        >
          <Panes />
          <BaseLayer palette={palette} />
          {tiles && 'schema' in tiles ? (
            <StreetLayer streets={tiles} palette={palette} />
          ) : tiles ? (
            <TileLayer url={tiles.url} attribution={tiles.attribution} maxZoom={tiles.maxZoom} />
          ) : (
            <PlaceNameLayer palette={palette} />
          )}
          <HospitalLayer {...{ hospitals, selectedId, palette }} />
          <InterventionLayer {...{ interventions, selectedId, palette }} />
          <UnitLayer {...{ units, interventions, selectedId, palette }} />
          {pin && (
            <Pin
              position={pin}
              label={MAP_TEXTS.pin[language]}
              palette={palette}
              raised={interventions.some((intervention) => isAt(intervention, pin))}
              onMove={onPick}
            />
          )}
          <Input focus={focus} {...{ language, symbols, selectedId, onSelect, onPick }} />
          <ZoomControl
            position="topright"
            zoomInTitle={MAP_TEXTS.zoomIn[language]}
            zoomOutTitle={MAP_TEXTS.zoomOut[language]}
          />
          <ScaleControl position="bottomright" imperial={false} />
          <AttributionControl position="bottomright" prefix="Natural Earth | GeoNames CC BY 4.0" />
        </MapContainer>
      )}
      {!tiles && <p className="vigil-map-banner">{MAP_TEXTS.schematic[language]}</p>}
    </div>
  );
}

function isAt(a: Position, b: Position): boolean {
  return a.latitude === b.latitude && a.longitude === b.longitude;
}

function Input({
  focus,
  ...input
}: Omit<MapInputProps, 'onHome'> & { readonly focus: readonly Position[] }) {
  const onHome = useFocus(focus);
  return <MapInput {...input} onHome={onHome} />;
}
