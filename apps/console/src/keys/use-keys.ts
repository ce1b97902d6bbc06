import { useLayoutEffect, useRef } from 'react';
import type { BrowserOwned } from './combo.js';
import {
  addKeys,
  checkBindings,
  keysChanged,
  type Binding,
  type Bindings,
  type KeySet,
  type Scope,
} from './registry.js';

/** A bare function is bound but not shown: for moves that need no telling. */
export type Keys = Readonly<Record<string, Binding | Binding['run'] | undefined>> & Readonly<Partial<Record<BrowserOwned, never>>>;

/**
 * Binds keys while this component is mounted. Plain characters, Enter and arrows are left alone while a text
 * field has the focus; function keys, Escape and chords always answer.
 */
export function useKeys(keys: Keys, { scope = 'desk' }: { readonly scope?: Scope } = {}): void {
  const set = useRef<KeySet>(undefined);
  const bindings = bindingsOf(keys);
  const shown = Object.entries(bindings)
    .map(([combo, { label, enabled, strip }]) => [combo, label, enabled, strip].join('\t'))
    .join('\n');

  useLayoutEffect(() => {
    const added: KeySet = { scope, bindings: {} };
    set.current = added;
    return addKeys(added);
  }, [scope]);

  useLayoutEffect(() => {
    if (set.current) set.current.bindings = bindings;
  });

  useLayoutEffect(() => {
    checkBindings(set.current?.bindings ?? {});
    keysChanged();
  }, [shown]);
}

function bindingsOf(keys: Keys): Bindings {
  return Object.fromEntries(
    Object.entries(keys)
      .filter((entry): entry is [string, Binding | Binding['run']] => entry[1] !== undefined)
      .map(([combo, given]) => [
        combo,
        typeof given === 'function' ? { label: '', run: given } : given,
      ]),
  );
}
