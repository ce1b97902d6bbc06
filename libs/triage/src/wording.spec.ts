import type { Text } from '@lib/kernel';
import type { Question } from './protocol.js';
import { spoken, spokenQuestion } from './wording.js';

const same = (one: string): Text => ({ nl: one, fr: one, de: one, en: one });
const FEVER: Question = {
  id: 'fever',
  type: 'yes-no',
  text: same('Does {he|she} have a fever?'),
  selfText: same('Do you have a fever?'),
  rationale: same('Infection.'),
  unknown: 'worst',
  mandatory: true,
};

describe('the wording of a question', () => {
  it.each([
    ['female', 'She is grise'],
    ['male', 'He is gris'],
    ['other', 'He is gris'],
    [undefined, 'He is gris'],
  ] as const)('speaks of a patient who is %s', (sex, expected) => {
    expect(spoken(same('{He|She} is gris{|e}'), sex ? { sex } : {}).en).toBe(expected);
  });

  it('speaks to the patient who calls', () => {
    expect(spokenQuestion(FEVER, { party: 'patient' }).en).toBe('Do you have a fever?');
  });

  it('speaks of the patient where there is no wording for who calls', () => {
    const asked = spokenQuestion(FEVER, { party: 'away-from-patient', sex: 'female' });
    expect(asked.en).toBe('Does she have a fever?');
  });
});
