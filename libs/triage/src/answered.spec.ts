import { answerRefusal, earlierAnswers, standing, type AnswerGiven } from './answered.js';

const yes = { kind: 'value', value: true } as const;
const no = { kind: 'value', value: false } as const;
const unknown = { kind: 'unknown' } as const;

describe('the answers that count', () => {
  const given: readonly AnswerGiven[] = [
    { question: 'a', answer: yes },
    { question: 'b', answer: no, inferred: true },
    { question: 'a', answer: no },
    { question: 'c', answer: unknown, skipped: 'line-bad' },
  ];

  it('are the newest of each question; what was heard in passing is told apart', () => {
    expect(standing(given)).toEqual({
      answers: { a: no, b: no, c: unknown },
      unconfirmed: new Set(['b']),
    });
  });

  it('are confirmed by being given again', () => {
    const confirmed = [...given, { question: 'b', answer: no }];
    expect(standing(confirmed).unconfirmed.size).toBe(0);
  });

  it('leave the earlier ones in the record', () => {
    expect(earlierAnswers(given, 'a')).toEqual([given[0]]);
    expect(earlierAnswers(given, 'c')).toEqual([]);
  });

  it.each([
    ['a skip that answers', { question: 'x', answer: yes, skipped: 'other' }, 'answer-invalid'],
    [
      'a skip that was heard in passing',
      { question: 'x', answer: unknown, skipped: 'other', inferred: true },
      'answer-invalid',
    ],
    [
      'not knowing, heard in passing',
      { question: 'x', answer: unknown, inferred: true },
      'answer-invalid',
    ],
    [
      'a word in passing about what was asked',
      { question: 'a', answer: yes, inferred: true },
      'question-answered',
    ],
    [
      'a word in passing about what was skipped',
      { question: 'c', answer: no, inferred: true },
      'question-answered',
    ],
    ['another word in passing', { question: 'b', answer: yes, inferred: true }, null],
    ['a word in passing', { question: 'x', answer: yes, inferred: true }, null],
    ['another answer', { question: 'a', answer: yes }, null],
    ['a skip', { question: 'x', answer: unknown, skipped: 'other' }, null],
  ] as const)('take or refuse %s', (_, next, refusal) => {
    expect(answerRefusal(given, next)).toBe(refusal);
  });
});
