import { HOSPITALS } from './hospitals.js';
import { FORMER_NIS5, MUNICIPALITIES } from './municipalities.js';
import { SERVICES } from './referral-numbers.js';
import { DEMONSTRATION_UNITS } from './stations.js';

const codes = new Set(MUNICIPALITIES.map(({ nis5 }) => nis5));

/** The first digits of a code name the arrondissement, those the province; 21 is Brussels. */
function province(nis5: string): string {
  if (nis5.startsWith('21')) return 'Brussels';
  if (/^2[34]/.test(nis5)) return 'Flemish Brabant';
  return nis5.startsWith('25') ? 'Walloon Brabant' : (nis5[0] ?? '');
}

describe('the municipalities', () => {
  it('are the 565 of 2025, each once', () => {
    expect(MUNICIPALITIES).toHaveLength(565);
    expect(codes.size).toBe(565);
  });

  it('have no code that went, and take over from each that did', () => {
    for (const [former, now] of Object.entries(FORMER_NIS5)) {
      expect(codes).not.toContain(former);
      expect(codes).toContain(now);
    }
  });
});

describe('the hospitals', () => {
  it('are in every province and in Brussels, each in a municipality of today', () => {
    expect(new Set(HOSPITALS.map(({ nis5 }) => province(nis5))).size).toBe(11);
    for (const { nis5 } of HOSPITALS) expect(codes).toContain(nis5);
  });

  it('are named once and lie in Belgium', () => {
    expect(new Set(HOSPITALS.map(({ id }) => id)).size).toBe(HOSPITALS.length);
    const outside = HOSPITALS.filter(
      ({ latitude, longitude }) =>
        latitude < 49.4 || latitude > 51.6 || longitude < 2.5 || longitude > 6.5,
    );
    expect(outside).toEqual([]);
  });

  it('claim no function as verified, and say where each was read', () => {
    const functions = HOSPITALS.flatMap((hospital) => hospital.functions);
    expect(functions.filter(({ verified }) => verified)).toEqual([]);
    expect(functions.filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('the demonstration units', () => {
  it('have a call sign each', () => {
    const callSigns = DEMONSTRATION_UNITS.map(({ callSign }) => callSign);
    expect(new Set(callSigns).size).toBe(callSigns.length);
  });

  it.each([
    ['ambulance', 25],
    ['mug', 10],
    ['pit', 5],
    ['doctor', 3],
    ['transport', 2],
  ] as const)('are %s at least %d times', (type, times) => {
    const ofType = DEMONSTRATION_UNITS.filter((unit) => unit.type === type);
    expect(ofType.length).toBeGreaterThanOrEqual(times);
  });
});

describe('the services', () => {
  it.each(['112', '101', '1733', '070 245 245', '1813', '106', '107', '108'])(
    'name %s',
    (number) => {
      expect(SERVICES.map(({ contact }) => contact)).toContain(number);
    },
  );

  it('are to be verified, but for the two emergency numbers', () => {
    const certain = SERVICES.filter(({ toBeVerified }) => !toBeVerified);
    expect(certain.map(({ contact }) => contact)).toEqual(['112', '101']);
  });
});
