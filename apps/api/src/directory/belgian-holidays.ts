/**
 * Whether a day, as `2026-12-25`, is one of the ten legal holidays of Belgium. The calendars of the whole world come
 * with the library: they are loaded when the first day is asked for.
 */
export async function belgianHolidays(): Promise<(day: string) => boolean> {
  const { default: Holidays } = await import('date-holidays');
  const belgium = new Holidays('BE', { types: ['public'], timezone: 'Europe/Brussels' });
  const years = new Map<string, ReadonlySet<string>>();
  return (day) => {
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (!days) {
      days = new Set(belgium.getHolidays(year).map(({ date }) => date.slice(0, 10)));
      years.set(year, days);
    }
    return days.has(day);
  };
}
