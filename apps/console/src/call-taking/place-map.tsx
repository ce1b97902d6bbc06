import { useMemo } from 'react';
import type { LocationValue } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { useRows } from '../live/use-board.js';
import { useMapTiles } from '../live/use-map-tiles.js';
import { VigilMap } from '../map/vigil-map.js';
import { useAppearance } from '../theme/appearance.js';
import classes from './call-taking.module.css';

/** The place of the case with the units around it; a click moves it. */
export function PlaceMap({
  place,
  caseId,
  onPick,
}: {
  readonly place: LocationValue | null;
  readonly caseId: string;
  readonly onPick: (latitude: number, longitude: number) => void;
}) {
  const { language } = useText();
  const { theme } = useAppearance();
  const units = useRows('unit');
  const tiles = useMapTiles();
  const { latitude, longitude } = place ?? {};
  const pin = useMemo(
    () => (latitude === undefined || longitude === undefined ? null : { latitude, longitude }),
    [latitude, longitude],
  );
  const focus = useMemo(() => (pin ? [pin] : []), [pin]);
  return (
    <div className={classes['map']} data-case={caseId}>
      <VigilMap
        language={language}
        theme={theme}
        tiles={tiles}
        units={units}
        pin={pin}
        focus={focus}
        onPick={(position) => {
          onPick(position.latitude, position.longitude);
        }}
      />
    </div>
  );
}
