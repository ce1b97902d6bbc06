import { scripted, type ScriptedCase } from './scripted.js';

const CALM = {
  'alarm-contact': 'speaks',
  breathing: 'normal',
  'severe-bleeding': false,
  'alarm-type': 'button',
  'chest-pain': false,
  'stroke-sign': false,
  'new-confusion': false,
  'client-fall': 'none',
  'client-other-complaint': false,
  'client-practical-help': false,
};
const SOMEBODY = { 'alarm-contact': 'somebody-there', responsive: true };
const SILENT = {
  'alarm-contact': 'silent',
  'client-known-risk': false,
  'client-unlike-usual': false,
  'key-holder': 'quarter',
};
const MOANS = { ...SILENT, 'alarm-contact': 'moans' };

export const S04_CASES: readonly ScriptedCase[] = scripted(CALM, { ageYears: 84, frail: true }, [
  [
    'neighbour finds her lifeless',
    '1',
    'S04-1-01',
    { ...SOMEBODY, responsive: false, breathing: 'abnormal' },
  ],
  ['neighbour sees no breath', '1', 'S04-1-02', { ...SOMEBODY, breathing: 'none' }],
  ['neighbour cannot wake him', '1', 'S04-1-03', { ...SOMEBODY, responsive: false }],
  ['varicose vein bleeds', '1', 'S04-1-04', { 'severe-bleeding': true }],
  ['groaning on the line', '2', 'S04-2-01', MOANS],
  ['smoke alarm, no answer', '2', 'S04-2-02', { ...SILENT, 'alarm-type': 'smoke-or-co' }],
  ['pressure on the chest', '2', 'S04-2-03', { 'chest-pain': true }],
  ['slurred speech', '2', 'S04-2-04', { 'stroke-sign': true }],
  ['no answer, has epilepsy', '3', 'S04-3-01', { ...SILENT, 'client-known-risk': true }],
  ['nobody has the file at hand', '3', 'S04-3-01', { ...SILENT, 'client-known-risk': null }],
  ['fall detector, no answer', '3', 'S04-3-02', { ...SILENT, 'alarm-type': 'fall' }],
  ['muddled on the line', '3', 'S04-3-03', { 'new-confusion': true }],
  ['no answer, no key', '4', 'S04-4-01', { ...SILENT, 'key-holder': 'nobody' }],
  ['fell, hip hurts', '4', 'S04-4-02', { 'client-fall': 'hurt', 'long-on-floor': false }],
  ['no answer, son in half an hour', '5', 'S04-5-01', { ...SILENT, 'key-holder': 'half-hour' }],
  [
    'on the floor since the night',
    '5',
    'S04-5-01',
    { 'client-fall': 'down', 'long-on-floor': true },
  ],
  ['no answer, neighbour has the key', '6', 'S04-6-01', SILENT],
  [
    'slid off the chair, no pain',
    '6',
    'S04-6-02',
    { 'client-fall': 'down', 'long-on-floor': false },
  ],
  ['feels feverish', '7', 'S04-7-01', { 'client-other-complaint': true }],
  ['battery low', '8', 'S04-8-01', { ...SILENT, 'alarm-type': 'technical' }],
  ['needs the toilet', '8', 'S04-8-01', { 'client-practical-help': true }],
  ['pressed by mistake', 'A', 'S04-A-00', {}],
]);
