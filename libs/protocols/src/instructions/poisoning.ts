import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import {
  BREATHES,
  NO,
  NOT_BREATHING,
  ON_THE_SIDE,
  PUSH_THE_CHEST,
  UNCONSCIOUS,
  YES,
  pressing,
  reply,
  step,
} from './scripting.js';

/** Swallowed, breathed or injected poison. */
export const POISONING: readonly Instruction[] = [
  {
    id: 'poisoning-wait',
    title: text(
      'Vergiftiging: wachten',
      'Intoxication : en attendant',
      'Vergiftung: Warten',
      'Poisoning: waiting',
    ),
    source: guideline('Belgian Poison Centre', 2026),
    steps: [
      step(
        'how',
        text(
          'Doe {hem|haar} niet braken en geef niets te drinken. Hoe is het gif in het lichaam gekomen?',
          'Ne faites pas vomir et ne donnez rien à boire. Comment le poison est-il entré ?',
          'Lassen Sie {ihn|sie} nicht erbrechen und geben Sie nichts zu trinken. Wie kam das Gift in den Körper?',
          'Do not make {him|her} vomit and give nothing to drink. How did the poison get in?',
        ),
        [
          reply('mouth', text('ingeslikt', 'avalé', 'geschluckt', 'swallowed')),
          reply('air', text('ingeademd', 'respiré', 'eingeatmet', 'breathed in')),
          reply('skin', text('huid of oog', 'peau ou œil', 'Haut oder Auge', 'skin or eye')),
          reply('limp', UNCONSCIOUS),
        ],
      ),
      step(
        'mouth',
        text(
          'Haal resten uit de mond, veeg de lippen af en laat de mond spoelen en uitspuwen. Haal het product weg.',
          'Retirez les restes de la bouche, essuyez les lèvres et faites rincer et cracher. Mettez le produit hors de portée.',
          'Nehmen Sie Reste aus dem Mund, wischen Sie die Lippen ab, lassen Sie den Mund ausspülen und ausspucken. Stellen Sie das Produkt weg.',
          'Take what is left out of the mouth and wipe the lips. Have {him|her} rinse the mouth and spit it out. Take the product away.',
        ),
        [
          reply('package', text('gedaan', 'c’est fait', 'erledigt', 'done')),
          reply(
            'limp',
            text(
              'wordt suf of braakt',
              'somnole ou vomit',
              'schläfrig oder erbricht',
              'drowsy or vomits',
            ),
          ),
        ],
      ),
      step(
        'air',
        text(
          'Iedereen meteen naar buiten, deuren open. Ga zelf niet naar binnen als het stinkt, prikt of u duizelig wordt. Laat {hem|haar} rechtop zitten.',
          'Tous dehors tout de suite, portes ouvertes. N’entrez pas si cela sent, pique ou vous étourdit. Faites-{le|la} asseoir.',
          'Alle sofort hinaus, Türen auf. Gehen Sie nicht hinein, wenn es riecht, brennt oder Ihnen schwindlig wird. Setzen Sie {ihn|sie} aufrecht hin.',
          'Everybody out at once, doors open. Do not go in if it smells, stings or makes you dizzy. Sit {him|her} upright.',
        ),
        [
          reply('package', text('buiten', 'dehors', 'draußen', 'outside')),
          reply('limp', UNCONSCIOUS),
        ],
      ),
      step(
        'skin',
        text(
          'Trek besmeurde kleren uit en spoel twintig minuten met stromend water; het oog openhouden en van de neus naar buiten spoelen.',
          'Ôtez les vêtements souillés et rincez vingt minutes à l’eau courante ; l’œil ouvert, du nez vers l’extérieur.',
          'Ziehen Sie {ihm|ihr} die verschmutzte Kleidung aus und spülen Sie zwanzig Minuten mit fließendem Wasser; das Auge offen halten, von der Nase nach außen spülen.',
          'Take soiled clothes off and rinse for twenty minutes under running water; the eye held open, from the nose outward.',
        ),
        [
          reply('package', text('gespoeld', 'rincé', 'gespült', 'rinsed')),
          reply('limp', UNCONSCIOUS),
        ],
      ),
      step(
        'limp',
        text(
          'Leg {hem|haar} op {zijn|haar} zij, mond naar beneden. Ademt {hij|zij} normaal?',
          'Mettez-{le|la} sur le côté, bouche vers le bas. Respire-t-{il|elle} normalement ?',
          'Drehen Sie {ihn|sie} auf die Seite, Mund nach unten. Atmet {er|sie} normal?',
          'Turn {him|her} on {his|her} side, mouth down. Is {he|she} breathing normally?',
        ),
        [reply('press', NOT_BREATHING), reply('package', YES)],
      ),
      pressing(
        'press',
        text(
          'Leg {hem|haar} op de rug en duw midden op de borst, hard en snel op de maat. Geen mond-op-mondbeademing: gif kan op de lippen zitten.',
          'Couchez-{le|la} sur le dos et appuyez au milieu de la poitrine, fort et vite au rythme. Pas de bouche-à-bouche : du poison peut être sur les lèvres.',
          'Legen Sie {ihn|sie} auf den Rücken und drücken Sie mitten auf die Brust, kräftig und schnell im Takt. Nicht von Mund zu Mund beatmen: An den Lippen kann Gift sein.',
          'Lay {him|her} on the back and push in the middle of the chest, hard and fast with the beat. No mouth-to-mouth: poison may be on the lips.',
        ),
        [reply('limp', BREATHES)],
      ),
      step(
        'package',
        text(
          'Leg verpakking, resten of plant klaar voor de hulpdiensten. Noteer wat, hoeveel en wanneer. Bewaar braaksel.',
          'Préparez l’emballage, les restes ou la plante pour les secours. Notez quoi, combien et quand. Gardez les vomissures.',
          'Legen Sie Packung, Reste oder Pflanze für die Helfer bereit. Notieren Sie, was, wie viel und wann. Heben Sie Erbrochenes auf.',
          'Have packaging, remains or plant ready for the crew. Note what, how much and when. Keep any vomit.',
        ),
      ),
      step(
        'centre',
        text(
          'Het Antigifcentrum helpt dag en nacht: 070 245 245. Wordt {hij|zij} suf, kortademig of krijgt {hij|zij} stuipen: meteen 112.',
          'Le Centre Antipoisons aide jour et nuit : 070 245 245. Somnolence, gêne à respirer ou convulsions : aussitôt le 112.',
          'Das Antigiftzentrum hilft Tag und Nacht: 070 245 245. Bei Schläfrigkeit, Atemnot oder Krampfanfall rufen Sie sofort 112 an.',
          'The Poison Centre helps day and night: 070 245 245. If {he|she} gets drowsy, breathless or has a fit: 112 at once.',
        ),
      ),
    ],
  },
  {
    id: 'naloxone',
    title: text(
      'Overdosis: naloxon',
      'Overdose : naloxone',
      'Überdosis: Naloxon',
      'Overdose: naloxone',
    ),
    source: guideline('WHO opioid overdose', 2014),
    steps: [
      step(
        'wake',
        text(
          'Roep en knijp hard in de schouder. Kijk naar de borst. Hoe ademt {hij|zij}?',
          'Parlez-lui fort et pincez fort l’épaule. Regardez la poitrine. Comment respire-t-{il|elle} ?',
          'Sprechen Sie {ihn|sie} laut an und kneifen Sie {ihn|sie} fest in die Schulter. Schauen Sie auf die Brust. Wie atmet {er|sie}?',
          'Shout and pinch the shoulder hard. Look at the chest. How is {he|she} breathing?',
        ),
        [
          reply(
            'press',
            text(
              'niet, of snakt naar adem',
              'ne respire pas, ou happe l’air',
              'gar nicht, oder schnappt nach Luft',
              'not, or gasping',
            ),
          ),
          reply(
            'spray',
            text(
              'heel traag of snurkend',
              'très lentement, ronfle',
              'sehr langsam, schnarcht',
              'very slowly, snoring',
            ),
          ),
          reply('side', text('normaal', 'normalement', 'normal', 'normally')),
        ],
      ),
      pressing('press', PUSH_THE_CHEST, [
        reply(
          'spray',
          text(
            'tweede helper heeft naloxon',
            'un aidant a la naloxone',
            'ein zweiter Helfer hat Naloxon',
            'a second helper has naloxone',
          ),
        ),
        reply('side', BREATHES),
      ]),
      step(
        'spray',
        text(
          'Is er naloxonspray? Leg {hem|haar} op de rug, hoofd achterover, en geef ze in één neusgat zoals op de verpakking staat.',
          'Y a-t-il un spray de naloxone ? Sur le dos, tête en arrière, donnez-le dans une narine comme indiqué sur l’emballage.',
          'Gibt es ein Naloxon-Spray? Legen Sie {ihn|sie} auf den Rücken, Kopf nach hinten, und sprühen Sie es in ein Nasenloch, wie auf der Packung steht.',
          'Is there a naloxone spray? Lay {him|her} on the back, head tilted, and give it in one nostril as the pack says.',
        ),
        [
          reply('breathe', text('gegeven', 'c’est fait', 'gegeben', 'given')),
          reply('breaths-only', text('geen spray', 'pas de spray', 'kein Spray', 'no spray')),
        ],
      ),
      step(
        'breathe',
        text(
          'Kunt u het, blaas om de vijf tellen één keer in de mond, neus dicht. Is het na drie minuten niet beter en is er een tweede spray: geef die.',
          'Si vous pouvez, soufflez une fois dans la bouche toutes les cinq secondes, nez pincé. Pas mieux après trois minutes : donnez le second spray s’il y en a un.',
          'Wenn Sie können, blasen Sie alle fünf Sekunden einmal Luft in den Mund, Nase zu. Ist es nach drei Minuten nicht besser, geben Sie das zweite Spray, wenn es eines gibt.',
          'If you can, breathe into the mouth once every five seconds, with the nose pinched. If it is no better after three minutes, give the second spray if there is one.',
        ),
        [reply('side', BREATHES), reply('press', NOT_BREATHING)],
      ),
      step(
        'breaths-only',
        text(
          'Kunt u het, blaas om de vijf tellen één keer in de mond, neus dicht, hoofd achterover. Blijf roepen en prikkelen.',
          'Si vous pouvez, soufflez une fois dans la bouche toutes les cinq secondes, nez pincé, tête en arrière. Continuez à stimuler.',
          'Wenn Sie können, blasen Sie alle fünf Sekunden einmal Luft in den Mund, Nase zu, Kopf nach hinten. Sprechen Sie {ihn|sie} weiter laut an und rütteln Sie.',
          'If you can, breathe into the mouth once every five seconds, with the nose pinched and the head tilted. Keep calling and shaking {him|her}.',
        ),
        [reply('side', BREATHES), reply('press', NOT_BREATHING)],
      ),
      step('side', ON_THE_SIDE, [
        reply(
          'spray',
          text(
            'ademt weer traag',
            'respire de nouveau lentement',
            'atmet wieder langsam',
            'breathing slows again',
          ),
        ),
        reply('stay', text('wordt wakker', 'se réveille', 'wacht auf', 'wakes up')),
      ]),
      step(
        'stay',
        text(
          'Laat {hem|haar} niet alleen en laat {hem|haar} niets meer nemen: de spray werkt korter dan de drug, en {hij|zij} kan opnieuw wegzakken.',
          'Ne {le|la} laissez pas seul{|e}, et qu’{il|elle} ne prenne plus rien : le spray agit moins longtemps que la drogue, une rechute est possible.',
          'Lassen Sie {ihn|sie} nicht allein und nichts mehr nehmen: Das Spray wirkt kürzer als die Droge, {er|sie} kann wieder wegsacken.',
          'Do not leave {him|her} alone and do not let {him|her} take more: the spray wears off before the drug, and the breathing can slow down again.',
        ),
      ),
    ],
  },
  {
    id: 'co-leave',
    title: text('CO: naar buiten', 'CO : sortir', 'CO: alle hinaus', 'Carbon monoxide: get out'),
    source: guideline('Belgian Poison Centre', 2026),
    steps: [
      step(
        'out',
        text(
          'Iedereen nu naar buiten, ook de dieren. Zet ramen en deuren open als dat op uw weg ligt. Geen licht of toestel aanraken.',
          'Tous dehors maintenant, animaux compris. Ouvrez portes et fenêtres sur votre chemin. Ne touchez ni lumière ni appareil.',
          'Alle jetzt hinaus, auch die Tiere. Öffnen Sie Fenster und Türen, die auf dem Weg liegen. Berühren Sie keinen Lichtschalter und kein Gerät.',
          'Everybody out now, animals too. Open windows and doors on your way. Touch no light or appliance.',
        ),
        [
          reply(
            'count',
            text('iedereen is buiten', 'tous sont dehors', 'alle sind draußen', 'everybody is out'),
          ),
          reply(
            'inside',
            text(
              'er is nog iemand binnen',
              'il reste quelqu’un',
              'jemand ist noch drin',
              'somebody is still inside',
            ),
          ),
        ],
      ),
      step(
        'inside',
        text(
          'Sleep {hem|haar} enkel naar buiten als het in één adem kan en u zelf niets voelt. Anders: open wat u kunt en wacht op de brandweer.',
          'Sortez-{le|la} seulement si cela ne prend que le temps d’un souffle et si vous n’avez aucun malaise. Sinon : ouvrez et attendez les pompiers.',
          'Ziehen Sie {ihn|sie} nur hinaus, wenn Sie dafür nur einmal Luft holen müssen und selbst nichts spüren. Sonst öffnen Sie, was Sie können, und warten Sie auf die Feuerwehr.',
          'Drag {him|her} out only if you can do it in one breath and feel quite well yourself. Otherwise open what you can and wait for the fire brigade.',
        ),
      ),
      step(
        'count',
        text(
          'Blijf buiten. Tel wie erbij was en wie hoofdpijn heeft, misselijk of duizelig is. Laat hen zitten en rusten.',
          'Restez dehors. Comptez qui était là et qui a mal à la tête, des nausées ou des vertiges. Faites-les asseoir et se reposer.',
          'Bleiben Sie draußen. Zählen Sie, wer dabei war, wer Kopfschmerzen hat und wem übel oder schwindlig ist. Sie sollen sich hinsetzen und ruhen.',
          'Stay outside. Count who was there, and who has a headache or is nauseous or dizzy. Let them sit and rest.',
        ),
        [
          reply('limp', UNCONSCIOUS),
          reply('wait', text('iedereen wakker', 'tous éveillés', 'alle wach', 'all awake')),
        ],
      ),
      step(
        'limp',
        text(
          'Kijk naar de borst: ademt {hij|zij} normaal?',
          'Regardez la poitrine : respire-t-{il|elle} normalement ?',
          'Schauen Sie auf die Brust: Atmet {er|sie} normal?',
          'Look at the chest: is {he|she} breathing normally?',
        ),
        [reply('press', NO), reply('side', YES)],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
      step('side', ON_THE_SIDE, [
        reply('press', NOT_BREATHING),
        reply('wait', text('wordt wakker', 'se réveille', 'wacht auf', 'wakes up')),
      ]),
      step(
        'wait',
        text(
          'Ga niet terug naar binnen voor de brandweer gemeten heeft, ook al voelt u zich beter. Wie klachten had of zwanger is, wordt nagekeken.',
          'Ne rentrez pas avant la mesure des pompiers, même si vous allez mieux. Toute personne avec des plaintes ou enceinte sera examinée.',
          'Gehen Sie nicht zurück, bevor die Feuerwehr gemessen hat, auch wenn es besser geht. Wer Beschwerden hat oder schwanger ist, wird untersucht.',
          'Do not go back in before the fire brigade has measured, even if you feel better. Anybody who feels ill or is pregnant must be examined.',
        ),
      ),
    ],
  },
];
