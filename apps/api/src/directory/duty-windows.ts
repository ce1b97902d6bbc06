import { DateTime } from 'luxon';
import type { DutyWindow } from '@lib/contracts';
import { instant, type Instant } from '@lib/kernel';

/** Hours of the Belgian clock: on the eve of days off, and on the next working day. */
export interface DutyHours {
  readonly from: number;
  readonly to: number;
}

const ZONE = 'Europe/Brussels';
const DAYS_AHEAD = 14;

/**
 * When a post for GPs on call is open in the next two weeks, from the window that holds this moment on: from the eve of
 * a weekend or legal holiday to the morning after. A working day between two days off is one of them. `isHoliday` gets
 * days as `2026-12-25`.
 */
export function dutyWindows(
  { from, to }: DutyHours,
  at: Instant,
  isHoliday: (day: string) => boolean,
): readonly DutyWindow[] {
  const now = DateTime.fromISO(at, { zone: ZONE });
  const isFree = (day: DateTime<true>): boolean => day.weekday > 5 || isHoliday(day.toISODate());
  const isOff = (day: DateTime<true>): boolean =>
    isFree(day) || (isFree(day.minus({ days: 1 })) && isFree(day.plus({ days: 1 })));
  if (!now.isValid) throw new RangeError('no moment');
  const windows: DutyWindow[] = [];
  const today = now.startOf('day');
  for (let ahead = -1; ahead < DAYS_AHEAD; ahead++) {
    const last = today.plus({ days: ahead });
    const next = last.plus({ days: 1 });
    const closes = next.set({ hour: to });
    if (!isOff(last) || isOff(next) || closes <= now) continue;
    let eve = last.minus({ days: 1 });
    while (isOff(eve)) eve = eve.minus({ days: 1 });
    windows.push({
      opensAt: instant(eve.set({ hour: from }).toJSDate()),
      closesAt: instant(closes.toJSDate()),
    });
  }
  return windows;
}
