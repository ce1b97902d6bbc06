import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'severe-bleeding': false,
  'grey-or-clammy': false,
  'suicide-attempt-when': 'no',
  'suicide-intent-now': false,
  'suicide-means-at-hand': false,
  'suicide-alone': false,
  'alcohol-or-drugs': false,
  'suicide-attempt-before': false,
  'suicide-voices': false,
  'suicide-thoughts': false,
  'suicide-refuses-help': false,
};
const TRIED = {
  'suicide-attempt-when': 'within-day',
  'suicide-method': 'swallowed',
  'ill-from-attempt': false,
};
const THINKS = { 'suicide-thoughts': true };

export const C44_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 38 }, [
  [
    'found hanging, cut down, lifeless',
    '1',
    'C44-1-01',
    { responsive: false, breathing: 'abnormal' },
  ],
  ['does not breathe', '1', 'C44-1-02', { breathing: 'none' }],
  ['took pills, cannot be woken', '1', 'C44-1-03', { ...TRIED, responsive: false }],
  [
    'cut the wrist, blood spurts',
    '1',
    'C44-1-04',
    { ...TRIED, 'severe-bleeding': true, 'suicide-method': 'cut-deep' },
  ],
  [
    'stands on the railing of the bridge',
    '1',
    'C44-1-05',
    { 'suicide-attempt-when': 'now', 'suicide-method': 'violent', 'ill-from-attempt': false },
  ],
  ['took paracetamol, now vomiting', '1', 'C44-1-06', { ...TRIED, 'ill-from-attempt': true }],
  [
    'jumped from the first floor, limps',
    '2',
    'C44-2-01',
    { ...TRIED, 'suicide-method': 'violent' },
  ],
  [
    'rope ready in the garage, tonight',
    '2',
    'C44-2-02',
    { 'suicide-intent-now': true, 'suicide-means-at-hand': true },
  ],
  ['grey after something swallowed', '2', 'C44-2-03', { ...TRIED, 'grey-or-clammy': true }],
  ['swallowed ten tablets this morning, well', '3', 'C44-3-01', TRIED],
  ['voices tell her to', '3', 'C44-3-02', { 'suicide-voices': true }],
  ['has saved up pills, not today', '4', 'C44-4-01', { 'suicide-means-at-hand': true }],
  ['alone and thinks of dying', '5', 'C44-5-01', { ...THINKS, 'suicide-alone': true }],
  ['thinks of dying, wants nobody', '5', 'C44-5-02', { ...THINKS, 'suicide-refuses-help': true }],
  ['thinks of dying, partner stays, wants help', '6', 'C44-6-01', THINKS],
  ['fifteen, scratched last month, calm', '6', 'C44-6-80', {}, { ageYears: 15 }],
  ['sad, no thought of dying', '7', 'C44-7-00', {}],
  ['cannot say whether there is a plan', '4', 'C44-4-01', { 'suicide-means-at-hand': null }],
]);
