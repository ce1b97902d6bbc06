import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  speech: 'sentences',
  'grey-or-clammy': false,
  'exhausted-or-confused': false,
  'sudden-with-chest-pain': false,
  'throat-or-tongue-swelling': false,
  'severe-asthma': false,
  'others-unwell': false,
  'worse-at-rest': false,
  'pregnant-or-recent-birth': false,
  fever: false,
  'cough-only': true,
  'coughing-for-weeks': false,
  measures: false,
};
const MEASURED = { measures: true };

export const C03_CASES: readonly ScriptedCase[] = scripted(
  CALM,
  { ageYears: 50, sex: 'male', frail: false },
  [
    ['slumped with gasps', '1', 'C03-1-01', { responsive: false, breathing: 'abnormal' }],
    ['one word at a time', '1', 'C03-1-02', { speech: 'words' }],
    ['asthma and worn out', '1', 'C03-1-03', { 'exhausted-or-confused': true }],
    ['COPD with blue lips', '1', 'C03-1-04', { 'grey-or-clammy': true }],
    ['not to be woken', '1', 'C03-1-05', { responsive: false }],
    ['sudden, after a flight, coughs blood', '2', 'C03-2-01', { 'sudden-with-chest-pain': true }],
    ['tongue swells after a wasp', '2', 'C03-2-02', { 'throat-or-tongue-swelling': true }],
    ['inhaler does nothing', '2', 'C03-2-03', { 'severe-asthma': true }],
    ['whole family has a headache', '2', 'C03-2-04', { 'others-unwell': true }],
    ['awake, breathes oddly', '2', 'C03-2-05', { breathing: 'abnormal' }],
    ['short phrases', '3', 'C03-3-01', { speech: 'phrases', 'worse-at-rest': true }],
    ['saturation of 90', '2', 'C03-2-90', { ...MEASURED, 'oxygen-saturation': 90 }],
    ['23 breaths a minute', '3', 'C03-3-91', { ...MEASURED, 'respiratory-rate': 23 }],
    ['worse than usual, full sentences', '4', 'C03-4-01', { 'worse-at-rest': true }],
    [
      'young mother, a little breathless',
      '4',
      'C03-4-01',
      { 'pregnant-or-recent-birth': true },
      { ageYears: 30, sex: 'female' },
    ],
    ['cough with fever', '6', 'C03-6-01', { fever: true }],
    ['new and mild', '6', 'C03-6-01', { 'cough-only': false }],
    ['frail with a cough', '6', 'C03-6-80', {}, { ageYears: 85, frail: true }],
    ['mild, and the caller is worried', '5', 'WORRY', { fever: true }, { worried: true }],
    ['coughing for a month', '7', 'C03-7-01', { 'coughing-for-weeks': true }],
    ['only a cold', '8', 'C03-8-00', {}],
  ],
);
