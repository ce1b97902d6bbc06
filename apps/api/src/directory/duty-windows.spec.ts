import type { Instant } from '@lib/kernel';
import { belgianHolidays } from './belgian-holidays.js';
import { dutyWindows } from './duty-windows.js';

const HOURS = { from: 19, to: 8 };

describe('a post for GPs on call', () => {
  let isHoliday: (day: string) => boolean;

  beforeAll(async () => {
    isHoliday = await belgianHolidays();
  });

  const windows = (at: string) => dutyWindows(HOURS, at as Instant, isHoliday);

  it.each([
    ['in a weekend of summer time', '2026-06-06T10:00:00.000Z', '2026-06-08T06:00:00.000Z'],
    ['when the clock is put on', '2026-03-27T18:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['when the clock is put back', '2026-10-23T17:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ['over Christmas into the weekend', '2026-12-24T18:00:00.000Z', '2026-12-28T07:00:00.000Z'],
    ['on the bridge after New Year', '2026-01-02T12:00:00.000Z', '2026-01-05T07:00:00.000Z'],
    ['on the bridge after Ascension', '2026-05-15T12:00:00.000Z', '2026-05-18T06:00:00.000Z'],
    ['on the bridge to 21 July', '2026-07-20T12:00:00.000Z', '2026-07-22T06:00:00.000Z'],
    ['at Easter 2027', '2027-03-29T12:00:00.000Z', '2027-03-30T06:00:00.000Z'],
    ['at Ascension 2027', '2027-05-06T12:00:00.000Z', '2027-05-10T06:00:00.000Z'],
    ['at Whitsun 2027', '2027-05-17T12:00:00.000Z', '2027-05-18T06:00:00.000Z'],
    ['a second before it closes', '2026-06-08T05:59:59.000Z', '2026-06-08T06:00:00.000Z'],
  ])('is open %s', (_, at, closesAt) => {
    const [first] = windows(at);
    expect(first?.closesAt).toBe(closesAt);
    expect(first && first.opensAt <= at).toBe(true);
  });

  it.each([
    ['a working day', '2026-06-09T10:00:00.000Z', '2026-06-12T17:00:00.000Z'],
    ['the moment it closes', '2026-06-08T06:00:00.000Z', '2026-06-12T17:00:00.000Z'],
    ['before the eve of 11 November', '2026-11-10T17:59:59.000Z', '2026-11-10T18:00:00.000Z'],
    ['the last days of a year', '2026-12-29T10:00:00.000Z', '2026-12-31T18:00:00.000Z'],
  ])('is closed on %s', (_, at, opensAt) => {
    expect(windows(at)[0]?.opensAt).toBe(opensAt);
  });

  it('is open twice in two weeks without a holiday', () => {
    expect(windows('2026-06-09T10:00:00.000Z')).toEqual([
      { opensAt: '2026-06-12T17:00:00.000Z', closesAt: '2026-06-15T06:00:00.000Z' },
      { opensAt: '2026-06-19T17:00:00.000Z', closesAt: '2026-06-22T06:00:00.000Z' },
    ]);
  });
});
