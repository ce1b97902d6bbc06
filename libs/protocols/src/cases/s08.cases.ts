import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  'scene-danger': false,
  'victims-lifeless': false,
  'victims-bleeding-badly': false,
  'people-hurt': 'none',
  'over-twenty-in-danger': false,
  'kind-of-event': 'other',
  'several-falling-ill-at-once': false,
  'people-trapped': false,
  'same-illness': 'no',
  'unhurt-need-shelter': false,
  'well-contact-question': false,
};
const SOME = { 'people-hurt': 'one-or-two', 'no-way-in': false, 'services-there': 'medical' };
const MORE = { ...SOME, 'people-hurt': 'three-to-nine', 'five-badly-hurt': false };
const ILL = {
  'same-illness': 'one',
  'outbreak-exposure': false,
  'has-fever': false,
  'outbreak-very-ill': false,
};

export const S08_CASES: readonly ScriptedCase[] = scripted(CALM, {}, [
  ['coach on its side, thirty people', '1', 'S08-1-01', { ...MORE, 'people-hurt': 'ten-or-more' }],
  ['seven hurt, five cannot get up', '1', 'S08-1-01', { ...MORE, 'five-badly-hurt': true }],
  ['nobody can count them', '1', 'S08-1-01', { ...MORE, 'people-hurt': null }],
  ['one of two does not respond', '1', 'S08-1-02', { ...SOME, 'victims-lifeless': true }],
  ['leg torn off', '1', 'S08-1-03', { ...SOME, 'victims-bleeding-badly': true }],
  ['school must be emptied', '2', 'S08-2-01', { 'over-twenty-in-danger': true }],
  [
    'people cough and weep in the shop',
    '2',
    'S08-2-02',
    { ...SOME, 'several-falling-ill-at-once': true },
  ],
  ['four burnt in a fire', '2', 'S08-2-03', { ...MORE, 'kind-of-event': 'fire' }],
  ['two stabbed in a bar', '2', 'S08-2-03', { ...SOME, 'kind-of-event': 'attack' }],
  ['lift fell, three shut in', '2', 'S08-2-04', { 'people-trapped': true }],
  ['four hurt in a crash', '3', 'S08-3-01', { ...MORE, 'kind-of-event': 'crash' }],
  ['two hurt, nobody there yet', '3', 'S08-3-02', { ...SOME, 'services-there': 'nobody' }],
  [
    'care home, one breathless',
    '3',
    'S08-3-03',
    { ...ILL, 'same-illness': 'several', 'outbreak-very-ill': true },
  ],
  ['cables down over the road', '3', 'S08-3-04', { 'scene-danger': true }],
  ['two hurt, ambulance is there', '5', 'S08-5-01', { ...SOME, 'kind-of-event': 'crash' }],
  ['six guests vomit after the party', '6', 'S08-6-01', { ...ILL, 'same-illness': 'several' }],
  [
    'fever after a trip to the outbreak',
    '6',
    'S08-6-01',
    { ...ILL, 'outbreak-exposure': true, 'has-fever': true },
  ],
  ['one suspected case, well', '7', 'S08-7-01', ILL],
  ['twelve unhurt need shelter', '7', 'S08-7-01', { 'unhurt-need-shelter': true }],
  ['fire, everybody is out', '8', 'S08-8-01', { 'kind-of-event': 'fire' }],
  ['asks whether to be vaccinated', 'A', 'S08-A-01', { 'well-contact-question': true }],
  ['nothing happened after all', 'A', 'S08-A-00', {}],
]);
