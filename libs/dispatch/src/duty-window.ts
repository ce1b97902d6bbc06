import { instant, type Instant } from '@lib/kernel';

/** When a post for GPs on call is usually open: from the evening before days off to the morning after, Belgian time. */
export interface DutyHours {
  /** `19:00`, on the eve of a weekend or holiday. */
  readonly from: string;
  /** `08:00`, on the next working day. */
  readonly to: string;
  /** Whether a working day between two days off counts as one of them. */
  readonly bridgeDays: boolean;
}

export type DutyState =
  | { readonly open: true; readonly closesAt: Instant }
  | { readonly open: false; readonly opensAt: Instant };

const DAY_MS = 86_400_000;
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Whether a post is open at a moment, and when that changes next. Days are UTC midnights of the Belgian date. */
export function dutyAt(hours: DutyHours, at: Instant): DutyState {
  const now = Date.parse(at);
  const today = Math.floor(wallClock(now) / DAY_MS) * DAY_MS;
  const isOff = (day: number): boolean => isFree(day) || (hours.bridgeDays && isBridge(day));
  // The window that holds this moment, or the next: a window ends on the first working day after its days off.
  for (let last = today - DAY_MS; ; last += DAY_MS) {
    if (!isOff(last) || isOff(last + DAY_MS)) continue;
    const end = moment(last + DAY_MS, hours.to);
    if (end <= now) continue;
    let first = last;
    while (isOff(first - DAY_MS)) first -= DAY_MS;
    const start = moment(first - DAY_MS, hours.from);
    return start <= now
      ? { open: true, closesAt: instant(new Date(end)) }
      : { open: false, opensAt: instant(new Date(start)) };
  }
}

/** A weekend day or one of the ten legal holidays. */
function isFree(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 || isHoliday(day);
}

function isBridge(day: number): boolean {
  return isFree(day - DAY_MS) && isFree(day + DAY_MS);
}

const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday: days after Easter. */
const MOVING = [1, 39, 50];

/** The ten legal holidays of Belgium (law of 4 January 1974). */
function isHoliday(day: number): boolean {
  const date = new Date(day);
  const afterEaster = (day - easter(date.getUTCFullYear())) / DAY_MS;
  return FIXED.includes(date.toISOString().slice(5, 10)) || MOVING.includes(afterEaster);
}

/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** What the Belgian clock shows, as if it were UTC. */
function wallClock(at: number): number {
  const part = Object.fromEntries(
    CLOCK.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment at which the Belgian clock shows a time of a day; never asked for the hour in which it is put on or back. */
function moment(day: number, time: string): number {
  const wall = Date.parse(`${new Date(day).toISOString().slice(0, 10)}T${time}:00Z`);
  return wall - (wallClock(wall) - wall);
}
