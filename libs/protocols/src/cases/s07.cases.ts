import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  responsive: true,
  breathing: 'normal',
  'grey-or-clammy': false,
  'medicine-topic': 'information',
  'pregnant-or-feeding-question': false,
  'pharmacist-asked': 'not-yet',
};
const WRONG = {
  'medicine-topic': 'wrong',
  deliberate: false,
  'throat-or-tongue-swelling': false,
  'new-confusion': false,
  'wrong-medicine-kind': 'other',
  'wrong-medicine-amount': 'one-extra',
  'complaints-after-dose': false,
};
const EFFECT = {
  'medicine-topic': 'effect',
  'throat-or-tongue-swelling': false,
  'new-confusion': false,
  'severe-drug-reaction': false,
  'troubling-side-effect': false,
};
const SUPPLY = { 'medicine-topic': 'supply', 'medicine-without': 'other' };

export const S07_CASES: readonly ScriptedCase[] = scripted(
  CALM,
  { ageYears: 52, sex: 'male', frail: false, pregnant: false },
  [
    [
      'lifeless beside the pill box',
      '1',
      'S07-1-01',
      { ...WRONG, responsive: false, breathing: 'none' },
    ],
    ['no breath', '1', 'S07-1-02', { ...WRONG, breathing: 'none' }],
    ['not to be woken', '1', 'S07-1-03', { ...WRONG, responsive: false }],
    ['grey after a tablet', '2', 'S07-2-01', { ...EFFECT, 'grey-or-clammy': true }],
    ['breathes oddly', '2', 'S07-2-02', { ...WRONG, breathing: 'abnormal' }],
    [
      'tongue swells after an antibiotic',
      '2',
      'S07-2-03',
      { ...EFFECT, 'throat-or-tongue-swelling': true },
    ],
    [
      'insulin of the wrong pen, trembling',
      '2',
      'S07-2-04',
      { ...WRONG, 'wrong-medicine-kind': 'sugar', 'complaints-after-dose': true },
    ],
    ['short of breath', '3', 'S07-3-01', { ...EFFECT, breathing: 'difficult' }],
    ['took them on purpose', '3', 'S07-3-02', { ...WRONG, deliberate: true }],
    ['dizzy since the wrong tablet', '3', 'S07-3-03', { ...WRONG, 'complaints-after-dose': true }],
    ['ten times the syrup', '3', 'S07-3-04', { ...WRONG, 'wrong-medicine-amount': 'tenfold' }],
    [
      'nobody knows which or how many',
      '3',
      'S07-3-04',
      { ...WRONG, 'wrong-medicine-kind': null, 'wrong-medicine-amount': null },
    ],
    ['blisters in the mouth', '4', 'S07-4-01', { ...EFFECT, 'severe-drug-reaction': true }],
    [
      'toddler licked a heart tablet',
      '4',
      'S07-4-02',
      { ...WRONG, 'wrong-medicine-kind': 'heart' },
      { ageYears: 2 },
    ],
    [
      'several paracetamol too many',
      '5',
      'S07-5-01',
      { ...WRONG, 'wrong-medicine-kind': 'paracetamol', 'wrong-medicine-amount': 'several' },
    ],
    ['blood pressure tablet twice', '6', 'S07-6-01', { ...WRONG, 'wrong-medicine-kind': 'heart' }],
    [
      'insulin is finished',
      '6',
      'S07-6-02',
      { ...SUPPLY, 'medicine-without': 'insulin-or-cortisone', 'vomits-or-ill-without': false },
    ],
    ['out of blood thinner', '7', 'S07-7-01', { ...SUPPLY, 'medicine-without': 'clot-or-graft' }],
    ['blood thinner taken twice', '7', 'S07-7-03', { ...WRONG, 'wrong-medicine-kind': 'thinner' }],
    ['pharmacist says see a doctor', '7', 'S07-7-02', { 'pharmacist-asked': 'sent-on' }],
    ['toddler drank a spoon of syrup too many', '6', 'S07-6-81', WRONG, { ageYears: 3 }],
    ['frail, vitamin taken twice', '7', 'S07-7-80', WRONG, { ageYears: 88, frail: true }],
    [
      'heart tablets run out tomorrow',
      '8',
      'S07-8-01',
      { ...SUPPLY, 'medicine-without': 'long-acting' },
    ],
    ['stomach tablet taken twice', 'A', 'S07-A-00', WRONG],
    ['which pharmacy is open', 'A', 'S07-A-00', {}],
  ],
);
