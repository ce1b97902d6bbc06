import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/server-clock.js';

const listeners = new Set<() => void>();
let shown = wholeSecond();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The server's time in milliseconds, a whole second; every clock of the screen ticks with it at once. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) tick();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function tick(): void {
  const second = wholeSecond();
  if (second !== shown) {
    shown = second;
    for (const listener of [...listeners]) listener();
  }
  timer = setTimeout(tick, 1_000 - (serverNow() % 1_000) + 5);
}

function wholeSecond(): number {
  return Math.floor(serverNow() / 1_000) * 1_000;
}
