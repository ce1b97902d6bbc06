import { bearingDegrees, compassPoint, greatCircleKm } from './great-circle.js';

const GENT = { latitude: 51.0536, longitude: 3.7304 };
const EEKLO = { latitude: 51.1864, longitude: 3.5567 };
const ARLON = { latitude: 49.6833, longitude: 5.8167 };
const PHUKET = { latitude: 7.8906, longitude: 98.3981 };

describe('greatCircleKm', () => {
  it.each([
    ['Gent to Eeklo', GENT, EEKLO, 19.1],
    ['Gent to Arlon', GENT, ARLON, 212.2],
    ['Gent to Phuket', GENT, PHUKET, 9650],
    [
      'over the date line',
      { latitude: 0, longitude: 179.5 },
      { latitude: 0, longitude: -179.5 },
      111.2,
    ],
    ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20015.1],
  ])('%s is as far back as it is there', (_, from, to, km) => {
    expect(greatCircleKm(from, to) / km).toBeCloseTo(1, 2);
    expect(greatCircleKm(to, from)).toBeCloseTo(greatCircleKm(from, to), 9);
  });

  it('tells two doors ten metres apart', () => {
    const next = { latitude: GENT.latitude, longitude: GENT.longitude + 0.000143 };
    expect(greatCircleKm(GENT, next) * 1000).toBeCloseTo(10, 0);
  });

  it('is nothing from a place to itself', () => {
    expect(greatCircleKm(GENT, GENT)).toBe(0);
  });
});

describe('bearingDegrees', () => {
  const centre = { latitude: 50, longitude: 4 };
  it.each([
    ['n', 51, 4],
    ['ne', 50.5, 4.78],
    ['e', 50, 5],
    ['se', 49.5, 4.76],
    ['s', 49, 4],
    ['sw', 49.5, 3.24],
    ['w', 50, 3],
    ['nw', 50.5, 3.22],
  ])('sees to the %s', (wind, latitude, longitude) => {
    expect(compassPoint(bearingDegrees(centre, { latitude, longitude }))).toBe(wind);
  });

  it('takes the short way round the globe', () => {
    const fiji = { latitude: -17, longitude: 179.9 };
    expect(bearingDegrees(fiji, { latitude: -17, longitude: -179.9 })).toBeCloseTo(90, 0);
  });
});
