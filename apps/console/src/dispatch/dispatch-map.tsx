import { useMemo } from 'react';
import type { Unit } from '@lib/dispatch';
import { useText } from '../i18n/use-text.js';
import { useMapTiles } from '../live/use-map-tiles.js';
import { VigilMap } from '../map/vigil-map.js';
import { useAppearance } from '../theme/appearance.js';
import type { QueueLine } from './queue.js';
import type { CasePlaces } from './use-places.js';

interface DispatchMapProps {
  readonly units: readonly Unit[];
  readonly lines: readonly QueueLine[];
  readonly places: CasePlaces;
  readonly selectedId: string | null;
  readonly onSelect: (interventionId: string) => void;
  readonly onSelectUnit: (unitId: string) => void;
}

/** The interventions where this desk may read their place, with all units; the one in hand is always in sight. */
export function DispatchMap({
  units,
  lines,
  places,
  selectedId,
  onSelect,
  onSelectUnit,
}: DispatchMapProps) {
  const { language } = useText();
  const { theme } = useAppearance();
  const tiles = useMapTiles();
  const shown = useMemo(
    () =>
      lines.flatMap(({ intervention }) => {
        const place = places.get(intervention.caseId);
        if (place?.type !== 'known') return [];
        const { latitude, longitude } = place.value;
        return [{ id: intervention.id, level: intervention.level, latitude, longitude }];
      }),
    [lines, places],
  );
  const focus = useMemo(() => shown.filter(({ id }) => id === selectedId), [shown, selectedId]);
  return (
    <VigilMap
      language={language}
      theme={theme}
      tiles={tiles}
      units={units}
      interventions={shown}
      focus={focus}
      selectedId={selectedId}
      onSelect={(id) => {
        if (shown.some((one) => one.id === id)) onSelect(id);
        else onSelectUnit(id);
      }}
    />
  );
}
