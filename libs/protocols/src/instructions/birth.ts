import type { Instruction, InstructionStep } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import { ERC, GO_ON, NO, YES, pressing, reply, step } from './scripting.js';

const BORN = text('kind is geboren', 'l’enfant est né', 'Kind ist geboren', 'baby is born');
const CRIES = text(
  'huilt of ademt goed',
  'crie ou respire bien',
  'schreit oder atmet gut',
  'cries or breathes well',
);
const QUIET = text(
  'huilt niet, slap',
  'ne crie pas, mou',
  'schreit nicht, schlaff',
  'no cry, limp',
);

/** The first minutes of a child, and of its mother. */
const AFTER_BIRTH: readonly InstructionStep[] = [
  step(
    'dry',
    text(
      'Noteer het uur. Leg het kind op de blote borst van de moeder en droog het goed af, ook het hoofd. Huilt of ademt het?',
      'Notez l’heure. Posez l’enfant sur la poitrine nue de la mère et séchez-le bien, tête comprise. Crie-t-il ou respire-t-il ?',
      'Notieren Sie die Uhrzeit. Legen Sie das Kind auf die nackte Brust der Mutter und trocknen Sie es gut ab, auch den Kopf. Schreit oder atmet es?',
      'Note the time. Lay the baby on its mother’s bare chest and dry it well, head too. Is the baby crying or breathing?',
    ),
    [reply('warm', CRIES), reply('rub', QUIET)],
  ),
  step(
    'rub',
    text(
      'Wrijf een halve minuut stevig met een droge handdoek over rug en voetzolen. Veeg mond en neus schoon.',
      'Frottez fermement une demi-minute le dos et la plante des pieds avec un essuie sec. Essuyez la bouche et le nez.',
      'Reiben Sie eine halbe Minute kräftig mit einem trockenen Handtuch Rücken und Fußsohlen. Wischen Sie Mund und Nase ab.',
      'Rub its back and soles firmly with a dry towel for half a minute. Wipe mouth and nose.',
    ),
    [reply('warm', CRIES), reply('breaths', QUIET)],
  ),
  step(
    'breaths',
    text(
      'Leg het plat op iets warms, hoofd recht. Leg uw mond over mond en neus en blaas vijf keer heel zacht, tot de borst omhooggaat.',
      'Couchez-le à plat au chaud, tête droite. Couvrez bouche et nez de votre bouche et soufflez cinq fois très doucement, pour soulever la poitrine.',
      'Legen Sie es flach auf etwas Warmes, Kopf gerade. Legen Sie Ihren Mund über Mund und Nase und blasen Sie fünfmal ganz sanft Luft hinein, bis sich die Brust hebt.',
      'Lay the baby flat on something warm, head level. Put your mouth over mouth and nose and breathe very gently five times, until the chest rises.',
    ),
    [
      reply('warm', CRIES),
      reply('press', text('nog altijd slap', 'toujours mou', 'noch schlaff', 'still limp')),
    ],
  ),
  pressing(
    'press',
    text(
      'Leg beide handen om de borstkas, duimen naast elkaar net onder de tepels. Duw drie keer met beide duimen, blaas één keer zacht. Blijf zo doorgaan.',
      'Entourez la poitrine des deux mains, les pouces côte à côte juste sous les mamelons. Appuyez trois fois avec les deux pouces, soufflez une fois. Continuez ainsi.',
      'Umfassen Sie den Brustkorb mit beiden Händen, die Daumen nebeneinander knapp unter den Brustwarzen. Drücken Sie dreimal mit beiden Daumen, beatmen Sie einmal sanft. Machen Sie so weiter.',
      'Put both hands around the chest, thumbs side by side just below the nipples. Push three times with both thumbs, breathe once. Keep going like that.',
    ),
    [reply('warm', CRIES)],
    120,
  ),
  step(
    'warm',
    text(
      'Hou het bloot tegen de blote borst van de moeder, onder droge doeken, een muts op. Knip de navelstreng niet door en trek er niet aan.',
      'Gardez-le nu contre la poitrine nue de la mère, sous des linges secs, un bonnet sur la tête. Ne coupez pas le cordon et ne tirez pas dessus.',
      'Halten Sie es nackt an der nackten Brust der Mutter, unter trockenen Tüchern, mit Mütze. Schneiden Sie die Nabelschnur nicht durch und ziehen Sie nicht daran.',
      'Keep the baby bare against the mother’s bare chest, under dry cloths, with a hat on. Do not cut the cord and do not pull it.',
    ),
    [
      reply('placenta', GO_ON),
      reply(
        'rub',
        text(
          'wordt slap of blauw',
          'devient mou ou bleu',
          'wird schlaff oder blau',
          'goes limp or blue',
        ),
      ),
    ],
  ),
  step(
    'placenta',
    text(
      'De moederkoek komt vanzelf, soms pas na een halfuur. Trek niet. Bewaar ze in een zak. Laat het kind aan de borst drinken als het wil.',
      'Le placenta vient tout seul, parfois après une demi-heure. Ne tirez pas. Gardez-le dans un sac. Laissez téter l’enfant s’il veut.',
      'Die Nachgeburt kommt von selbst, manchmal erst nach einer halben Stunde. Ziehen Sie nicht. Heben Sie sie in einem Beutel auf. Das Kind darf trinken, wenn es will.',
      'The afterbirth comes by itself, sometimes only after half an hour. Do not pull. Keep it in a bag. Let the baby suckle if it wants to.',
    ),
  ),
  step(
    'blood',
    text(
      'Verliest ze veel bloed: wrijf stevig in rondjes onder de navel tot de buik hard wordt, leg haar plat en hou haar warm. Zeg het mij.',
      'Si elle perd beaucoup de sang : massez fort en rond sous le nombril jusqu’à ce que le ventre durcisse, à plat et au chaud. Dites-le-moi.',
      'Verliert sie viel Blut, sagen Sie es mir: Reiben Sie unter dem Nabel kräftig im Kreis, bis der Bauch hart wird, legen Sie sie flach hin und halten Sie sie warm.',
      'If she loses much blood: rub firmly in circles below the navel until the belly goes hard, lay her flat and keep her warm. Tell me.',
    ),
  ),
];

/** Birth away from the hospital: hands ready, nothing pulled. */
export const BIRTH: readonly Instruction[] = [
  {
    id: 'childbirth',
    title: text('Bevalling', 'Accouchement', 'Geburt', 'Childbirth'),
    source: guideline('NICE NG235', 2023),
    steps: [
      step(
        'see',
        text(
          'Ik help u. Kijk tussen haar benen: wat ziet u op dit moment?',
          'Je vous aide. Regardez entre ses jambes : que voyez-vous maintenant ?',
          'Ich helfe Ihnen. Schauen Sie zwischen ihre Beine: Was sehen Sie jetzt?',
          'I will help you. Look between her legs: what do you see right now?',
        ),
        [
          reply('rest', text('nog niets', 'encore rien', 'noch nichts', 'nothing yet')),
          reply('ready', text('het hoofdje', 'la tête', 'das Köpfchen', 'the head')),
          reply('dry', BORN),
          reply('cord-first', text('de navelstreng', 'le cordon', 'die Nabelschnur', 'the cord')),
          reply(
            'breech',
            text(
              'billen, voet of arm',
              'fesses, pied ou bras',
              'Po, Fuß oder Arm',
              'bottom, foot or arm',
            ),
          ),
        ],
      ),
      step(
        'rest',
        text(
          'Laat haar op haar linkerzij liggen en bij elke wee hijgen, niet persen. Zet de deur open, verwarm de kamer, leg handdoeken klaar.',
          'Couchez-la sur le côté gauche ; à chaque contraction elle halète, sans pousser. Ouvrez la porte, chauffez la pièce, préparez des essuies.',
          'Sie soll auf der linken Seite liegen und bei jeder Wehe hecheln, nicht pressen. Öffnen Sie die Haustür, heizen Sie das Zimmer und legen Sie Handtücher bereit.',
          'Let her lie on her left side and pant with each pain, not push. Open the door, warm the room and get towels ready.',
        ),
        [
          reply(
            'ready',
            text(
              'hoofd komt, moet persen',
              'la tête vient, elle pousse',
              'Kopf kommt, sie muss pressen',
              'head coming, has to push',
            ),
          ),
          reply(
            'cord-first',
            text('navelstreng komt', 'le cordon sort', 'Nabelschnur kommt', 'the cord comes'),
          ),
          reply(
            'breech',
            text('billen of voet', 'fesses ou pied', 'Po oder Fuß', 'bottom or foot'),
          ),
        ],
      ),
      step(
        'ready',
        text(
          'Was uw handen. Laat haar half zitten of op handen en knieën, onderlichaam bloot, propere handdoeken eronder.',
          'Lavez-vous les mains. Elle est à demi assise ou à quatre pattes, le bas du corps nu, des essuies propres dessous.',
          'Waschen Sie die Hände. Sie soll halb sitzen oder auf Hände und Knie gehen, unten ausgezogen, mit sauberen Handtüchern darunter.',
          'Wash your hands. Let her sit half up, or kneel on hands and knees, with no clothes below the waist and clean towels under her.',
        ),
      ),
      step(
        'head',
        text(
          'Leg uw vlakke hand licht op het hoofdje, zodat het niet ineens komt. Laat haar hijgen en zacht persen. Trek nooit.',
          'Posez la main à plat, légère, sur la tête pour qu’elle ne sorte pas d’un coup. Elle halète et pousse doucement. Ne tirez jamais.',
          'Legen Sie die flache Hand leicht auf das Köpfchen, damit es nicht auf einmal kommt. Sie soll hecheln und sanft pressen. Ziehen Sie nie.',
          'Rest a flat hand lightly on the head so that it does not come all at once. Let her pant and push gently. Never pull.',
        ),
        [
          reply(
            'cord',
            text('hoofd is eruit', 'la tête est sortie', 'Kopf ist draußen', 'head is out'),
          ),
          reply('dry', BORN),
        ],
      ),
      step(
        'cord',
        text(
          'Voel met een vinger langs de hals: zit de navelstreng eromheen?',
          'Passez un doigt le long du cou : le cordon est-il autour ?',
          'Fühlen Sie mit einem Finger am Hals entlang: Liegt die Nabelschnur um den Hals?',
          'Feel along the neck with a finger: is the cord around it?',
        ),
        [reply('cord-round', YES), reply('shoulders', NO), reply('dry', BORN)],
      ),
      step(
        'cord-round',
        text(
          'Schuif ze voorzichtig over het hoofd. Gaat dat niet, laat het kind er gewoon doorheen komen. Niet trekken, niet knippen.',
          'Faites-le glisser doucement par-dessus la tête. Sinon, laissez l’enfant passer au travers. Ne pas tirer, ne pas couper.',
          'Schieben Sie sie vorsichtig über den Kopf. Geht das nicht, lassen Sie das Kind hindurchkommen. Nicht ziehen, nicht schneiden.',
          'Slip it gently over the head. If that fails, let the baby be born through it. Do not pull, do not cut.',
        ),
      ),
      step(
        'shoulders',
        text(
          'Laat haar bij de volgende wee persen. Steun het hoofd met twee handen; schouders en lijfje volgen vlug en zijn glad. Trek niet.',
          'À la contraction suivante, elle pousse. Soutenez la tête à deux mains ; les épaules et le corps suivent vite et glissent. Ne tirez pas.',
          'Bei der nächsten Wehe presst sie. Stützen Sie den Kopf mit beiden Händen; Schultern und Körper folgen schnell und sind glitschig. Ziehen Sie nicht.',
          'With the next pain she pushes. Support the head in both hands; shoulders and body follow fast and are slippery. Do not pull.',
        ),
        [
          reply('dry', BORN),
          reply(
            'stuck',
            text(
              'schouders zitten vast',
              'épaules bloquées',
              'Schultern stecken fest',
              'shoulders are stuck',
            ),
          ),
        ],
      ),
      step(
        'stuck',
        text(
          'Leg haar plat op haar rug, knieën zo ver mogelijk naar haar schouders getrokken, en laat haar hard persen. Niet aan het hoofd trekken.',
          'Couchez-la à plat, genoux tirés le plus possible vers les épaules, et qu’elle pousse fort. Ne tirez pas sur la tête.',
          'Legen Sie sie flach auf den Rücken, die Knie so weit wie möglich zu den Schultern gezogen. Sie soll kräftig pressen. Ziehen Sie nicht am Kopf.',
          'Lay her flat on her back, knees pulled up towards her shoulders as far as they go, and let her push hard. Do not pull the head.',
        ),
        [
          reply('dry', BORN),
          reply('all-fours', text('lukt niet', 'ça ne vient pas', 'kommt nicht', 'does not come')),
        ],
      ),
      step(
        'all-fours',
        text(
          'Laat haar op handen en knieën draaien en opnieuw hard persen, ook zonder wee.',
          'Qu’elle se mette à quatre pattes et pousse fort encore, même sans contraction.',
          'Sie soll sich auf Hände und Knie drehen und wieder kräftig pressen, auch ohne Wehe.',
          'Have her turn onto hands and knees and push hard again, even without a pain.',
        ),
        [
          reply('dry', BORN),
          reply(
            'stuck',
            text('zit nog vast', 'toujours bloqué', 'steckt noch fest', 'still stuck'),
          ),
        ],
      ),
      step(
        'cord-first',
        text(
          'Niet persen. Laat haar op knieën en ellebogen steunen, hoofd laag en billen hoog. Raak de navelstreng niet aan, dek ze enkel af met een vochtige doek.',
          'Qu’elle ne pousse pas. Sur les genoux et les coudes, tête basse, fesses hautes. Ne touchez pas le cordon, couvrez-le juste d’un linge humide.',
          'Sie darf nicht pressen. Sie soll auf Knie und Ellbogen gehen, Kopf tief, Po hoch. Berühren Sie die Nabelschnur nicht, decken Sie sie nur mit einem feuchten Tuch ab.',
          'She must not push. Let her go on knees and elbows, head low, bottom high. Do not touch the cord; only cover it with a damp cloth.',
        ),
        [
          reply(
            'ready',
            text(
              'hoofd komt toch',
              'la tête vient quand même',
              'Kopf kommt doch',
              'the head comes anyway',
            ),
          ),
        ],
      ),
      step(
        'breech',
        text(
          'Laat haar op handen en knieën steunen of aan de rand van het bed zitten. Blijf van het kind af tot de navel te zien is: niet trekken, niet draaien.',
          'À quatre pattes ou au bord du lit. Ne touchez pas l’enfant avant de voir le nombril : ne pas tirer, ne pas tourner.',
          'Sie soll auf Hände und Knie gehen oder an die Bettkante rücken. Fassen Sie das Kind nicht an, bis sein Nabel zu sehen ist: nicht ziehen, nicht drehen.',
          'Let her go on hands and knees, or to the edge of the bed. Do not touch the baby until the navel shows: no pulling, no turning.',
        ),
        [
          reply('dry', BORN),
          reply(
            'head-last',
            text(
              'lijfje is er, hoofd nog niet',
              'corps sorti, pas la tête',
              'Körper draußen, Kopf nicht',
              'body is out, head is not',
            ),
          ),
        ],
      ),
      step(
        'head-last',
        text(
          'Steun het lijfje in een handdoek en til het zacht omhoog, terwijl zij zo hard perst als ze kan. Niet trekken.',
          'Soutenez le corps dans un essuie et levez-le doucement pendant qu’elle pousse de toutes ses forces. Ne tirez pas.',
          'Stützen Sie den Körper in einem Handtuch und heben Sie ihn sanft an, während sie mit aller Kraft presst. Nicht ziehen.',
          'Support the body in a towel and raise it gently while she pushes as hard as she can. Do not pull.',
        ),
        [reply('dry', BORN)],
      ),
      ...AFTER_BIRTH,
    ],
  },
  {
    id: 'newborn',
    title: text('Pasgeboren kind', 'Nouveau-né', 'Neugeborenes', 'Newborn'),
    source: ERC,
    steps: AFTER_BIRTH,
  },
  {
    id: 'pregnancy-left-side',
    title: text(
      'Zwanger: op de linkerzij',
      'Enceinte : côté gauche',
      'Schwanger: linke Seite',
      'Pregnant: left side',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'lie',
        text(
          'Laat haar op haar linkerzij liggen en niet meer rondlopen. Niets te eten of te drinken. Dek haar toe.',
          'Couchez-la sur le côté gauche, qu’elle ne marche plus. Rien à manger ni à boire. Couvrez-la.',
          'Sie soll auf der linken Seite liegen und nicht mehr herumgehen. Nichts zu essen oder zu trinken. Decken Sie sie zu.',
          'Let her lie on her left side and not walk about. Nothing to eat or drink. Cover her.',
        ),
      ),
      step(
        'blood',
        text(
          'Bij bloedverlies: een maandverband, geen tampon, en hou alles bij wat u verwisselt. Noteer wanneer de weeën komen.',
          'En cas de saignement : une serviette hygiénique, pas de tampon, et gardez ce que vous changez. Notez l’heure des contractions.',
          'Wenn sie blutet: eine Monatsbinde, kein Tampon, und heben Sie auf, was Sie wechseln. Notieren Sie, wann die Wehen kommen.',
          'If she bleeds: a pad, no tampon, and keep what you change. Note when the pains come.',
        ),
      ),
      step(
        'tell',
        text(
          'Leg het zwangerschapsboekje klaar. Krijgt ze stuipen, hevig bloedverlies, of moet ze persen: zeg het mij meteen.',
          'Préparez le carnet de grossesse. Convulsions, fort saignement ou envie de pousser : dites-le-moi tout de suite.',
          'Legen Sie den Mutterpass bereit. Bei Krampfanfall, starker Blutung oder Pressdrang: sagen Sie es mir sofort.',
          'Have her maternity notes ready. If she has a fit, heavy bleeding or an urge to push, tell me at once.',
        ),
      ),
    ],
  },
];
