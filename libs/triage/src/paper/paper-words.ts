import type { Language, Text } from '@lib/kernel';
import type { ContextName } from '../condition.js';
import type { Level } from '../level.js';
import type { CarePlace } from '../protocol.js';

/** What a printed protocol says beside its own texts. */
const WORDS = {
  draft: {
    nl: 'ONTWERP, NIET VOOR KLINISCH GEBRUIK',
    fr: 'PROJET, PAS POUR UN USAGE CLINIQUE',
    de: 'ENTWURF, NICHT FÜR DEN KLINISCHEN GEBRAUCH',
    en: 'DRAFT, NOT FOR CLINICAL USE',
  },
  signed: {
    nl: 'Ondertekend door een medisch directeur',
    fr: 'Signé par un directeur médical',
    de: 'Von einer ärztlichen Leitung unterschrieben',
    en: 'Signed by a medical director',
  },
  version: {
    nl: 'Versie {number}',
    fr: 'Version {number}',
    de: 'Fassung {number}',
    en: 'Version {number}',
  },
  content: {
    nl: 'Inhoud {hash}',
    fr: 'Contenu {hash}',
    de: 'Inhalt {hash}',
    en: 'Content {hash}',
  },
  released: {
    nl: 'In gebruik sinds {date}',
    fr: 'En vigueur depuis le {date}',
    de: 'In Kraft seit {date}',
    en: 'In force since {date}',
  },
  'not-released': {
    nl: 'Niet in gebruik',
    fr: 'Pas en vigueur',
    de: 'Nicht in Kraft',
    en: 'Not in force',
  },
  printed: {
    nl: 'Afgedrukt {date}. Op papier kan een oude versie staan.',
    fr: 'Imprimé {date}. Le papier peut porter une ancienne version.',
    de: 'Gedruckt {date}. Auf Papier kann eine alte Fassung stehen.',
    en: 'Printed {date}. Paper may hold an old version.',
  },
  page: {
    nl: 'Blad {page} van {pages}',
    fr: 'Page {page} sur {pages}',
    de: 'Seite {page} von {pages}',
    en: 'Page {page} of {pages}',
  },
  library: {
    nl: 'Triage op papier',
    fr: 'Triage sur papier',
    de: 'Triage auf Papier',
    en: 'Triage on paper',
  },
  'library-note': {
    nl: 'Voor wanneer alles uitvalt. Begin bij elke oproep met de vitale functies, kies dan een protocol. Stel de vragen in hun volgorde en stop niet bij “niet geweten”. Het dringendste niveau dat u vindt, telt. Voer de oproep later in.',
    fr: 'Pour quand tout est en panne. Commencez chaque appel par les fonctions vitales, puis choisissez un protocole. Posez les questions dans l’ordre et ne vous arrêtez pas à « ne sait pas ». Le niveau le plus urgent que vous trouvez compte. Encodez l’appel plus tard.',
    de: 'Für den Fall, dass alles ausfällt. Beginnen Sie jeden Anruf mit den Vitalfunktionen, wählen Sie dann ein Protokoll. Stellen Sie die Fragen der Reihe nach und hören Sie bei „nicht bekannt“ nicht auf. Die dringendste gefundene Stufe zählt. Geben Sie den Anruf später ein.',
    en: 'For when everything is down. Begin each call with the vital functions, then choose a protocol. Ask the questions in their order and do not stop at “not known”. The most urgent level that you find counts. Enter the call afterwards.',
  },
  contents: { nl: 'Inhoud', fr: 'Table des matières', de: 'Inhalt', en: 'Contents' },
  case: { nl: 'Dossier', fr: 'Dossier', de: 'Fall', en: 'Case' },
  date: { nl: 'Datum en uur', fr: 'Date et heure', de: 'Datum und Zeit', en: 'Date and time' },
  taker: { nl: 'Naam operator', fr: 'Nom opérateur', de: 'Name Annahme', en: 'Name call-taker' },
  phone: { nl: 'Telefoon', fr: 'Téléphone', de: 'Telefon', en: 'Phone' },
  address: { nl: 'Plaats', fr: 'Lieu', de: 'Ort', en: 'Place' },
  patient: {
    nl: 'Leeftijd en geslacht',
    fr: 'Âge et sexe',
    de: 'Alter und Geschlecht',
    en: 'Age and sex',
  },
  vital: {
    nl: 'Eerst de vitale functies',
    fr: 'D’abord les fonctions vitales',
    de: 'Zuerst die Vitalfunktionen',
    en: 'Vital functions first',
  },
  questions: { nl: 'Vragen', fr: 'Questions', de: 'Fragen', en: 'Questions' },
  time: { nl: 'Uur', fr: 'Heure', de: 'Zeit', en: 'Time' },
  'ask-if': {
    nl: 'Alleen als {when}',
    fr: 'Seulement si {when}',
    de: 'Nur wenn {when}',
    en: 'Only if {when}',
  },
  unknown: { nl: 'Niet geweten', fr: 'Ne sait pas', de: 'Nicht bekannt', en: 'Not known' },
  refused: {
    nl: 'Wil niet zeggen',
    fr: 'Ne veut pas dire',
    de: 'Möchte nicht sagen',
    en: 'Will not say',
  },
  yes: { nl: 'Ja', fr: 'Oui', de: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', fr: 'Non', de: 'Nein', en: 'No' },
  range: {
    nl: '{least} tot {most}',
    fr: '{least} à {most}',
    de: '{least} bis {most}',
    en: '{least} to {most}',
  },
  findings: {
    nl: 'Bevindingen: het dringendste niveau telt',
    fr: 'Constats : le niveau le plus urgent compte',
    de: 'Befunde: die dringendste Stufe zählt',
    en: 'Findings: the most urgent level counts',
  },
  starred: {
    nl: '* Telt als het ergste wat het kan verbergen.',
    fr: '* Compte comme le pire que cela peut cacher.',
    de: '* Zählt als das Schlimmste, was es verbergen kann.',
    en: '* Counts as the worst that it could hide.',
  },
  'ask-clinician': {
    nl: 'Niet geweten? Vraag het ook een arts.',
    fr: 'Inconnu ? Demandez aussi à un médecin.',
    de: 'Nicht bekannt? Fragen Sie auch ärztlich nach.',
    en: 'Not known? Ask a clinician too.',
  },
  'looked-after': {
    nl: 'Verantwoordelijk: {owner}',
    fr: 'Responsable : {owner}',
    de: 'Verantwortlich: {owner}',
    en: 'Owner: {owner}',
  },
  'review-by': {
    nl: 'Herzien voor {day}',
    fr: 'À revoir avant le {day}',
    de: 'Überprüfen bis {day}',
    en: 'Review by {day}',
  },
  evidence: {
    nl: 'Onderbouwing: {address}',
    fr: 'Preuves : {address}',
    de: 'Evidenz: {address}',
    en: 'Evidence: {address}',
  },
  'findings-note': {
    nl: 'De nummers zijn die van de vragen. * Ook als het niet geweten of niet gezegd is.',
    fr: 'Les numéros sont ceux des questions. * Aussi si c’est inconnu ou non dit.',
    de: 'Die Nummern sind die der Fragen. * Auch wenn es nicht bekannt oder nicht gesagt ist.',
    en: 'The numbers are those of the questions. * Also where it is not known or not said.',
  },
  'at-risk': {
    nl: 'Risicogroepen: nooit minder dringend dan',
    fr: 'Groupes à risque : jamais moins urgent que',
    de: 'Risikogruppen: nie weniger dringend als',
    en: 'Groups at risk: never less urgent than',
  },
  'set-aside': {
    nl: 'Telt hier niet: {findings}, als {when}',
    fr: 'Ne compte pas ici : {findings}, si {when}',
    de: 'Zählt hier nicht: {findings}, wenn {when}',
    en: 'Does not count here: {findings}, if {when}',
  },
  'set-aside-assumed': {
    nl: 'Telt hier niet als het enkel niet geweten is: {findings}, als {when}',
    fr: 'Ne compte pas ici si c’est seulement inconnu : {findings}, si {when}',
    de: 'Zählt hier nicht, wenn es nur nicht bekannt ist: {findings}, wenn {when}',
    en: 'Does not count here where it is only not known: {findings}, if {when}',
  },
  rest: {
    nl: 'Alles gevraagd en niets gevonden',
    fr: 'Tout demandé, rien trouvé',
    de: 'Alles gefragt, nichts gefunden',
    en: 'All was asked and nothing found',
  },
  population: {
    nl: 'Bedoeld voor: {when}',
    fr: 'Destiné à : {when}',
    de: 'Gedacht für: {when}',
    en: 'Meant for: {when}',
  },
  outcomes: {
    nl: 'Wat volgt',
    fr: 'Ce qui suit',
    de: 'Was folgt',
    en: 'What follows',
  },
  result: {
    nl: 'Gekozen',
    fr: 'Choisi',
    de: 'Gewählt',
    en: 'Chosen',
  },
  level: { nl: 'Niveau', fr: 'Niveau', de: 'Stufe', en: 'Level' },
  sent: {
    nl: 'Hulp gestuurd om',
    fr: 'Secours envoyés à',
    de: 'Hilfe geschickt um',
    en: 'Help sent at',
  },
  speak: {
    nl: 'Instructies: {scripts}',
    fr: 'Instructions : {scripts}',
    de: 'Anweisungen: {scripts}',
    en: 'Instructions: {scripts}',
  },
  'safety-net': {
    nl: 'Lees voor: {text}',
    fr: 'À lire : {text}',
    de: 'Vorlesen: {text}',
    en: 'Read aloud: {text}',
  },
  'call-back': {
    nl: 'Bel terug na {minutes} minuten als er nog geen hulp is',
    fr: 'Rappelez après {minutes} minutes si les secours ne sont pas là',
    de: 'Nach {minutes} Minuten zurückrufen, wenn noch keine Hilfe da ist',
    en: 'Call back after {minutes} minutes while help is not there',
  },
  instructions: {
    nl: 'Instructies om voor te lezen',
    fr: 'Instructions à lire',
    de: 'Anweisungen zum Vorlesen',
    en: 'Instructions to read aloud',
  },
  beat: {
    nl: 'Tempo {beat} per minuut',
    fr: 'Rythme {beat} par minute',
    de: 'Takt {beat} pro Minute',
    en: 'Beat {beat} a minute',
  },
  reply: {
    nl: '{label}: naar {step}',
    fr: '{label} : allez à {step}',
    de: '{label}: weiter bei {step}',
    en: '{label}: go to {step}',
  },
  and: { nl: 'en', fr: 'et', de: 'und', en: 'and' },
  or: { nl: 'of', fr: 'ou', de: 'oder', en: 'or' },
  not: { nl: 'niet', fr: 'pas', de: 'nicht', en: 'not' },
  'at-least': {
    nl: '{value} of meer',
    fr: '{value} ou plus',
    de: '{value} oder mehr',
    en: '{value} or more',
  },
  'at-most': {
    nl: '{value} of minder',
    fr: '{value} ou moins',
    de: '{value} oder weniger',
    en: '{value} or less',
  },
  below: {
    nl: 'minder dan {value}',
    fr: 'moins de {value}',
    de: 'unter {value}',
    en: 'below {value}',
  },
  'no-answer': {
    nl: 'niet geweten of niet gezegd',
    fr: 'inconnu ou non dit',
    de: 'nicht bekannt oder nicht gesagt',
    en: 'not known or not said',
  },
  female: { nl: 'vrouw', fr: 'femme', de: 'weiblich', en: 'female' },
  male: { nl: 'man', fr: 'homme', de: 'männlich', en: 'male' },
  other: { nl: 'andere', fr: 'autre', de: 'anderes', en: 'other' },
  'party-patient': {
    nl: 'de patiënt zelf',
    fr: 'le patient lui-même',
    de: 'die Person selbst',
    en: 'the patient themselves',
  },
  'party-beside-patient': {
    nl: 'iemand ernaast',
    fr: 'quelqu’un à côté',
    de: 'jemand daneben',
    en: 'somebody beside them',
  },
  'party-away-from-patient': {
    nl: 'iemand elders',
    fr: 'quelqu’un ailleurs',
    de: 'jemand anderswo',
    en: 'somebody elsewhere',
  },
} as const satisfies Readonly<Record<string, Text>>;

const CONTEXTS: Readonly<Record<ContextName, Text>> = {
  ageYears: {
    nl: 'leeftijd in jaren',
    fr: 'âge en années',
    de: 'Alter in Jahren',
    en: 'age in years',
  },
  ageMonths: {
    nl: 'leeftijd in maanden',
    fr: 'âge en mois',
    de: 'Alter in Monaten',
    en: 'age in months',
  },
  sex: { nl: 'geslacht', fr: 'sexe', de: 'Geschlecht', en: 'sex' },
  party: { nl: 'wie belt', fr: 'qui appelle', de: 'wer anruft', en: 'who calls' },
  pregnant: { nl: 'zwanger', fr: 'enceinte', de: 'schwanger', en: 'pregnant' },
  frail: { nl: 'kwetsbaar', fr: 'fragile', de: 'gebrechlich', en: 'frail' },
  worried: {
    nl: 'beller erg ongerust',
    fr: 'appelant très inquiet',
    de: 'Anrufer sehr besorgt',
    en: 'caller very worried',
  },
  gutFeeling: {
    nl: 'niet-pluisgevoel',
    fr: 'mauvais pressentiment',
    de: 'ungutes Gefühl',
    en: 'sense that something is wrong',
  },
};

const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  '1': {
    nl: 'nu levensgevaar',
    fr: 'vital immédiat',
    de: 'akute Lebensgefahr',
    en: 'life at risk now',
  },
  '2': { nl: 'levensbedreigend', fr: 'vital', de: 'lebensbedrohlich', en: 'life-threatening' },
  '3': { nl: 'zeer dringend', fr: 'très urgent', de: 'sehr dringend', en: 'very urgent' },
  '4': { nl: 'dringend', fr: 'urgent', de: 'dringend', en: 'urgent' },
  '5': { nl: 'ambulance', fr: 'ambulance', de: 'Krankenwagen', en: 'ambulance' },
  '6': { nl: 'arts snel', fr: 'médecin rapidement', de: 'Arzt bald', en: 'doctor soon' },
  '7': { nl: 'arts vandaag', fr: 'médecin ce jour', de: 'Arzt heute', en: 'doctor today' },
  '8': { nl: 'te plannen', fr: 'à planifier', de: 'planbar', en: 'can be planned' },
  A: { nl: 'advies', fr: 'conseil', de: 'Beratung', en: 'advice' },
};

const PLACE_NAMES: Readonly<Record<CarePlace, Text>> = {
  'on-scene': { nl: 'ter plaatse', fr: 'sur place', de: 'vor Ort', en: 'on scene' },
  hospital: { nl: 'ziekenhuis', fr: 'hôpital', de: 'Krankenhaus', en: 'hospital' },
  practice: {
    nl: 'praktijk of wachtpost',
    fr: 'cabinet ou poste de garde',
    de: 'Praxis',
    en: 'practice',
  },
  home: { nl: 'thuis', fr: 'à domicile', de: 'zu Hause', en: 'at home' },
};

type PaperWord = keyof typeof WORDS;

/** The words of a printed protocol in one language. */
export interface PaperWords {
  readonly say: (word: PaperWord, values?: Readonly<Record<string, string | number>>) => string;
  readonly of: (text: Text) => string;
  readonly context: (name: ContextName) => string;
  readonly level: (level: Level) => string;
  readonly place: (place: CarePlace) => string;
  readonly number: (value: number) => string;
}

/** `{he|she}`: on paper both. */
const BY_SEX = /\{([^{}|]*)\|([^{}|]*)\}/g;

export function paperWords(language: Language): PaperWords {
  const of = (text: Text): string =>
    text[language].replace(BY_SEX, (_, ofHim: string, ofHer: string) =>
      ofHim === '' || ofHer === '' ? `(${ofHim}${ofHer})` : `${ofHim}/${ofHer}`,
    );
  return {
    say: (word, values = {}) =>
      WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    of,
    context: (name) => CONTEXTS[name][language],
    level: (level) => LEVEL_NAMES[level][language],
    place: (place) => PLACE_NAMES[place][language],
    number: (value) => (language === 'en' ? String(value) : String(value).replace('.', ',')),
  };
}
