import { useEffect } from 'react';
import type { SessionView } from '@lib/contracts';
import { lock } from './session-state.js';

const LOOK_EVERY_MS = 1_000;
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Locks the seat when nobody touched it for so long; never during a live call, and not at once after one. */
export function useIdleLock(session: SessionView | undefined): void {
  const afterMs = (session?.lockAfterSeconds ?? 0) * 1_000;
  const mayLock = session !== undefined && !session.locked && !session.busy && afterMs > 0;

  useEffect(() => {
    if (!mayLock) return;
    let touchedAt = Date.now();
    const end = new AbortController();
    const touch = (): void => {
      touchedAt = Date.now();
    };
    for (const kind of TOUCHES)
      addEventListener(kind, touch, { signal: end.signal, capture: true, passive: true });
    const timer = setInterval(() => {
      if (Date.now() - touchedAt >= afterMs) void lock();
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }, [mayLock, afterMs]);
}
