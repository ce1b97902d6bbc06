import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'face-droop': false,
  'arm-weakness': false,
  'speech-trouble': false,
  'balance-or-sight': false,
  'headache-peaked-in-minutes': false,
  fit: 'none',
  'new-confusion': false,
  'possible-low-sugar': false,
  'new-dizziness': false,
  'brief-or-both-sides': false,
  measures: false,
};
const NOW = {
  'still-present': true,
  'last-well': 'under-24h',
  'blood-thinners': false,
  repeated: false,
};
const GONE = { ...NOW, 'still-present': false };
const MEASURED = { measures: true };

export const C06_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 72 }, [
  ['stroke, then lifeless', '1', 'C06-1-01', { responsive: false, breathing: 'none' }],
  ['stroke and unconscious', '1', 'C06-1-02', { 'arm-weakness': true, ...NOW, responsive: false }],
  ['crooked mouth at breakfast', '2', 'C06-2-01', { 'face-droop': true, ...NOW }],
  [
    'woke up with a slack arm',
    '2',
    'C06-2-01',
    { 'arm-weakness': true, ...NOW, 'last-well': null },
  ],
  ['sees double, falls to one side', '2', 'C06-2-02', { 'balance-or-sight': true, ...NOW }],
  ['worst headache within seconds', '2', 'C06-2-03', { 'headache-peaked-in-minutes': true }],
  ['jerks all over', '2', 'C06-2-04', { fit: 'now' }],
  ['awake, breathes oddly', '2', 'C06-2-05', { breathing: 'abnormal' }],
  ['pressure of 85', '2', 'C06-2-90', { ...MEASURED, 'systolic-pressure': 85 }],
  ['confused since noon', '3', 'C06-3-01', { 'new-confusion': true, 'blood-thinners': false }],
  ['diabetic, trembling', '3', 'C06-3-02', { 'possible-low-sugar': true }],
  [
    'short spell, on blood thinners',
    '3',
    'C06-3-03',
    { 'speech-trouble': true, ...GONE, 'blood-thinners': true },
  ],
  ['third spell this week', '3', 'C06-3-04', { 'arm-weakness': true, ...GONE, repeated: true }],
  ['pulse of 115', '3', 'C06-3-91', { ...MEASURED, 'heart-rate': 115 }],
  ['had a fit, is awake', '4', 'C06-4-01', { fit: 'over' }],
  [
    'weak leg for three days',
    '5',
    'C06-5-01',
    { 'arm-weakness': true, ...NOW, 'last-well': 'under-week' },
  ],
  ['could not speak for ten minutes', '5', 'C06-5-02', { 'speech-trouble': true, ...GONE }],
  ['dizzy all day', '6', 'C06-6-01', { 'new-dizziness': true }],
  [
    'spell two weeks ago',
    '7',
    'C06-7-01',
    { 'face-droop': true, ...GONE, 'last-well': 'over-week' },
  ],
  ['nothing found', '7', 'C06-7-00', {}],
  ['tingling of both hands', '8', 'C06-8-01', { 'brief-or-both-sides': true }, { ageYears: 24 }],
  ['tingling, and worried', '7', 'WORRY', { 'brief-or-both-sides': true }, { worried: true }],
]);
