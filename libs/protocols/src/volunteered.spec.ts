import { protocolByCode, findQuestions } from './index.js';

const inHand = ['V00', 'C04', 'C03'].flatMap((code) => protocolByCode(code) ?? []);

describe('the questions that a word in passing is about', () => {
  it.each([
    ['nl', 'wakker', 'responsive'],
    ['nl', 'hij zweet', 'sweating-vomiting'],
    ['fr', 'saignement', 'severe-bleeding'],
    ['de', 'Blutung', 'severe-bleeding'],
    ['en', 'bleeding', 'severe-bleeding'],
  ] as const)('are found by words of the desk, %s: %s', (language, words, question) => {
    const found = findQuestions(words, language, inHand).map((one) => one.question.id);
    expect(found.slice(0, 3)).toContain(question);
  });

  it('take the number that was said with its unit', () => {
    const [first] = findQuestions('saturatie 91%', 'nl', inHand);
    expect(first).toMatchObject({
      question: { id: 'oxygen-saturation' },
      answer: { kind: 'value', value: 91 },
    });
  });

  it('do not take a number that nobody can have', () => {
    const found = findQuestions('saturatie 191%', 'nl', inHand);
    expect(
      found.find(({ question }) => question.id === 'oxygen-saturation')?.answer,
    ).toBeUndefined();
  });

  it('take the choice that the words name', () => {
    const found = findQuestions('ademt moeilijk', 'nl', inHand);
    expect(found.find(({ question }) => question.id === 'breathing')?.answer).toEqual({
      kind: 'value',
      value: 'difficult',
    });
  });

  it('are none for no words', () => {
    expect(findQuestions('  ', 'nl', inHand)).toEqual([]);
    expect(findQuestions('xqzt', 'nl', inHand)).toEqual([]);
  });
});
