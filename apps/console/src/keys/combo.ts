/** What a keyboard event tells of the key, enough to name it. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const BROWSER_OWNED = [
  'F5',
  'F11',
  'F12',
  'Ctrl+F5',
  'Ctrl+W',
  'Ctrl+T',
  'Ctrl+N',
  'Ctrl+Shift+W',
  'Ctrl+Shift+T',
  'Ctrl+Shift+N',
  'Ctrl+R',
  'Ctrl+Shift+R',
  'Ctrl+L',
  'Ctrl+Tab',
  'Ctrl+Shift+Tab',
  'Alt+F4',
  'Alt+D',
  'Alt+Home',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Ctrl+A',
  'Ctrl+C',
  'Ctrl+V',
  'Ctrl+X',
  'Ctrl+Y',
  'Ctrl+Z',
] as const;

/** Keys that belong to the browser or to a text field: a binding to one does not compile. */
export type BrowserOwned = (typeof BROWSER_OWNED)[number];

/**
 * The one name of a stroke: `F9`, `Shift+F6`, `Ctrl+Enter`, `A`, `7`, `/`. A digit is the key that bears it, whether the
 * layout wants Shift for it (Belgian AZERTY) or not; other characters are what they write.
 */
export function comboOf({ key, code, ctrlKey, altKey, shiftKey, metaKey }: Stroke): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const name = digit ?? (key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key);
  const written = digit !== undefined || (name.length === 1 && !isLetter(name));
  return [
    ...(ctrlKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && !written ? ['Shift'] : []),
    ...(metaKey ? ['Meta'] : []),
    name,
  ].join('+');
}

/** Whether a text field wants this stroke for itself when it has the focus. */
export function isForText(combo: string): boolean {
  return !/^(Ctrl|Alt|Meta)\+/.test(combo) && !/^(Shift\+)?(F\d+|Escape)$/.test(combo);
}

/** Whether a focused button or link is pressed by it. */
export function isForButton(combo: string): boolean {
  return combo === 'Enter' || combo === 'Space';
}

/** Refuses a name that no stroke has, and keys of the browser. */
export function checkCombo(combo: string): void {
  const parts = combo.split('+');
  const name = parts.at(-1) ?? '';
  const order = ['Ctrl', 'Alt', 'Shift', 'Meta'];
  const modifiers = parts.slice(0, -1);
  const known = order.filter((modifier) => modifiers.includes(modifier));
  if (
    name === '' ||
    known.join() !== modifiers.join() ||
    (isLetter(name) && name !== name.toUpperCase())
  )
    throw new Error(`${combo} is no name of a key: write Ctrl+Alt+Shift+A, in this order`);
  if ((BROWSER_OWNED as readonly string[]).includes(combo))
    throw new Error(`${combo} belongs to the browser`);
}

function isLetter(name: string): boolean {
  return name.length === 1 && name.toLowerCase() !== name.toUpperCase();
}
