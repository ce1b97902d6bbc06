import { useEffect, useRef, useState } from 'react';
import type { Position } from '@lib/geo';
import type { Language } from '@lib/kernel';
import L from 'leaflet';
import { useMap } from 'react-leaflet';
import { inSight, symbolAt, type MapSymbol } from './map-symbols.js';

export interface MapInputProps {
  readonly language: Language;
  readonly symbols: readonly MapSymbol[];
  readonly selectedId: string | null;
  readonly onSelect: ((id: string) => void) | undefined;
  readonly onPick: ((position: Position) => void) | undefined;
  /** Shows the case in hand again. */
  readonly onHome: () => void;
}

/** Clicks and keys on the map; nothing is shown but the cross-hair of the keyboard. */
export function MapInput(props: MapInputProps) {
  const map = useMap();
  const newest = useRef(props);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    newest.current = props;
  });

  useEffect(() => {
    const container = map.getContainer();

    const click = ({ containerPoint, latlng }: L.LeafletMouseEvent): void => {
      const { symbols, onSelect, onPick } = newest.current;
      const symbol = onSelect && symbolAt(map, containerPoint, symbols);
      if (symbol) onSelect(symbol.id);
      else onPick?.(positionOf(latlng));
    };
    const hover = ({ containerPoint }: L.LeafletMouseEvent): void => {
      const { symbols, onSelect, onPick } = newest.current;
      const over = onSelect && symbolAt(map, containerPoint, symbols);
      container.style.cursor = over ? 'pointer' : onPick ? 'crosshair' : '';
    };
    const press = (event: KeyboardEvent): void => {
      if (event.target !== container || event.ctrlKey || event.altKey || event.metaKey) return;
      const { symbols, selectedId, onSelect, onPick, onHome } = newest.current;
      if (event.key === 'Home') onHome();
      else if (event.key === 'Enter' && onPick) onPick(positionOf(map.getCenter()));
      else if (event.key.startsWith('Page') && onSelect) {
        const step = event.key === 'PageDown' ? 1 : -1;
        const next = stepFrom(inSight(map, symbols), selectedId, step);
        if (!next) return;
        onSelect(next.id);
        setSpoken(next.spoken);
      } else return;
      event.preventDefault();
    };

    map.on('click', click).on('mousemove', hover);
    container.addEventListener('keydown', press);
    return () => {
      map.off('click', click).off('mousemove', hover);
      container.removeEventListener('keydown', press);
    };
  }, [map]);

  return (
    <>
      {props.onPick && <div className="vigil-map-cross" aria-hidden="true" />}
      <div className="vigil-map-spoken" role="status">
        {spoken}
      </div>
    </>
  );
}

function positionOf({ lat, lng }: L.LatLng): Position {
  const { lat: latitude, lng: longitude } = L.latLng(lat, lng).wrap();
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** To a metre: more is not seen on a screen. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function stepFrom(
  symbols: readonly MapSymbol[],
  selectedId: string | null,
  step: 1 | -1,
): MapSymbol | undefined {
  const current = symbols.findIndex(({ id }) => id === selectedId);
  if (current < 0) return symbols.at(step > 0 ? 0 : -1);
  return symbols[(current + step + symbols.length) % symbols.length];
}
