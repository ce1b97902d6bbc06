import type { Instant } from '@lib/kernel';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What the clock on the wall of a centre says: the day, 1 Monday to 7 Sunday, and the hour. */
export function centreClock(
  at: Instant,
  timeZone: string,
): { readonly day: number; readonly hour: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: DAYS.indexOf(part('weekday')) + 1, hour: Number(part('hour')) };
}
