import { useSyncExternalStore } from 'react';
import { useSession } from '../sign-in/session-state.js';
import { desksOf, type Desk, type DeskId } from './desks.js';

/** The desk that is open, by the address `#/dispatch`: never more in it than the desk's name. */
export function useDesk(): readonly [Desk | undefined, (id: DeskId) => void] {
  const { role } = useSession();
  const wanted = useSyncExternalStore(subscribe, readHash);
  const mine = desksOf(role);
  return [mine.find(({ id }) => id === wanted) ?? mine[0], openDesk];
}

function openDesk(id: DeskId): void {
  location.hash = `/${id}`;
}

function readHash(): string {
  return location.hash.replace(/^#\//, '');
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => {
    removeEventListener('hashchange', listener);
  };
}
