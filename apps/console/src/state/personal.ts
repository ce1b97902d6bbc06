import { createStore, type Store } from './store.js';

const resets: (() => void)[] = [];

/** Does something whenever the person at this seat changes. */
export function onPersonLeft(reset: () => void): void {
  resets.push(reset);
}

/** A store of what one person works on: empty again when they have left. */
export function createPersonalStore<Value>(initial: Value): Store<Value> {
  const store = createStore(initial);
  onPersonLeft(() => {
    store.set(initial);
  });
  return store;
}

/** Forgets what the person who left was working on: nobody finds it who sits down next. */
export function forgetPersonal(): void {
  for (const reset of resets) reset();
}
