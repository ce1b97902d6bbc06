import type { Discriminator, Question } from '@lib/triage';
import { choice, finding, guideline, yesNo } from './building.js';
import { is } from './conditions.js';
import { lifelessFindings } from './lifeless-findings.js';
import { text } from './text.js';

/** Questions and findings that the service protocols share. */
export const CARE_TEAM: Question = choice(
  {
    id: 'care-team-reached',
    neutral: true,
    stopLevel: '2',
    text: text(
      'Hebt u het team dat {hem|haar} opvolgt al gebeld: afdeling, thuisverpleging of leverancier?',
      'Avez-vous déjà appelé l’équipe qui {le|la} suit : service de l’hôpital, infirmière à domicile ou fournisseur ?',
      'Haben Sie das Team schon angerufen, das {ihn|sie} betreut: Station, Hauskrankenpflege oder Lieferant?',
      'Have you called the team that looks after {him|her} yet: ward, home nurse or supplier?',
    ),
    selfText: text(
      'Hebt u het team dat u opvolgt al gebeld: afdeling, thuisverpleging of leverancier?',
      'Avez-vous déjà appelé l’équipe qui vous suit : service de l’hôpital, infirmière à domicile ou fournisseur ?',
      'Haben Sie das Team schon angerufen, das Sie betreut: Station, Hauskrankenpflege oder Lieferant?',
      'Have you called the team that looks after you yet: ward, home nurse or supplier?',
    ),
    support: text(
      'Zoek het nummer samen in het zorgdossier, op het toestel of op de kaart van de afdeling.',
      'Cherchez ensemble le numéro dans le dossier de soins, sur l’appareil ou sur la carte du service.',
      'Suchen Sie gemeinsam die Nummer im Pflegeordner, am Gerät oder auf der Karte der Station.',
      'Look for the number together in the care folder, on the device or on the ward’s card.',
    ),
    rationale: text(
      'Wie het toestel of de ziekte kent, lost het vaak sneller op.',
      'Qui connaît l’appareil ou la maladie résout souvent plus vite.',
      'Wer Gerät oder Krankheit kennt, löst es oft schneller.',
      'Whoever knows the device or the illness often solves it faster.',
    ),
  },
  [
    ['advised', text('ja, gaf raad', 'oui, conseil reçu', 'ja, gab Rat', 'yes, gave advice')],
    ['unreached', text('niet bereikt', 'pas joint', 'nicht erreicht', 'not reached')],
    ['none', text('is er niet', 'n’existe pas', 'gibt es nicht', 'there is none')],
  ],
);

export const NEW_LEG_WEAKNESS: Question = yesNo({
  id: 'new-leg-weakness',
  text: text(
    'Zijn {zijn|haar} benen sinds kort slap of gevoelloos, of voelt {hij|zij} urine of stoelgang niet meer komen?',
    'Ses jambes sont-elles depuis peu faibles ou insensibles, ou ne sent-{il|elle} plus quand {il|elle} urine ou va à selle ?',
    'Sind {seine|ihre} Beine seit Kurzem schwach oder taub, oder hat {er|sie} das Gefühl für Blase oder Darm verloren?',
    'Are {his|her} legs newly weak or numb, or has {he|she} stopped feeling urine or stools coming?',
  ),
  selfText: text(
    'Zijn uw benen sinds kort slap of gevoelloos, of voelt u urine of stoelgang niet meer komen?',
    'Vos jambes sont-elles depuis peu faibles ou insensibles, ou ne sentez-vous plus quand vous urinez ou allez à selle ?',
    'Sind Ihre Beine seit Kurzem schwach oder taub, oder haben Sie das Gefühl für Blase oder Darm verloren?',
    'Are your legs newly weak or numb, or have you stopped feeling urine or stools coming?',
  ),
  rationale: text(
    'Druk op het ruggenmerg: na een dag is verlamming blijvend.',
    'Compression de la moelle : après un jour la paralysie reste.',
    'Druck auf das Rückenmark: Nach einem Tag bleibt die Lähmung.',
    'Pressure on the spinal cord: after a day the paralysis stays.',
  ),
});

const ERC = guideline('ERC', 2021);

/** No answer, no breath, blood that does not stop, shock: alike whatever else the call is about. */
export function dangerFindings(protocol: string): readonly Discriminator[] {
  return [
    ...lifelessFindings(protocol),
    finding(
      protocol,
      '2',
      1,
      is('grey-or-clammy'),
      text(
        'Grauw, bleek of klam',
        'Gris, pâle ou moite',
        'Grau, blass oder kaltschweißig',
        'Grey, pale or clammy',
      ),
      ERC,
    ),
    finding(
      protocol,
      '2',
      2,
      is('breathing', 'abnormal'),
      text('Ademt vreemd', 'Respiration anormale', 'Atmet seltsam', 'Breathes oddly'),
      ERC,
    ),
    finding(
      protocol,
      '3',
      1,
      is('breathing', 'difficult'),
      text('Ademt moeilijk', 'Respire difficilement', 'Atmet mit Mühe', 'Breathes with difficulty'),
      guideline('RCP NEWS2', 2017),
    ),
  ];
}
