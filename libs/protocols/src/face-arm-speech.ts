import type { Question } from '@lib/triage';
import { yesNo } from './building.js';
import { text } from './text.js';

/** A stroke behind a complaint of eye, ear, limb or back: without sight and numbness, which such a complaint has itself. */
export const FACE_ARM_OR_SPEECH: Question = yesNo({
  id: 'face-arm-or-speech',
  text: text(
    'Hangt {zijn|haar} mond plots scheef, zakt een arm weg, of praat {hij|zij} plots raar?',
    'Sa bouche est-elle soudain de travers, un bras retombe-t-il, ou parle-t-{il|elle} soudain bizarrement ?',
    'Ist {sein|ihr} Mund plötzlich schief, sinkt ein Arm ab, oder spricht {er|sie} plötzlich seltsam?',
    'Is {his|her} mouth suddenly crooked, does an arm drift down, or is {his|her} speech suddenly odd?',
  ),
  selfText: text(
    'Hangt uw mond plots scheef, zakt een arm weg, of praat u plots raar?',
    'Votre bouche est-elle soudain de travers, un bras retombe-t-il, ou parlez-vous soudain bizarrement ?',
    'Ist Ihr Mund plötzlich schief, sinkt ein Arm ab, oder sprechen Sie plötzlich seltsam?',
    'Is your mouth suddenly crooked, does an arm drift down, or is your speech suddenly odd?',
  ),
  rationale: text(
    'Beroerte: elke minuut telt.',
    'AVC : chaque minute compte.',
    'Schlaganfall: jede Minute zählt.',
    'Stroke: every minute counts.',
  ),
});
