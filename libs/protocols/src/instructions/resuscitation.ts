import type { Instruction } from '@lib/triage';
import { text } from '../text.js';
import { BREATHES, ERC, KEEP_PUSHING, NOT_BREATHING, pressing, reply, step } from './scripting.js';

const PRESS_AGAIN = [reply('press', KEEP_PUSHING)];

/** No breath and no answer: pushing on the chest, with the beat. */
export const RESUSCITATION: readonly Instruction[] = [
  {
    id: 'cpr-adult',
    title: text(
      'Reanimatie volwassene',
      'Réanimation adulte',
      'Wiederbelebung, Erwachsene',
      'CPR, adult',
    ),
    source: ERC,
    steps: [
      step(
        'loud',
        text(
          'Zet uw telefoon op luidspreker. Ik help u, hulp is onderweg. Leg {hem|haar} plat op {zijn|haar} rug, op de grond.',
          'Mettez le haut-parleur. Je vous aide, les secours arrivent. Couchez-{le|la} à plat sur le dos, par terre.',
          'Stellen Sie Ihr Telefon auf Lautsprecher. Ich helfe Ihnen, Hilfe ist unterwegs. Legen Sie {ihn|sie} flach auf den Rücken, auf den Boden.',
          'Put your phone on speaker. I will help you, help is on its way. Lay {him|her} flat on {his|her} back, on the floor.',
        ),
      ),
      step(
        'hands',
        text(
          'Kniel naast {hem|haar}. Zet de hiel van uw hand midden op de borst, de andere hand erop, armen gestrekt.',
          'À genoux à côté {de lui|d’elle}. Le talon de la main au milieu de la poitrine, l’autre main par-dessus, bras tendus.',
          'Knien Sie sich neben {ihn|sie}. Legen Sie den Handballen mitten auf die Brust und die andere Hand darauf. Halten Sie die Arme gestreckt.',
          'Kneel beside {him|her}. Put the heel of your hand in the middle of the chest, the other hand on top, arms straight.',
        ),
      ),
      pressing(
        'press',
        text(
          'Duw hard en snel, 5 tot 6 cm diep, en laat telkens los. Tel mee op de maat: één, twee, drie, vier. Blijf doorgaan.',
          'Appuyez fort et vite, 5 à 6 cm, et relâchez chaque fois. Comptez au rythme : un, deux, trois, quatre. Continuez.',
          'Drücken Sie kräftig und schnell, 5 bis 6 cm tief, und lassen Sie jedes Mal los. Zählen Sie im Takt: eins, zwei, drei, vier. Machen Sie weiter.',
          'Push hard and fast, 5 to 6 cm deep, and let go each time. Count with the beat: one, two, three, four. Keep going.',
        ),
        [
          reply('aed', text('er is een AED', 'il y a un DEA', 'ein AED ist da', 'there is an AED')),
          reply(
            'switch',
            text('helper wordt moe', 'l’aidant se fatigue', 'Helfer wird müde', 'helper is tiring'),
          ),
          reply('breathes', BREATHES),
        ],
      ),
      pressing(
        'aed',
        text(
          'Laat iemand de AED openen en doen wat hij zegt, terwijl u blijft duwen. Stop enkel als de AED het zegt.',
          'Qu’une personne ouvre le DEA et suive sa voix pendant que vous continuez. N’arrêtez que si le DEA le dit.',
          'Jemand soll den AED öffnen und tun, was er sagt, während Sie weiterdrücken. Hören Sie erst auf, wenn der AED es sagt.',
          'Let somebody open the AED and do what it says while you keep pushing. Stop only when the AED says so.',
        ),
        PRESS_AGAIN,
      ),
      pressing(
        'switch',
        text(
          'Wissel nu af, zo kort mogelijk. De andere begint meteen te duwen.',
          'Changez maintenant, le plus vite possible. L’autre appuie tout de suite.',
          'Wechseln Sie sich jetzt ab, so schnell es geht. Der andere drückt sofort weiter.',
          'Change over now, as quickly as you can. The other starts pushing at once.',
        ),
        PRESS_AGAIN,
      ),
      step(
        'breathes',
        text(
          'Stop met duwen. Kijk tien tellen of {hij|zij} gewoon ademt. Bij twijfel: opnieuw duwen.',
          'Arrêtez. Regardez dix secondes s’{il|elle} respire normalement. Au moindre doute : recommencez.',
          'Hören Sie auf. Schauen Sie zehn Sekunden, ob {er|sie} normal atmet. Im Zweifel drücken Sie weiter.',
          'Stop pushing. Watch for ten seconds whether {he|she} breathes normally. If in doubt, push again.',
        ),
        [reply('press', NOT_BREATHING)],
      ),
    ],
  },
  {
    id: 'cpr-pregnant',
    title: text(
      'Reanimatie zwangere',
      'Réanimation femme enceinte',
      'Wiederbelebung, Schwangere',
      'CPR, pregnant',
    ),
    source: ERC,
    steps: [
      step(
        'tilt',
        text(
          'Leg haar plat op haar rug. Is er een tweede persoon, laat die de buik met beide handen naar haar linkerkant duwen.',
          'Couchez-la sur le dos. S’il y a quelqu’un d’autre, qu’il pousse le ventre des deux mains vers le côté gauche de la femme enceinte.',
          'Legen Sie sie flach auf den Rücken. Ist eine zweite Person da, schiebt diese Person den Bauch mit beiden Händen zur linken Seite der Schwangeren.',
          'Lay her flat on her back. If a second person is there, let them push her belly with both hands to her own left side.',
        ),
      ),
      pressing(
        'press',
        text(
          'Hiel van de hand midden op de borst, andere hand erop. Duw hard en snel op de maat, laat telkens los, en ga door tot er hulp is.',
          'Le talon de la main au milieu de la poitrine, l’autre par-dessus. Appuyez fort et vite au rythme, relâchez chaque fois, et continuez jusqu’aux secours.',
          'Legen Sie den Handballen mitten auf die Brust und die andere Hand darauf. Drücken Sie kräftig und schnell im Takt, lassen Sie jedes Mal los und machen Sie weiter, bis Hilfe da ist.',
          'Put the heel of your hand in the middle of the chest, the other hand on top. Push hard and fast with the beat, let go each time, and go on until help is there.',
        ),
        [
          reply('aed', text('er is een AED', 'il y a un DEA', 'ein AED ist da', 'there is an AED')),
          reply('breathes', BREATHES),
        ],
      ),
      pressing(
        'aed',
        text(
          'Laat iemand de AED openen en volgen; dat mag bij een zwangere. U blijft duwen tot de AED zegt dat u moet stoppen.',
          'Qu’une personne ouvre le DEA et suive sa voix ; c’est permis chez une femme enceinte. Vous continuez jusqu’à ce qu’il dise d’arrêter.',
          'Jemand soll den AED öffnen und tun, was er sagt; das ist auch in der Schwangerschaft sicher. Sie drücken weiter, bis er sagt, dass Sie aufhören sollen.',
          'Let somebody open the AED and follow it; it is safe in pregnancy. You keep pushing until it tells you to stop.',
        ),
        PRESS_AGAIN,
      ),
      step(
        'breathes',
        text(
          'Stop met duwen. Ademt ze tien tellen lang normaal, leg haar dan op haar linkerzij. Bij twijfel: opnieuw duwen.',
          'Arrêtez. Si elle respire normalement pendant dix secondes, mettez-la sur le côté gauche. Au moindre doute : recommencez.',
          'Hören Sie auf. Atmet sie zehn Sekunden lang normal, drehen Sie sie auf die linke Seite. Im Zweifel drücken Sie weiter.',
          'Stop pushing. If she breathes normally for ten seconds, turn her on her left side. If in doubt, push again.',
        ),
        [reply('press', NOT_BREATHING)],
      ),
    ],
  },
  {
    id: 'cpr-child',
    title: text('Reanimatie kind', 'Réanimation enfant', 'Wiederbelebung, Kind', 'CPR, child'),
    source: ERC,
    steps: [
      step(
        'breaths',
        text(
          'Leg het kind op de rug. Kantel het hoofd licht, knijp de neus dicht en blaas vijf keer rustig in de mond.',
          'Couchez l’enfant sur le dos. Basculez un peu la tête, pincez le nez et soufflez cinq fois doucement dans la bouche.',
          'Legen Sie das Kind auf den Rücken. Beugen Sie den Kopf leicht nach hinten, halten Sie die Nase zu und blasen Sie fünfmal sanft Luft in den Mund.',
          'Lay the child flat on the back. Tilt the head a little, pinch the nose and breathe gently into the mouth five times.',
        ),
      ),
      pressing(
        'press',
        text(
          'Eén hand midden op de borst. Duw een derde van de borst diep, 15 keer op de maat.',
          'Une main au milieu de la poitrine. Enfoncez la poitrine d’un tiers, 15 fois au rythme.',
          'Legen Sie eine Hand mitten auf die Brust. Drücken Sie die Brust um ein Drittel ein, 15-mal im Takt.',
          'Put one hand in the middle of the chest. Push the chest in by a third, 15 times with the beat.',
        ),
      ),
      pressing(
        'two',
        text(
          'Nu twee keer blazen, dan weer 15 keer duwen. Ga door tot er hulp is of het kind ademt.',
          'Maintenant soufflez deux fois, puis appuyez encore 15 fois. Continuez jusqu’aux secours, ou jusqu’à ce que l’enfant respire.',
          'Jetzt zweimal beatmen, dann wieder 15-mal drücken. Machen Sie weiter, bis Hilfe da ist oder das Kind atmet.',
          'Now two breaths, then 15 pushes again. Go on until help is there or the child breathes.',
        ),
        [
          reply('press', KEEP_PUSHING),
          reply('aed', text('er is een AED', 'il y a un DEA', 'ein AED ist da', 'there is an AED')),
          reply('breathes', BREATHES),
        ],
      ),
      pressing(
        'aed',
        text(
          'Laat iemand de AED openen en volgen, met de kinderstand als die er is. U gaat door tot de AED zegt dat u moet stoppen.',
          'Qu’une personne ouvre le DEA et suive sa voix, en mode enfant s’il existe. Vous continuez jusqu’à ce qu’il dise d’arrêter.',
          'Jemand soll den AED öffnen und tun, was er sagt, im Kindermodus, wenn er einen hat. Sie machen weiter, bis er sagt, dass Sie aufhören sollen.',
          'Let somebody open the AED and follow it, in child mode if it has one. You go on until it tells you to stop.',
        ),
        PRESS_AGAIN,
      ),
      step(
        'breathes',
        text(
          'Stop. Kijk tien tellen of het kind gewoon ademt. Ja: leg het op de zij. Bij twijfel: opnieuw duwen.',
          'Arrêtez. Regardez dix secondes si l’enfant respire normalement. Si oui : sur le côté. Au moindre doute : recommencez.',
          'Hören Sie auf. Schauen Sie zehn Sekunden, ob das Kind normal atmet. Wenn ja, drehen Sie es auf die Seite. Im Zweifel drücken Sie weiter.',
          'Stop. Watch for ten seconds whether the child breathes normally. If so, turn the child on the side. If in doubt, push again.',
        ),
        [reply('press', NOT_BREATHING)],
      ),
    ],
  },
  {
    id: 'cpr-infant',
    title: text(
      'Reanimatie baby',
      'Réanimation nourrisson',
      'Wiederbelebung, Säugling',
      'CPR, infant',
    ),
    source: ERC,
    steps: [
      step(
        'breaths',
        text(
          'Leg de baby plat, hoofd recht. Leg uw mond over mond en neus en blaas vijf keer heel zacht.',
          'Couchez le bébé à plat, tête droite. Couvrez bouche et nez de votre bouche et soufflez cinq fois très doucement.',
          'Legen Sie das Baby flach hin, Kopf gerade. Legen Sie Ihren Mund über Mund und Nase und blasen Sie fünfmal ganz sanft Luft hinein.',
          'Lay the baby flat, head level. Cover mouth and nose with your mouth and breathe very gently five times.',
        ),
      ),
      pressing(
        'press',
        text(
          'Leg beide handen om de borstkas, duimen naast elkaar in het midden, net onder de tepels. Duw met beide duimen een derde diep, 15 keer op de maat.',
          'Entourez la poitrine des deux mains, les pouces côte à côte au milieu, juste sous les mamelons. Enfoncez la poitrine d’un tiers avec les deux pouces, 15 fois au rythme.',
          'Umfassen Sie den Brustkorb mit beiden Händen, die Daumen nebeneinander in der Mitte, knapp unter den Brustwarzen. Drücken Sie die Brust mit beiden Daumen um ein Drittel ein, 15-mal im Takt.',
          'Put both hands around the chest, thumbs side by side in the middle, just below the nipples. Push the chest in by a third with both thumbs, 15 times with the beat.',
        ),
      ),
      pressing(
        'two',
        text(
          'Nu twee keer zacht blazen, dan weer 15 keer duwen. Ga door.',
          'Maintenant soufflez deux fois doucement, puis appuyez encore 15 fois. Continuez.',
          'Jetzt zweimal sanft beatmen, dann wieder 15-mal drücken. Machen Sie weiter.',
          'Now two gentle breaths, then 15 pushes again. Keep going.',
        ),
        [reply('press', KEEP_PUSHING), reply('breathes', BREATHES)],
      ),
      step(
        'breathes',
        text(
          'Stop. Kijk tien tellen of de baby gewoon ademt. Ja: hou de baby op de zij, warm. Bij twijfel: opnieuw duwen.',
          'Arrêtez. Regardez dix secondes si le bébé respire normalement. Si oui : sur le côté, au chaud. Au moindre doute : recommencez.',
          'Hören Sie auf. Schauen Sie zehn Sekunden, ob das Baby normal atmet. Wenn ja, drehen Sie es auf die Seite und halten Sie es warm. Im Zweifel drücken Sie weiter.',
          'Stop. Watch for ten seconds whether the baby breathes normally. If so, turn the baby on the side and keep it warm. If in doubt, push again.',
        ),
        [reply('press', NOT_BREATHING)],
      ),
    ],
  },
  {
    id: 'aed',
    title: text('AED gebruiken', 'Utiliser le DEA', 'AED anwenden', 'Using the AED'),
    source: ERC,
    steps: [
      pressing(
        'fetch',
        text(
          'Is er een AED in de buurt? Laat iemand die halen. Wie duwt, blijft duwen op de maat.',
          'Y a-t-il un DEA à proximité ? Envoyez quelqu’un le chercher. Celui qui appuie continue au rythme.',
          'Ist ein AED in der Nähe? Jemand soll ihn holen. Wer drückt, drückt im Takt weiter.',
          'Is there an AED nearby? Send somebody for it. Whoever is pushing keeps pushing with the beat.',
        ),
        [
          reply('on', text('AED is hier', 'le DEA est là', 'AED ist da', 'the AED is here')),
          reply('press', text('geen AED', 'pas de DEA', 'kein AED', 'no AED')),
        ],
      ),
      pressing(
        'on',
        text(
          'Zet de AED aan en volg zijn stem. Maak de borst bloot en droog ze af als ze nat is.',
          'Allumez le DEA et suivez sa voix. Dénudez la poitrine et séchez-la si elle est mouillée.',
          'Schalten Sie den AED ein und tun Sie, was er sagt. Machen Sie die Brust frei und trocknen Sie sie ab, wenn sie nass ist.',
          'Switch the AED on and follow its voice. Bare the chest and dry it if it is wet.',
        ),
        [
          reply('pads', text('volwassene', 'adulte', 'Erwachsener', 'adult')),
          reply(
            'pads-child',
            text('kind onder 8 jaar', 'enfant de moins de 8 ans', 'Kind unter 8', 'child under 8'),
          ),
        ],
      ),
      pressing(
        'pads',
        text(
          'Kleef één elektrode onder het rechtersleutelbeen, de andere onder de linkeroksel. Wie duwt, gaat door.',
          'Collez une électrode sous la clavicule droite, l’autre sous l’aisselle gauche. Celui qui appuie continue.',
          'Kleben Sie eine Elektrode rechts unter das Schlüsselbein, die andere links unter die Achsel. Wer drückt, macht weiter.',
          'Stick one pad under the right collarbone, the other below the left armpit. Whoever pushes goes on.',
        ),
        [reply('clear', text('ze kleven', 'elles sont collées', 'sie kleben', 'they are on'))],
      ),
      pressing(
        'pads-child',
        text(
          'Kies kinderelektroden of de kinderstand als die er zijn. Kleef één midden op de borst, één midden op de rug.',
          'Prenez les électrodes enfant ou le mode enfant s’ils existent. Collez-en une au milieu de la poitrine, une au milieu du dos.',
          'Nehmen Sie Kinderelektroden oder den Kindermodus, falls vorhanden. Kleben Sie eine mitten auf die Brust und eine mitten auf den Rücken.',
          'Use child pads or the child mode if there are any. Stick one on the middle of the chest, one on the middle of the back.',
        ),
        [reply('clear', text('ze kleven', 'elles sont collées', 'sie kleben', 'they are on'))],
      ),
      step(
        'clear',
        text(
          'De AED meet nu: niemand raakt {hem|haar} aan. Kondigt hij een schok aan, zorg dat niemand {hem|haar} aanraakt en druk op de knop.',
          'Le DEA analyse : personne ne {le|la} touche. S’il annonce un choc, vérifiez que tous sont écartés et appuyez sur le bouton.',
          'Der AED prüft: Niemand berührt {ihn|sie}. Kündigt er einen Schock an, achten Sie darauf, dass alle Abstand halten, und drücken Sie den Knopf.',
          'The AED is checking: nobody touches {him|her}. If it announces a shock, make sure that nobody touches {him|her}, and press the button.',
        ),
        [
          reply(
            'press',
            text(
              'schok gegeven, of geen schok nodig',
              'choc donné, ou pas de choc',
              'Schock gegeben oder nicht nötig',
              'shock given, or none needed',
            ),
          ),
        ],
      ),
      pressing(
        'press',
        text(
          'Duw meteen verder, hard en snel op de maat, tot de AED weer spreekt. Laat de elektroden kleven.',
          'Reprenez tout de suite, fort et vite au rythme, jusqu’à ce que le DEA reparle. Laissez les électrodes collées.',
          'Drücken Sie sofort weiter, kräftig und schnell im Takt, bis der AED wieder spricht. Lassen Sie die Elektroden kleben.',
          'Push again at once, hard and fast with the beat, until the AED speaks again. Leave the pads on.',
        ),
        [
          reply(
            'clear',
            text(
              'AED spreekt weer',
              'le DEA reparle',
              'AED spricht wieder',
              'the AED speaks again',
            ),
          ),
          reply('breathes', BREATHES),
        ],
      ),
      step(
        'breathes',
        text(
          'Stop met duwen, laat de AED aan. Leg {hem|haar} op {zijn|haar} zij en kijk of {hij|zij} blijft ademen.',
          'Arrêtez d’appuyer, laissez le DEA allumé. Mettez-{le|la} sur le côté et regardez s’{il|elle} respire toujours.',
          'Hören Sie auf, lassen Sie den AED an. Drehen Sie {ihn|sie} auf die Seite und schauen Sie, ob {er|sie} weiteratmet.',
          'Stop pushing, leave the AED on. Turn {him|her} on {his|her} side and watch that {he|she} goes on breathing.',
        ),
        [reply('press', NOT_BREATHING)],
      ),
    ],
  },
  {
    id: 'drowning-rescue',
    title: text('Verdrinking', 'Noyade', 'Ertrinken', 'Drowning'),
    source: ERC,
    steps: [
      step(
        'safe',
        text(
          'Ga zelf niet in het water. Reik een stok aan of gooi een touw of iets dat drijft. Is {hij|zij} uit het water?',
          'N’entrez pas dans l’eau. Tendez une perche ou lancez une corde ou un objet qui flotte. Est-{il|elle} hors de l’eau ?',
          'Gehen Sie nicht ins Wasser. Reichen Sie {ihm|ihr} eine Stange oder werfen Sie ein Seil oder etwas, das schwimmt. Ist {er|sie} aus dem Wasser?',
          'Do not go into the water. Reach out with a pole or throw a rope or something that floats. Is {he|she} out of the water?',
        ),
        [
          reply(
            'check',
            text('uit het water', 'hors de l’eau', 'aus dem Wasser', 'out of the water'),
          ),
          reply(
            'float',
            text('nog in het water', 'encore dans l’eau', 'noch im Wasser', 'still in'),
          ),
        ],
      ),
      step(
        'float',
        text(
          'Verlies {hem|haar} niet uit het oog en wijs de plek aan. Roep dat {hij|zij} op de rug moet drijven en zich moet vasthouden.',
          'Ne {le|la} quittez pas des yeux et montrez l’endroit. Criez-lui de flotter sur le dos et de s’accrocher.',
          'Lassen Sie {ihn|sie} nicht aus den Augen und zeigen Sie weiter auf die Stelle. Rufen Sie, {er|sie} soll sich auf den Rücken legen und sich festhalten.',
          'Do not lose sight of {him|her} and keep pointing at the place. Call to {him|her}: float on your back and hold on to something.',
        ),
        [
          reply(
            'check',
            text('uit het water', 'hors de l’eau', 'aus dem Wasser', 'out of the water'),
          ),
        ],
      ),
      step(
        'check',
        text(
          'Leg {hem|haar} op de rug. Reageert {hij|zij}, en ademt {hij|zij} normaal?',
          'Couchez-{le|la} sur le dos. Réagit-{il|elle}, et respire-t-{il|elle} normalement ?',
          'Legen Sie {ihn|sie} auf den Rücken. Reagiert {er|sie}, und atmet {er|sie} normal?',
          'Lay {him|her} on {his|her} back. Does {he|she} respond, and breathe normally?',
        ),
        [
          reply('breaths', NOT_BREATHING),
          reply(
            'side',
            text(
              'bewusteloos, ademt normaal',
              'inconscient{|e}, respire normalement',
              'bewusstlos, atmet normal',
              'unconscious, breathes normally',
            ),
          ),
          reply('warm', text('wakker', 'éveillé{|e}', 'wach', 'awake')),
        ],
      ),
      step(
        'breaths',
        text(
          'Hoofd achterover, knijp de neus dicht, en blaas vijf keer rustig in de mond tot de borst omhooggaat. Bij een baby: mond over mond en neus.',
          'Tête en arrière, pincez le nez et soufflez cinq fois doucement dans la bouche pour soulever la poitrine. Bébé : bouche et nez ensemble.',
          'Beugen Sie den Kopf nach hinten, halten Sie die Nase zu und blasen Sie fünfmal sanft Luft in den Mund, bis sich die Brust hebt. Beim Baby: Ihr Mund über Mund und Nase.',
          'Tilt the head back, pinch the nose and breathe gently into the mouth five times until the chest rises. In a baby: cover mouth and nose.',
        ),
        [
          reply('press', text('gedaan', 'c’est fait', 'erledigt', 'done')),
          reply(
            'only',
            text(
              'kan niet beademen',
              'ne peut pas souffler',
              'kann nicht beatmen',
              'cannot do breaths',
            ),
          ),
        ],
      ),
      pressing(
        'press',
        text(
          'Duw nu midden op de borst, hard en snel op de maat, 30 keer; bij een kind 15 keer.',
          'Appuyez au milieu de la poitrine, fort et vite au rythme, 30 fois ; chez un enfant 15 fois.',
          'Drücken Sie jetzt mitten auf die Brust, kräftig und schnell im Takt, 30-mal; beim Kind 15-mal.',
          'Push now in the middle of the chest, hard and fast with the beat, 30 times; a child 15 times.',
        ),
        [reply('two', text('geteld', 'compté', 'gezählt', 'counted')), reply('side', BREATHES)],
      ),
      step(
        'two',
        text(
          'Blaas nu twee keer, en duw dan weer. Blijf zo afwisselen. Braakt {hij|zij}, draai {hem|haar} even op de zij.',
          'Soufflez deux fois, puis appuyez de nouveau. Alternez ainsi. S’{il|elle} vomit, tournez-{le|la} un instant sur le côté.',
          'Jetzt zweimal beatmen, dann wieder drücken. Immer abwechselnd. Erbricht {er|sie}, drehen Sie {ihn|sie} kurz auf die Seite.',
          'Now two breaths, then push again. Go on like that. If {he|she} vomits, turn {him|her} on the side for a moment.',
        ),
        [reply('press', KEEP_PUSHING), reply('side', BREATHES)],
      ),
      pressing(
        'only',
        text(
          'Blijf dan enkel duwen, hard en snel op de maat, zonder te stoppen, tot er hulp is.',
          'Alors appuyez seulement, fort et vite au rythme, sans arrêter, jusqu’aux secours.',
          'Dann drücken Sie nur, kräftig und schnell im Takt, ohne Pause, bis Hilfe da ist.',
          'Then only push, hard and fast with the beat, without stopping, until help is there.',
        ),
        [
          reply(
            'breaths',
            text(
              'iemand kan beademen',
              'quelqu’un peut souffler',
              'jemand kann beatmen',
              'somebody can do breaths',
            ),
          ),
          reply('side', BREATHES),
        ],
      ),
      step(
        'side',
        text(
          'Leg {hem|haar} op {zijn|haar} zij, mond naar beneden; braken is gewoon. Kijk elke minuut of {hij|zij} ademt.',
          'Mettez-{le|la} sur le côté, bouche vers le bas ; vomir est normal. Vérifiez chaque minute qu’{il|elle} respire.',
          'Drehen Sie {ihn|sie} auf die Seite, Mund nach unten; Erbrechen ist normal. Prüfen Sie jede Minute die Atmung.',
          'Turn {him|her} on {his|her} side, mouth down; vomiting is normal. Check every minute that {he|she} breathes.',
        ),
        [
          reply('breaths', NOT_BREATHING),
          reply('warm', text('wordt wakker', 'se réveille', 'wacht auf', 'wakes up')),
        ],
      ),
      step(
        'warm',
        text(
          'Trek natte kleren uit, droog {hem|haar} af en wikkel {hem|haar} in dekens, ook het hoofd. Ademnood kan later nog komen: blijf kijken.',
          'Ôtez les vêtements mouillés, séchez-{le|la} et enveloppez-{le|la}, tête comprise. L’essoufflement peut venir plus tard : surveillez.',
          'Ziehen Sie {ihm|ihr} die nasse Kleidung aus, trocknen Sie {ihn|sie} ab und wickeln Sie {ihn|sie} in Decken, auch den Kopf. Atemnot kann später kommen: Beobachten Sie weiter.',
          'Take off wet clothes, dry {him|her} and wrap {him|her} up, head too. Breathlessness can come later: keep watching.',
        ),
      ),
    ],
  },
];
