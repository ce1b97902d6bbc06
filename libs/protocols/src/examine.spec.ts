import { examine, PROTOCOLS } from './index.js';

const problemOf = (given: unknown) => {
  const examined = examine(given, PROTOCOLS);
  return examined.ok ? undefined : examined.problem;
};
const viewOf = (given: unknown) => {
  const examined = examine(given, PROTOCOLS);
  if (!examined.ok) throw new Error(examined.problem.code);
  return examined.view;
};

describe('a triage from outside', () => {
  it('takes plain values, and answers with the level and why', () => {
    const view = viewOf({
      protocol: 'C04',
      context: { ageYears: 60 },
      answers: { responsive: true, breathing: 'normal', 'pressure-over-15': true },
    });
    expect(view).toMatchObject({
      protocol: 'C04',
      versions: { C04: 1 },
      level: '2',
      determinant: 'C04-2-01',
      reasons: [{ determinant: 'C04-2-01', assumed: false }],
    });
  });

  it.each([['unknown'], [null], [{ kind: 'unknown' }]])('takes %j for not knowing', (answer) => {
    const { reasons } = viewOf({ protocol: 'C04', answers: { 'pressure-over-15': answer } });
    expect(reasons).toMatchObject([{ determinant: 'C04-2-01', assumed: true }]);
  });

  it('lets the worst of several complaints win', () => {
    const answers = { breathing: 'none' };
    expect(viewOf({ protocols: ['C15', 'C04'], answers })).toMatchObject({
      protocols: ['C15', 'C04'],
      level: '1',
    });
  });

  it('chooses a protocol by what the caller says, and says which', () => {
    const view = viewOf({ complaint: 'douleur dans la poitrine', language: 'fr' });
    expect(view.protocol).toBe('C04');
    expect(view.chosen?.score).toBeGreaterThan(0.5);
  });

  it.each([
    ['a text', 'C04', { code: 'malformed-json' }],
    ['a list', [], { code: 'malformed-json' }],
    ['nothing to go by', {}, { code: 'protocol-missing' }],
    [
      'a field that is none',
      { protocol: 'C04', sex: 'male' },
      { code: 'field-unknown', id: 'sex' },
    ],
    ['a protocol that is none', { protocol: 'C99' }, { code: 'protocol-unknown', id: 'C99' }],
    ['no protocol in a list', { protocols: [] }, { code: 'protocol-unknown' }],
    [
      'an age of -1',
      { protocol: 'C04', context: { ageYears: -1 } },
      { code: 'context-invalid', id: 'ageYears' },
    ],
    [
      'a question that is none',
      { protocol: 'C04', answers: { colour: true } },
      { code: 'question-unknown', id: 'colour' },
    ],
    [
      'a choice that is not offered',
      { protocol: 'C04', answers: { breathing: 'a bit' } },
      { code: 'answer-invalid', id: 'breathing' },
    ],
    [
      'a number out of range',
      { protocol: 'C04', answers: { 'heart-rate': 900 } },
      { code: 'answer-invalid', id: 'heart-rate' },
    ],
    [
      'an answer that is an object',
      { protocol: 'C04', answers: { breathing: { kind: 'value' } } },
      { code: 'answer-invalid', id: 'breathing' },
    ],
    ['words that fit nothing', { complaint: 'belastingaangifte' }, { code: 'complaint-unknown' }],
    ['another language', { complaint: 'dolor', language: 'es' }, { code: 'language-unknown' }],
  ])('refuses %s', (_, given, problem) => {
    expect(problemOf(given)).toEqual(problem);
  });

  it('does not say again what is no id', () => {
    const given = { protocol: 'C04', answers: { 'Jan Peeters, Coupure 12': true } };
    expect(problemOf(given)).toEqual({ code: 'question-unknown' });
  });
});
