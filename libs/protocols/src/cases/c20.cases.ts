import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'severe-bleeding': false,
  'grey-or-clammy': false,
  fainted: false,
  'new-confusion': false,
  'spreading-redness': false,
  'has-fever': false,
  'severe-pain': false,
  'cannot-pass-urine': false,
  'against-the-will': false,
  'stuck-inside-or-operated': false,
  'unsafe-sex': 'no',
  'discharge-or-itch': 'none',
  'genital-trouble-for-weeks': false,
  measures: false,
};
const OF_HER = {
  'possible-pregnancy': false,
  'vaginal-blood': 'none',
  'pelvic-pain': 'none-or-usual',
};
const OF_HIM = { testicle: 'none', 'erection-for-hours': false, 'penis-trapped-or-snapped': false };
const HIM = { ageYears: 17, sex: 'male' } as const;
const PREGNANT = { 'possible-pregnancy': true, 'shoulder-tip-pain': false };
const bleeding = (much: string) => ({ 'vaginal-blood': much, 'blood-thinners': false });
const FEVER = { 'has-fever': true, 'tampon-or-rash-with-fever': false };

export const C20_CASES: readonly ScriptedCase[] = scripted(
  { ...CALM, ...OF_HER, ...OF_HIM },
  { ageYears: 31, sex: 'female', frail: false, pregnant: false },
  [
    ['bled, now lifeless', '1', 'C20-1-01', { responsive: false, breathing: 'none' }],
    ['no breath', '1', 'C20-1-02', { breathing: 'none' }],
    ['not to be woken', '1', 'C20-1-03', { responsive: false }],
    ['blood runs down the legs', '1', 'C20-1-04', { 'severe-bleeding': true }],
    [
      'white as a sheet, soaked',
      '1',
      'C20-1-05',
      { 'grey-or-clammy': true, ...bleeding('two-pads') },
    ],
    ['clammy', '2', 'C20-2-01', { 'grey-or-clammy': true }],
    ['awake, breathes oddly', '2', 'C20-2-02', { breathing: 'abnormal' }],
    ['tampon, fever, red skin', '2', 'C20-2-03', { ...FEVER, 'tampon-or-rash-with-fever': true }],
    [
      'cannot say about the tampon',
      '2',
      'C20-2-03',
      { ...FEVER, 'tampon-or-rash-with-fever': null },
    ],
    ['scrotum turns black', '2', 'C20-2-04', { 'spreading-redness': true }, HIM],
    ['late period, shoulder pain', '2', 'C20-2-05', { ...PREGNANT, 'shoulder-tip-pain': true }],
    ['soaks pads and faints', '2', 'C20-2-06', { fainted: true, ...bleeding('pad-hour') }],
    ['fever and muddled', '2', 'C20-2-07', { ...FEVER, 'new-confusion': true }],
    ['pulse of 135', '2', 'C20-2-90', { measures: true, 'heart-rate': 135 }],
    [
      'girl of eleven, pulse of 120',
      '2',
      'C20-2-92',
      { measures: true, 'heart-rate': 120 },
      { ageYears: 11 },
    ],
    ['muddled', '3', 'C20-3-01', { 'new-confusion': true }],
    ['temperature of 40', '3', 'C20-3-91', { measures: true, temperature: 40 }],
    ['two pads an hour', '4', 'C20-4-01', bleeding('two-pads')],
    ['sore testicle since breakfast', '4', 'C20-4-02', { testicle: 'under-day' }, HIM],
    ['erection since last night', '4', 'C20-4-03', { 'erection-for-hours': true }, HIM],
    ['late period and spotting', '4', 'C20-4-04', { ...PREGNANT, ...bleeding('drops') }],
    [
      'sudden pain on the left, vomits',
      '4',
      'C20-4-05',
      { 'pelvic-pain': 'sudden-or-one-sided', 'severe-pain': true },
    ],
    ['lower belly hurts, fever', '5', 'C20-5-01', { ...FEVER, 'pelvic-pain': 'new' }],
    ['foreskin stuck', '5', 'C20-5-02', { 'penis-trapped-or-snapped': true }, HIM],
    ['was raped', '5', 'C20-5-03', { 'against-the-will': true }],
    [
      'heavy period on a thinner',
      '5',
      'C20-5-04',
      { ...bleeding('pad-hour'), 'blood-thinners': true },
    ],
    ['a pad an hour', '6', 'C20-6-01', bleeding('pad-hour')],
    ['lost tampon', '6', 'C20-6-02', { 'stuck-inside-or-operated': true }],
    ['pregnant, itch', '6', 'C20-6-80', { 'discharge-or-itch': 'itch' }, { pregnant: true }],
    ['smelly discharge', '7', 'C20-7-01', { 'discharge-or-itch': 'discharge-or-sores' }],
    ['condom broke', '7', 'C20-7-01', { 'unsafe-sex': 'pregnancy' }],
    ['girl of six, itch', '7', 'C20-7-81', { 'discharge-or-itch': 'itch' }, { ageYears: 6 }],
    ['lump, no pain', '8', 'C20-8-01', { testicle: 'painless' }, HIM],
    ['period pain as ever', 'A', 'C20-A-00', bleeding('period')],
    ['does not know how long', 'A', 'C20-A-00', { 'genital-trouble-for-weeks': null }, HIM],
  ],
);
