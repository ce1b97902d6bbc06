import type { Condition, Discriminator, Question } from '@lib/triage';
import { choice, finding, guideline, measured, yesNo } from './building.js';
import {
  all,
  any,
  atLeast,
  atMost,
  is,
  monthsBelow,
  monthsFrom,
  older,
  oneOf,
  younger,
} from './conditions.js';
import { text } from './text.js';

/** Questions that several protocols ask: one id, asked once. */
export const RESPONSIVE: Question = yesNo({
  id: 'responsive',
  text: text(
    'Is de patiënt wakker: reageert {hij|zij} als u {hem|haar} aanspreekt of schudt?',
    '{Le patient|La patiente} est-{il|elle} éveillé{|e} : réagit-{il|elle} quand vous lui parlez ou {le|la} secouez ?',
    'Ist {der Patient|die Patientin} wach: Reagiert {er|sie}, wenn Sie {ihn|sie} ansprechen oder schütteln?',
    'Is the patient awake: does {he|she} respond when you speak to {him|her} or shake {him|her}?',
  ),
  awayText: text(
    'Naar wat u daarnet zag of hoort van iemand erbij: is {hij|zij} wakker en reageert {hij|zij}?',
    'D’après ce que vous venez de voir ou ce que dit quelqu’un sur place : est-{il|elle} éveillé{|e} et réagit-{il|elle} ?',
    'Nach dem, was Sie eben gesehen haben oder jemand vor Ort sagt: Ist {er|sie} wach und reagiert {er|sie}?',
    'From what you saw just now or hear from somebody there: is {he|she} awake and responding?',
  ),
  selfText: text(
    'Hoort en begrijpt u mij goed?',
    'M’entendez-vous et me comprenez-vous bien ?',
    'Hören und verstehen Sie mich gut?',
    'Can you hear and understand me well?',
  ),
  plain: text(
    'Klop op {zijn|haar} schouder en roep luid. Doet {hij|zij} {zijn|haar} ogen open?',
    'Tapez sur son épaule et criez. Ouvre-t-{il|elle} les yeux ?',
    'Klopfen Sie auf {seine|ihre} Schulter und rufen Sie laut. Öffnet {er|sie} die Augen?',
    'Tap {his|her} shoulder and shout. Does {he|she} open {his|her} eyes?',
  ),
  support: text(
    'Slapen en gewoon wakker worden telt als ja; kreunen zonder ogen openen telt als nee.',
    'Dormir et se réveiller normalement compte comme oui ; gémir sans ouvrir les yeux compte comme non.',
    'Schlafen und normal aufwachen zählt als ja; Stöhnen ohne Augenöffnen zählt als nein.',
    'Asleep and waking as usual counts as yes; moaning without opening the eyes counts as no.',
  ),
  rationale: text(
    'Niet reageren en niet normaal ademen is een hartstilstand tot het tegendeel blijkt.',
    'Ne pas réagir et ne pas respirer normalement est un arrêt cardiaque jusqu’à preuve du contraire.',
    'Keine Reaktion und keine normale Atmung gilt als Kreislaufstillstand bis zum Beweis des Gegenteils.',
    'Not responding and not breathing normally is a cardiac arrest until proven otherwise.',
  ),
});

export const BREATHING: Question = choice(
  {
    id: 'breathing',
    always: true,
    text: text(
      'Ademt {hij|zij} normaal? Kijk naar de borst.',
      'Respire-t-{il|elle} normalement ? Regardez la poitrine.',
      'Atmet {er|sie} normal? Schauen Sie auf den Brustkorb.',
      'Is {he|she} breathing normally? Look at the chest.',
    ),
    awayText: text(
      'Naar wat u daarnet zag of hoort van iemand erbij: ademt {hij|zij} normaal?',
      'D’après ce que vous venez de voir ou ce que dit quelqu’un sur place : respire-t-{il|elle} normalement ?',
      'Nach dem, was Sie eben gesehen haben oder jemand vor Ort sagt: Atmet {er|sie} normal?',
      'From what you saw just now or hear from somebody there: is {he|she} breathing normally?',
    ),
    selfText: text(
      'Ademt u gewoon, of gaat het moeilijk?',
      'Respirez-vous normalement, ou est-ce difficile ?',
      'Atmen Sie normal, oder fällt es Ihnen schwer?',
      'Are you breathing normally, or is it difficult?',
    ),
    rationale: text(
      'Naar adem snakken of traag snurken is geen ademen. Twijfel telt als niet normaal.',
      'Happer l’air (gasping) ou ronfler lentement n’est pas respirer. Le doute compte comme anormal.',
      'Nach Luft schnappen oder langsam schnarchen ist kein Atmen. Zweifel zählt als nicht normal.',
      'Gasping or slow snoring is not breathing. Doubt counts as not normal.',
    ),
    plain: text(
      'Zeg telkens ‘nu’ als de borst omhooggaat.',
      'Dites « maintenant » chaque fois que la poitrine se soulève.',
      'Sagen Sie jedes Mal „jetzt“, wenn sich der Brustkorb hebt.',
      'Say ‘now’ each time the chest rises.',
    ),
  },
  [
    ['normal', text('ja, normaal', 'oui, normalement', 'ja, normal', 'yes, normally')],
    ['difficult', text('moeilijk', 'difficilement', 'mit Mühe', 'with difficulty')],
    [
      'abnormal',
      text(
        'snakken naar adem of vreemd',
        'happe l’air ou bizarre',
        'schnappt nach Luft oder atmet seltsam',
        'gasping or odd',
      ),
    ],
    ['none', text('ademt niet', 'ne respire pas', 'atmet nicht', 'not breathing')],
  ],
);

export const SEVERE_BLEEDING: Question = yesNo({
  id: 'severe-bleeding',
  text: text(
    'Is er een ernstige bloeding die niet stopt?',
    'Y a-t-il un saignement grave qui ne s’arrête pas ?',
    'Gibt es eine starke Blutung, die nicht aufhört?',
    'Is there severe bleeding that does not stop?',
  ),
  selfText: text(
    'Bloedt u hevig, zonder dat het stopt?',
    'Saignez-vous fort, sans que cela s’arrête ?',
    'Bluten Sie stark, ohne dass es aufhört?',
    'Are you bleeding heavily, and does it not stop?',
  ),
  support: text(
    'Spuiten, een plas bloed of een doek die in enkele minuten doordrenkt raakt, telt als ja.',
    'Un jet, une flaque de sang ou un linge trempé en quelques minutes compte comme oui.',
    'Spritzt das Blut, ist da eine Blutlache oder ist ein Tuch in Minuten durchtränkt: ja.',
    'Spurting, a pool of blood or a cloth soaked within minutes counts as yes.',
  ),
  rationale: text(
    'Spuitend of stromend bloed kan binnen enkele minuten doden.',
    'Un saignement en jet ou abondant peut tuer en quelques minutes.',
    'Spritzendes oder strömendes Blut kann in Minuten töten.',
    'Spurting or flowing blood can kill within minutes.',
  ),
});

export const COLOUR: Question = yesNo({
  id: 'grey-or-clammy',
  text: text(
    'Ziet {hij|zij} grauw, blauw of heel bleek, of is {hij|zij} klam en koud?',
    'Est-{il|elle} gris{|e}, bleu{|e} ou très pâle, ou moite et froid{|e} ?',
    'Ist {er|sie} grau, blau oder sehr blass, oder ist die Haut kalt und feucht?',
    'Is {he|she} grey, blue or very pale, or clammy and cold?',
  ),
  selfText: text(
    'Bent u klam en koud, of zegt iemand dat u grauw, blauw of heel bleek ziet?',
    'Êtes-vous moite et froid{|e}, ou quelqu’un dit-il que vous êtes gris{|e}, bleu{|e} ou très pâle ?',
    'Ist Ihre Haut kalt und feucht, oder sagt jemand, dass Sie grau, blau oder sehr blass aussehen?',
    'Are you clammy and cold, or does somebody say that you look grey, blue or very pale?',
  ),
  support: text(
    'Bij een donkere huid: kijk naar lippen, tandvlees, handpalmen en de binnenkant van het ooglid.',
    'Peau foncée : regardez les lèvres, les gencives, les paumes et l’intérieur de la paupière.',
    'Bei dunkler Haut: Lippen, Zahnfleisch, Handflächen und Innenseite des Augenlids ansehen.',
    'On dark skin: look at the lips, gums, palms and inside of the eyelid.',
  ),
  rationale: text(
    'Tekens van shock of zuurstoftekort.',
    'Signes de choc ou de manque d’oxygène.',
    'Zeichen von Schock oder Sauerstoffmangel.',
    'Signs of shock or lack of oxygen.',
  ),
});

/** Not responding and not breathing normally; not knowing either counts as the worst. */
export const ARREST: Condition = all(
  is('responsive', false),
  oneOf('breathing', 'abnormal', 'none'),
);

/** Not to be woken, or no breath at all: each is level 1. Odd breathing of somebody who is awake is level 2. */
export const LIFELESS: Condition = any(is('responsive', false), is('breathing', 'none'));

const HAS_DEVICE: Condition = is('measures');

/** Vital signs, for callers who can measure: a care home, a GP, an alarm centre. Without a device none is asked. */
export const VITAL_SIGNS: readonly Question[] = [
  yesNo({
    id: 'measures',
    neutral: true,
    optional: true,
    text: text(
      'Hebt u meetwaarden, zoals bloeddruk, pols of saturatie?',
      'Avez-vous des mesures, comme tension, pouls ou saturation ?',
      'Haben Sie Messwerte, etwa Blutdruck, Puls oder Sättigung?',
      'Do you have measurements, such as blood pressure, pulse or oxygen saturation?',
    ),
    rationale: text(
      'Enkel voor wie een toestel bij de hand heeft.',
      'Seulement pour qui a un appareil sous la main.',
      'Nur wer ein Gerät zur Hand hat.',
      'Only for those with a device at hand.',
    ),
  }),
  measured(
    {
      id: 'respiratory-rate',
      showIf: HAS_DEVICE,
      text: text(
        'Ademhalingen per minuut?',
        'Respirations par minute ?',
        'Atemzüge pro Minute?',
        'Breaths per minute?',
      ),
      rationale: text(
        'Snelle ademhaling gaat vooraf aan verslechtering.',
        'Une respiration rapide précède l’aggravation.',
        'Schnelle Atmung geht einer Verschlechterung voraus.',
        'Fast breathing comes before deterioration.',
      ),
    },
    { unit: '/min', least: 0, most: 100 },
  ),
  measured(
    {
      id: 'oxygen-saturation',
      showIf: HAS_DEVICE,
      text: text(
        'Zuurstofsaturatie?',
        'Saturation en oxygène ?',
        'Sauerstoffsättigung?',
        'Oxygen saturation?',
      ),
      rationale: text(
        'Onder 92 % is ernstig, bij COPD onder 88 %.',
        'Sous 92 % c’est grave, sous 88 % en cas de BPCO.',
        'Unter 92 % ist ernst, bei COPD unter 88 %.',
        'Below 92 % is serious, below 88 % with COPD.',
      ),
    },
    { unit: '%', least: 30, most: 100 },
  ),
  measured(
    {
      id: 'systolic-pressure',
      showIf: HAS_DEVICE,
      text: text(
        'Bovendruk?',
        'Tension, le chiffre du haut ?',
        'Oberer Blutdruckwert?',
        'Upper blood pressure?',
      ),
      rationale: text(
        '90 of lager wijst op shock.',
        '90 ou moins évoque un choc.',
        '90 oder weniger deutet auf Schock.',
        '90 or lower points to shock.',
      ),
    },
    { unit: 'mmHg', least: 30, most: 300 },
  ),
  measured(
    {
      id: 'heart-rate',
      showIf: HAS_DEVICE,
      text: text(
        'Polsslag per minuut?',
        'Pouls par minute ?',
        'Puls pro Minute?',
        'Pulse per minute?',
      ),
      rationale: text(
        'Zeer snel of zeer traag is ernstig.',
        'Très rapide ou très lent est grave.',
        'Sehr schnell oder sehr langsam ist ernst.',
        'Very fast or very slow is serious.',
      ),
    },
    { unit: '/min', least: 10, most: 300 },
  ),
  measured(
    {
      id: 'temperature',
      showIf: HAS_DEVICE,
      text: text('Temperatuur?', 'Température ?', 'Temperatur?', 'Temperature?'),
      rationale: text(
        'Onder 35 of vanaf 40 telt mee.',
        'Sous 35 ou dès 40 compte.',
        'Unter 35 oder ab 40 zählt.',
        'Below 35 or from 40 counts.',
      ),
    },
    { unit: '°C', least: 25, most: 45, digits: 1 },
  ),
];

const SEPSIS = guideline('NICE NG253', 2025);
const CHILD_SEPSIS = guideline('NICE NG254', 2025);

/** Breaths and heartbeats a minute from which a child of that age, in years, is in danger. */
const CHILD_BANDS = [
  { from: 0, below: 1, breaths: 60, beats: 160 },
  { from: 1, below: 3, breaths: 50, beats: 150 },
  { from: 3, below: 5, breaths: 40, beats: 140 },
  { from: 5, below: 6, breaths: 29, beats: 130 },
  { from: 6, below: 8, breaths: 27, beats: 120 },
  { from: 8, below: 12, breaths: 25, beats: 115 },
  { from: 12, below: 16, breaths: 25, beats: 130 },
] as const;

/** Vital signs out of their band, by age: the high-risk columns of NICE, adults NG253, children NG254. */
export function vitalSignFindings(protocol: string): readonly Discriminator[] {
  const adult = older(16);
  return [
    finding(
      protocol,
      '2',
      90,
      all(
        adult,
        any(
          atLeast('respiratory-rate', 25),
          atMost('respiratory-rate', 9),
          atMost('oxygen-saturation', 91),
          atMost('systolic-pressure', 90),
          atLeast('heart-rate', 131),
          atMost('heart-rate', 40),
        ),
      ),
      text(
        'Meetwaarde in de gevarenzone',
        'Mesure dans la zone de danger',
        'Messwert im Gefahrenbereich',
        'A measurement is in the danger zone',
      ),
      SEPSIS,
    ),
    finding(
      protocol,
      '3',
      91,
      all(
        adult,
        any(
          atLeast('respiratory-rate', 21),
          atLeast('heart-rate', 111),
          atMost('systolic-pressure', 100),
          atMost('temperature', 34.9),
          atLeast('temperature', 40),
        ),
      ),
      text(
        'Meetwaarde duidelijk afwijkend',
        'Mesure nettement anormale',
        'Messwert deutlich auffällig',
        'A measurement is clearly abnormal',
      ),
      SEPSIS,
    ),
    finding(
      protocol,
      '2',
      92,
      any(
        all(younger(16), atMost('oxygen-saturation', 91)),
        all(younger(12), atMost('heart-rate', 59)),
        ...CHILD_BANDS.map(({ from, below, breaths, beats }) =>
          all(
            monthsFrom(from * 12),
            monthsBelow(below * 12),
            any(atLeast('respiratory-rate', breaths), atLeast('heart-rate', beats)),
          ),
        ),
      ),
      text(
        'Meetwaarde van het kind in de gevarenzone',
        'Mesure de l’enfant dans la zone de danger',
        'Messwert des Kindes im Gefahrenbereich',
        'The child’s measurement is in the danger zone',
      ),
      CHILD_SEPSIS,
    ),
  ];
}
