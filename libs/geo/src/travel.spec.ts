import { greatCircleKm } from './great-circle.js';
import { TRAVEL_FACTORS, ambulanceMinutes, estimateTravel, roadKm } from './travel.js';

const GENT = { latitude: 51.0536, longitude: 3.7304 };
const EEKLO = { latitude: 51.1864, longitude: 3.5567 };

describe('an ambulance with siren', () => {
  it.each([
    [1, 2.4],
    [2, 4.1],
    [3, 5.7],
    [5, 9.0],
    [10, 15.6],
    [20, 25.6],
    [50, 54],
  ])('needs for %d km as the crow flies %d minutes', (km, minutes) => {
    expect(Math.abs(ambulanceMinutes(roadKm(km)) - minutes)).toBeLessThanOrEqual(0.06);
  });

  it('accelerates first: the curve joins without a step', () => {
    const join = (50 / 60) ** 2 / 1.34;
    expect(ambulanceMinutes(join - 1e-9)).toBeCloseTo(ambulanceMinutes(join + 1e-9), 6);
    expect(ambulanceMinutes(0.1)).toBeCloseTo(2 * Math.sqrt(0.1 / 1.34), 9);
    expect(ambulanceMinutes(0)).toBe(0);
  });

  it('never needs less for more', () => {
    const minutes = Array.from({ length: 400 }, (_, i) => ambulanceMinutes(roadKm(i / 4)));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });
});

describe('roadKm', () => {
  it.each([
    [0, 0],
    [1, 1.44],
    [10, 13.68],
    [100, 120.46],
  ])('makes %d km over the surface %d by road', (surface, road) => {
    expect(roadKm(surface)).toBeCloseTo(road, 2);
  });
});

describe('estimateTravel', () => {
  it.each([
    ['ambulance-siren', 1],
    ['medical-car-siren', 0.82],
    ['without-siren', 1.25],
    ['planned-transport', 1.35],
    ['doctor-car', 1.25],
  ] as const)('drives %s at %d of the ambulance time', (vehicleClass, factor) => {
    expect(TRAVEL_FACTORS[vehicleClass]).toBe(factor);
    const ambulance = ambulanceMinutes(roadKm(greatCircleKm(GENT, EEKLO)));
    const { minutes } = estimateTravel(GENT, EEKLO, vehicleClass);
    expect(minutes).toBeCloseTo(factor * ambulance, 9);
  });

  it('gives the range that holds four drives in five, the road and its source', () => {
    const { minutes, lowMinutes, highMinutes, ...rest } = estimateTravel(
      GENT,
      EEKLO,
      'ambulance-siren',
    );
    expect(minutes).toBeCloseTo(24.8, 0);
    expect(lowMinutes / minutes).toBeCloseTo(0.75, 9);
    expect(highMinutes / minutes).toBeCloseTo(1.3, 9);
    expect(rest).toEqual({ roadKm: roadKm(greatCircleKm(GENT, EEKLO)), source: 'estimate' });
  });

  it('is scaled by what a centre measured', () => {
    const plain = estimateTravel(GENT, EEKLO, 'ambulance-siren');
    const slower = estimateTravel(GENT, EEKLO, 'ambulance-siren', 1.5);
    expect(slower.minutes).toBeCloseTo(1.5 * plain.minutes, 9);
    expect(slower.roadKm).toBe(plain.roadKm);
  });
});
