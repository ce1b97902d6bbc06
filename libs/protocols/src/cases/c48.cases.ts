import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'grey-or-clammy': false,
  'stroke-sign': false,
  'chest-pain': false,
  fainted: false,
  'new-confusion': false,
  'has-fever': false,
  rigors: false,
  'low-immunity': false,
  'limbs-paralysed-or-numb': false,
  'severe-pain': false,
  'stable-for-weeks': false,
  measures: false,
};
const PATCH = {
  'spreading-redness': false,
  'non-blanching-rash': false,
  'leg-or-arm-swelling': 'no',
  'red-or-black-foot': false,
  'skin-red-hot-and-growing': false,
  'skin-shingles-abscess-or-tick-ring': false,
};
const SKIN = {
  ...PATCH,
  'ill-part': 'skin',
  'tongue-or-throat-closing': false,
  'skin-blisters-or-mouth-sores': false,
};
const JOINT = { 'ill-part': 'joint', 'limb-cold-and-pale': 'no', 'joint-hot-or-stuck': 'no' };
const LIMB = { ...PATCH, ...JOINT, 'ill-part': 'limb' };
const BACK = {
  'ill-part': 'back',
  'back-tearing-or-pulsing-lump': false,
  'saddle-numb-or-no-urine': false,
  'cancer-now-or-before': false,
  'injects-drugs-or-recent-spine-needle': false,
  'back-leg-pain-foot-weak-or-brittle-bones': false,
};
const MEASURED = { ...BACK, measures: true };
const FEVER = { 'has-fever': true };

export const C48_CASES: readonly ScriptedCase[] = scripted(
  CALM,
  { ageYears: 45, sex: 'male', pregnant: false, frail: false },
  [
    ['lifeless', '1', 'C48-1-01', { ...BACK, responsive: false, breathing: 'none' }],
    ['does not breathe', '1', 'C48-1-02', { ...BACK, breathing: 'none' }],
    ['not to be woken', '1', 'C48-1-03', { ...BACK, responsive: false }],
    [
      'tearing back pain, grey',
      '1',
      'C48-1-04',
      { ...BACK, 'grey-or-clammy': true, 'back-tearing-or-pulsing-lump': true },
    ],
    ['back pain and fainted', '2', 'C48-2-01', { ...BACK, fainted: true }, { ageYears: 71 }],
    ['arm dead, mouth crooked', '2', 'C48-2-02', { ...LIMB, 'stroke-sign': true }],
    ['arm aches, chest tight', '2', 'C48-2-03', { ...LIMB, 'chest-pain': true }],
    [
      'thick calf, breathless',
      '2',
      'C48-2-04',
      { ...LIMB, 'leg-or-arm-swelling': 'one', breathing: 'difficult' },
    ],
    ['redness races up the leg', '2', 'C48-2-05', { ...LIMB, 'spreading-redness': true }],
    ['cannot judge the pain of the patch', '2', 'C48-2-05', { ...SKIN, 'spreading-redness': null }],
    ['purple spots and fever', '2', 'C48-2-06', { ...SKIN, ...FEVER, 'non-blanching-rash': true }],
    ['hives and a thick tongue', '2', 'C48-2-07', { ...SKIN, 'tongue-or-throat-closing': true }],
    ['pressure of 88', '2', 'C48-2-90', { ...MEASURED, 'systolic-pressure': 88 }],
    [
      'child with saturation of 90',
      '2',
      'C48-2-92',
      { ...MEASURED, 'oxygen-saturation': 90 },
      { ageYears: 7 },
    ],
    ['leg cold and white since noon', '3', 'C48-3-01', { ...LIMB, 'limb-cold-and-pale': 'today' }],
    ['both legs give way', '3', 'C48-3-02', { ...BACK, 'limbs-paralysed-or-numb': true }],
    ['back pain, muddled', '3', 'C48-3-03', { ...BACK, 'new-confusion': true }],
    ['pulse of 115', '3', 'C48-3-91', { ...MEASURED, 'heart-rate': 115 }],
    ['first colic at 68', '4', 'C48-4-01', { ...BACK, 'severe-pain': true }, { ageYears: 68 }],
    [
      'skin comes off, fever',
      '4',
      'C48-4-02',
      { ...SKIN, ...FEVER, 'skin-blisters-or-mouth-sores': true },
    ],
    ['numb between the legs', '4', 'C48-4-03', { ...BACK, 'saddle-numb-or-no-urine': true }],
    [
      'injects, fever, back pain',
      '5',
      'C48-5-02',
      { ...BACK, ...FEVER, 'injects-drugs-or-recent-spine-needle': true },
    ],
    ['hot knee and fever', '5', 'C48-5-03', { ...JOINT, ...FEVER, 'joint-hot-or-stuck': 'yes' }],
    [
      'baby with pus spots',
      '5',
      'C48-5-04',
      { ...SKIN, 'newborn-blisters': true },
      { ageYears: 0, ageMonths: 1 },
    ],
    ['one thick calf', '6', 'C48-6-01', { ...LIMB, 'leg-or-arm-swelling': 'one' }],
    [
      'pregnant, legs thick',
      '6',
      'C48-6-01',
      { ...LIMB, 'leg-or-arm-swelling': 'both' },
      { sex: 'female', ageYears: 31, pregnant: true },
    ],
    ['gout of the toe', '6', 'C48-6-02', { ...JOINT, 'joint-hot-or-stuck': 'yes' }],
    [
      'baby with a rash',
      '6',
      'C48-6-80',
      { ...SKIN, 'newborn-blisters': false },
      { ageYears: 0, ageMonths: 2 },
    ],
    [
      'shingles on the chest',
      '7',
      'C48-7-01',
      { ...SKIN, 'skin-shingles-abscess-or-tick-ring': true },
    ],
    ['stiff back at 86', '7', 'C48-7-81', BACK, { ageYears: 86 }],
    ['eczema for months', '8', 'C48-8-01', { ...SKIN, 'stable-for-weeks': true }],
    ['back went while lifting', 'A', 'C48-A-00', BACK],
    ['itchy hives, nothing else', 'A', 'C48-A-00', { ...SKIN, 'stable-for-weeks': null }],
  ],
);
