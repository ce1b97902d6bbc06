import type { Part } from './entry.js';

/** Texts of the defibrillators near a patient. */
export const aedTexts = {
  'aed.none': {
    nl: 'Geen AED in de buurt bekend: stuur iemand er een zoeken',
    fr: 'Aucun DEA connu à proximité : envoyez quelqu’un en chercher un',
    de: 'Kein AED in der Nähe bekannt: Lassen Sie jemanden einen suchen',
    en: 'No AED known nearby: send somebody to look for one',
  },
  'aed.place-first': {
    nl: 'Nog geen plaats, dus geen AED bekend: stuur iemand er een zoeken',
    fr: 'Pas encore de lieu, donc pas de DEA connu : envoyez quelqu’un en chercher un',
    de: 'Noch kein Ort, daher kein AED bekannt: Lassen Sie jemanden einen suchen',
    en: 'No place yet, so no AED known: send somebody to look for one',
  },
  'aed.nearest': {
    nl: 'AED: {where}',
    fr: 'DEA : {where}',
    de: 'AED: {where}',
    en: 'AED: {where}',
  },
  'aed.metres': {
    nl: '± {metres} m te voet',
    fr: '± {metres} m à pied',
    de: '± {metres} m zu Fuß',
    en: 'about {metres} m on foot',
  },
  'aed.inside': { nl: 'binnen', fr: 'à l’intérieur', de: 'drinnen', en: 'inside' },
  'aed.outside': { nl: 'buiten', fr: 'à l’extérieur', de: 'draußen', en: 'outside' },
  'aed.for-customers': {
    nl: 'voor klanten',
    fr: 'réservé aux clients',
    de: 'nur für Kunden',
    en: 'for customers',
  },
  'aed.hours-unknown': {
    nl: 'uren onbekend',
    fr: 'horaire inconnu',
    de: 'Zeiten unbekannt',
    en: 'hours unknown',
  },
  'aed.not-checked-since': {
    nl: 'niet nagekeken sinds {month}',
    fr: 'non vérifié depuis {month}',
    de: 'nicht geprüft seit {month}',
    en: 'not checked since {month}',
  },
  'aed.check-unknown': {
    nl: 'onbekend wanneer nagekeken',
    fr: 'date de vérification inconnue',
    de: 'Prüfdatum unbekannt',
    en: 'check date unknown',
  },
  'aed.rough': {
    nl: 'Afstand vanaf het midden van de gevonden plaats',
    fr: 'Distance depuis le centre du lieu trouvé',
    de: 'Entfernung ab der Mitte des gefundenen Ortes',
    en: 'Distance from the middle of the place that was found',
  },
  'aed.others': { nl: 'Andere AED’s', fr: 'Autres DEA', de: 'Weitere AEDs', en: 'Other AEDs' },
  'aed.to-n': {
    nl: 'zonder adres, ten noorden van de patiënt',
    fr: 'sans adresse, au nord du patient',
    de: 'ohne Adresse, nördlich des Patienten',
    en: 'without an address, north of the patient',
  },
  'aed.to-ne': {
    nl: 'zonder adres, ten noordoosten van de patiënt',
    fr: 'sans adresse, au nord-est du patient',
    de: 'ohne Adresse, nordöstlich des Patienten',
    en: 'without an address, north-east of the patient',
  },
  'aed.to-e': {
    nl: 'zonder adres, ten oosten van de patiënt',
    fr: 'sans adresse, à l’est du patient',
    de: 'ohne Adresse, östlich des Patienten',
    en: 'without an address, east of the patient',
  },
  'aed.to-se': {
    nl: 'zonder adres, ten zuidoosten van de patiënt',
    fr: 'sans adresse, au sud-est du patient',
    de: 'ohne Adresse, südöstlich des Patienten',
    en: 'without an address, south-east of the patient',
  },
  'aed.to-s': {
    nl: 'zonder adres, ten zuiden van de patiënt',
    fr: 'sans adresse, au sud du patient',
    de: 'ohne Adresse, südlich des Patienten',
    en: 'without an address, south of the patient',
  },
  'aed.to-sw': {
    nl: 'zonder adres, ten zuidwesten van de patiënt',
    fr: 'sans adresse, au sud-ouest du patient',
    de: 'ohne Adresse, südwestlich des Patienten',
    en: 'without an address, south-west of the patient',
  },
  'aed.to-w': {
    nl: 'zonder adres, ten westen van de patiënt',
    fr: 'sans adresse, à l’ouest du patient',
    de: 'ohne Adresse, westlich des Patienten',
    en: 'without an address, west of the patient',
  },
  'aed.to-nw': {
    nl: 'zonder adres, ten noordwesten van de patiënt',
    fr: 'sans adresse, au nord-ouest du patient',
    de: 'ohne Adresse, nordwestlich des Patienten',
    en: 'without an address, north-west of the patient',
  },
} as const satisfies Part<'aed'>;
