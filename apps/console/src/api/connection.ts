import { createStore, useStore } from '../state/store.js';

/** How the board's news arrive. `live/` tells it; the frame and the veils show it. */
export interface Connection {
  readonly state: 'connecting' | 'live' | 'behind' | 'out-of-touch';
  /** The last position of the log that this console has. */
  readonly position?: number;
  /** When this console last knew the whole truth, in server time (ms). */
  readonly freshAt?: number;
}

const connection = createStore<Connection>({ state: 'connecting' });

export const tellConnection = connection.set;

export function useConnection(): Connection {
  return useStore(connection);
}
