import { said, scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'severe-bleeding': false,
  'grey-or-clammy': false,
};

export const V00_CASES: readonly ScriptedCase[] = [
  ...scripted(CALM, { ageYears: 60 }, [
    ['lifeless and gasping', '1', 'V00-1-01', { responsive: false, breathing: 'abnormal' }],
    ['awake a moment ago, no breath', '1', 'V00-1-02', { breathing: 'none' }],
    ['cannot be woken, breathes', '1', 'V00-1-03', { responsive: false }],
    ['chainsaw in the thigh', '1', 'V00-1-04', { 'severe-bleeding': true }],
    ['grey and clammy', '2', 'V00-2-01', { 'grey-or-clammy': true }],
    ['awake, breathes oddly', '2', 'V00-2-02', { breathing: 'abnormal' }],
    ['awake, breathes with difficulty', '3', 'V00-3-01', { breathing: 'difficult' }],
    ['nothing found', 'A', 'V00-A-00', {}],
    ['nothing found, but worried', '8', 'WORRY', {}, { worried: true }],
    ['caller cannot see the patient', '1', 'V00-1-01', { responsive: null, breathing: null }],
  ]),
  {
    name: 'two answers are enough for an arrest',
    context: {},
    answers: said({ responsive: false, breathing: 'none' }),
    level: '1',
    because: 'V00-1-01',
  },
];
