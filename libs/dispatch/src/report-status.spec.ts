import type { Instant } from '@lib/kernel';
import { ASSIGNMENT_STATUSES, NEXT_STATUSES, type AssignmentStatus } from './assignments.js';
import { reportStatus, standDown } from './report-status.js';

const AT = '2026-11-24T03:00:00.000Z' as Instant;
const report = (status: AssignmentStatus, from: AssignmentStatus) =>
  reportStatus({ status, at: AT, hospitalId: null }, { status: from, endedAt: null });

describe('a status report', () => {
  it.each<[AssignmentStatus, AssignmentStatus, string]>([
    ['assigned', 'accepted', 'acceptedAt'],
    ['accepted', 'en-route', 'enRouteAt'],
    ['en-route', 'on-scene', 'onSceneAt'],
    ['on-scene', 'transporting', 'transportingAt'],
    ['transporting', 'at-hospital', 'atHospitalAt'],
    ['at-hospital', 'cleared', 'endedAt'],
    ['on-scene', 'cleared', 'endedAt'],
    ['assigned', 'declined', 'endedAt'],
  ])('from %s to %s keeps its time', (from, to, time) => {
    expect(report(to, from)).toMatchObject({
      ok: true,
      events: [{ assignment: { status: to, [time]: AT } }],
    });
  });

  it('frees the unit when it is clear', () => {
    expect(report('cleared', 'at-hospital')).toMatchObject({
      events: [{ unitStatus: 'available' }],
    });
  });

  it('names the hospital of a transport', () => {
    const decided = reportStatus(
      { status: 'transporting', at: AT, hospitalId: 'uz-gent' },
      { status: 'on-scene', endedAt: null },
    );
    expect(decided).toMatchObject({ events: [{ assignment: { hospitalId: 'uz-gent' } }] });
  });

  it('is refused backward, whatever the step', () => {
    for (const from of ASSIGNMENT_STATUSES)
      for (const to of ASSIGNMENT_STATUSES.filter(
        (status) => !NEXT_STATUSES[from].includes(status),
      ))
        expect(report(to, from)).toMatchObject({ ok: false });
  });

  it('is refused once the assignment ended', () => {
    expect(
      reportStatus(
        { status: 'cleared', at: AT, hospitalId: null },
        { status: 'cleared', endedAt: AT },
      ),
    ).toEqual({ ok: false, refusal: { code: 'assignment-ended' } });
  });
});

describe('standing down', () => {
  it.each(['assigned', 'accepted', 'en-route', 'on-scene'] as const)(
    'calls back from %s',
    (status) => {
      expect(standDown(AT, { status, endedAt: null })).toMatchObject({
        ok: true,
        events: [{ assignment: { status: 'stood-down', endedAt: AT }, unitStatus: 'available' }],
      });
    },
  );

  it.each(['transporting', 'at-hospital'] as const)(
    'never leaves a patient on board: %s',
    (status) => {
      expect(standDown(AT, { status, endedAt: null })).toMatchObject({ ok: false });
    },
  );
});
