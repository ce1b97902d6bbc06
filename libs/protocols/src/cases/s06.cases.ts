import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  'arrest-reported': false,
  'level-asked': 'none',
  'course-at-scene': 'stable',
  'time-critical-illness': false,
  'support-on-board': 'none',
  'reason-of-request': 'advice',
  'care-limits-known': 'no',
  'isolation-needed': false,
  'way-of-moving': 'walks',
  measures: false,
};
const PATIENT = { 'reason-of-request': 'patient' };
const TRANSFER = { 'reason-of-request': 'transfer', 'no-bed-agreed': false };

export const S06_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 70 }, [
  ['GP is doing CPR', '1', 'S06-1-01', { ...PATIENT, 'arrest-reported': true }],
  ['GP asks for a MUG at once', '1', 'S06-1-02', { ...PATIENT, 'level-asked': 'mug-now' }],
  ['line drops before the level is said', '1', 'S06-1-02', { ...PATIENT, 'level-asked': null }],
  ['GP asks for a MUG', '2', 'S06-2-01', { ...PATIENT, 'level-asked': 'mug' }],
  [
    'nurse sees him failing',
    '2',
    'S06-2-02',
    { ...PATIENT, 'level-asked': 'ambulance', 'course-at-scene': 'failing' },
  ],
  ['thrombectomy elsewhere', '2', 'S06-2-03', { ...TRANSFER, 'time-critical-illness': true }],
  [
    'saturation of 85 in the care home',
    '2',
    'S06-2-90',
    { ...PATIENT, measures: true, 'oxygen-saturation': 85 },
  ],
  [
    'midwife, baby breathes 65 times',
    '2',
    'S06-2-92',
    { ...PATIENT, measures: true, 'respiratory-rate': 65 },
    { ageYears: 0, ageMonths: 1 },
  ],
  ['asks for a PIT', '3', 'S06-3-01', { ...PATIENT, 'level-asked': 'pit' }],
  [
    'worse within the hour',
    '3',
    'S06-3-02',
    { ...PATIENT, 'level-asked': 'today', 'course-at-scene': 'worse' },
  ],
  [
    'ventilated, to another unit',
    '3',
    'S06-3-03',
    { ...TRANSFER, 'support-on-board': 'ventilated' },
  ],
  ['pulse of 115', '3', 'S06-3-91', { ...PATIENT, measures: true, 'heart-rate': 115 }],
  ['two pumps running', '4', 'S06-4-01', { ...TRANSFER, 'support-on-board': 'monitor' }],
  ['GP wants an ambulance', '5', 'S06-5-01', { ...PATIENT, 'level-asked': 'ambulance' }],
  ['needs oxygen on the way', '5', 'S06-5-02', { ...TRANSFER, 'support-on-board': 'oxygen' }],
  ['doctor within two hours', '6', 'S06-6-01', { ...PATIENT, 'level-asked': 'hours' }],
  ['GP to come today', '7', 'S06-7-01', { 'level-asked': 'today' }],
  ['police want a blood sample', '7', 'S06-7-02', { 'reason-of-request': 'police' }],
  ['planned ride on Monday', '8', 'S06-8-01', { ...TRANSFER, 'level-asked': 'planned' }],
  ['transfer to be arranged', '8', 'S06-8-02', TRANSFER],
  ['DNR code is passed on', 'A', 'S06-A-01', { 'care-limits-known': 'yes' }],
  ['resistant germ, only a notice', 'A', 'S06-A-02', { 'isolation-needed': true }],
  ['heavy patient, only a notice', 'A', 'S06-A-03', { 'way-of-moving': 'heavy' }],
  ['no bed yet', '8', 'S06-8-02', { ...TRANSFER, 'no-bed-agreed': true }],
  ['asks for advice', 'A', 'S06-A-00', {}],
]);
