import { createStore, useStore } from '../state/store.js';
import { checkCombo, comboOf, isForButton, isForText } from './combo.js';

/** Nearest first: a question's key wins over its desk's. */
export const SCOPES = ['question', 'sheet', 'desk', 'global'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Binding {
  /** What it does, in the reader's language; shown in the help and the key strip. */
  readonly label: string;
  /** Answers `false` to let the stroke go on to the next binding. */
  readonly run: (event: KeyboardEvent) => unknown;
  /** False shows the key in grey and leaves the stroke alone. */
  readonly enabled?: boolean;
  /** Shown in the strip at the bottom. */
  readonly strip?: boolean;
  /** Runs again while the key is held: for moving, never for deeds. */
  readonly repeats?: boolean;
}

export type Bindings = Readonly<Record<string, Binding>>;

export interface KeySet {
  readonly scope: Scope;
  bindings: Bindings;
}

export interface LiveBinding extends Binding {
  readonly combo: string;
  readonly scope: Scope;
}

const sets = createStore<readonly KeySet[]>([]);
let blocked = false;

export function addKeys(set: KeySet): () => void {
  sets.set([set, ...sets.get()]);
  return () => {
    sets.set(sets.get().filter((other) => other !== set));
  };
}

/** Tells that labels or states of a set changed, for those who show them. */
export function keysChanged(): void {
  sets.set([...sets.get()]);
}

/** Behind the lock screen no key does anything. */
export function blockKeys(block: boolean): void {
  blocked = block;
}

/** Every binding that would answer now, nearest first; a key that a nearer one has taken is not in it. */
export function useLiveBindings(): readonly LiveBinding[] {
  const seen = new Set<string>();
  return inOrder(useStore(sets))
    .flatMap(({ scope, bindings }) =>
      Object.entries(bindings).map(([combo, binding]) => ({ ...binding, combo, scope })),
    )
    .filter(({ combo }) => !seen.has(combo) && seen.add(combo));
}

export function checkBindings(bindings: Bindings): void {
  for (const combo of Object.keys(bindings)) checkCombo(combo);
}

/** Hears the keys of the whole document, until called off. */
export function listenForKeys(): () => void {
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
  };
}

function onKeyDown(event: KeyboardEvent): void {
  if (blocked || event.isComposing || event.defaultPrevented) return;
  const combo = comboOf(event);
  if (isWantedByFocus(combo, document.activeElement)) return;
  for (const { bindings } of inOrder(sets.get())) {
    const binding = bindings[combo];
    if (!binding || binding.enabled === false) continue;
    if (event.repeat && !binding.repeats) {
      event.preventDefault();
      return;
    }
    if (binding.run(event) === false) continue;
    event.preventDefault();
    return;
  }
}

function isWantedByFocus(combo: string, focused: Element | null): boolean {
  if (!(focused instanceof HTMLElement)) return false;
  if (isTextField(focused)) return isForText(combo);
  const pressed = 'button, a, summary, input, [role="button"], [role="tab"], [role="menuitem"]';
  return isForButton(combo) && focused.matches(pressed);
}

function isTextField(element: HTMLElement): boolean {
  const noText =
    '[type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"]';
  return element.isContentEditable || element.matches(`input:not(${noText}), textarea, select`);
}

function inOrder(all: readonly KeySet[]): readonly KeySet[] {
  return SCOPES.flatMap((scope) => all.filter((set) => set.scope === scope));
}
