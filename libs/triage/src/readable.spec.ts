import type { Condition } from './protocol.js';
import { readable } from './readable.js';

const AWAKE: Condition = { question: 'responsive', is: true };
const OLD: Condition = { context: 'ageYears', atLeast: 65 };
const FEVER: Condition = { question: 'temperature', atLeast: 38 };

describe('readable', () => {
  it.each<[string, Condition]>([
    ['responsive = true', AWAKE],
    ['breathing is one of abnormal, none', { question: 'breathing', in: ['abnormal', 'none'] }],
    ['ageMonths < 3', { context: 'ageMonths', below: 3 }],
    ['pulse <= 40', { question: 'pulse', atMost: 40 }],
    ['pain is unknown or refused', { question: 'pain', unanswerable: true }],
    ['temperature >= 38 and ageYears >= 65', { all: [FEVER, OLD] }],
    [
      'responsive = true or (temperature >= 38 and ageYears >= 65)',
      { any: [AWAKE, { all: [FEVER, OLD] }] },
    ],
    ['not (temperature >= 38 or ageYears >= 65)', { not: { any: [FEVER, OLD] } }],
    ['responsive = true', { all: [AWAKE] }],
  ])('says %s', (text, condition) => {
    expect(readable(condition)).toBe(text);
  });
});
