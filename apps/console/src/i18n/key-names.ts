import type { Part } from './entry.js';

/** The words on the keys of each country's keyboard. */
export const keyNames = {
  'key.Ctrl': { nl: 'Ctrl', fr: 'Ctrl', de: 'Strg', en: 'Ctrl' },
  'key.Alt': { nl: 'Alt', fr: 'Alt', de: 'Alt', en: 'Alt' },
  'key.Shift': { nl: 'Shift', fr: 'Maj', de: 'Umschalt', en: 'Shift' },
  'key.Escape': { nl: 'Esc', fr: 'Échap', de: 'Esc', en: 'Esc' },
  'key.Enter': { nl: 'Enter', fr: 'Entrée', de: 'Eingabe', en: 'Enter' },
  'key.Space': { nl: 'spatie', fr: 'espace', de: 'Leertaste', en: 'space' },
  'key.Delete': { nl: 'Del', fr: 'Suppr', de: 'Entf', en: 'Del' },
  'key.Tab': { nl: 'Tab', fr: 'Tab', de: 'Tab', en: 'Tab' },
} as const satisfies Part<'key'>;
