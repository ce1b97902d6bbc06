import type { Language } from '@lib/kernel';

/** The centre's clock, whatever the seat's own is set to. */
const TIME_ZONE = 'Europe/Brussels';
const LOCALES: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};

const formats = new Map<string, Intl.DateTimeFormat>();

export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** `14:05`, always of 24 hours. */
export function timeText(at: Moment, language: Language): string {
  return dated(at, language, { hour: '2-digit', minute: '2-digit' });
}

/** `14:05:09`. */
export function secondsText(at: Moment, language: Language): string {
  return dated(at, language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

/** `Tue 3 Mar`, in the language's order. */
export function dateText(at: Moment, language: Language): string {
  return dated(at, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `3 March 2026, 14:05:09`: for records. */
export function dateTimeText(at: Moment, language: Language): string {
  return dated(at, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** `Mon`: 1 Monday to 7 Sunday. */
export function weekdayText(day: number, language: Language): string {
  // The first of January 2024 was a Monday.
  return dated(Date.UTC(2024, 0, day, 12), language, { weekday: 'short' });
}

/** A moment of the wire (ISO 8601) or milliseconds since 1970. */
export type Moment = string | number;

function dated(at: Moment, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = language + Object.values(options).join() + Object.keys(options).join();
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], {
      ...options,
      hourCycle: 'h23',
      timeZone: TIME_ZONE,
    });
  formats.set(key, format);
  return format.format(new Date(at));
}
