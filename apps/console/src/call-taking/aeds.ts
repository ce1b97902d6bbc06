import { useEffect } from 'react';
import type { AedView, AedsView } from '@lib/contracts';
import { followAnswer } from '../api/follow-answer.js';
import { createStore, useStore } from '../state/store.js';

const PATH = '/api/directory/aeds';
const LOOK_AGAIN_MS = 5 * 60_000;

/** All public defibrillators: the nearest to a patient are found here, so that no place leaves the console for it. */
const aeds = createStore<readonly AedView[]>([]);

export function useAeds(): readonly AedView[] {
  return useStore(aeds);
}

/** Follows them before they are needed: no call waits for them, and what was loaded stays without a network. */
export function useFollowAeds(): void {
  useEffect(
    () =>
      followAnswer<AedsView>(PATH, LOOK_AGAIN_MS, (known) => {
        if (known) aeds.set(known.aeds);
      }),
    [],
  );
}
