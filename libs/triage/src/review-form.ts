import type { Text } from '@lib/kernel';

/** Changes when an item comes, goes or means something else; reviews of different forms are not compared. */
export const REVIEW_FORM_VERSION = 1;

export const REVIEW_GROUPS = ['clinical', 'communication', 'overall'] as const;
type ReviewGroup = (typeof REVIEW_GROUPS)[number];

/** Not done, in part, mostly, fully. */
export const REVIEW_SCALE = [0, 1, 2, 3] as const;

export interface ReviewItem {
  readonly id: string;
  readonly group: ReviewGroup;
  readonly text: Text;
}

/** What a reviewer gave each item; null where it does not apply. */
export type Ratings = Readonly<Record<string, number | null>>;

/** The form of a review: 24 items of our own, draft, for the medical director to change. */
export const REVIEW_ITEMS: readonly ReviewItem[] = [
  {
    id: 'danger-first',
    group: 'clinical',
    text: {
      nl: 'Gevaar eerst uitgesloten: bewustzijn, ademhaling, ernstige bloeding',
      fr: 'A d’abord exclu le danger : conscience, respiration, hémorragie',
      de: 'Zuerst Gefahr ausgeschlossen: Bewusstsein, Atmung, starke Blutung',
      en: 'Ruled out danger first: consciousness, breathing, severe bleeding',
    },
  },
  {
    id: 'complaint-heard',
    group: 'clinical',
    text: {
      nl: 'De hoofdklacht goed begrepen en het passende protocol gekozen',
      fr: 'A bien compris la plainte et choisi le protocole adapté',
      de: 'Die Hauptbeschwerde verstanden und das passende Protokoll gewählt',
      en: 'Understood the main complaint and chose the fitting protocol',
    },
  },
  {
    id: 'needed-asked',
    group: 'clinical',
    text: {
      nl: 'Gevraagd wat nodig was om het niveau te bepalen',
      fr: 'A demandé ce qu’il fallait pour fixer le niveau',
      de: 'Gefragt, was für die Stufe nötig war',
      en: 'Asked what the level needed',
    },
  },
  {
    id: 'risks-known',
    group: 'clinical',
    text: {
      nl: 'Risico’s van deze patiënt achterhaald: leeftijd, zwangerschap, ziekten, geneesmiddelen',
      fr: 'A cherché les risques du patient : âge, grossesse, maladies, médicaments',
      de: 'Risiken des Patienten erfragt: Alter, Schwangerschaft, Krankheiten, Arzneimittel',
      en: 'Found this patient’s risks: age, pregnancy, illnesses, medicines',
    },
  },
  {
    id: 'unknown-handled',
    group: 'clinical',
    text: {
      nl: 'Onzekere antwoorden als gevaar behandeld of opnieuw gevraagd',
      fr: 'A traité les réponses incertaines comme un danger ou redemandé',
      de: 'Unsichere Antworten als Gefahr behandelt oder nachgefragt',
      en: 'Took uncertain answers as danger or asked again',
    },
  },
  {
    id: 'level-right',
    group: 'clinical',
    text: {
      nl: 'Het niveau past bij wat de beller vertelde',
      fr: 'Le niveau correspond à ce que disait l’appelant',
      de: 'Die Stufe passt zu dem, was der Anrufer sagte',
      en: 'The level fits what the caller told',
    },
  },
  {
    id: 'advice-right',
    group: 'clinical',
    text: {
      nl: 'De instructies waren juist voor deze patiënt',
      fr: 'Les consignes convenaient à ce patient',
      de: 'Die Anleitungen passten zu diesem Patienten',
      en: 'The instructions were right for this patient',
    },
  },
  {
    id: 'safety-net',
    group: 'clinical',
    text: {
      nl: 'Gezegd waarop te letten en wanneer terug te bellen',
      fr: 'A dit à quoi veiller et quand rappeler',
      de: 'Gesagt, worauf zu achten ist und wann wieder anzurufen',
      en: 'Said what to watch for and when to call again',
    },
  },
  {
    id: 'opening',
    group: 'communication',
    text: {
      nl: 'Rustig en duidelijk geopend, met de naam van de dienst',
      fr: 'Ouverture calme et claire, avec le nom du service',
      de: 'Ruhig und klar eröffnet, mit Namen der Stelle',
      en: 'Opened calmly and clearly, naming the service',
    },
  },
  {
    id: 'listening',
    group: 'communication',
    text: {
      nl: 'Laten vertellen en goed geluisterd',
      fr: 'A laissé parler et bien écouté',
      de: 'Ausreden lassen und gut zugehört',
      en: 'Let the caller tell and listened well',
    },
  },
  {
    id: 'plain-words',
    group: 'communication',
    text: {
      nl: 'Gewone woorden gebruikt',
      fr: 'A utilisé des mots simples',
      de: 'Einfache Worte benutzt',
      en: 'Used plain words',
    },
  },
  {
    id: 'one-question',
    group: 'communication',
    text: {
      nl: 'Eén vraag tegelijk, zonder het antwoord voor te zeggen',
      fr: 'Une question à la fois, sans souffler la réponse',
      de: 'Eine Frage auf einmal, ohne die Antwort vorzugeben',
      en: 'One question at a time, without leading',
    },
  },
  {
    id: 'calming',
    group: 'communication',
    text: {
      nl: 'Angst of boosheid opgevangen en de leiding gehouden',
      fr: 'A apaisé peur ou colère et gardé la conduite',
      de: 'Angst oder Ärger aufgefangen und die Führung behalten',
      en: 'Met fear or anger and kept the lead',
    },
  },
  {
    id: 'respect',
    group: 'communication',
    text: {
      nl: 'Respectvol en zonder oordeel',
      fr: 'Respectueux et sans jugement',
      de: 'Respektvoll und ohne Urteil',
      en: 'Respectful and without judgement',
    },
  },
  {
    id: 'language',
    group: 'communication',
    text: {
      nl: 'Taal of gehoor overbrugd: andere taal, tolk, trager',
      fr: 'A surmonté langue ou audition : autre langue, interprète, plus lentement',
      de: 'Sprache oder Gehör überbrückt: andere Sprache, Dolmetscher, langsamer',
      en: 'Bridged language or hearing: another language, an interpreter, slower',
    },
  },
  {
    id: 'explained',
    group: 'communication',
    text: {
      nl: 'Uitgelegd wat er gebeurt en waarom',
      fr: 'A expliqué ce qui se passe et pourquoi',
      de: 'Erklärt, was geschieht und warum',
      en: 'Explained what happens and why',
    },
  },
  {
    id: 'understood',
    group: 'communication',
    text: {
      nl: 'Nagegaan of de beller het begreep',
      fr: 'A vérifié que l’appelant avait compris',
      de: 'Geprüft, ob der Anrufer verstanden hat',
      en: 'Checked that the caller understood',
    },
  },
  {
    id: 'place-sure',
    group: 'overall',
    text: {
      nl: 'De plaats was zeker genoeg om te vertrekken',
      fr: 'Le lieu était assez sûr pour partir',
      de: 'Der Ort war sicher genug zum Losfahren',
      en: 'The place was sure enough to leave for',
    },
  },
  {
    id: 'help-early',
    group: 'overall',
    text: {
      nl: 'Hulp vertrok zodra dat kon',
      fr: 'Les secours sont partis dès que possible',
      de: 'Hilfe fuhr los, sobald es ging',
      en: 'Help left as soon as it could',
    },
  },
  {
    id: 'right-help',
    group: 'overall',
    text: {
      nl: 'De gestuurde of aangeraden hulp past',
      fr: 'L’aide envoyée ou conseillée convient',
      de: 'Die gesandte oder empfohlene Hilfe passt',
      en: 'The help sent or advised fits',
    },
  },
  {
    id: 'scene-safe',
    group: 'overall',
    text: {
      nl: 'Gevaar ter plaatse herkend en doorgegeven',
      fr: 'Danger sur place reconnu et transmis',
      de: 'Gefahr vor Ort erkannt und weitergegeben',
      en: 'Danger at the scene seen and passed on',
    },
  },
  {
    id: 'notes-usable',
    group: 'overall',
    text: {
      nl: 'Met de notities kan een ander verder',
      fr: 'Les notes permettent à un autre de continuer',
      de: 'Mit den Notizen kann ein anderer weitermachen',
      en: 'The notes let another go on',
    },
  },
  {
    id: 'length',
    group: 'overall',
    text: {
      nl: 'Zo kort als kon, zo lang als moest',
      fr: 'Aussi court que possible, aussi long que nécessaire',
      de: 'So kurz wie möglich, so lang wie nötig',
      en: 'As short as could be, as long as it had to be',
    },
  },
  {
    id: 'safe-overall',
    group: 'overall',
    text: {
      nl: 'Alles samen was deze oproep veilig',
      fr: 'Dans l’ensemble, cet appel fut sûr',
      de: 'Insgesamt war dieser Anruf sicher',
      en: 'All in all this call was safe',
    },
  },
];

/** Whether ratings are of this form: every item, on the scale or not applicable, and nothing beside. */
export function isRatings(value: unknown): value is Ratings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(given).length === REVIEW_ITEMS.length &&
    REVIEW_ITEMS.every(
      ({ id }) =>
        Object.hasOwn(given, id) &&
        (given[id] === null || REVIEW_SCALE.some((step) => step === given[id])),
    )
  );
}

/** What reviewers heard of the conversation: the mean of its items, 0 to 100; null until somebody rated one. */
export function courtesyOf(forms: readonly Ratings[]): number | null {
  const items = REVIEW_ITEMS.filter(({ group }) => group === 'communication');
  const given = forms.flatMap((ratings) => items.flatMap(({ id }) => ratings[id] ?? []));
  if (given.length === 0) return null;
  const best = given.length * Math.max(...REVIEW_SCALE);
  return Math.round((100 * given.reduce((sum, one) => sum + one, 0)) / best);
}
