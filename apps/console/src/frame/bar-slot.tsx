import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createStore, useStore, type Store } from '../state/store.js';

/** Places of the top bar that a desk fills: its line, and what only it knows of the connection. */
export type BarSlotName = 'line' | 'connection';

const places: Readonly<Record<BarSlotName, Store<HTMLElement | null>>> = {
  line: createStore<HTMLElement | null>(null),
  connection: createStore<HTMLElement | null>(null),
};

interface BarSlotProps {
  readonly name: BarSlotName;
  readonly children: ReactNode;
}

/** Shows its children in the top bar while it is mounted. */
export function BarSlot({ name, children }: BarSlotProps) {
  const place = useStore(places[name]);
  return place && createPortal(children, place);
}

/** Where they appear; the bar has one of each. */
export function BarPlace({ name }: { readonly name: BarSlotName }) {
  return <span ref={places[name].set} style={{ display: 'contents' }} />;
}
