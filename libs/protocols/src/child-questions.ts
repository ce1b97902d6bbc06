import type { Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { C25 } from './c25-child-fever.js';
import { monthsBelow } from './conditions.js';
import { text } from './text.js';

/** Questions about ill children that several complaints ask; those of fever in its own words. */
function ofFever(id: string): Question {
  const question = C25.questions.find((one) => one.id === id);
  if (!question) throw new Error(`C25 does not ask ${id}`);
  return question;
}

export const HARD_TO_ROUSE = ofFever('hard-to-rouse');
export const BREATHING_WORK = ofFever('breathing-work');
export const BULGING_FONTANELLE = ofFever('bulging-fontanelle');
export const DRINKS_UNDER_HALF = ofFever('drinks-under-half');
export const LESS_ACTIVE = ofFever('less-active');

export const BREATHING_PAUSES: Question = choice(
  {
    id: 'breathing-pauses',
    text: text(
      'Is het kind al eens gestopt met ademen, tien seconden of langer, of werd het plots blauw of slap?',
      'L’enfant a-t-il cessé de respirer dix secondes ou plus, ou est-il soudain devenu bleu ou tout mou ?',
      'Hat das Kind zehn Sekunden oder länger nicht geatmet, oder wurde es plötzlich blau oder schlaff?',
      'Has the child stopped breathing for ten seconds or more, or suddenly gone blue or floppy?',
    ),
    rationale: text(
      'Een ademstop kan terugkomen, ook bij een kind dat weer goed lijkt.',
      'Une pause respiratoire peut revenir, même si l’enfant semble remis.',
      'Ein Atemstillstand kann wiederkommen, auch wenn das Kind wieder gut wirkt.',
      'A pause in breathing can come back, even when the child seems well again.',
    ),
  },
  [
    ['none', text('nee', 'non', 'nein', 'no')],
    [
      'once',
      text(
        'één keer, nu weer gewoon',
        'une fois, maintenant normal',
        'einmal, jetzt wieder normal',
        'once, now as usual',
      ),
    ],
    [
      'again',
      text(
        'meer dan eens, of nu nog',
        'plusieurs fois, ou encore maintenant',
        'mehrmals, oder jetzt noch',
        'more than once, or still now',
      ),
    ],
  ],
);

export const GROIN: Question = yesNo({
  id: 'groin-or-testicle',
  text: text(
    'Kijk in de luier of onderbroek: is een lies, of bij een jongen een teelbal, gezwollen, rood of pijnlijk?',
    'Regardez dans le lange ou la culotte : l’aine, ou chez un garçon un testicule, est-ce gonflé, rouge ou douloureux ?',
    'Schauen Sie in die Windel oder Unterhose: Ist eine Leiste, oder beim Jungen ein Hoden, geschwollen, rot oder schmerzhaft?',
    'Look inside the nappy or pants: is the groin, or in a boy a testicle, swollen, red or painful?',
  ),
  rationale: text(
    'Een gedraaide teelbal of beklemde breuk is binnen zes uur verloren.',
    'Un testicule tordu ou une hernie étranglée est perdu en six heures.',
    'Ein verdrehter Hoden oder eingeklemmter Bruch ist nach sechs Stunden verloren.',
    'A twisted testicle or trapped hernia is lost within six hours.',
  ),
});

export const BORN_EARLY: Question = yesNo({
  id: 'born-early-or-heart-lung',
  showIf: monthsBelow(24),
  text: text(
    'Is het kind vóór 37 weken geboren, of heeft het een ziekte van hart, longen of spieren?',
    'L’enfant est-il né avant 37 semaines, ou a-t-il une maladie du cœur, des poumons ou des muscles ?',
    'Wurde das Kind vor 37 Schwangerschaftswochen geboren, oder hat es eine Krankheit an Herz, Lunge oder Muskeln?',
    'Was the child born before 37 weeks, or does {he|she} have a disease of the heart, lungs or muscles?',
  ),
  rationale: text(
    'Minder reserve: gaat sneller achteruit.',
    'Moins de réserves : décline plus vite.',
    'Weniger Reserven: verschlechtert sich schneller.',
    'Less in reserve: gets worse faster.',
  ),
});
