import { useEffect } from 'react';
import type { ReleasedProtocol, ReleasedProtocolsView } from '@lib/contracts';
import { PROTOCOLS } from '@lib/protocols';
import type { Protocol } from '@lib/triage';
import { followAnswer } from '../api/follow-answer.js';
import { createStore, useStore } from '../state/store.js';
import type { Pinned } from './pinned.js';

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

/**
 * Follows what is in force while this person works. `isHeld`: a triage is under way, so that nothing may change
 * under it.
 */
export function useFollowInForce(isHeld: () => boolean): void {
  useEffect(
    () =>
      followAnswer<ReleasedProtocolsView>(PATH, LOOK_AGAIN_MS, (released) => {
        if (released) take(released);
        settle(isHeld());
      }),
    [isHeld],
  );
}

function settle(isHeld: boolean): void {
  if (waiting === null || isHeld) return;
  inForce.set(waiting);
  waiting = null;
}

function take({ protocols }: ReleasedProtocolsView): void {
  waiting = {
    protocols: protocols.map(({ protocol }: ReleasedProtocol) => protocol),
    signedOff: new Set(protocols.filter((one) => one.signedOff).map(({ code }) => code)),
  };
}
