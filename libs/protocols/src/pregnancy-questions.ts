import type { Question } from '@lib/triage';
import { choice } from './building.js';
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
      'Een verband dat doorweekt is, niet bevlekt. Grote klonters: zo groot als een vuist.',
      'Une serviette trempée, pas tachée. Gros caillots : comme un poing.',
      'Eine Binde, die durchnässt ist, nicht befleckt. Große Klumpen: faustgroß.',
      'A pad that is soaked, not stained. Large clots: the size of a fist.',
    ),
    rationale: text(
      'Twee doorweekte verbanden per uur is gevaarlijk bloedverlies.',
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
        'ongeveer een verband per uur',
        'environ une serviette par heure',
        'etwa eine Binde pro Stunde',
        'about one pad an hour',
      ),
    ],
    [
      'two-pads',
      text(
        'twee of meer per uur, of grote klonters',
        'deux ou plus par heure, ou gros caillots',
        'zwei oder mehr pro Stunde, oder große Klumpen',
        'two or more an hour, or large clots',
      ),
    ],
  ],
);
