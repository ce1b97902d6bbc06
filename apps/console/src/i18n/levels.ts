import type { Part } from './entry.js';

/** The word of each level of urgency: what it means for the help that is sent. */
export const levels = {
  'level.1': {
    nl: 'Nu levensgevaar',
    fr: 'Vital immédiat',
    de: 'Akute Lebensgefahr',
    en: 'Life at risk now',
  },
  'level.2': {
    nl: 'Levensbedreigend',
    fr: 'Vital',
    de: 'Lebensbedrohlich',
    en: 'Life-threatening',
  },
  'level.3': { nl: 'Zeer dringend', fr: 'Très urgent', de: 'Sehr dringend', en: 'Very urgent' },
  'level.4': { nl: 'Dringend', fr: 'Urgent', de: 'Dringend', en: 'Urgent' },
  'level.5': { nl: 'Ambulance', fr: 'Ambulance', de: 'Rettungswagen', en: 'Ambulance' },
  'level.6': { nl: 'Arts snel', fr: 'Médecin rapidement', de: 'Arzt bald', en: 'Doctor soon' },
  'level.7': { nl: 'Arts vandaag', fr: 'Médecin ce jour', de: 'Arzt heute', en: 'Doctor today' },
  'level.8': { nl: 'Te plannen', fr: 'À planifier', de: 'Planbar', en: 'Can be planned' },
  'level.A': { nl: 'Advies', fr: 'Conseil', de: 'Beratung', en: 'Advice' },
  'level.none': {
    nl: 'Nog geen niveau',
    fr: 'Pas encore de niveau',
    de: 'Noch keine Stufe',
    en: 'No level yet',
  },
  'level.name': {
    nl: 'Niveau {level}',
    fr: 'Niveau {level}',
    de: 'Stufe {level}',
    en: 'Level {level}',
  },
} as const satisfies Part<'level'>;
