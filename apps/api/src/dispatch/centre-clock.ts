import { DateTime } from 'luxon';
import type { Instant } from '@lib/kernel';

/** What the clock on the wall of a centre says: the day, 1 Monday to 7 Sunday, and the hour. */
export function centreClock(
  at: Instant,
  timeZone: string,
): { readonly day: number; readonly hour: number } {
  const { weekday, hour } = DateTime.fromISO(at, { zone: timeZone });
  return { day: weekday, hour };
}
