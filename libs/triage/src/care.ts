import type { Text } from '@lib/kernel';
import { compareLevels, type Level } from './level.js';
import type { CarePlace, Outcome } from './protocol.js';

export const SKILLS = [
  'emergency-doctor',
  'nurse',
  'ambulance-crew',
  'doctor',
  'self-care',
] as const;
/** Who is able to give the care that is needed. */
export type Skill = (typeof SKILLS)[number];

/** Where, and by whom: with the target time of the level the whole result of a triage. */
export interface Care {
  readonly place: CarePlace;
  readonly skill: Skill;
}

const PLACE: Readonly<Record<Level, CarePlace>> = {
  '1': 'on-scene',
  '2': 'on-scene',
  '3': 'on-scene',
  '4': 'on-scene',
  '5': 'hospital',
  '6': 'practice',
  '7': 'practice',
  '8': 'practice',
  A: 'home',
};
const SKILL: Readonly<Record<Level, Skill>> = {
  '1': 'emergency-doctor',
  '2': 'emergency-doctor',
  '3': 'nurse',
  '4': 'nurse',
  '5': 'ambulance-crew',
  '6': 'doctor',
  '7': 'doctor',
  '8': 'doctor',
  A: 'self-care',
};

/** Place and skill of a level, as the Belgian levels name them; the outcome of a protocol may know a better place. */
export function careFor(level: Level, outcome: Pick<Outcome, 'level' | 'place'> | null): Care {
  const place = outcome?.level === level ? outcome.place : PLACE[level];
  return { place, skill: SKILL[level] };
}

/** Something to do until help is there. */
export interface InterimCare {
  readonly id: string;
  readonly text: Text;
}

const UNLOCK: InterimCare = {
  id: 'unlock',
  text: {
    nl: 'Doe de deur van het slot en laat ze op een kier.',
    fr: 'Déverrouillez la porte et laissez-la entrouverte.',
    de: 'Schließen Sie die Tür auf und lassen Sie sie einen Spalt offen.',
    en: 'Unlock the door and leave it ajar.',
  },
};
const LIGHTS: InterimCare = {
  id: 'lights',
  text: {
    nl: 'Steek de lichten aan, ook buiten, zodat het huisnummer te zien is.',
    fr: 'Allumez les lumières, aussi dehors, pour que le numéro se voie.',
    de: 'Machen Sie Licht, auch draußen, damit die Hausnummer zu sehen ist.',
    en: 'Put the lights on, outside too, so that the house number can be seen.',
  },
};
const PETS: InterimCare = {
  id: 'pets',
  text: {
    nl: 'Zet huisdieren in een andere kamer.',
    fr: 'Mettez les animaux dans une autre pièce.',
    de: 'Bringen Sie Haustiere in ein anderes Zimmer.',
    en: 'Put pets in another room.',
  },
};
const MEDICINES: InterimCare = {
  id: 'medicines',
  text: {
    nl: 'Leg de medicijnen of de medicatielijst klaar, met de identiteitskaart.',
    fr: 'Préparez les médicaments ou leur liste, avec la carte d’identité.',
    de: 'Legen Sie die Medikamente oder ihre Liste bereit, mit dem Personalausweis.',
    en: 'Have the medicines or their list ready, with the identity card.',
  },
};
const SOMEBODY_OUTSIDE: InterimCare = {
  id: 'somebody-outside',
  text: {
    nl: 'Laat iemand buiten wachten om de hulpverleners te wenken.',
    fr: 'Demandez à quelqu’un d’attendre dehors pour faire signe aux secours.',
    de: 'Lassen Sie jemanden draußen warten und die Helfer einweisen.',
    en: 'Have somebody wait outside to wave to the helpers.',
  },
};
const NOTHING_BY_MOUTH: InterimCare = {
  id: 'nothing-by-mouth',
  text: {
    nl: 'Geef niets te eten of te drinken.',
    fr: 'Ne donnez rien à manger ni à boire.',
    de: 'Geben Sie nichts zu essen oder zu trinken.',
    en: 'Give nothing to eat or drink.',
  },
};
const REACHABLE: InterimCare = {
  id: 'reachable',
  text: {
    nl: 'Hou de telefoon vrij: we bellen u terug.',
    fr: 'Gardez le téléphone libre : nous vous rappelons.',
    de: 'Halten Sie das Telefon frei: Wir rufen zurück.',
    en: 'Keep the phone free: we will call back.',
  },
};

/** What to ask of the caller until help is there, in the order in which it is said. Draft, not for clinical use. */
export function interimCare(level: Level): readonly InterimCare[] {
  if (compareLevels(level, '4') <= 0)
    return [UNLOCK, SOMEBODY_OUTSIDE, LIGHTS, PETS, NOTHING_BY_MOUTH, MEDICINES];
  if (compareLevels(level, '5') <= 0) return [UNLOCK, LIGHTS, PETS, NOTHING_BY_MOUTH, MEDICINES];
  if (compareLevels(level, '7') <= 0) return [REACHABLE, MEDICINES, LIGHTS, PETS];
  return [REACHABLE];
}
