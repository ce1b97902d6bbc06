import {
  checkMatrix,
  compareMatrices,
  responseTo,
  type ResponseOccasion,
  type ResponseRule,
} from './response-matrix.js';

const ANY: ResponseRule = {
  determinants: [],
  levels: [],
  zones: [],
  hours: null,
  days: [],
  send: [['ambulance']],
  mode: 'ordinary',
  targetMinutes: null,
};
const CALL: ResponseOccasion = {
  kind: 'ambulance',
  level: '2',
  determinant: 'C04-2-03',
  area: 'Gent',
  day: 3,
  hour: 14,
};

describe('the response to a call', () => {
  it('is what the levels say while no line fits', () => {
    expect(responseTo([], CALL)).toEqual({
      plan: [['mug'], ['ambulance']],
      mode: 'urgent',
      targetMinutes: 10,
      rule: null,
    });
  });

  it('is that of the first line that fits', () => {
    const rules = [{ ...ANY, levels: ['3' as const] }, { ...ANY, targetMinutes: 12 }, ANY];
    expect(responseTo(rules, CALL)).toMatchObject({
      rule: 1,
      plan: [['ambulance']],
      mode: 'ordinary',
      targetMinutes: 12,
    });
  });

  it.each<[string, Partial<ResponseRule>, boolean]>([
    ['its complaint', { determinants: ['C04'] }, true],
    ['its complaint and level', { determinants: ['C04-2'] }, true],
    ['its determinant', { determinants: ['C04-2-03'] }, true],
    ['another complaint', { determinants: ['C03'] }, false],
    ['only the beginning of a code', { determinants: ['C0'] }, false],
    ['its zone', { zones: ['Aalst', 'Gent'] }, true],
    ['another zone', { zones: ['Aalst'] }, false],
    ['its hour', { hours: { from: 14, until: 15 } }, true],
    ['the hour before', { hours: { from: 13, until: 14 } }, false],
    ['a night', { hours: { from: 22, until: 6 } }, false],
    ['its day', { days: [3] }, true],
    ['the weekend', { days: [6, 7] }, false],
  ])('looks at %s', (_, part, fits) => {
    expect(responseTo([{ ...ANY, ...part }], CALL).rule).toBe(fits ? 0 : null);
  });

  it('counts the small hours to the night that began the day before', () => {
    const rule = { ...ANY, days: [7], hours: { from: 22, until: 6 } };
    expect(responseTo([rule], { ...CALL, day: 7, hour: 23 }).rule).toBe(0);
    expect(responseTo([rule], { ...CALL, day: 1, hour: 3 }).rule).toBe(0);
    expect(responseTo([rule], { ...CALL, day: 7, hour: 3 }).rule).toBe(null);
  });

  it('fits no line that asks for a complaint or a zone when it is not known', () => {
    const unknown = { ...CALL, determinant: null, area: null };
    expect(responseTo([{ ...ANY, determinants: ['C04'] }], unknown).rule).toBeNull();
    expect(responseTo([{ ...ANY, zones: ['Gent'] }], unknown).rule).toBeNull();
  });

  it('leaves to the other kinds of help their own units', () => {
    const visit = { ...CALL, kind: 'doctor-visit', level: '6' } as const;
    expect(responseTo([ANY], visit)).toMatchObject({ plan: [['doctor']], rule: null });
  });
});

describe('a matrix', () => {
  const flaws = (...rules: Partial<ResponseRule>[]): readonly string[] =>
    checkMatrix(rules.map((rule) => ({ ...ANY, ...rule }))).map(
      ({ rule, flaw }) => `${rule} ${flaw}`,
    );

  it('is refused when a line sends nobody to somebody in danger', () => {
    expect(flaws({ send: [] })).toEqual(['0 level-without-units']);
    expect(flaws({ send: [], levels: ['7', '8'] })).toEqual([]);
    expect(flaws({ send: [[]] })).toEqual(['0 no-units']);
  });

  it('never sends a doctor’s car without an ambulance', () => {
    expect(flaws({ send: [['mug']] })).toEqual(['0 mug-without-ambulance']);
  });

  it('has no line that another takes everything from', () => {
    expect(flaws({ zones: ['Gent', 'Aalst'] }, { zones: ['Gent'], levels: ['2'] })).toEqual([
      '1 never-reached',
    ]);
    expect(flaws({ zones: ['Gent'] }, {})).toEqual([]);
    expect(flaws({ determinants: ['C04'] }, { determinants: ['C04-2'] })).toEqual([
      '1 never-reached',
    ]);
    expect(flaws({ hours: { from: 20, until: 8 } }, { hours: { from: 22, until: 6 } })).toEqual([
      '1 never-reached',
    ]);
    expect(flaws({ hours: { from: 22, until: 6 } }, {})).toEqual([]);
  });

  it('says in a dry run what would have gone out otherwise', () => {
    const calls = [
      { ...CALL, id: 'a' },
      { ...CALL, id: 'b', level: '3' as const },
    ];
    const after = [{ ...ANY, levels: ['2' as const], send: [['ambulance']] as const }];
    const difference = compareMatrices([], after, calls);
    expect(difference).toMatchObject({ compared: 2, differing: [{ id: 'a' }] });
    expect(difference.units.mug).toEqual({ before: 1, after: 0 });
    expect(difference.units.ambulance).toEqual({ before: 1, after: 1 });
  });
});
