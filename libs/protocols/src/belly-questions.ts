import type { Condition, Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { older } from './conditions.js';
import { text } from './text.js';

/** Questions that belly ache, vomiting, bleeding and trouble of the bladder or genitals share. */
export const NOT_FEMALE: Condition = { not: { context: 'sex', is: 'female' } };

export const PAIN_AT_ONCE: Question = yesNo({
  id: 'belly-pain-at-once',
  text: text(
    'Begon de pijn in buik, rug of zij van het ene moment op het andere, en was ze meteen hevig?',
    'La douleur au ventre, au dos ou au flanc a-t-elle commencé d’un coup, tout de suite très forte ?',
    'Begannen die Schmerzen in Bauch, Rücken oder Seite schlagartig und waren sie sofort heftig?',
    'Did the pain in the belly, back or side start suddenly, severe from the first moment?',
  ),
  plain: text(
    'Weet {hij|zij} nog precies waarmee {hij|zij} op dat moment bezig was?',
    'Se souvient-{il|elle} exactement de ce qu’{il|elle} faisait à ce moment-là ?',
    'Weiß {er|sie} noch genau, was {er|sie} in dem Moment tat?',
    'Does {he|she} remember exactly what {he|she} was doing at that moment?',
  ),
  rationale: text(
    'Gescheurde slagader of doorgebroken maagzweer.',
    'Artère rompue ou estomac perforé.',
    'Gerissene Schlagader oder Magendurchbruch.',
    'A torn artery or a burst ulcer.',
  ),
});

export const KNOWN_ANEURYSM: Question = yesNo({
  id: 'known-aneurysm',
  showIf: older(50),
  text: text(
    'Heeft {hij|zij} een gekende verwijding van de buikslagader, of voelt {hij|zij} de buik kloppen?',
    'A-t-{il|elle} un anévrisme connu de l’aorte, ou sent-{il|elle} son ventre battre ?',
    'Ist bei {ihm|ihr} eine Erweiterung der Bauchschlagader bekannt, oder spürt {er|sie} ein Klopfen im Bauch?',
    'Does {he|she} have a known bulge (aneurysm) of the main artery in the belly, or feel the belly throbbing?',
  ),
  selfText: text(
    'Hebt u een gekende verwijding van de buikslagader, of voelt u de buik kloppen?',
    'Avez-vous un anévrisme connu de l’aorte, ou sentez-vous votre ventre battre ?',
    'Ist bei Ihnen eine Erweiterung der Bauchschlagader bekannt, oder spüren Sie ein Klopfen im Bauch?',
    'Do you have a known bulge (aneurysm) of the main artery in the belly, or feel your belly throbbing?',
  ),
  support: text(
    'Telt ook na een prothese of stent in die slagader.',
    'Compte aussi après une prothèse ou un stent de cette artère.',
    'Zählt auch nach Prothese oder Stent in dieser Schlagader.',
    'Counts after a graft or stent in that artery, too.',
  ),
  rationale: text(
    'Een aneurysma dat scheurt of in de darm doorbreekt, doodt in enkele minuten.',
    'Un anévrisme qui se rompt ou s’ouvre dans l’intestin tue en quelques minutes.',
    'Ein Aneurysma, das reißt oder in den Darm bricht, tötet in Minuten.',
    'An aneurysm that bursts, or breaks into the bowel, kills within minutes.',
  ),
});

export const SHOULDER_TIP: Question = yesNo({
  id: 'shoulder-tip-pain',
  text: text(
    'Heeft ze pijn boven op de schouder, vooral bij het liggen, zonder dat ze zich gestoten heeft?',
    'A-t-elle mal en haut de l’épaule, surtout couchée, sans s’être cognée ?',
    'Hat sie Schmerzen oben auf der Schulter, vor allem im Liegen, ohne sich gestoßen zu haben?',
    'Does she have pain at the tip of the shoulder, mostly when lying down, without having knocked it?',
  ),
  selfText: text(
    'Hebt u pijn boven op de schouder, vooral bij het liggen, zonder dat u zich gestoten hebt?',
    'Avez-vous mal en haut de l’épaule, surtout couchée, sans vous être cognée ?',
    'Haben Sie Schmerzen oben auf der Schulter, vor allem im Liegen, ohne sich gestoßen zu haben?',
    'Do you have pain at the tip of the shoulder, mostly when lying down, without having knocked it?',
  ),
  rationale: text(
    'Bloed in de buik prikkelt het middenrif en geeft pijn in de schouder.',
    'Du sang dans le ventre irrite le diaphragme et fait mal à l’épaule.',
    'Blut im Bauch reizt das Zwerchfell; das schmerzt in der Schulter.',
    'Blood in the belly irritates the diaphragm and hurts in the shoulder.',
  ),
});

export const HERNIA_LUMP: Question = yesNo({
  id: 'hernia-lump',
  text: text(
    'Is er een harde, pijnlijke bult in de lies, aan de navel of in een litteken, die niet meer naar binnen gaat?',
    'Y a-t-il une boule dure et douloureuse à l’aine, au nombril ou sur une cicatrice, qui ne rentre plus ?',
    'Ist an Leiste, Nabel oder Narbe eine harte, schmerzende Beule, die nicht mehr zurückgeht?',
    'Is there a hard, painful lump in the groin, at the navel or in a scar, that can no longer be pushed back?',
  ),
  rationale: text(
    'Een beklemde breuk laat de darm afsterven.',
    'Une hernie étranglée fait mourir l’intestin.',
    'Ein eingeklemmter Bruch lässt den Darm absterben.',
    'A trapped hernia makes the bowel die.',
  ),
});

export const TESTICLE: Question = choice(
  {
    id: 'testicle',
    showIf: NOT_FEMALE,
    text: text(
      'Is een teelbal pijnlijk of gezwollen, en sinds wanneer?',
      'Un testicule est-il douloureux ou gonflé, et depuis quand ?',
      'Ist ein Hoden schmerzhaft oder geschwollen, und seit wann?',
      'Is a testicle painful or swollen, and for how long?',
    ),
    support: text(
      'Vraag het ook bij buikpijn: jongens en mannen zeggen het niet vanzelf.',
      'Demandez-le aussi pour un mal de ventre : on ne le dit pas spontanément.',
      'Auch bei Bauchschmerzen fragen: Von selbst sagt es kaum jemand.',
      'Ask this with belly ache too: boys and men do not mention it unasked.',
    ),
    rationale: text(
      'Een gedraaide teelbal is na zes uur vaak verloren.',
      'Un testicule tordu est souvent perdu après six heures.',
      'Ein verdrehter Hoden ist nach sechs Stunden oft verloren.',
      'A twisted testicle is often lost after six hours.',
    ),
  },
  [
    ['none', text('nee', 'non', 'nein', 'no')],
    [
      'painless',
      text(
        'gezwollen of bult, geen pijn',
        'gonflé ou boule, sans douleur',
        'geschwollen oder Knoten, keine Schmerzen',
        'swollen or a lump, no pain',
      ),
    ],
    [
      'over-day',
      text(
        'pijn, langer dan een dag',
        'douleur, plus d’un jour',
        'Schmerzen seit mehr als einem Tag',
        'pain, for over a day',
      ),
    ],
    [
      'under-day',
      text(
        'pijn, minder dan een dag',
        'douleur, moins d’un jour',
        'Schmerzen seit weniger als einem Tag',
        'pain, for under a day',
      ),
    ],
  ],
);

export const CANNOT_PASS_URINE: Question = yesNo({
  id: 'cannot-pass-urine',
  text: text(
    'Moet {hij|zij} dringend plassen maar komt er niets of enkel druppels, met een gespannen onderbuik?',
    'A-t-{il|elle} un besoin pressant d’uriner, mais il ne sort rien ou quelques gouttes, avec le bas-ventre tendu ?',
    'Muss {er|sie} dringend Wasser lassen, aber es kommt nichts oder nur Tropfen, bei gespanntem Unterbauch?',
    'Does {he|she} urgently need to pass urine, but only drops or nothing come, with a tense lower belly?',
  ),
  selfText: text(
    'Moet u dringend plassen maar komt er niets of enkel druppels, met een gespannen onderbuik?',
    'Avez-vous un besoin pressant d’uriner, mais il ne sort rien ou quelques gouttes, avec le bas-ventre tendu ?',
    'Müssen Sie dringend Wasser lassen, aber es kommt nichts oder nur Tropfen, bei gespanntem Unterbauch?',
    'Do you urgently need to pass urine, but only drops or nothing come, with a tense lower belly?',
  ),
  rationale: text(
    'Een volle blaas die niet leeg kan, schaadt de nieren.',
    'Une vessie pleine qui ne se vide pas abîme les reins.',
    'Eine volle Blase, die sich nicht leert, schadet den Nieren.',
    'A full bladder that cannot empty harms the kidneys.',
  ),
});

export const BURNING_URINE: Question = yesNo({
  id: 'burning-urine',
  text: text(
    'Brandt of prikt het bij het plassen, of moet {hij|zij} telkens dringend voor een klein plasje?',
    'Est-ce que cela brûle ou pique en urinant, ou doit-{il|elle} sans cesse y aller pour quelques gouttes ?',
    'Brennt oder sticht es beim Wasserlassen, oder muss {er|sie} ständig auf die Toilette für ein paar Tropfen?',
    'Does it burn or sting to pass urine, or does {he|she} have to go again and again for a few drops?',
  ),
  selfText: text(
    'Brandt of prikt het bij het plassen, of moet u telkens dringend voor een klein plasje?',
    'Est-ce que cela brûle ou pique en urinant, ou devez-vous sans cesse y aller pour quelques gouttes ?',
    'Brennt oder sticht es beim Wasserlassen, oder müssen Sie ständig auf die Toilette für ein paar Tropfen?',
    'Does it burn or sting to pass urine, or do you have to go again and again for a few drops?',
  ),
  rationale: text('Blaasontsteking.', 'Cystite.', 'Blasenentzündung.', 'Bladder infection.'),
});
