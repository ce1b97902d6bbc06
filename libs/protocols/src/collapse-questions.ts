import type { Condition, Discriminator, Question } from '@lib/triage';
import { finding, guideline, yesNo } from './building.js';
import { all, is, older, younger } from './conditions.js';
import { text } from './text.js';

/** Questions that palpitations, fainting, fits, headache, dizziness and confusion share. */
export const HEADACHE_PEAK: Question = yesNo({
  id: 'headache-peaked-in-minutes',
  text: text(
    'Kreeg {hij|zij} plots hevige hoofdpijn, die binnen enkele minuten op zijn ergst was?',
    'A-t-{il|elle} eu un mal de tête violent et soudain, à son maximum en quelques minutes ?',
    'Bekam {er|sie} plötzlich heftige Kopfschmerzen, die binnen Minuten am schlimmsten waren?',
    'Did {he|she} get a sudden violent headache that was at its worst within minutes?',
  ),
  selfText: text(
    'Kreeg u plots hevige hoofdpijn, die binnen enkele minuten op zijn ergst was?',
    'Avez-vous eu un mal de tête violent et soudain, à son maximum en quelques minutes ?',
    'Bekamen Sie plötzlich heftige Kopfschmerzen, die binnen Minuten am schlimmsten waren?',
    'Did you get a sudden violent headache that was at its worst within minutes?',
  ),
  plain: text(
    'Kwam de pijn als een donderslag, in een paar tellen?',
    'La douleur est-elle venue comme un coup de tonnerre, en quelques secondes ?',
    'Kam der Schmerz wie ein Donnerschlag, in Sekunden?',
    'Did the pain come like a thunderclap, within seconds?',
  ),
  rationale: text(
    'Bloeding rond de hersenen.',
    'Hémorragie autour du cerveau.',
    'Blutung um das Gehirn.',
    'Bleeding around the brain.',
  ),
});

export const RECENT_HEAD_BLOW: Question = yesNo({
  id: 'head-blow-last-weeks',
  text: text(
    'Kreeg {hij|zij} de laatste dagen of weken een slag op het hoofd, of viel {hij|zij} erop?',
    'A-t-{il|elle} reçu un coup ou fait une chute sur la tête ces derniers jours ou semaines ?',
    'Hatte {er|sie} in den letzten Tagen oder Wochen einen Schlag oder Sturz auf den Kopf?',
    'In the last few days or weeks, has {he|she} had a blow to the head or fallen on it?',
  ),
  selfText: text(
    'Kreeg u de laatste dagen of weken een slag op het hoofd, of viel u erop?',
    'Avez-vous reçu un coup ou fait une chute sur la tête ces derniers jours ou semaines ?',
    'Hatten Sie in den letzten Tagen oder Wochen einen Schlag oder Sturz auf den Kopf?',
    'In the last few days or weeks, have you had a blow to the head or fallen on it?',
  ),
  rationale: text(
    'Een bloeding in het hoofd kan weken later blijken, ook na een lichte val.',
    'Une hémorragie dans la tête peut se révéler des semaines après, même après une petite chute.',
    'Eine Blutung im Kopf kann sich Wochen später zeigen, auch nach leichtem Sturz.',
    'Bleeding inside the head may show weeks later, even after a light fall.',
  ),
});

/** Of childbearing age, or sex or age not known. */
const MAY_BE_PREGNANT: Condition = all(
  { not: { context: 'sex', is: 'male' } },
  older(12),
  younger(56),
);

export const LATE_PREGNANCY: Question = yesNo({
  id: 'twenty-weeks-or-gave-birth',
  showIf: MAY_BE_PREGNANT,
  text: text(
    'Is ze meer dan 20 weken zwanger, of is ze de laatste zes weken bevallen?',
    'Est-elle enceinte de plus de 20 semaines, ou a-t-elle accouché ces six dernières semaines ?',
    'Ist sie seit mehr als 20 Wochen schwanger, oder hat sie in den letzten sechs Wochen entbunden?',
    'Is she more than 20 weeks pregnant, or has she given birth in the last six weeks?',
  ),
  selfText: text(
    'Bent u meer dan 20 weken zwanger, of bent u de laatste zes weken bevallen?',
    'Êtes-vous enceinte de plus de 20 semaines, ou avez-vous accouché ces six dernières semaines ?',
    'Sind Sie seit mehr als 20 Wochen schwanger, oder haben Sie in den letzten sechs Wochen entbunden?',
    'Are you more than 20 weeks pregnant, or have you given birth in the last six weeks?',
  ),
  rationale: text(
    'Zwangerschapsvergiftiging, ook tot zes weken na de bevalling.',
    'Pré-éclampsie, jusqu’à six semaines après l’accouchement.',
    'Schwangerschaftsvergiftung, auch bis sechs Wochen nach der Geburt.',
    'Pre-eclampsia, also up to six weeks after birth.',
  ),
});

export const HEART_TROUBLE: Question = yesNo({
  id: 'known-heart-trouble',
  text: text(
    'Heeft {hij|zij} een hartziekte: infarct, zwak hart, klepprobleem, ritmestoornis of pacemaker?',
    'A-t-{il|elle} une maladie du cœur : infarctus, cœur faible, valve, trouble du rythme ou pacemaker ?',
    'Hat {er|sie} eine Herzkrankheit: Infarkt, schwaches Herz, Klappenfehler, Rhythmusstörung oder Schrittmacher?',
    'Does {he|she} have heart disease: a heart attack, weak heart, valve, rhythm trouble or a pacemaker?',
  ),
  selfText: text(
    'Hebt u een hartziekte: infarct, zwak hart, klepprobleem, ritmestoornis of pacemaker?',
    'Avez-vous une maladie du cœur : infarctus, cœur faible, valve, trouble du rythme ou pacemaker ?',
    'Haben Sie eine Herzkrankheit: Infarkt, schwaches Herz, Klappenfehler, Rhythmusstörung oder Schrittmacher?',
    'Do you have heart disease: a heart attack, weak heart, valve, rhythm trouble or a pacemaker?',
  ),
  rationale: text(
    'Bij een ziek hart is een ritmestoornis gevaarlijker.',
    'Sur un cœur malade, un trouble du rythme est plus dangereux.',
    'Bei krankem Herzen ist eine Rhythmusstörung gefährlicher.',
    'In a diseased heart a rhythm disorder is more dangerous.',
  ),
});

export const INHERITED_RHYTHM: Question = yesNo({
  id: 'young-death-or-inherited-rhythm',
  text: text(
    'Is er in de familie iemand jong plots gestorven, of is er een erfelijke ritmestoornis of WPW?',
    'Y a-t-il dans la famille une mort subite chez un jeune, un trouble du rythme héréditaire ou un WPW ?',
    'Gab es in der Familie einen plötzlichen Tod in jungen Jahren, eine erbliche Rhythmusstörung oder WPW?',
    'Has a young relative died suddenly, or is there an inherited rhythm disorder or WPW?',
  ),
  support: text(
    'Jong is vóór 40 jaar, zonder duidelijke oorzaak.',
    'Jeune : avant 40 ans, sans cause claire.',
    'Jung heißt vor 40, ohne klare Ursache.',
    'Young is before 40, without a clear cause.',
  ),
  rationale: text(
    'Erfelijke hartziekten doden ook wie gezond lijkt.',
    'Des maladies héréditaires du cœur tuent même des gens apparemment sains.',
    'Erbliche Herzkrankheiten töten auch scheinbar Gesunde.',
    'Inherited heart disease kills people who seem healthy.',
  ),
});

export const BELLY_OR_BACK: Question = yesNo({
  id: 'belly-or-back-pain-with-it',
  text: text(
    'Heeft {hij|zij} daarbij plots hevige pijn in de buik, de rug of de zij?',
    'A-t-{il|elle} en plus une douleur vive et soudaine au ventre, au dos ou au flanc ?',
    'Hat {er|sie} dabei plötzlich starke Schmerzen in Bauch, Rücken oder Seite?',
    'Does {he|she} also have sudden bad pain in the belly, back or side?',
  ),
  selfText: text(
    'Hebt u daarbij plots hevige pijn in de buik, de rug of de zij?',
    'Avez-vous en plus une douleur vive et soudaine au ventre, au dos ou au flanc ?',
    'Haben Sie dabei plötzlich starke Schmerzen in Bauch, Rücken oder Seite?',
    'Do you also have sudden bad pain in the belly, back or side?',
  ),
  rationale: text(
    'Gescheurde slagader of inwendige bloeding.',
    'Rupture d’une artère ou hémorragie interne.',
    'Gerissene Schlagader oder innere Blutung.',
    'A torn artery or internal bleeding.',
  ),
});

export const BLACK_STOOL: Question = yesNo({
  id: 'black-or-bloody-stool',
  text: text(
    'Heeft {hij|zij} bloed gebraakt, of zwarte of bloederige stoelgang gehad?',
    'A-t-{il|elle} vomi du sang, ou eu des selles noires ou sanglantes ?',
    'Hat {er|sie} Blut erbrochen, oder schwarzen oder blutigen Stuhl gehabt?',
    'Has {he|she} vomited blood, or had black or bloody stools?',
  ),
  selfText: text(
    'Hebt u bloed gebraakt, of zwarte of bloederige stoelgang gehad?',
    'Avez-vous vomi du sang, ou eu des selles noires ou sanglantes ?',
    'Haben Sie Blut erbrochen, oder schwarzen oder blutigen Stuhl gehabt?',
    'Have you vomited blood, or had black or bloody stools?',
  ),
  rationale: text(
    'Een bloeding in maag of darm.',
    'Une hémorragie digestive.',
    'Eine Blutung in Magen oder Darm.',
    'Bleeding in the stomach or bowel.',
  ),
});

export const MEDICINE_CHANGED: Question = yesNo({
  id: 'medicine-changed',
  text: text(
    'Zijn de medicijnen de laatste weken veranderd: iets nieuws, meer, of iets gestopt?',
    'Les médicaments ont-ils changé ces dernières semaines : nouveau, dose augmentée ou arrêt ?',
    'Wurden die Medikamente in den letzten Wochen geändert: etwas Neues, mehr oder etwas abgesetzt?',
    'Have the medicines changed in the last few weeks: something new, more of it, or stopped?',
  ),
  rationale: text(
    'Een medicijn is vaak de oorzaak.',
    'Un médicament est souvent la cause.',
    'Oft ist ein Medikament die Ursache.',
    'A medicine is often the cause.',
  ),
});

const ERC = guideline('ERC', 2021);

/** Awake, but grey or clammy, or breathing oddly: two findings of level 2 from this number on. */
export function greyOrOddBreath(protocol: string, number: number): readonly Discriminator[] {
  return [
    finding(
      protocol,
      '2',
      number,
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
      number + 1,
      is('breathing', 'abnormal'),
      text('Ademt vreemd', 'Respiration anormale', 'Atmet seltsam', 'Breathes oddly'),
      ERC,
    ),
  ];
}
