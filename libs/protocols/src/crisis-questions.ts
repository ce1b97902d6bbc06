import type { Question } from '@lib/triage';
import { yesNo } from './building.js';
import { text } from './text.js';

/** Questions of mental crisis, suicide risk and violence: one id, asked once. */
export const THINKS_OF_SUICIDE: Question = yesNo({
  id: 'thinks-of-suicide',
  text: text(
    'Denkt {hij|zij} eraan om te sterven of zichzelf iets aan te doen?',
    'Pense-t-{il|elle} à mourir ou à se faire du mal ?',
    'Denkt {er|sie} daran, zu sterben oder sich etwas anzutun?',
    'Is {he|she} thinking of dying or of harming {himself|herself}?',
  ),
  selfText: text(
    'Denkt u eraan om te sterven of uzelf iets aan te doen?',
    'Pensez-vous à mourir ou à vous faire du mal ?',
    'Denken Sie daran, zu sterben oder sich etwas anzutun?',
    'Are you thinking of dying or of harming yourself?',
  ),
  support: text(
    'Vraag het rechtuit en rustig. Ernaar vragen brengt niemand op het idee.',
    'Demandez-le franchement et calmement. Poser la question ne donne pas l’idée.',
    'Fragen Sie es offen und ruhig. Die Frage bringt niemanden auf die Idee.',
    'Ask it openly and calmly. Asking does not put the idea into anybody’s head.',
  ),
  rationale: text(
    'Wie aan de dood denkt, blijft niet alleen.',
    'Qui pense à la mort ne reste pas seul.',
    'Wer an den Tod denkt, bleibt nicht allein.',
    'Anyone who thinks of death is not left alone.',
  ),
});

export const VOICES_COMMAND: Question = yesNo({
  id: 'voices-command',
  text: text(
    'Hoort {hij|zij} stemmen die zeggen dat {hij|zij} zichzelf of een ander iets moet aandoen?',
    'Entend-{il|elle} des voix qui lui disent de se faire du mal ou d’en faire à quelqu’un ?',
    'Hört {er|sie} Stimmen, die {ihm|ihr} befehlen, sich oder anderen etwas anzutun?',
    'Does {he|she} hear voices telling {him|her} to harm {himself|herself} or somebody else?',
  ),
  selfText: text(
    'Hoort u stemmen die zeggen dat u uzelf of een ander iets moet aandoen?',
    'Entendez-vous des voix qui vous disent de vous faire du mal ou d’en faire à quelqu’un ?',
    'Hören Sie Stimmen, die Ihnen befehlen, sich oder anderen etwas anzutun?',
    'Do you hear voices telling you to harm yourself or somebody else?',
  ),
  rationale: text(
    'Bevelende stemmen worden soms plots gehoorzaamd.',
    'On obéit parfois soudain à des voix qui commandent.',
    'Manche gehorchen solchen Stimmen ohne Vorwarnung.',
    'Commanding voices are sometimes obeyed without warning.',
  ),
});

export const NOBODY_CAN_STAY: Question = yesNo({
  id: 'nobody-can-stay',
  text: text(
    'Is {hij|zij} alleen, en is er niemand die nu kan komen of blijven?',
    'Est-{il|elle} seul{|e}, sans personne qui puisse venir ou rester ?',
    'Ist {er|sie} allein, ohne jemanden, der jetzt kommen oder bleiben kann?',
    'Is {he|she} alone, with nobody who can come or stay now?',
  ),
  selfText: text(
    'Bent u alleen, en is er niemand die nu kan komen of blijven?',
    'Êtes-vous seul{|e}, sans personne qui puisse venir ou rester ?',
    'Sind Sie allein, ohne jemanden, der jetzt kommen oder bleiben kann?',
    'Are you alone, with nobody who can come or stay now?',
  ),
  rationale: text(
    'Een vertrouwd iemand is de beste bescherming.',
    'La présence d’un proche est la meilleure protection.',
    'Ein vertrauter Mensch ist der beste Schutz.',
    'Somebody familiar is the best protection.',
  ),
});

export const CHILD_IN_DANGER: Question = yesNo({
  id: 'child-in-danger',
  text: text(
    'Zijn er kinderen of weerloze mensen bij die gevaar lopen of gewond zijn?',
    'Y a-t-il sur place des enfants ou des personnes sans défense en danger ou blessés ?',
    'Sind dort Kinder oder wehrlose Menschen in Gefahr oder verletzt?',
    'Are there children or helpless people there who are in danger or hurt?',
  ),
  rationale: text(
    'Zij kunnen zelf niet bellen en worden vaak vergeten.',
    'Ils ne peuvent pas appeler et sont souvent oubliés.',
    'Sie können selbst nicht anrufen und werden oft vergessen.',
    'They cannot call for themselves and are often forgotten.',
  ),
});

export const REFUSES_ALL_HELP: Question = yesNo({
  id: 'refuses-all-help',
  text: text(
    'Weigert {hij|zij} alle hulp?',
    'Refuse-t-{il|elle} toute aide ?',
    'Lehnt {er|sie} jede Hilfe ab?',
    'Does {he|she} refuse all help?',
  ),
  selfText: text(
    'Wilt u helemaal geen hulp?',
    'Refusez-vous toute aide ?',
    'Lehnen Sie jede Hilfe ab?',
    'Do you refuse all help?',
  ),
  support: text(
    'Eerst praten en overtuigen. Gedwongen zorg is het laatste middel; alleen het gerecht (vrederechter of procureur) beslist erover, met een verslag van een arts.',
    'D’abord parler et convaincre. Les soins sous contrainte sont le dernier recours ; seule la justice (juge de paix ou procureur) en décide, sur rapport d’un médecin.',
    'Zuerst reden und überzeugen. Versorgung gegen den Willen ist das letzte Mittel; darüber entscheidet nur die Justiz (Friedensrichter oder Prokurator), mit dem Bericht eines Arztes.',
    'Talk and persuade first. Care under compulsion is the last resort; only the courts or the public prosecutor decide on it, with a doctor’s report.',
  ),
  rationale: text(
    'Dan moet een arts ter plaatse oordelen.',
    'Un médecin doit alors évaluer sur place.',
    'Dann muss ein Arzt die Lage vor Ort beurteilen.',
    'Then a doctor must judge on the scene.',
  ),
});

export const GAVE_BIRTH_LATELY: Question = yesNo({
  id: 'gave-birth-lately',
  showIf: {
    all: [
      { not: { context: 'sex', is: 'male' } },
      { context: 'ageYears', atLeast: 12 },
      { context: 'ageYears', below: 56 },
    ],
  },
  text: text(
    'Is ze de laatste drie maanden bevallen?',
    'A-t-elle accouché ces trois derniers mois ?',
    'Hat sie in den letzten drei Monaten entbunden?',
    'Has she given birth within the last three months?',
  ),
  selfText: text(
    'Bent u de laatste drie maanden bevallen?',
    'Avez-vous accouché ces trois derniers mois ?',
    'Haben Sie in den letzten drei Monaten entbunden?',
    'Have you given birth within the last three months?',
  ),
  rationale: text(
    'Na een bevalling kan het in uren omslaan, met gevaar voor moeder en kind.',
    'Après un accouchement tout peut basculer en quelques heures, avec un danger pour la mère et l’enfant.',
    'Nach einer Geburt kann es in Stunden kippen, mit Gefahr für Mutter und Kind.',
    'After a birth it can turn within hours, with danger for mother and child.',
  ),
});
