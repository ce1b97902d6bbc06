import type { Id, Instant } from '@lib/kernel';
import { assignUnit, type AssignUnit } from './assign-unit.js';

const AT = '2026-11-24T03:00:00.000Z' as Instant;
const intervention = {
  id: 'i' as Id<'intervention'>,
  caseId: 'c' as Id<'case'>,
  status: 'open',
} as const;
const unit = { id: 'u' as Id<'unit'>, status: 'available' } as const;
const followed: AssignUnit = {
  assignmentId: 'a' as Id<'assignment'>,
  at: AT,
  by: 'd' as Id<'user'>,
  recommended: true,
  deviation: null,
};

describe('assigning a unit', () => {
  it('binds a free unit to an open intervention of its case', () => {
    expect(assignUnit(followed, intervention, unit)).toMatchObject({
      ok: true,
      events: [{ status: 'assigned', unitId: 'u', caseId: 'c', assignedAt: AT, endedAt: null }],
    });
  });

  it('asks why another than the recommended unit is sent', () => {
    const other = { ...followed, recommended: false };
    expect(assignUnit(other, intervention, unit)).toEqual({
      ok: false,
      refusal: { code: 'deviation-unexplained' },
    });
    expect(assignUnit({ ...other, deviation: 'road-closed' }, intervention, unit)).toMatchObject({
      ok: true,
      events: [{ recommended: false, deviation: 'road-closed' }],
    });
  });

  it.each([
    'assigned',
    'en-route',
    'on-scene',
    'transporting',
    'at-hospital',
    'out-of-service',
  ] as const)('refuses a unit that is %s', (status) => {
    expect(assignUnit(followed, intervention, { ...unit, status })).toEqual({
      ok: false,
      refusal: { code: 'unit-not-available' },
    });
  });

  it.each(['completed', 'cancelled'] as const)('refuses an intervention that is %s', (status) => {
    expect(assignUnit(followed, { ...intervention, status }, unit)).toEqual({
      ok: false,
      refusal: { code: 'intervention-ended' },
    });
  });
});
