import { useEffect } from 'react';
import type { ReleasedProtocol, ReleasedProtocolsView } from '@lib/contracts';
import { PROTOCOLS } from '@lib/protocols';
import type { Protocol } from '@lib/triage';
import { createStore, useStore } from '../state/store.js';
import type { Pinned } from './pinned.js';
import { fromShelf, shelve } from './shelf.js';

const PATH = '/api/protocols/released';
const LOOK_AGAIN_MS = 15_000;

interface InForce {
  readonly protocols: readonly Protocol[];
  /** The codes that a medical director has signed off. */
  readonly signedOff: ReadonlySet<string>;
}

/** What the centre triages with; until the server said so, the library that came with the console. */
const inForce = createStore<InForce>({ protocols: PROTOCOLS, signedOff: new Set() });

export function protocolByCode(code: string): Protocol | undefined {
  return inForce.get().protocols.find((protocol) => protocol.code === code);
}

/** What a case that takes a protocol up now goes on with to its end. */
export function pinInForce(code: string): Pinned | undefined {
  const protocol = protocolByCode(code);
  return protocol && { protocol, signedOff: inForce.get().signedOff.has(code) };
}

/** Every reader changes when another version comes into force. */
export function useInForce(): InForce {
  return useStore(inForce);
}

/** What came while a call was under way: the call ends with the protocols that it began with. */
let waiting: InForce | null = null;
let tag: string | null = null;

/**
 * Follows what is in force while this person works. `isHeld`: a triage is under way, so that nothing may change
 * under it.
 */
export function useFollowInForce(isHeld: () => boolean): void {
  useEffect(() => {
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      try {
        await ask(stop.signal);
      } catch {
        // Without the server, what is known goes on; the frame says that it is out of touch.
      }
      settle(isHeld());
    };
    void recall().then(look);
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [isHeld]);
}

function settle(isHeld: boolean): void {
  if (waiting === null || isHeld) return;
  inForce.set(waiting);
  waiting = null;
}

async function ask(signal: AbortSignal): Promise<void> {
  const response = await fetch(PATH, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
    headers: { accept: 'application/json', ...(tag === null ? {} : { 'if-none-match': tag }) },
  });
  if (!response.ok) return;
  const copy = response.clone();
  take((await response.json()) as ReleasedProtocolsView);
  tag = response.headers.get('etag');
  await shelve(PATH, copy);
}

function take({ protocols }: ReleasedProtocolsView): void {
  waiting = {
    protocols: protocols.map(({ protocol }: ReleasedProtocol) => protocol),
    signedOff: new Set(protocols.filter((one) => one.signedOff).map(({ code }) => code)),
  };
}

async function recall(): Promise<void> {
  if (tag !== null) return;
  const kept = await fromShelf<ReleasedProtocolsView>(PATH);
  if (kept) take(kept);
}
