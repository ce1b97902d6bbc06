import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import {
  FIRST_AID,
  BREATHES,
  NOT_BREATHING,
  PUSH_THE_CHEST,
  pressing,
  reply,
  step,
} from './scripting.js';

/** Burns, corrosives and blows to the head or spine. */
export const BURNS_AND_BLOWS: readonly Instruction[] = [
  {
    id: 'burns-cooling',
    title: text('Brandwonde koelen', 'Refroidir la brûlure', 'Verbrennung kühlen', 'Cool the burn'),
    source: FIRST_AID,
    steps: [
      step(
        'source',
        text(
          'Is het gevaar weg? Brandt de kleding nog: laat {hem|haar} op de grond rollen of smoor het vuur met een deken.',
          'Le danger est-il écarté ? Vêtements en feu : faites-{le|la} rouler au sol ou étouffez avec une couverture.',
          'Ist die Gefahr vorbei? Brennt die Kleidung noch, lassen Sie {ihn|sie} sich am Boden wälzen oder ersticken Sie die Flammen mit einer Decke.',
          'Is the danger over? If clothes are on fire: have {him|her} roll on the ground, or smother the flames with a blanket.',
        ),
        [
          reply(
            'cool',
            text(
              'ja, vuur of hitte',
              'oui, feu ou chaleur',
              'ja, Feuer oder Hitze',
              'yes, fire or heat',
            ),
          ),
          reply(
            'chemical',
            text('chemisch product', 'produit chimique', 'Chemikalie', 'a chemical'),
          ),
        ],
      ),
      step(
        'cool',
        text(
          'Koel nu twintig minuten met zacht stromend, lauw tot koel water. Geen ijs, geen zalf, geen boter.',
          'Refroidissez vingt minutes à l’eau courante fraîche à tiède, doucement. Pas de glace, pas de pommade, pas de beurre.',
          'Kühlen Sie jetzt zwanzig Minuten mit sanft fließendem, kühlem bis lauwarmem Wasser. Kein Eis, keine Salbe, keine Butter.',
          'Cool it now for twenty minutes under gently running, cool to lukewarm water. No ice, no ointment, no butter.',
        ),
      ),
      step(
        'clothes',
        text(
          'Trek intussen kleding, luier, ringen en uurwerk uit; wat vastkleeft, laat u zitten. Hou de rest van het lichaam warm.',
          'Pendant ce temps, ôtez vêtements, lange, bagues et montre ; laissez ce qui colle. Gardez le reste du corps au chaud.',
          'Ziehen Sie dabei Kleidung, Windel, Ringe und Uhr aus; was klebt, bleibt. Halten Sie den übrigen Körper warm.',
          'Meanwhile take off clothes, nappy, rings and watch; leave on what sticks to the skin. Keep the rest of the body warm.',
        ),
        [
          reply(
            'cover',
            text(
              'twintig minuten gekoeld',
              'refroidi vingt minutes',
              'zwanzig Minuten gekühlt',
              'cooled for twenty minutes',
            ),
          ),
          reply(
            'shiver',
            text(
              'rilt, of grote brandwonde',
              'tremble de froid, ou grande brûlure',
              'zittert, oder große Verbrennung',
              'shivers, or a large burn',
            ),
          ),
        ],
      ),
      step(
        'shiver',
        text(
          'Stop dan met koelen, dek de wonde af en wikkel {hem|haar} in dekens. Onderkoeling is hier ook gevaarlijk.',
          'Alors arrêtez de refroidir, couvrez la brûlure et enveloppez-{le|la} dans des couvertures. Un corps qui se refroidit trop est aussi en danger.',
          'Dann kühlen Sie nicht weiter, decken Sie die Verbrennung ab und wickeln Sie {ihn|sie} in Decken. Auch Auskühlen ist gefährlich.',
          'Then stop cooling, cover the burn and wrap {him|her} in blankets. Getting too cold is dangerous as well.',
        ),
      ),
      step(
        'cover',
        text(
          'Dek losjes af met vershoudfolie of een propere, niet pluizende doek. Prik geen blaren door.',
          'Couvrez sans serrer avec du film alimentaire ou un linge propre non pelucheux. Ne percez pas les cloques.',
          'Decken Sie die Stelle locker mit Frischhaltefolie oder einem sauberen, fusselfreien Tuch ab. Öffnen Sie keine Blasen.',
          'Cover loosely with cling film or a clean, lint-free cloth. Do not burst blisters.',
        ),
        [
          reply(
            'smoke',
            text(
              'rook ingeademd, of gezicht',
              'fumée respirée, ou visage',
              'Rauch eingeatmet, oder Gesicht',
              'breathed smoke, or the face',
            ),
          ),
        ],
      ),
      step(
        'smoke',
        text(
          'Laat {hem|haar} rechtop zitten. Wordt {hij|zij} hees, hoest {hij|zij} roet of ademt {hij|zij} moeilijk: zeg het mij meteen.',
          'Qu’{il|elle} reste assis{|e}. Voix rauque, suie dans les crachats ou respiration difficile : dites-le-moi tout de suite.',
          'Lassen Sie {ihn|sie} aufrecht sitzen. Wird die Stimme heiser, hustet {er|sie} Ruß oder fällt das Atmen schwer, sagen Sie es mir sofort.',
          'Keep {him|her} sitting upright. If the voice goes hoarse, or there is soot or trouble breathing, tell me at once.',
        ),
        [reply('cover', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'chemical',
        text(
          'Trek handschoenen aan. Trek {hem|haar} de kleren uit waar het product aan zit, en spoel minstens twintig minuten met veel water dat wegloopt van de gezonde huid.',
          'Mettez des gants. Ôtez-lui les vêtements souillés et rincez au moins vingt minutes à grande eau, sans que l’eau coule sur la peau saine.',
          'Ziehen Sie Handschuhe an. Ziehen Sie {ihm|ihr} die verschmutzte Kleidung aus und spülen Sie mindestens zwanzig Minuten mit viel Wasser, weg von gesunder Haut.',
          'Put on gloves. Take {his|her} soiled clothes off and rinse for at least twenty minutes with plenty of water, away from healthy skin.',
        ),
      ),
    ],
  },
  {
    id: 'chemical-rinse',
    title: text(
      'Bijtend product: spoelen',
      'Produit corrosif : rincer',
      'Ätzender Stoff: spülen',
      'Corrosive product: rinse',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'self',
        text(
          'Bescherm eerst uzelf: handschoenen, geen dampen inademen, ramen open. Is het een poeder: klop of borstel het droog weg.',
          'Protégez-vous d’abord : gants, ne pas respirer les vapeurs, fenêtres ouvertes. Si c’est une poudre : brossez-la à sec.',
          'Schützen Sie zuerst sich: Handschuhe, keine Dämpfe einatmen, Fenster auf. Ist es ein Pulver, bürsten Sie es trocken ab.',
          'Protect yourself first: gloves, do not breathe the fumes, windows open. If it is a powder: brush it off dry.',
        ),
      ),
      step(
        'strip',
        text(
          'Trek alle kleren, schoenen en juwelen uit waar het product aan zit. Trek niets over het hoofd: knip het los.',
          'Ôtez tous les vêtements, chaussures et bijoux souillés. Rien par-dessus la tête : découpez.',
          'Ziehen Sie alles Verschmutzte aus, auch Schuhe und Schmuck. Nichts über den Kopf ziehen: aufschneiden.',
          'Take off all soiled clothes, shoes and jewellery. Pull nothing over the head: cut it off.',
        ),
      ),
      step(
        'rinse',
        text(
          'Spoel nu minstens twintig minuten met veel stromend water, zo dat het wegloopt van ogen en gezonde huid. Niets anders erop doen.',
          'Rincez au moins vingt minutes à grande eau courante, en l’éloignant des yeux et de la peau saine. Rien d’autre dessus.',
          'Spülen Sie jetzt mindestens zwanzig Minuten mit viel fließendem Wasser, weg von Augen und gesunder Haut. Nichts anderes auftragen.',
          'Rinse now for at least twenty minutes with plenty of running water, away from eyes and healthy skin. Put nothing else on it.',
        ),
      ),
      step(
        'package',
        text(
          'Hou de verpakking bij de hand. Blijf spoelen tot er hulp is. Het Antigifcentrum weet meer: 070 245 245.',
          'Gardez l’emballage sous la main. Rincez jusqu’aux secours. Le Centre Antipoisons en sait plus : 070 245 245.',
          'Halten Sie die Packung bereit. Spülen Sie weiter, bis Hilfe da ist. Das Antigiftzentrum weiß mehr: 070 245 245.',
          'Keep the packaging at hand. Go on rinsing until help is there. The Poison Centre knows more: 070 245 245.',
        ),
      ),
    ],
  },
  {
    id: 'spine-still',
    title: text(
      'Nek of rug: niet bewegen',
      'Nuque ou dos : ne pas bouger',
      'Nacken oder Rücken: nicht bewegen',
      'Neck or back: keep still',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'still',
        text(
          'Verplaats {hem|haar} niet, tenzij er gevaar is. Zeg {hem|haar} stil te blijven liggen en niet te knikken, enkel te antwoorden.',
          'Ne {le|la} déplacez pas, sauf danger. Dites-lui de rester immobile, sans hocher la tête, juste répondre.',
          'Bewegen Sie {ihn|sie} nicht, außer bei Gefahr. {Er|Sie} soll still liegen und nicht nicken, nur antworten.',
          'Do not move {him|her} unless there is danger. Tell {him|her} to lie still and not to nod, only to answer.',
        ),
        [
          reply('hold', text('wakker', 'éveillé{|e}', 'wach', 'awake')),
          reply(
            'side',
            text(
              'bewusteloos, ademt',
              'inconscient{|e}, respire',
              'bewusstlos, atmet',
              'unconscious, breathing',
            ),
          ),
          reply('press', NOT_BREATHING),
        ],
      ),
      step(
        'hold',
        text(
          'Steun het hoofd met uw handen aan beide kanten, zoals het ligt, zonder trekken of forceren. Dek {hem|haar} toe.',
          'Soutenez la tête des deux côtés, dans sa position, sans tirer ni forcer. Couvrez-{le|la}.',
          'Stützen Sie den Kopf mit beiden Händen, so wie er liegt, ohne zu ziehen oder ihn gerade zu drehen. Decken Sie {ihn|sie} zu.',
          'Support the head with a hand on each side, as it lies, without pulling or forcing. Cover {him|her}.',
        ),
        [
          reply('roll', text('moet braken', 'va vomir', 'muss erbrechen', 'is going to vomit')),
          reply('side', text('wordt suf', 'somnole', 'wird schläfrig', 'gets drowsy')),
        ],
      ),
      step(
        'roll',
        text(
          'Draai {hem|haar} met hulp in één stuk op de zij: hoofd, schouders en heupen tegelijk. Maak de mond leeg.',
          'Avec de l’aide, tournez-{le|la} d’un bloc sur le côté : tête, épaules et hanches ensemble. Videz la bouche.',
          'Drehen Sie {ihn|sie} mit Hilfe in einem Stück auf die Seite: Kopf, Schultern und Hüften zugleich. Räumen Sie den Mund aus.',
          'With help, roll {him|her} on the side in one piece: head, shoulders and hips together. Clear the mouth.',
        ),
        [reply('hold', text('voorbij', 'c’est passé', 'vorbei', 'over'))],
      ),
      step(
        'side',
        text(
          'De ademhaling gaat voor: draai {hem|haar} in één stuk op de zij, mond naar beneden, en kijk elke minuut of {hij|zij} normaal ademt.',
          'La respiration passe avant : tournez-{le|la} d’un bloc sur le côté, bouche vers le bas, et vérifiez chaque minute qu’{il|elle} respire.',
          'Die Atmung geht vor: Drehen Sie {ihn|sie} in einem Stück auf die Seite, Mund nach unten, und prüfen Sie jede Minute, ob {er|sie} atmet.',
          'Breathing comes first: roll {him|her} on the side in one piece, mouth down, and check every minute that {he|she} breathes.',
        ),
        [
          reply('press', NOT_BREATHING),
          reply('hold', text('wordt wakker', 'se réveille', 'wacht auf', 'wakes up')),
        ],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
    ],
  },
  {
    id: 'head-injury-watch',
    title: text(
      'Hoofdletsel: in het oog houden',
      'Coup à la tête : surveiller',
      'Kopfverletzung: beobachten',
      'Head injury: keep watch',
    ),
    source: guideline('NICE NG232', 2023),
    steps: [
      step(
        'rest',
        text(
          'Laat {hem|haar} rusten, met iets kouds in een doek op de buil. Vandaag geen alcohol, sport of autorijden. Slapen mag.',
          'Faites-{le|la} se reposer, du froid dans un linge sur la bosse. Aujourd’hui ni alcool, ni sport, ni volant. Dormir est permis.',
          'Lassen Sie {ihn|sie} ruhen, mit etwas Kaltem in einem Tuch auf der Beule. Heute kein Alkohol, Sport oder Autofahren. Schlafen ist erlaubt.',
          'Let {him|her} rest, with something cold in a cloth on the bump. No alcohol, no sport and no driving today. Sleeping is fine.',
        ),
      ),
      step(
        'company',
        text(
          'Iemand blijft vierentwintig uur bij {hem|haar}. Kijk de eerste nacht enkele keren of {hij|zij} gewoon wakker te krijgen is.',
          'Quelqu’un reste vingt-quatre heures près {de lui|d’elle}. La première nuit, vérifiez quelques fois qu’on peut {le|la} réveiller.',
          'Jemand bleibt vierundzwanzig Stunden bei {ihm|ihr}. Prüfen Sie in der ersten Nacht einige Male, ob {er|sie} normal zu wecken ist.',
          'Somebody stays with {him|her} for twenty-four hours. The first night, check a few times that {he|she} can be woken.',
        ),
      ),
      step(
        'alarm',
        text(
          'Bel meteen 112 bij sufheid, verwardheid, herhaald braken, erger wordende hoofdpijn, stuipen, een slappe arm of helder vocht uit oor of neus.',
          'Appelez aussitôt le 112 en cas de somnolence, confusion, vomissements répétés, mal de tête qui augmente, convulsions, bras faible ou liquide clair de l’oreille ou du nez.',
          'Rufen Sie sofort 112 an bei Schläfrigkeit, Verwirrtheit, wiederholtem Erbrechen, stärkeren Kopfschmerzen, Krampfanfall, schwachem Arm oder klarer Flüssigkeit aus Ohr oder Nase.',
          'Call 112 at once for drowsiness, confusion, repeated vomiting, a worsening headache, a fit, a weak arm, or clear fluid from ear or nose.',
        ),
      ),
      step(
        'days',
        text(
          'Enkele dagen lichte hoofdpijn, moe of prikkelbaar is gewoon. Duurt het langer dan een week, ga naar de huisarts.',
          'Quelques jours de léger mal de tête, de fatigue ou d’irritabilité sont normaux. Au-delà d’une semaine, voyez le médecin.',
          'Einige Tage leichte Kopfschmerzen, Müdigkeit oder Reizbarkeit sind normal. Dauert es länger als eine Woche, gehen Sie zum Hausarzt.',
          'A mild headache, tiredness or irritability for some days is usual. If it lasts longer than a week, see the doctor.',
        ),
      ),
    ],
  },
];
