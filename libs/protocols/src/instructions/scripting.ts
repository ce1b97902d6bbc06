import type { Text } from '@lib/kernel';
import type { InstructionStep } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';

export const ERC = guideline('ERC', 2021);
export const FIRST_AID = guideline('ERC first aid', 2021);

type Reply = NonNullable<InstructionStep['replies']>[number];

/** A step to read aloud. Without replies the next one of its script follows; a branch ends by a reply or as the last. */
export function step(
  id: string,
  aloud: Text,
  replies: readonly Reply[] = [],
  metronome?: number,
): InstructionStep {
  return {
    id,
    text: aloud,
    ...(metronome ? { metronome } : {}),
    ...(replies.length > 0 ? { replies } : {}),
  };
}

/** A step of chest compressions, with the beat to push to. */
export function pressing(
  id: string,
  aloud: Text,
  replies: readonly Reply[] = [],
  beat = 110,
): InstructionStep {
  return step(id, aloud, replies, beat);
}

/** What the caller may say, and the step that it leads to. */
export function reply(next: string, label: Text): Reply {
  return { label, next };
}

export const YES = text('ja', 'oui', 'ja', 'yes');
export const NO = text('nee', 'non', 'nein', 'no');
export const GO_ON = text('verder', 'continuer', 'weiter', 'go on');
export const BETTER = text('het betert', 'ça va mieux', 'es wird besser', 'getting better');
export const NOT_BETTER = text('niet beter', 'pas mieux', 'nicht besser', 'not better');
export const KEEP_PUSHING = text(
  'verder duwen',
  'continuer à appuyer',
  'weiterdrücken',
  'keep pushing',
);
export const BREATHES = text(
  'beweegt of ademt normaal',
  'bouge ou respire normalement',
  'bewegt sich oder atmet normal',
  'moves or breathes normally',
);
export const NOT_BREATHING = text(
  'ademt niet normaal',
  'ne respire pas normalement',
  'atmet nicht normal',
  'not breathing normally',
);
export const UNCONSCIOUS = text(
  'reageert niet meer',
  'ne réagit plus',
  'reagiert nicht mehr',
  'no longer responds',
);

/** Pushing on the chest of somebody who stopped breathing, wherever a script may come to it. */
export const PUSH_THE_CHEST = text(
  'Leg {hem|haar} plat op de grond. Duw midden op de borst, hard en snel op de maat, en laat telkens los. Blijf doorgaan.',
  'Couchez-{le|la} à plat par terre. Appuyez au milieu de la poitrine, fort et vite au rythme, et relâchez chaque fois. Continuez.',
  'Legen Sie {ihn|sie} flach auf den Boden. Drücken Sie mitten auf die Brust, kräftig und schnell im Takt, und lassen Sie jedes Mal los. Machen Sie weiter.',
  'Lay {him|her} flat on the floor. Push in the middle of the chest, hard and fast with the beat, and let go each time. Keep going.',
);
export const ON_THE_SIDE = text(
  'Leg {hem|haar} op {zijn|haar} zij, hoofd achterover, mond naar beneden. Kijk elke minuut of {hij|zij} nog normaal ademt.',
  'Mettez-{le|la} sur le côté, tête en arrière, bouche vers le bas. Vérifiez chaque minute qu’{il|elle} respire normalement.',
  'Drehen Sie {ihn|sie} auf die Seite, Kopf nach hinten, Mund nach unten. Prüfen Sie jede Minute, ob {er|sie} normal atmet.',
  'Turn {him|her} on {his|her} side, with the head back and the mouth down. Check every minute that {he|she} breathes normally.',
);
