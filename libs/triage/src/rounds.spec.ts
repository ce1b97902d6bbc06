import { LEVELS, compareLevels, levelOfCase, levelOfRounds, worstLevel } from './index.js';

const settled = { settled: true, overridden: false };
const open = { settled: false, overridden: false };

describe('several rounds of triage', () => {
  it('count by the newest once it is settled', () => {
    expect(
      levelOfRounds([
        { level: '2', ...settled },
        { level: '6', ...settled },
      ]),
    ).toBe('6');
  });

  it('never make anybody wait longer before the newest is settled', () => {
    for (const before of LEVELS)
      for (const now of [...LEVELS, null]) {
        const level = levelOfRounds([
          { level: before, ...settled },
          { level: now, ...open },
        ]);
        expect(level).toBe(now === null ? before : worstLevel(before, now));
      }
  });

  it('make a case as urgent as its worst patient', () => {
    for (const a of LEVELS)
      for (const b of LEVELS) {
        const level = levelOfCase([
          { patientId: 'one', level: a, ...settled },
          { patientId: 'two', level: b, ...settled },
        ]);
        expect(level !== null && compareLevels(level, a) <= 0 && compareLevels(level, b) <= 0).toBe(
          true,
        );
      }
    expect(levelOfCase([])).toBeNull();
  });
});
