import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  voice: 'normal',
  'grey-or-clammy': false,
  cleared: true,
  drooling: false,
  object: 'food',
  'still-coughing': false,
  'pain-or-blood-after-choking': false,
  'belly-thrusts-given': false,
  'fever-since-choking': false,
  'chokes-often': false,
};

export const C02_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 40 }, [
  ['limp after a piece of meat', '1', 'C02-1-01', { responsive: false, breathing: 'none' }],
  ['hands at the throat, no sound', '1', 'C02-1-02', { voice: 'silent', cleared: false }],
  ['unconscious, still breathes', '1', 'C02-1-03', { responsive: false }],
  ['blue with a faint whistle', '1', 'C02-1-04', { voice: 'weak', 'grey-or-clammy': true }],
  ['whistles at each breath', '2', 'C02-2-01', { voice: 'weak' }],
  ['child drools after a coin', '3', 'C02-3-01', { drooling: true }, { ageYears: 3 }],
  ['toddler swallowed a button battery', '3', 'C02-3-02', { object: 'battery' }, { ageMonths: 20 }],
  ['nobody saw what it was', '3', 'C02-3-02', { object: null }, { ageMonths: 14 }],
  ['swallowed two magnets', '4', 'C02-4-01', { object: 'magnet' }, { ageYears: 6 }],
  ['keeps coughing after a peanut', '5', 'C02-5-01', { 'still-coughing': true }],
  ['worried about that cough', '4', 'WORRY', { 'still-coughing': true }, { worried: true }],
  [
    'throat hurts and bleeds after a bone',
    '4',
    'C02-4-02',
    { 'pain-or-blood-after-choking': true },
  ],
  ['neighbour pulled on the belly', '6', 'C02-6-01', { 'belly-thrusts-given': true }],
  ['swallowed a coin, plays on', '7', 'C02-7-02', { object: 'other' }, { ageYears: 4 }],
  ['chokes at every meal', '8', 'C02-8-01', { 'chokes-often': true }, { ageYears: 82 }],
  ['fish bone feels stuck', '7', 'C02-7-01', { cleared: false }],
  ['cannot say whether it is gone', '7', 'C02-7-01', { cleared: null }],
  ['it is out, all is well', 'A', 'C02-A-00', {}],
  ['all is well, but it does not feel right', '8', 'GUT', {}, { gutFeeling: true }],
]);
