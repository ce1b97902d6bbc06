import type { Id, Instant } from '@lib/kernel';
import {
  contextOf,
  draftAfter,
  emptyDraft,
  evaluationOf,
  exitOf,
  levelOf,
  levelOfDraft,
  partyOf,
  patientsWithLevels,
  protocolsOf,
  standingOf,
  type CaseDraft,
  type DraftStep,
} from './case-draft.js';

const AT = '2026-01-01T00:00:00.000Z' as Instant;
const PATIENT = 'p' as Id<'patient'>;
const begun = (...steps: readonly DraftStep[]): CaseDraft =>
  [
    { type: 'patient', id: PATIENT, value: { ageYears: 60, sex: 'male' } } as const,
    { type: 'triage', id: 's' as Id<'triage-session'>, patientId: PATIENT } as const,
    { type: 'protocol', code: 'V00' } as const,
    ...steps,
  ].reduce<CaseDraft>((draft, step) => draftAfter(draft, step, AT), emptyDraft('c' as Id<'case'>));

const answer = (question: string, value: string | boolean, how: object = {}): DraftStep => ({
  type: 'answer',
  value: { protocol: 'V00', question, answer: { kind: 'value', value }, ...how },
});

describe('a case at the desk', () => {
  it('does not count a protocol that was set aside, and keeps its answers', () => {
    const wrong = begun({ type: 'protocol', code: 'C04' }, answer('pressure-over-15', true));
    expect(evaluationOf(wrong)?.level).toBe('2');
    const aside = draftAfter(
      wrong,
      { type: 'set-aside', protocol: 'C04', reason: 'chosen-by-mistake' },
      AT,
    );
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

  it('keeps the worse level until a second reader agrees, and tells when each level came', () => {
    const worse = begun(answer('severe-bleeding', true));
    const asked = draftAfter(
      worse,
      { type: 'override', value: { level: '6', reason: 'improved' } },
      AT,
    );
    expect(levelOf(asked)).toBe('1');
    expect(asked.session?.overrides.at(-1)?.state).toBe('waiting');
    expect(asked.session?.history.map(({ level, by }) => [level, by])).toEqual([['1', 'protocol']]);
  });

  it('keeps each patient with a session and a level of their own', () => {
    const second = 'q' as Id<'patient'>;
    const two = [
      { type: 'patient', id: second, value: { ageYears: 8 } } as const,
      { type: 'triage', id: 't' as Id<'triage-session'>, patientId: second } as const,
      { type: 'protocol', code: 'V00' } as const,
    ].reduce<CaseDraft>(
      (draft, step) => draftAfter(draft, step, AT),
      begun(answer('severe-bleeding', true)),
    );
    expect(patientsWithLevels(two).map(({ level }) => level)).toEqual(['1', null]);
    expect(levelOfDraft(two)).toBe('1');
    const back = draftAfter(two, { type: 'turn', id: 's' as Id<'triage-session'> }, AT);
    expect(back.session?.patientId).toBe(PATIENT);
    expect(levelOf(back)).toBe('1');
  });

  it('takes the worst that is possible when the triage stops, until the next answer', () => {
    const asked = begun(answer('responsive', true));
    const exit = { kind: 'abandoned', reason: 'line-broken', answers: 1 } as const;
    const stopped = draftAfter(asked, { type: 'exit', value: exit, callBackMinutes: 1 }, AT);
    expect(levelOf(stopped)).toBe('1');
    expect(exitOf(draftAfter(stopped, answer('severe-bleeding', false), AT))).toBeNull();
  });
});
