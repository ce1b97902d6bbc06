import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'severe-bleeding': false,
  'grey-or-clammy': false,
  'device-kind': 'stoma',
  'new-confusion': false,
  'chest-pain': false,
  'has-fever': false,
  rigors: false,
  'cannot-stand': false,
  'surgical-bleeding': false,
  'cord-injury-storm': false,
  'stoma-dark-or-blocked': false,
  'severe-pain': false,
  'redness-or-pus': false,
  'keeps-fluids': true,
  course: 'same',
  'care-team-reached': 'advised',
  measures: false,
};
const NECK = { 'device-kind': 'tracheostomy', 'neck-tube-blocked': false };
const AIR = { 'device-kind': 'ventilator', 'breathing-device-failing': false };
const DIALYSIS = {
  'device-kind': 'dialysis',
  'access-bleeding': false,
  'missed-dialysis': 'no',
  'fistula-silent': false,
  'line-broken': false,
};
const OPERATION = {
  'device-kind': 'operation',
  'surgical-wound-open': false,
  'one-calf-swollen': false,
};
const CATHETER = { 'device-kind': 'catheter', 'catheter-no-urine': false };
const FEEDING = { 'device-kind': 'feeding', 'feeding-harm': false, 'feeding-tube-out': false };
const LINE = { 'device-kind': 'line', 'line-broken': false, 'pump-stopped': false };

export const S01_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 62, frail: false }, [
  ['lifeless in the dialysis chair', '1', 'S01-1-01', { responsive: false, breathing: 'none' }],
  ['no breath', '1', 'S01-1-02', { breathing: 'none' }],
  ['not to be woken after surgery', '1', 'S01-1-03', { ...OPERATION, responsive: false }],
  ['blood pours from the scar', '1', 'S01-1-04', { ...OPERATION, 'severe-bleeding': true }],
  ['neck tube whistles and clogs', '1', 'S01-1-05', { ...NECK, 'neck-tube-blocked': true }],
  [
    'power cut, lives on a ventilator',
    '1',
    'S01-1-06',
    { ...AIR, 'breathing-device-failing': true, 'cannot-breathe-without': true },
  ],
  ['fistula spurts', '1', 'S01-1-07', { ...DIALYSIS, 'access-bleeding': true }],
  ['grey with a drip', '2', 'S01-2-01', { ...LINE, 'grey-or-clammy': true }],
  ['breathes oddly', '2', 'S01-2-02', { breathing: 'abnormal' }],
  [
    'catheter, feverish and muddled',
    '2',
    'S01-2-03',
    { ...CATHETER, 'has-fever': true, 'new-confusion': true },
  ],
  ['new hip, pain in the chest', '2', 'S01-2-04', { ...OPERATION, 'chest-pain': true }],
  ['paraplegic with a pounding head', '2', 'S01-2-05', { ...CATHETER, 'cord-injury-storm': true }],
  ['saturation of 86', '2', 'S01-2-90', { measures: true, 'oxygen-saturation': 86 }],
  [
    'tube-fed toddler with 55 breaths',
    '2',
    'S01-2-92',
    { ...FEEDING, measures: true, 'respiratory-rate': 55 },
    { ageYears: 2 },
  ],
  ['short of breath with a stoma', '3', 'S01-3-01', { breathing: 'difficult' }],
  [
    'skipped dialysis, legs give way',
    '3',
    'S01-3-02',
    { ...DIALYSIS, 'missed-dialysis': 'unwell' },
  ],
  ['muddled after the operation', '3', 'S01-3-03', { ...OPERATION, 'new-confusion': true }],
  ['shakes after the port was flushed', '3', 'S01-3-04', { ...LINE, rigors: true }],
  ['pulse of 120', '3', 'S01-3-91', { measures: true, 'heart-rate': 120 }],
  ['dressing soaked', '4', 'S01-4-01', { ...OPERATION, 'surgical-bleeding': true }],
  ['stoma turned black', '4', 'S01-4-02', { 'stoma-dark-or-blocked': true }],
  [
    'oxygen machine broke, has a bottle',
    '4',
    'S01-4-03',
    { ...AIR, 'breathing-device-failing': true, 'cannot-breathe-without': false },
  ],
  ['rigors on day five', '4', 'S01-4-04', { ...OPERATION, rigors: true }],
  ['catheter blocked, belly hard', '5', 'S01-5-01', { ...CATHETER, 'catheter-no-urine': true }],
  ['fever after the operation', '5', 'S01-5-02', { ...OPERATION, 'has-fever': true }],
  ['morphine pump stopped', '5', 'S01-5-03', { ...LINE, 'pump-stopped': true }],
  ['pulled the feeding tube out', '6', 'S01-6-01', { ...FEEDING, 'feeding-tube-out': true }],
  ['scar is red', '7', 'S01-7-01', { ...OPERATION, 'redness-or-pus': true }],
  [
    'pregnant with a leaking bag',
    '7',
    'S01-7-80',
    {},
    { pregnant: true, sex: 'female', ageYears: 30 },
  ],
  ['bag leaks, nurse does not answer', '8', 'S01-8-01', { 'care-team-reached': 'unreached' }],
  [
    'does not know what it is about',
    '1',
    'S01-1-05',
    { 'device-kind': null, 'neck-tube-blocked': null },
  ],
  ['bag leaks, nurse told what to do', 'A', 'S01-A-00', {}],
]);
