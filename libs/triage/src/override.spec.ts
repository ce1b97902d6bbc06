import {
  LEVELS,
  compareLevels,
  levelInForce,
  oneStepUp,
  overrideNeeds,
  type Level,
} from './index.js';

const PAIRS = LEVELS.flatMap((from) => LEVELS.map((to) => [from, to] as const));

describe('a level that a person sets', () => {
  it('asks for nothing when it is as bad or worse', () => {
    for (const [from, to] of PAIRS.filter(([a, b]) => compareLevels(b, a) <= 0))
      expect(overrideNeeds(from, to)).toMatchObject({ reason: false, secondReader: null });
  });

  it('asks for a reason whenever it is milder', () => {
    for (const [from, to] of PAIRS.filter(([a, b]) => compareLevels(b, a) > 0))
      expect(overrideNeeds(from, to)).toMatchObject({ direction: 'down', reason: true });
  });

  it.each<[Level, Level, string | null]>([
    ['1', '3', null],
    ['3', '4', 'past-level-3'],
    ['1', 'A', 'past-level-3'],
    ['4', '6', null],
    ['4', '7', 'more-than-two-steps'],
    ['6', '8', null],
    ['6', 'A', 'more-than-two-steps'],
  ])('from %s to %s asks a second reader: %s', (from, to, why) => {
    expect(overrideNeeds(from, to).secondReader).toBe(why);
  });

  it('measures a step down from the worst that is still possible, a step up from the level itself', () => {
    expect(overrideNeeds('5', '6').secondReader).toBeNull();
    expect(overrideNeeds('5', '6', '2').secondReader).toBe('past-level-3');
    expect(overrideNeeds('5', '4', '1')).toMatchObject({ direction: 'up', secondReader: null });
  });

  it('goes up by one step, and level 1 stays', () => {
    expect(LEVELS.map(oneStepUp)).toEqual(['1', '1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('is never in force while it waits, was refused or was overtaken', () => {
    for (const found of LEVELS)
      for (const level of LEVELS)
        for (const state of ['waiting', 'refused', 'superseded'] as const)
          expect(levelInForce(found, [{ level, state, found }])).toBe(found);
  });

  it('is never milder than something worse that was found after it', () => {
    for (const then of LEVELS)
      for (const level of LEVELS)
        for (const now of LEVELS.filter((one) => compareLevels(one, then) < 0)) {
          const inForce = levelInForce(now, [{ level, state: 'in-force', found: then }]);
          expect(inForce !== null && compareLevels(inForce, now) <= 0).toBe(true);
        }
  });

  it('holds whatever follows where it was made before states were kept', () => {
    expect(levelInForce('1', [{ level: '6', state: 'in-force' }])).toBe('6');
  });
});
