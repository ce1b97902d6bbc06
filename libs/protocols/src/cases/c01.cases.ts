import { said, scripted, type ScriptedCase } from './scripted.js';

const CALM = { responsive: true, breathing: 'normal', 'came-round': false };

export const C01_CASES: readonly ScriptedCase[] = [
  ...scripted(CALM, { ageYears: 70 }, [
    [
      'collapsed in the kitchen, snores slowly',
      '1',
      'C01-1-01',
      { responsive: false, breathing: 'abnormal' },
    ],
    ['found in bed, no breath', '1', 'C01-1-01', { responsive: false, breathing: 'none' }],
    ['does not breathe, says an excited caller', '1', 'C01-1-02', { breathing: 'none' }],
    ['drunk and not to be woken', '1', 'C01-1-03', { responsive: false }],
    ['cannot say whether she breathes', '1', 'C01-1-01', { responsive: false, breathing: null }],
    ['fell down on the pitch, is back', '2', 'C01-2-01', { 'came-round': true }],
    ['awake, breathes oddly', '2', 'C01-2-01', { breathing: 'abnormal' }],
    ['nobody saw whether he passed out', '2', 'C01-2-01', { 'came-round': null }],
    ['was only asleep', '3', 'C01-3-01', {}],
    [
      'long dead does not lower it',
      '1',
      'C01-1-01',
      { responsive: false, breathing: 'none', 'certain-death': 'stiff' },
    ],
  ]),
  {
    name: 'two answers are enough',
    context: {},
    answers: said({ responsive: false, breathing: 'none' }),
    level: '1',
    because: 'C01-1-01',
  },
];
