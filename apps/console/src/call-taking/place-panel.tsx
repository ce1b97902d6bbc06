import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import type { LocationValue, PlaceHit, PlacesView, ReversePlaceView } from '@lib/contracts';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import type { CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import { PlaceMap } from './place-map.js';
import classes from './call-taking.module.css';

/** A person types faster than that; a search for each stroke would help nobody. */
const TYPING_MS = 120;

/** Where the patient is: found while typing, by a click on the map, coordinates or a Plus Code. */
export function PlacePanel({ draft }: { readonly draft: CaseDraft }) {
  const { t, language, problem } = useText();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly PlaceHit[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const place = draft.place?.value;
  useKeys({ F4: { label: t('call.place'), strip: true, run: () => field.current?.focus() } });

  useEffect(() => {
    if (text.trim().length < 2) {
      setHits([]);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const body = { text, language, limit: 8, ...(place ? { near: positionOf(place) } : {}) };
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
    // The keys belong to the question again.
    field.current?.blur();
    setText('');
    setHits([]);
    // Street and number are typed before the municipality: they stay in the label.
    const street = streetOf(text, hit);
    take({
      type: 'place',
      value: {
        label: street ? `${street}, ${hit.label}` : hit.label,
        latitude: hit.latitude,
        longitude: hit.longitude,
        source: hit.source,
        ...(hit.municipality ? { municipality: hit.municipality } : {}),
        ...(hit.country ? { country: hit.country } : {}),
        ...(place?.access ? { access: place.access } : {}),
      },
    });
  };

  const pick = (latitude: number, longitude: number): void => {
    const value = { latitude, longitude, source: 'map' as const };
    request<ReversePlaceView>('POST', '/api/places/reverse', {
      latitude,
      longitude,
      language,
    }).then(
      ({ hit }) => {
        take({
          type: 'place',
          value: {
            ...value,
            label: place?.label && place.source !== 'map' ? place.label : hit.label,
            ...(hit.municipality ? { municipality: hit.municipality } : {}),
            ...(hit.country ? { country: hit.country } : {}),
            ...(place?.access ? { access: place.access } : {}),
          },
        });
      },
      () => {
        const label = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
        take({ type: 'place', value: { ...value, label } });
      },
    );
  };

  return (
    <div className={classes['place']}>
      <TextInput
        ref={field}
        label={t('call.place')}
        placeholder={t('call.place-search')}
        rightSection={<KeyHint combo="F4" />}
        rightSectionWidth={40}
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
      {trouble ? <p className={classes['muted']}>{trouble}</p> : null}
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
      {place ? (
        <PlaceDetails place={place} />
      ) : (
        <p className={classes['muted']}>{t('call.place-none')}</p>
      )}
      <PlaceMap place={place ?? null} caseId={draft.caseId} onPick={pick} />
    </div>
  );
}

function PlaceDetails({ place }: { readonly place: LocationValue }) {
  const { t } = useText();
  const [label, setLabel] = useState(place.label);
  const [access, setAccess] = useState(place.access ?? '');
  useEffect(() => {
    setLabel(place.label);
    setAccess(place.access ?? '');
  }, [place]);
  const keep = (): void => {
    const { access: _, ...rest } = place;
    if (label.trim() === '' || (label === place.label && access === (place.access ?? ''))) return;
    take({ type: 'place', value: { ...rest, label, ...(access ? { access } : {}) } });
  };
  return (
    <form
      className={classes['details']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onBlur={keep}
    >
      <TextInput
        aria-label={t('call.place-address')}
        value={label}
        onChange={(event) => {
          setLabel(event.currentTarget.value);
        }}
      />
      <TextInput
        placeholder={t('call.place-access')}
        aria-label={t('call.place-access')}
        value={access}
        onChange={(event) => {
          setAccess(event.currentTarget.value);
        }}
      />
      <button type="submit" hidden />
    </form>
  );
}

/** What was typed before the name of the place: `Coupure 12, Gent` gives `Coupure 12`. */
export function streetOf(text: string, { source }: Pick<PlaceHit, 'source'>): string {
  const comma = text.lastIndexOf(',');
  return source === 'search' && comma > 0 ? text.slice(0, comma).trim() : '';
}

function positionOf({ latitude, longitude }: LocationValue): {
  readonly latitude: number;
  readonly longitude: number;
} {
  return { latitude, longitude };
}
