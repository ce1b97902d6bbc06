import type { Id, Instant } from '@lib/kernel';
import { responsePlan, targetTime } from './interventions.js';
import { openPlaces, recommendUnits, type Candidate } from './recommend-units.js';
import type { UnitStatus, UnitType } from './units.js';

function candidate(
  callSign: string,
  type: UnitType,
  minutes: number,
  status: UnitStatus = 'available',
): Candidate {
  return {
    unit: {
      id: callSign as Id<'unit'>,
      version: 1,
      callSign,
      type,
      status,
      statusSince: '2026-11-24T03:00:00.000Z' as Instant,
      post: '',
      latitude: 51,
      longitude: 3.7,
    },
    minutes,
    lowMinutes: minutes,
    highMinutes: minutes,
    roadKm: minutes,
  };
}

const UNITS = [
  candidate('AMB far', 'ambulance', 9),
  candidate('AMB near', 'ambulance', 4),
  candidate('AMB busy', 'ambulance', 1, 'on-scene'),
  candidate('MUG 1', 'mug', 6),
  candidate('MUG out', 'mug', 2, 'out-of-service'),
  candidate('PIT 1', 'pit', 3),
];

const chosen = (plan: ReturnType<typeof responsePlan>): readonly string[] =>
  recommendUnits(plan, UNITS)
    .filter(({ recommended }) => recommended)
    .map(({ unit }) => unit.callSign);

describe('the response plan', () => {
  it.each([
    ['1', [['mug'], ['ambulance']]],
    ['2', [['mug'], ['ambulance']]],
    ['3', [['pit', 'ambulance']]],
    ['5', [['ambulance']]],
  ] as const)('of an ambulance intervention at level %s is %j', (level, plan) => {
    expect(responsePlan('ambulance', level)).toEqual(plan);
  });

  it('sends a doctor on a visit, and nobody on advice', () => {
    expect(responsePlan('doctor-visit', '6')).toEqual([['doctor']]);
    expect(responsePlan('advice', 'A')).toEqual([]);
  });

  it('counts who is under way already, each once', () => {
    const plan = responsePlan('ambulance', '1');
    expect(openPlaces(plan, ['ambulance'])).toEqual([['mug']]);
    expect(openPlaces(plan, ['ambulance', 'ambulance'])).toEqual([['mug']]);
    expect(openPlaces(plan, ['mug', 'ambulance'])).toEqual([]);
  });

  it('gives a level 1 eight minutes', () => {
    expect(targetTime('ambulance', '1', '2026-11-24T03:00:00.000Z' as Instant)).toBe(
      '2026-11-24T03:08:00.000Z',
    );
  });
});

describe('the recommendation', () => {
  it('is the quickest free unit of each type that is asked for', () => {
    expect(chosen([['mug'], ['ambulance']])).toEqual(['AMB near', 'MUG 1']);
    expect(chosen([['pit', 'ambulance']])).toEqual(['PIT 1']);
  });

  it('says why the others may not go', () => {
    const reasons = recommendUnits([['ambulance']], UNITS).map(({ unit, notBecause }) => [
      unit.callSign,
      notBecause,
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      'AMB busy': 'busy',
      'MUG out': 'out-of-service',
      'PIT 1': 'not-asked',
      'AMB near': null,
      'MUG 1': 'not-asked',
      'AMB far': null,
    });
  });

  it('says what the runner-up costs', () => {
    const far = recommendUnits([['ambulance']], UNITS).find(
      ({ unit }) => unit.callSign === 'AMB far',
    );
    expect(far).toMatchObject({ rank: 2, recommended: false, behindMinutes: 5 });
  });

  it('sends no unit twice for two places of one type', () => {
    expect(chosen([['ambulance'], ['ambulance']])).toEqual(['AMB near', 'AMB far']);
  });
});
