const DAY = 1_440;
const UNITS: Readonly<Record<string, number>> = {
  m: 1,
  min: 1,
  h: 60,
  u: 60,
  uur: 60,
  std: 60,
  d: DAY,
  j: DAY,
  t: DAY,
};

/**
 * How many minutes ago it was, as a caller's words are typed: `20` or `20m`, `2h` (`2u`), `1d` (`1j`, `1t`), or a time of
 * day `14:05` (`14u05`), the last one that was. Null: no such time.
 */
export function minutesAgo(typed: string, minuteOfDay: number): number | null {
  const text = typed.trim().toLowerCase().replaceAll(' ', '');
  const [, hours, minutes] = /^(\d{1,2})[:.hu](\d{2})$/.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    if (Number(hours) > 23 || Number(minutes) > 59) return null;
    return (minuteOfDay - (Number(hours) * 60 + Number(minutes)) + DAY) % DAY;
  }
  const [, count, unit = ''] = /^(\d{1,3})([a-z]*)$/.exec(text) ?? [];
  const size = unit === '' ? 1 : UNITS[unit];
  return count === undefined || size === undefined ? null : Number(count) * size;
}
