import fc from 'fast-check';
import { greatCircleKm } from './great-circle.js';
import { gridCell, gridCellsAround } from './grid-cell.js';

const COUPURE = { latitude: 51.0499, longitude: 3.7116 };

describe('gridCell', () => {
  it('keeps its ids from one version to the next', () => {
    expect(gridCell(COUPURE)).toBe('300m:18907:42772');
    expect(gridCell({ latitude: -33.8568, longitude: 151.2153 })).toBe('300m:-12540:101868');
    expect(gridCell({ latitude: 90, longitude: -180 })).toBe('300m:33333:0');
  });

  it('is the same on both sides of the date line', () => {
    const [east, west] = [180, -180].map((longitude) => gridCell({ latitude: 0.001, longitude }));
    expect(east).toBe(west);
  });

  it.each([
    { latitude: 91, longitude: 0 },
    { latitude: 0, longitude: 181 },
    { latitude: NaN, longitude: 0 },
  ])('refuses %j', (position) => {
    expect(() => gridCell(position)).toThrow(RangeError);
  });

  it('is between 300 and 450 m a side in Belgium', () => {
    const step = 0.0001;
    const along = Array.from({ length: 2000 }, (_, i) =>
      gridCell({ ...COUPURE, longitude: 3 + i * step }),
    );
    const sideKm =
      greatCircleKm({ ...COUPURE, longitude: 3 }, { ...COUPURE, longitude: 3 + 2000 * step }) /
      new Set(along).size;
    expect(sideKm).toBeGreaterThan(0.29);
    expect(sideKm).toBeLessThan(0.45);
  });
});

describe('gridCellsAround', () => {
  it('is nine cells, its own among them', () => {
    const cells = gridCellsAround(COUPURE);
    expect(new Set(cells).size).toBe(9);
    expect(cells).toContain(gridCell(COUPURE));
  });

  it('finds every position within 300 m, wherever on earth', () => {
    const position = fc.record({
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const step = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(position, step, step, (from, north, east) => {
        const longitude = ((from.longitude + east + 540) % 360) - 180;
        const to = { latitude: from.latitude + north, longitude };
        fc.pre(greatCircleKm(from, to) <= 0.3);
        expect(gridCellsAround(from)).toContain(gridCell(to));
      }),
      { numRuns: 2000, seed: 1733 },
    );
  });
});
