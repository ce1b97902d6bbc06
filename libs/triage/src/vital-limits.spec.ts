import { offersUnknown } from './caller-sight.js';
import { minutesAgo } from './minutes-ago.js';
import type { Question } from './protocol.js';
import { bandOf, limitsOf, typedNumber } from './vital-limits.js';

describe('a measured value', () => {
  it.each([
    ['heart-rate', { ageYears: 50 }, 130, 'high'],
    ['heart-rate', { ageMonths: 6 }, 130, 'within'],
    ['heart-rate', { ageYears: 0 }, 100, 'low'],
    ['heart-rate', { ageYears: 7 }, 130, 'within'],
    ['heart-rate', {}, 130, 'high'],
    ['respiratory-rate', { ageYears: 1 }, 40, 'within'],
    ['respiratory-rate', { ageYears: 40 }, 40, 'high'],
    ['systolic-pressure', { ageYears: 3 }, 65, 'low'],
    ['oxygen-saturation', { ageYears: 3 }, 93, 'low'],
    ['temperature', { ageYears: 30 }, 39.5, 'high'],
    ['glucose', { ageYears: 30 }, 60, 'low'],
  ] as const)('%s of %j at %d is %s', (question, who, value, band) => {
    const limits = limitsOf(question, who);
    expect(limits && bandOf(value, limits)).toBe(band);
  });

  it('of another kind has no limits', () => {
    expect(limitsOf('pain', { ageYears: 30 })).toBeNull();
    expect(limitsOf('toString', { ageYears: 30 })).toBeNull();
  });

  it.each([
    ['37,5', { ok: true, value: 37.5 }],
    [' 38 ', { ok: true, value: 38 }],
    ['', { ok: false, why: 'empty' }],
    ['x', { ok: false, why: 'no-number' }],
    ['58', { ok: false, why: 'out-of-range' }],
    ['-3', { ok: false, why: 'out-of-range' }],
    ['37.55', { ok: false, why: 'too-fine' }],
  ])('is read from %j', (typed, read) => {
    const question = { type: 'number', least: 25, most: 45, digits: 1, unit: '°C' };
    expect(typedNumber(typed, question as Extract<Question, { type: 'number' }>)).toEqual(read);
  });
});

describe('a time as it is told', () => {
  it.each([
    ['20', 20],
    ['20m', 20],
    ['2h', 120],
    ['2 u', 120],
    ['1d', 1_440],
    ['14:05', 25],
    ['14u05', 25],
    ['23:30', 900],
    ['25:00', null],
    ['soon', null],
    ['3x', null],
    ['', null],
  ])('%j, at half past two in the afternoon', (typed, minutes) => {
    expect(minutesAgo(typed, 14 * 60 + 30)).toBe(minutes);
  });
});

describe('who cannot see the patient', () => {
  const text = { nl: '', fr: '', de: '', en: '' };
  it.each([
    [{ type: 'number' }, 'away-from-patient', true],
    [{ type: 'yes-no', awayText: text }, 'away-from-patient', true],
    [{ type: 'yes-no' }, 'away-from-patient', false],
    [{ type: 'number' }, 'beside-patient', false],
    [{ type: 'yes-no', awayText: text }, 'patient', false],
  ] as const)('is offered not to know: %j of %s', (question, party, offered) => {
    expect(offersUnknown(question, { party })).toBe(offered);
  });
});
