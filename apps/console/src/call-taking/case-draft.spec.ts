import type { AnswerValue } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import {
  contextOf,
  draftAfter,
  emptyDraft,
  evaluationOf,
  partyOf,
  protocolsOf,
  standingOf,
  type CaseDraft,
  type DraftStep,
} from './case-draft.js';

const PATIENT = 'p' as Id<'patient'>;
const begun = (...steps: readonly DraftStep[]): CaseDraft =>
  [
    { type: 'patient', id: PATIENT, value: { ageYears: 60, sex: 'male' } } as const,
    { type: 'triage', id: 's' as Id<'triage-session'>, patientId: PATIENT } as const,
    { type: 'protocol', code: 'V00' } as const,
    ...steps,
  ].reduce<CaseDraft>(draftAfter, emptyDraft('c' as Id<'case'>));

const answer = (question: string, value: string | boolean, how: object = {}): DraftStep => ({
  type: 'answer',
  value: { protocol: 'V00', question, answer: { kind: 'value', value }, ...how } as AnswerValue,
});

describe('a case at the desk', () => {
  it('does not count a protocol that was set aside, and keeps its answers', () => {
    const wrong = begun({ type: 'protocol', code: 'C04' }, answer('pressure-over-15', true));
    expect(evaluationOf(wrong)?.level).toBe('2');
    const aside = draftAfter(wrong, {
      type: 'set-aside',
      protocol: 'C04',
      reason: 'chosen-by-mistake',
    });
    expect(protocolsOf(aside).map(({ code }) => code)).toEqual(['V00']);
    expect(evaluationOf(aside)?.level).toBeNull();
    expect(Object.keys(standingOf(aside).answers)).toEqual(['pressure-over-15']);
  });

  it('asks for a word on what was heard, as the server does', () => {
    const heard = begun(answer('severe-bleeding', true, { inferred: true }));
    expect(evaluationOf(heard)).toMatchObject({ level: '1', settled: false });
  });

  it.each([
    [{}, 'second', 'beside-patient'],
    [{ relation: 'self' }, 'first', 'patient'],
    [{ withPatient: false }, 'third', 'away-from-patient'],
    [{ relation: 'family', party: 'first' }, 'first', 'patient'],
    [{ relation: 'alarm-centre', party: 'fourth' }, 'fourth', 'away-from-patient'],
  ] as const)('knows who speaks from %j', (value, party, context) => {
    expect(partyOf(value)).toBe(party);
    expect(contextOf(begun({ type: 'caller', value })).party).toBe(context);
  });
});
