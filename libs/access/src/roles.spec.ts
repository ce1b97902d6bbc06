import { DEEDS, mayDo, type Deed, type Role } from './index.js';

describe('a role', () => {
  it.each<[Role, Deed]>([
    ['call-taker', 'unit.assign'],
    ['dispatcher', 'call.answer'],
    ['crew', 'board.watch'],
    ['medical-director', 'unit.assign'],
    ['data-protection-officer', 'case.review'],
    ['administrator', 'case.review'],
  ])('%s may not %s', (role, deed) => {
    expect(mayDo(role, deed)).toBe(false);
  });

  it.each<[Role, Deed]>([
    ['call-taker', 'call.answer'],
    ['dispatcher', 'unit.assign'],
    ['supervisor', 'call.answer'],
    ['crew', 'mission.carry-out'],
    ['medical-director', 'case.review'],
    ['data-protection-officer', 'log.read'],
  ])('%s may %s', (role, deed) => {
    expect(mayDo(role, deed)).toBe(true);
  });

  it('is never allowed a deed that nobody named', () => {
    expect(DEEDS.filter((deed) => mayDo('data-protection-officer', deed))).toEqual(['log.read']);
  });
});
