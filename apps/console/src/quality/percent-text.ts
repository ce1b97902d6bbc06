import type { Texts } from '../i18n/use-text.js';

/** `86 %`; a dash where nothing can be said. */
export function percentText(percent: number | null, { number }: Pick<Texts, 'number'>): string {
  return percent === null ? '–' : `${number(percent)} %`;
}
