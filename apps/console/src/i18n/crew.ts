import type { Part } from './entry.js';

/** Texts of the page on a crew’s phone. */
export const crewPage = {
  'crew.no-unit': {
    nl: 'U staat op geen enkel middel',
    fr: 'Vous n’êtes sur aucun moyen',
    de: 'Sie sind keinem Einsatzmittel zugewiesen',
    en: 'You are not on any unit',
  },
  'crew.no-mission': {
    nl: 'Geen opdracht',
    fr: 'Pas de mission',
    de: 'Kein Einsatz',
    en: 'No mission',
  },
  'crew.no-mission-hint': {
    nl: 'U bent vrij. Een opdracht verschijnt hier vanzelf, met geluid.',
    fr: 'Vous êtes libres. Une mission apparaîtra ici, avec un son.',
    de: 'Sie sind frei. Ein Einsatz erscheint hier von selbst, mit Ton.',
    en: 'You are available. A mission appears here by itself, with a sound.',
  },
  'crew.accept': { nl: 'Aanvaarden', fr: 'Accepter', de: 'Annehmen', en: 'Accept' },
  'crew.decline': { nl: 'Weigeren', fr: 'Refuser', de: 'Ablehnen', en: 'Decline' },
  'crew.to-en-route': {
    nl: 'Wij vertrekken',
    fr: 'Nous partons',
    de: 'Wir fahren',
    en: 'We are leaving',
  },
  'crew.to-on-scene': { nl: 'Ter plaatse', fr: 'Sur place', de: 'Vor Ort', en: 'On scene' },
  'crew.to-transporting': {
    nl: 'Wij vervoeren',
    fr: 'Nous transportons',
    de: 'Wir transportieren',
    en: 'Transporting',
  },
  'crew.to-at-hospital': {
    nl: 'In ziekenhuis',
    fr: 'À l’hôpital',
    de: 'Im Krankenhaus',
    en: 'At hospital',
  },
  'crew.to-cleared': {
    nl: 'Weer vrij',
    fr: 'De nouveau libres',
    de: 'Wieder frei',
    en: 'Available again',
  },
  'crew.no-transport': {
    nl: 'Vrij zonder vervoer',
    fr: 'Libres sans transport',
    de: 'Frei ohne Transport',
    en: 'Available, no transport needed',
  },
  'crew.navigate': { nl: 'Route', fr: 'Itinéraire', de: 'Route', en: 'Navigate' },
  'crew.call-caller': {
    nl: 'Bel de beller',
    fr: 'Appeler l’appelant',
    de: 'Anrufer anrufen',
    en: 'Call the caller',
  },
  'crew.acknowledge': { nl: 'Begrepen', fr: 'Compris', de: 'Verstanden', en: 'Understood' },
  'crew.patients': { nl: 'Patiënt', fr: 'Patient', de: 'Patient', en: 'Patient' },
  'crew.why': { nl: 'Reden', fr: 'Motif', de: 'Grund', en: 'Reason' },
  'crew.notes': { nl: 'Notities', fr: 'Notes', de: 'Notizen', en: 'Notes' },
  'crew.hospital': {
    nl: 'Naar welk ziekenhuis?',
    fr: 'Vers quel hôpital ?',
    de: 'In welches Krankenhaus?',
    en: 'To which hospital?',
  },
  'crew.hospital-later': {
    nl: 'Ziekenhuis nog niet bekend',
    fr: 'Hôpital pas encore connu',
    de: 'Krankenhaus noch nicht bekannt',
    en: 'Hospital not known yet',
  },
  'crew.offline': {
    nl: 'Geen verbinding: wat u tikt, wordt later gemeld',
    fr: 'Pas de liaison : vos statuts seront transmis plus tard',
    de: 'Keine Verbindung: Ihre Meldungen folgen später',
    en: 'Not connected: what you tap is sent later',
  },
  'crew.told': {
    nl: 'Nieuw voor u',
    fr: 'Nouveau pour vous',
    de: 'Neu für Sie',
    en: 'New for you',
  },
  'crew.address-none': {
    nl: 'Nog geen adres',
    fr: 'Pas encore d’adresse',
    de: 'Noch keine Adresse',
    en: 'No address yet',
  },
} as const satisfies Part<'crew'>;
