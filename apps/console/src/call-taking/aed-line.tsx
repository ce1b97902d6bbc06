import { useMemo, useState } from 'react';
import type { AedView, LocationValue } from '@lib/contracts';
import {
  bearingDegrees,
  checkedLongAgo,
  compassPoint,
  nearestAeds,
  type AedNearby,
  type Position,
} from '@lib/geo';
import { serverNow } from '../api/server-clock.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { useAeds } from './aeds.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

const MOST = 3;

/** Where a bystander can fetch a defibrillator: the nearest in one line, the next on demand. It says nothing aloud by itself. */
export function AedLine({ place }: { readonly place: LocationValue | undefined }) {
  const texts = useText();
  const { t } = texts;
  const aeds = useAeds();
  const [showsOthers, setShowsOthers] = useState(false);
  const near = useMemo(() => (place ? nearestAeds(place, aeds, MOST) : []), [place, aeds]);
  const [nearest, ...others] = near;
  const toggle = (): void => {
    setShowsOthers(!showsOthers);
  };
  useKeys(others.length > 0 ? { A: { label: t('aed.others'), run: toggle } } : {}, {
    scope: 'question',
  });
  if (!place || !nearest)
    return (
      <p className={classes['muted']} aria-live="off">
        {t(place ? 'aed.none' : 'aed.place-first')}
      </p>
    );
  return (
    <div aria-live="off">
      <div className={asking['row']}>
        <span>
          {t('aed.nearest', { where: whereText(texts, place, nearest) })}{' '}
          <SourceMark source={nearest.aed.source} />
        </span>
        {others.length > 0 ? (
          <button
            type="button"
            aria-expanded={showsOthers}
            // A click leaves the focus where it was: the next Enter goes on with the script.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={toggle}
          >
            <KeyHint combo="A" /> {t('aed.others')}
          </button>
        ) : null}
      </div>
      {showsOthers ? (
        <ul>
          {others.map((one) => (
            <li key={`${one.aed.source} ${one.aed.id}`}>
              {whereText(texts, place, one)} <SourceMark source={one.aed.source} />
            </li>
          ))}
        </ul>
      ) : null}
      {place.source === 'search' ? <p className={classes['muted']}>{t('aed.rough')}</p> : null}
    </div>
  );
}

/** OpenStreetMap wants to be named wherever its data are shown. */
function SourceMark({ source }: { readonly source: string }) {
  return (
    <small className={classes['muted']}>
      {source === 'openstreetmap' ? '© OpenStreetMap' : source}
    </small>
  );
}

/** "about 180 m on foot, Town hall, inside, Mo-Fr 09:00-17:00": what is told, and what is not. */
function whereText({ t }: Texts, place: Position, { aed, metres }: AedNearby<AedView>): string {
  const { name, hint, indoor, forCustomers, hours } = aed;
  const wind = compassPoint(bearingDegrees(place, aed));
  return [
    t('aed.metres', { metres: Math.round(metres / 10) * 10 }),
    name ?? (hint === null ? t(`aed.to-${wind}`) : null),
    hint,
    indoor === null ? null : t(indoor ? 'aed.inside' : 'aed.outside'),
    forCustomers ? t('aed.for-customers') : null,
    hours ?? t('aed.hours-unknown'),
    checkText(t, aed),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function checkText(t: Texts['t'], { checkedOn }: AedView): string | null {
  if (checkedOn === null) return t('aed.check-unknown');
  const today = new Date(serverNow()).toISOString().slice(0, 10);
  const [year = '', month = ''] = checkedOn.split('-');
  return checkedLongAgo(checkedOn, today)
    ? t('aed.not-checked-since', { month: `${month}/${year}` })
    : null;
}
