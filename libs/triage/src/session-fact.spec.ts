import { isSessionFact } from './session-fact.js';

const NOTE = '00000000-0000-4000-8000-000000000000';

describe('a fact of a triage session', () => {
  it.each([
    { type: 'onset', moment: '2026-03-01T10:00:00.000Z' },
    { type: 'contraction', phase: 'begins' },
    { type: 'breaths', breaths: 8, seconds: 20 },
    { type: 'left', reason: 'caller-gone' },
    { type: 'code', noteId: NOTE, rubric: 'K01' },
  ])('is told by its shape: %j', (fact) => {
    expect(isSessionFact(fact)).toBe(true);
  });

  it.each([
    null,
    'onset',
    { type: 'toString' },
    { type: 'onset' },
    { type: 'onset', moment: 'yesterday' },
    { type: 'onset', moment: '2026-13-01T10:00:00.000Z' },
    { type: 'contraction', phase: 'begins', more: 1 },
    { type: 'breaths', breaths: -1, seconds: 20 },
    { type: 'breaths', breaths: 8, seconds: Number.NaN },
    { type: 'left', reason: 'bored' },
    { type: 'code', noteId: 'x', rubric: 'K01' },
    { type: 'code', noteId: NOTE, rubric: 'heart' },
  ])('is nothing else: %j', (fact) => {
    expect(isSessionFact(fact)).toBe(false);
  });
});
