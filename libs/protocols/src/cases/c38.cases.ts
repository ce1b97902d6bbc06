import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  'scene-danger': false,
  'people-still-inside': false,
  responsive: true,
  breathing: 'normal',
  'gas-others-collapsed': false,
  fit: 'none',
  'gas-source': 'gas-smell',
  'soot-or-hoarse': false,
  'grey-or-clammy': false,
  'blacked-out': false,
  'new-confusion': false,
  'chest-pain': false,
  'stroke-sign': false,
  'gas-drooling-and-cramps': false,
  'gas-headache-or-sick': false,
  'gas-cough': 'none',
  'gas-heart-or-lung-patient': false,
  measures: false,
};
const CO = { 'gas-source': 'co', 'others-unwell': false };
const SMOKE = { 'gas-source': 'smoke', 'others-unwell': false, 'gas-shut-in': false };
const VAPOUR = { 'gas-source': 'irritant', 'splash-reached-eye': false, 'gas-shut-in': false };
const MEASURED = { measures: true };

export const C38_CASES: readonly ScriptedCase[] = scripted(
  CALM,
  { ageYears: 41, frail: false, pregnant: false },
  [
    ['lifeless in the bath', '1', 'C38-1-01', { ...CO, responsive: false, breathing: 'abnormal' }],
    ['carried out without breath', '1', 'C38-1-02', { ...SMOKE, breathing: 'none' }],
    ['cannot be woken beside the stove', '1', 'C38-1-03', { ...CO, responsive: false }],
    ['her sister is collapsed as well', '1', 'C38-1-04', { ...CO, 'gas-others-collapsed': true }],
    ['nobody has seen the others', '1', 'C38-1-04', { ...CO, 'gas-others-collapsed': null }],
    ['jerking in the hallway', '1', 'C38-1-05', { ...CO, fit: 'now' }],
    ['hoarse after the kitchen fire', '1', 'C38-1-06', { ...SMOKE, 'soot-or-hoarse': true }],
    [
      'sprayed the orchard, drools and twitches',
      '1',
      'C38-1-07',
      { 'gas-source': 'spill', 'splash-reached-eye': false, 'gas-drooling-and-cramps': true },
    ],
    ['children still upstairs', '2', 'C38-2-01', { ...CO, 'people-still-inside': true }],
    ['fainted in the bathroom', '2', 'C38-2-02', { ...CO, 'blacked-out': true }],
    ['wheezy after the pool chlorine', '2', 'C38-2-03', { ...VAPOUR, breathing: 'difficult' }],
    [
      'pregnant, alarm sounded',
      '2',
      'C38-2-04',
      CO,
      { sex: 'female', ageYears: 32, pregnant: true },
    ],
    ['the dog is sick too', '2', 'C38-2-05', { ...CO, 'others-unwell': true }],
    [
      'dizzy above the slurry pit',
      '2',
      'C38-2-06',
      { 'gas-source': 'pit', 'splash-reached-eye': false },
    ],
    ['saturation of 89', '2', 'C38-2-90', { ...SMOKE, ...MEASURED, 'oxygen-saturation': 89 }],
    [
      'toddler breathes 52 a minute',
      '2',
      'C38-2-92',
      { ...SMOKE, ...MEASURED, 'respiratory-rate': 52 },
      { ageYears: 2, ageMonths: 24 },
    ],
    ['headache after the fire', '3', 'C38-3-01', { ...SMOKE, 'gas-headache-or-sick': true }],
    ['pulse of 115', '3', 'C38-3-91', { ...CO, ...MEASURED, 'heart-rate': 115 }],
    ['headache from the boiler', '4', 'C38-4-01', { ...CO, 'gas-headache-or-sick': true }],
    ['pepper spray in the eye', '4', 'C38-4-02', { ...VAPOUR, 'splash-reached-eye': true }],
    [
      'cleaning liquid over the legs',
      '4',
      'C38-4-03',
      { 'gas-source': 'spill', 'splash-reached-eye': false },
    ],
    ['slept in the smoke', '5', 'C38-5-01', { ...SMOKE, 'gas-shut-in': true }],
    ['asthma and a CO alarm', '5', 'C38-5-02', { ...CO, 'gas-heart-or-lung-patient': true }],
    ['smelt gas, has a headache', '6', 'C38-6-01', { 'gas-headache-or-sick': true }],
    ['baby in the house with the alarm', '6', 'C38-6-80', CO, { ageYears: 0, ageMonths: 7 }],
    ['mixed bleach, throat eases', '7', 'C38-7-01', { ...VAPOUR, 'gas-cough': 'fading' }],
    ['alarm sounded, all well and outside', 'A', 'C38-A-00', CO],
    ['smell of gas on the landing', 'A', 'C38-A-00', {}],
  ],
);
