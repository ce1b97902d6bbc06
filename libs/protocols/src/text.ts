import type { Text } from '@lib/kernel';

/** A text in the four languages, in the order in which the centres speak them. */
export function text(nl: string, fr: string, de: string, en: string): Text {
  return { nl, fr, de, en };
}
