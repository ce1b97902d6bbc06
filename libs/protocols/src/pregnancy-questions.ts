import type { Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { text } from './text.js';

/** Questions that women’s complaints, pregnancy, birth and the weeks after it share. */
export const VAGINAL_BLOOD: Question = choice(
  {
    id: 'vaginal-blood',
    text: text(
      'Verliest ze bloed langs onder, en hoeveel?',
      'Perd-elle du sang par le bas, et combien ?',
      'Blutet sie aus der Scheide, und wie stark?',
      'Is she bleeding from the vagina, and how much?',
    ),
    selfText: text(
      'Verliest u bloed langs onder, en hoeveel?',
      'Perdez-vous du sang par le bas, et combien ?',
      'Bluten Sie aus der Scheide, und wie stark?',
      'Are you bleeding from the vagina, and how much?',
    ),
    support: text(
      'Een maandverband dat doorweekt is, niet bevlekt. Grote klonters: zo groot als een vuist.',
      'Une serviette hygiénique trempée, pas tachée. Gros caillots : comme un poing.',
      'Gemeint ist eine durchnässte Monatsbinde, nicht nur Flecken. Große Blutklumpen: so groß wie eine Faust.',
      'A pad that is soaked, not stained. Large clots: the size of a fist.',
    ),
    rationale: text(
      'Twee doorweekte maandverbanden per uur is gevaarlijk bloedverlies.',
      'Deux serviettes trempées par heure, c’est une perte dangereuse.',
      'Zwei durchnässte Binden pro Stunde sind gefährlicher Blutverlust.',
      'Two soaked pads an hour is dangerous blood loss.',
    ),
  },
  [
    ['none', text('nee', 'non', 'nein', 'no')],
    [
      'drops',
      text(
        'druppels, slijm met bloed of bruin',
        'gouttes, glaire sanglante ou brun',
        'Tropfen, blutiger Schleim oder braun',
        'drops, bloody mucus or brown',
      ),
    ],
    [
      'period',
      text(
        'zoals bij maandstonden',
        'comme des règles',
        'wie bei der Regel',
        'like an ordinary period',
      ),
    ],
    [
      'pad-hour',
      text(
        'ongeveer een maandverband per uur',
        'environ une serviette par heure',
        'etwa eine volle Binde pro Stunde',
        'about one pad an hour',
      ),
    ],
    [
      'two-pads',
      text(
        'twee of meer per uur, of grote klonters',
        'deux ou plus par heure, ou gros caillots',
        'zwei oder mehr Binden pro Stunde, oder große Blutklumpen',
        'two or more an hour, or large clots',
      ),
    ],
  ],
);

export const ECLAMPSIA_SIGNS: Question = yesNo({
  id: 'pre-eclampsia-signs',
  text: text(
    'Heeft ze zware hoofdpijn, ziet ze vlekken of flitsen, of heeft ze pijn hoog in de buik?',
    'A-t-elle un fort mal de tête, voit-elle des taches ou des éclairs, ou a-t-elle mal en haut du ventre ?',
    'Hat sie starke Kopfschmerzen, sieht sie Flecken oder Blitze, oder hat sie Schmerzen im Oberbauch?',
    'Does she have a bad headache, see spots or flashes, or have pain high in the belly?',
  ),
  selfText: text(
    'Hebt u zware hoofdpijn, ziet u vlekken of flitsen, of hebt u pijn hoog in de buik?',
    'Avez-vous un fort mal de tête, voyez-vous des taches ou des éclairs, ou avez-vous mal en haut du ventre ?',
    'Haben Sie starke Kopfschmerzen, sehen Sie Flecken oder Blitze, oder haben Sie Schmerzen im Oberbauch?',
    'Do you have a bad headache, see spots or flashes, or have pain high in the belly?',
  ),
  support: text(
    'Telt ook: een gezicht dat plots gezwollen is, of een gemeten bovendruk van 140 of meer.',
    'Compte aussi : un visage soudain gonflé, ou une tension mesurée de 140 ou plus.',
    'Zählt auch: ein plötzlich geschwollenes Gesicht oder ein gemessener Blutdruck von 140 oder mehr.',
    'Counts as well: a suddenly swollen face, or a measured pressure of 140 or more.',
  ),
  rationale: text(
    'Zwangerschapsvergiftiging, ook tot zes weken na de bevalling.',
    'Pré-éclampsie, aussi jusqu’à six semaines après l’accouchement.',
    'Schwangerschaftsvergiftung, auch bis sechs Wochen nach der Geburt.',
    'Pre-eclampsia, also up to six weeks after the birth.',
  ),
});

export const CALF: Question = yesNo({
  id: 'one-calf-swollen',
  text: text(
    'Is één kuit of been gezwollen, pijnlijk of rood?',
    'D’un seul côté, la jambe ou le mollet est-il gonflé, douloureux ou rouge ?',
    'Ist nur eine Wade oder ein Bein geschwollen, schmerzhaft oder rot?',
    'Is one calf or one leg swollen, painful or red?',
  ),
  rationale: text(
    'Een klonter die naar de longen kan schieten.',
    'Un caillot qui peut partir aux poumons.',
    'Ein Gerinnsel, das in die Lunge wandern kann.',
    'A clot that may travel to the lungs.',
  ),
});
