import { useEffect, useState } from 'react';
import type { CaseRow, LocationValue } from '@lib/contracts';
import { placesOf } from './commands.js';

/** The place of a case as this desk may read it; `hidden` when it may not. */
export type CasePlace =
  | { readonly type: 'known'; readonly version: number; readonly value: LocationValue }
  | { readonly type: 'hidden'; readonly version: number };

export type CasePlaces = ReadonlyMap<string, CasePlace>;

/** Together in one request, and again only when a case has another place than the one that was read. */
const GATHER_MS = 20;
const AGAIN_MS = 2_000;

/** The places of the open cases, S1: read under this desk's grants whenever the board says that one changed. */
export function usePlaces(cases: readonly CaseRow[]): CasePlaces {
  const [places, setPlaces] = useState<CasePlaces>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = cases
    .filter(({ id, placeVersion }) => placeVersion > 0 && places.get(id)?.version !== placeVersion)
    .map(({ id }) => id)
    .sort();
  const key = wanted.join();

  useEffect(() => {
    if (key === '') return;
    let current = true;
    let timer = setTimeout(() => {
      placesOf(key.split(',')).then(
        ({ locations, denied }) => {
          if (!current) return;
          setPlaces((before) => {
            const after = new Map(before);
            for (const { caseId, location } of locations)
              after.set(caseId, { type: 'known', version: location.version, value: location.value });
            for (const caseId of denied)
              after.set(caseId, { type: 'hidden', version: versionOf(cases, caseId) });
            return after;
          });
        },
        () => {
          timer = setTimeout(() => {
            setAttempt((before) => before + 1);
          }, AGAIN_MS);
        },
      );
    }, GATHER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The cases themselves change with every news; only what is wanted of them matters here.
  }, [key, attempt]);

  return places;
}

function versionOf(cases: readonly CaseRow[], caseId: string): number {
  return cases.find(({ id }) => id === caseId)?.placeVersion ?? 0;
}
