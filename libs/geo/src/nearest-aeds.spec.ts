import { checkedLongAgo, nearestAeds } from './nearest-aeds.js';

const PLACE = { latitude: 51, longitude: 4 };
/** A degree of latitude is 111.195 km. */
const aed = (id: string, metresNorth: number) => ({
  id,
  latitude: 51 + metresNorth / 111_195,
  longitude: 4,
});

describe('nearestAeds', () => {
  it('counts the way on foot as three tenths longer than the straight line', () => {
    const [nearest] = nearestAeds(PLACE, [aed('a', 100)], 3);
    expect(nearest?.metres).toBeCloseTo(130, 0);
  });

  it('gives the nearest first, and no more than were asked for', () => {
    const aeds = [aed('d', 400), aed('b', -200), aed('a', 100), aed('c', 300)];
    expect(nearestAeds(PLACE, aeds, 3).map(({ aed: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(aeds[0]?.id).toBe('d');
  });

  it('leaves out what is farther than 750 m on foot', () => {
    const aeds = [aed('in', 576), aed('out', 578)];
    expect(nearestAeds(PLACE, aeds, 3).map(({ aed: { id } }) => id)).toEqual(['in']);
  });

  it('finds none where none are', () => {
    expect(nearestAeds(PLACE, [], 3)).toEqual([]);
  });

  it('measures over the date line', () => {
    const fiji = { latitude: -17, longitude: 179.9999 };
    const [nearest] = nearestAeds(fiji, [{ latitude: -17, longitude: -179.9999 }], 1);
    expect(nearest?.metres).toBeLessThan(30);
  });
});

describe('checkedLongAgo', () => {
  it.each([
    ['2025-11-24', '2026-11-25', true],
    ['2025-11-25', '2026-11-25', false],
    ['2026-11-25', '2026-11-25', false],
    ['2027-02-28', '2028-02-29', true],
    ['2027-03-01', '2028-02-29', false],
  ])('of %s on %s is %s', (checkedOn, today, long) => {
    expect(checkedLongAgo(checkedOn, today)).toBe(long);
  });
});
