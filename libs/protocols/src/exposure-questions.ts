import type { Question } from '@lib/triage';
import { yesNo } from './building.js';
import { text } from './text.js';

/** Questions on wounds, burns, current, water, cold, smoke and poison: one id, asked once. */
export const BLACKED_OUT: Question = yesNo({
  id: 'blacked-out',
  text: text(
    'Is {hij|zij} bewusteloos geweest, ook al was het maar even?',
    'A-t-{il|elle} perdu connaissance, même un court instant ?',
    'War {er|sie} bewusstlos, auch nur ganz kurz?',
    'Was {he|she} unconscious, even for a moment?',
  ),
  selfText: text(
    'Bent u bewusteloos geweest, ook al was het maar even?',
    'Avez-vous perdu connaissance, même un court instant ?',
    'Waren Sie bewusstlos, auch nur ganz kurz?',
    'Were you unconscious, even for a moment?',
  ),
  rationale: text(
    'Wie wegviel, kreeg een zware dosis, ook als alles nu goed lijkt.',
    'Qui a perdu connaissance a été fort exposé, même si tout semble bien.',
    'Wer bewusstlos war, hat viel abbekommen, auch wenn jetzt alles gut scheint.',
    'Whoever passed out took a heavy dose, even if all seems well now.',
  ),
});

export const HEART_RACES: Question = yesNo({
  id: 'heart-races-or-skips',
  text: text(
    'Slaat {zijn|haar} hart heel snel, onregelmatig, of slaat het over?',
    'Son cœur bat-il très vite, irrégulièrement, ou saute-t-il des coups ?',
    'Schlägt {sein|ihr} Herz sehr schnell, unregelmäßig, oder setzt es aus?',
    'Is {his|her} heart racing, uneven, or skipping beats?',
  ),
  selfText: text(
    'Slaat uw hart heel snel, onregelmatig, of slaat het over?',
    'Votre cœur bat-il très vite, irrégulièrement, ou saute-t-il des coups ?',
    'Schlägt Ihr Herz sehr schnell, unregelmäßig, oder setzt es aus?',
    'Is your heart racing, uneven, or skipping beats?',
  ),
  rationale: text(
    'Het hartritme kan ontregeld zijn.',
    'Le rythme du cœur peut être perturbé.',
    'Der Herzrhythmus kann gestört sein.',
    'The heart rhythm may be disturbed.',
  ),
});

export const SOOT_OR_HOARSE: Question = yesNo({
  id: 'soot-or-hoarse',
  text: text(
    'Klinkt {hij|zij} hees of piepend, zwellen lippen of tong, of zit er roet in neus of mond?',
    'A-t-{il|elle} la voix rauque ou sifflante, les lèvres ou la langue gonflées, ou de la suie dans le nez ou la bouche ?',
    'Ist {er|sie} heiser oder pfeift der Atem, schwellen Lippen oder Zunge an, oder ist Ruß in Nase oder Mund?',
    'Is {he|she} hoarse or wheezing, are lips or tongue swelling, or is there soot in the nose or mouth?',
  ),
  selfText: text(
    'Bent u hees of piept uw adem, zwellen lippen of tong, of zit er roet in neus of mond?',
    'Avez-vous la voix rauque ou sifflante, les lèvres ou la langue gonflées, ou de la suie dans le nez ou la bouche ?',
    'Sind Sie heiser oder pfeift Ihr Atem, schwellen Lippen oder Zunge an, oder ist Ruß in Nase oder Mund?',
    'Are you hoarse or wheezing, are lips or tongue swelling, or is there soot in your nose or mouth?',
  ),
  rationale: text(
    'Een verbrande luchtweg zwelt binnen het uur dicht.',
    'Des voies aériennes brûlées gonflent et se ferment dans l’heure.',
    'Verbrannte Atemwege schwellen binnen einer Stunde zu.',
    'A burnt airway swells shut within the hour.',
  ),
});

export const SPLASH_REACHED_EYE: Question = yesNo({
  id: 'splash-reached-eye',
  text: text(
    'Is er iets van het product in een oog gekomen?',
    'Du produit est-il entré dans un œil ?',
    'Ist etwas von dem Stoff in ein Auge gekommen?',
    'Did any of the substance get into an eye?',
  ),
  rationale: text(
    'Meteen spoelen redt het oog; elke minuut telt.',
    'Rincer aussitôt sauve l’œil ; chaque minute compte.',
    'Sofort spülen rettet das Auge; jede Minute zählt.',
    'Rinsing at once saves the eye; every minute counts.',
  ),
});

export const TETANUS_LAPSED: Question = yesNo({
  id: 'tetanus-lapsed',
  text: text(
    'Is de laatste tetanusprik langer dan tien jaar geleden, of weet u het niet?',
    'Le dernier vaccin contre le tétanos date-t-il de plus de dix ans, ou ne le savez-vous pas ?',
    'Ist die letzte Tetanusimpfung länger als zehn Jahre her, oder ist das nicht bekannt?',
    'Was the last tetanus vaccination more than ten years ago, or is the date not known?',
  ),
  rationale: text(
    'Een herhaalprik kan nog beschermen.',
    'Un rappel peut encore protéger.',
    'Eine Auffrischung kann noch schützen.',
    'A booster can still protect.',
  ),
});
