import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  'still-in-water': false,
  responsive: true,
  breathing: 'normal',
  'grey-or-clammy': false,
  'water-event': 'swallowed',
  'water-was-resuscitated': false,
  'water-cough': 'none',
  'blacked-out': false,
  'new-confusion': false,
  'chest-pain': false,
  'water-very-cold': false,
  measures: false,
};
const UNDER = {
  'water-event': 'under-water',
  'water-fit-or-faint-first': false,
  'water-spine': 'no',
  deliberate: false,
};
const JUMPED = { ...UNDER, 'water-event': 'shallow-dive' };
const DIVED = {
  'water-event': 'diving',
  'dive-nerve-sign': false,
  'dive-joint-or-skin': false,
  'dive-within-two-days': true,
  'dive-fast-ascent': false,
  'dive-ear': 'none',
};
const MEASURED = { measures: true };

export const C36_CASES: readonly ScriptedCase[] = scripted(
  CALM,
  { ageYears: 34, frail: false, pregnant: false },
  [
    [
      'child lifeless from the pond',
      '1',
      'C36-1-01',
      { ...UNDER, responsive: false, breathing: 'none' },
      { ageYears: 3 },
    ],
    ['awake but not breathing', '1', 'C36-1-02', { ...UNDER, breathing: 'none' }],
    ['out of the canal, not to be woken', '1', 'C36-1-03', { ...UNDER, responsive: false }],
    ['still in the canal', '1', 'C36-1-04', { ...UNDER, 'still-in-water': true }],
    ['caller lost sight of him', '1', 'C36-1-04', { ...UNDER, 'still-in-water': null }],
    ['foam at the mouth', '1', 'C36-1-05', { ...UNDER, 'water-cough': 'foam' }],
    ['keeps coughing after the rescue', '2', 'C36-2-01', { ...UNDER, 'water-cough': 'still' }],
    ['lifeguard gave breaths', '2', 'C36-2-02', { ...UNDER, 'water-was-resuscitated': true }],
    ['drowsy after going under', '2', 'C36-2-03', { ...UNDER, 'new-confusion': true }],
    ['tingling legs after a dive', '2', 'C36-2-04', { ...DIVED, 'dive-nerve-sign': true }],
    ['cannot move after hitting the bottom', '2', 'C36-2-05', { ...JUMPED, 'water-spine': 'numb' }],
    ['swim with chest pressure', '2', 'C36-2-06', { 'chest-pain': true }],
    ['saturation of 90', '2', 'C36-2-90', { ...MEASURED, 'oxygen-saturation': 90 }],
    [
      'toddler breathing fast',
      '2',
      'C36-2-92',
      { ...MEASURED, 'respiratory-rate': 54 },
      { ageYears: 2, ageMonths: 25 },
    ],
    ['fit in the pool', '3', 'C36-3-01', { ...UNDER, 'water-fit-or-faint-first': true }],
    ['shoulder aches this evening', '3', 'C36-3-02', { ...DIVED, 'dive-joint-or-skin': true }],
    ['34.2 degrees measured', '3', 'C36-3-91', { ...MEASURED, temperature: 34.2 }],
    ['dived in, neck hurts', '4', 'C36-4-01', { ...JUMPED, 'water-spine': 'pain' }],
    ['fell off the surfboard, ice-cold', '4', 'C36-4-02', { 'water-very-cold': true }],
    [
      'pregnant, went under',
      '4',
      'C36-4-80',
      UNDER,
      { sex: 'female', ageYears: 30, pregnant: true },
    ],
    ['fished out, fine now', '5', 'C36-5-01', UNDER],
    [
      'itchy skin four days after a dive',
      '5',
      'C36-5-02',
      { ...DIVED, 'dive-joint-or-skin': true, 'dive-within-two-days': false },
    ],
    ['jumped from the bridge to die', '5', 'C36-5-03', { ...JUMPED, deliberate: true }],
    ['missed a stop, feels well', '6', 'C36-6-01', { ...DIVED, 'dive-fast-ascent': true }],
    ['baby gulped bath water', '6', 'C36-6-81', {}, { ageYears: 0, ageMonths: 8 }],
    ['ear pain since the dive', '7', 'C36-7-01', { ...DIVED, 'dive-ear': 'pain' }],
    [
      'toddler spluttered in the pool',
      '7',
      'C36-7-01',
      { 'water-cough': 'brief' },
      { ageYears: 3 },
    ],
    ['swallowed water at the pool', 'A', 'C36-A-00', { 'water-cough': 'brief' }],
    [
      'dived, only wants to know about flying',
      'A',
      'C36-A-00',
      { ...DIVED, 'dive-within-two-days': null },
    ],
  ],
);
