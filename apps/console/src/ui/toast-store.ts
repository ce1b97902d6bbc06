import { createStore } from '../state/store.js';
import type { Tone } from './status-pill.js';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const STAYS_MS = 6_000;
const AT_MOST = 3;

export const toasts = createStore<readonly Toast[]>([]);
let last = 0;

/** Tells this person about a thing of their own. Trouble stays until it is dismissed. */
export function toast(text: string, more: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  last += 1;
  const told: Toast = { id: last, text, tone: more.tone ?? 'calm', action: more.action };
  toasts.set([...toasts.get(), told].slice(-AT_MOST));
  if (told.tone === 'trouble') return;
  setTimeout(() => {
    dismissToast(told.id);
  }, STAYS_MS);
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((other) => other.id !== id));
}
