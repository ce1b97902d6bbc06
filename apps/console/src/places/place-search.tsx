import { useEffect, useState, type RefObject } from 'react';
import { TextInput } from '@mantine/core';
import type { LocationValue, PlaceHit, PlacesView } from '@lib/contracts';
import type { Position } from '@lib/geo';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { KeyHint } from '../ui/key-hint.js';
import classes from './places.module.css';

/** A person types faster than that; a search for each stroke would help nobody. */
const TYPING_MS = 120;

interface PlaceSearchProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What is near counts more. */
  readonly near: Position | undefined;
  /** What the field is reached with. */
  readonly combo?: string;
  readonly onChoose: (value: LocationValue) => void;
}

/** Finds a place while it is typed: a name in any language, a street before it, coordinates or a Plus Code. */
export function PlaceSearch({ field, near, combo, onChoose }: PlaceSearchProps) {
  const { t, language, problem } = useText();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly PlaceHit[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    if (text.trim().length < 2) {
      setHits([]);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const body = { text, language, limit: 8, ...(near ? { near } : {}) };
      request<PlacesView>('POST', '/api/places/search', body, { signal: abort.signal }).then(
        (found) => {
          setTrouble(null);
          setHits(found.hits);
        },
        (error: unknown) => {
          if (!abort.signal.aborted) setTrouble(problem(asProblem(error).code).happened);
        },
      );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // A search belongs to what was typed; the place may change meanwhile.
  }, [text, language]);

  const choose = (hit: PlaceHit): void => {
    // The keys belong to the desk again.
    field.current?.blur();
    setText('');
    setHits([]);
    onChoose(locationOf(hit, text));
  };

  return (
    <div className={classes['search']}>
      <TextInput
        ref={field}
        label={t('call.place')}
        placeholder={t('call.place-search')}
        {...(combo ? { rightSection: <KeyHint combo={combo} />, rightSectionWidth: 40 } : {})}
        value={text}
        role="combobox"
        aria-expanded={hits.length > 0}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const index = event.key === 'Enter' ? 0 : event.altKey ? Number(event.key) - 1 : -1;
          const hit = hits[index];
          if (hit) {
            event.preventDefault();
            choose(hit);
          }
        }}
      />
      {trouble ? <p className={classes['trouble']}>{trouble}</p> : null}
      {hits.length > 0 ? (
        <ol className={classes['hits']} aria-label={t('call.place')}>
          {hits.map((hit, index) => (
            <li key={`${hit.label}${hit.latitude}`}>
              <button
                type="button"
                onClick={() => {
                  choose(hit);
                }}
              >
                <KeyHint combo={index === 0 ? 'Enter' : `Alt+${index + 1}`} /> {hit.label}
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** A hit as the place of a case. Street and number are typed before the municipality: they stay in the label. */
function locationOf(hit: PlaceHit, typed: string): LocationValue {
  const { label, latitude, longitude, source, municipality, country } = hit;
  const street = streetOf(typed, hit);
  return {
    label: street ? `${street}, ${label}` : label,
    latitude,
    longitude,
    source,
    ...(municipality ? { municipality } : {}),
    ...(country ? { country } : {}),
  };
}

/** What was typed before the name of the place: `Coupure 12, Gent` gives `Coupure 12`. */
function streetOf(text: string, { source }: Pick<PlaceHit, 'source'>): string {
  const comma = text.lastIndexOf(',');
  return source === 'search' && comma > 0 ? text.slice(0, comma).trim() : '';
}
