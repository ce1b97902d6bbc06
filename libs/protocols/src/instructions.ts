import type { Instruction, TriageContext } from '@lib/triage';
import { guideline } from './building.js';
import { text } from './text.js';

const ERC = guideline('ERC', 2021);
const STEP = (id: string, nl: string, fr: string, de: string, en: string, more: object = {}) => ({
  id,
  text: text(nl, fr, de, en),
  ...more,
});
const PRESSES = { metronome: 110 };

/** Scripts to speak; draft, not for clinical use. */
export const INSTRUCTIONS: readonly Instruction[] = [
  {
    id: 'cpr-adult',
    title: text(
      'Reanimatie volwassene',
      'Réanimation adulte',
      'Wiederbelebung Erwachsener',
      'CPR, adult',
    ),
    source: ERC,
    steps: [
      STEP(
        'loud',
        'Zet uw telefoon op luidspreker. Ik help u, hulp is onderweg. Leg hem plat op zijn rug, op de grond.',
        'Mettez le haut-parleur. Je vous aide, les secours arrivent. Couchez-le à plat sur le dos, par terre.',
        'Stellen Sie auf Lautsprecher. Ich helfe Ihnen, Hilfe ist unterwegs. Legen Sie ihn flach auf den Rücken, auf den Boden.',
        'Put your phone on speaker. I will help you, help is on its way. Lay him flat on his back, on the floor.',
      ),
      STEP(
        'hands',
        'Kniel naast hem. Zet de hiel van uw hand midden op de borst, de andere hand erop, armen gestrekt.',
        'À genoux à côté de lui. Le talon de la main au milieu de la poitrine, l’autre main par-dessus, bras tendus.',
        'Knien Sie sich neben ihn. Handballen auf die Mitte der Brust, die andere Hand darauf, Arme gestreckt.',
        'Kneel beside him. The heel of your hand in the middle of the chest, the other hand on top, arms straight.',
      ),
      STEP(
        'press',
        'Duw hard en snel, 5 tot 6 cm diep, en laat telkens los. Tel mee op de maat: één, twee, drie, vier. Blijf doorgaan.',
        'Appuyez fort et vite, 5 à 6 cm, et relâchez chaque fois. Comptez au rythme : un, deux, trois, quatre. Continuez.',
        'Drücken Sie kräftig und schnell, 5 bis 6 cm tief, und lassen Sie jedes Mal los. Zählen Sie im Takt: eins, zwei, drei, vier. Weitermachen.',
        'Push hard and fast, 5 to 6 cm deep, and let go each time. Count with the beat: one, two, three, four. Keep going.',
        {
          ...PRESSES,
          replies: [
            {
              label: text('er is een AED', 'il y a un DEA', 'ein AED ist da', 'there is an AED'),
              next: 'aed',
            },
            {
              label: text(
                'helper wordt moe',
                'l’aidant se fatigue',
                'Helfer wird müde',
                'helper is tiring',
              ),
              next: 'switch',
            },
            {
              label: text(
                'hij beweegt of ademt',
                'il bouge ou respire',
                'er bewegt sich oder atmet',
                'he moves or breathes',
              ),
              next: 'breathes',
            },
          ],
        },
      ),
      STEP(
        'aed',
        'Laat iemand de AED openen en doen wat hij zegt, terwijl u blijft duwen. Stop enkel als de AED het zegt.',
        'Qu’une personne ouvre le DEA et suive sa voix pendant que vous continuez. N’arrêtez que si le DEA le dit.',
        'Jemand soll den AED öffnen und ihm folgen, während Sie weiterdrücken. Hören Sie nur auf, wenn der AED es sagt.',
        'Let somebody open the AED and do what it says while you keep pushing. Stop only when the AED says so.',
        {
          ...PRESSES,
          replies: [
            {
              label: text('verder duwen', 'continuer', 'weiterdrücken', 'keep pushing'),
              next: 'press',
            },
          ],
        },
      ),
      STEP(
        'switch',
        'Wissel nu af, zo kort mogelijk. De andere begint meteen te duwen.',
        'Changez maintenant, le plus vite possible. L’autre appuie tout de suite.',
        'Jetzt wechseln, so kurz wie möglich. Der andere drückt sofort weiter.',
        'Change over now, as quickly as you can. The other starts pushing at once.',
        {
          ...PRESSES,
          replies: [
            {
              label: text('verder duwen', 'continuer', 'weiterdrücken', 'keep pushing'),
              next: 'press',
            },
          ],
        },
      ),
      STEP(
        'breathes',
        'Stop met duwen. Kijk tien tellen of hij gewoon ademt. Bij twijfel: opnieuw duwen.',
        'Arrêtez. Regardez dix secondes s’il respire normalement. Au moindre doute : recommencez.',
        'Hören Sie auf. Schauen Sie zehn Sekunden, ob er normal atmet. Im Zweifel: weiterdrücken.',
        'Stop pushing. Watch for ten seconds whether he breathes normally. In doubt: push again.',
        {
          replies: [
            {
              label: text(
                'ademt niet normaal',
                'ne respire pas normalement',
                'atmet nicht normal',
                'not breathing normally',
              ),
              next: 'press',
            },
          ],
        },
      ),
    ],
  },
  {
    id: 'cpr-pregnant',
    title: text(
      'Reanimatie zwangere',
      'Réanimation femme enceinte',
      'Wiederbelebung Schwangere',
      'CPR, pregnant',
    ),
    source: ERC,
    steps: [
      STEP(
        'tilt',
        'Leg haar plat op haar rug. Is er een tweede persoon, laat die de buik met beide handen naar haar linkerkant duwen.',
        'Couchez-la sur le dos. S’il y a une deuxième personne, qu’elle pousse le ventre des deux mains vers sa gauche à elle.',
        'Legen Sie sie flach auf den Rücken. Ist eine zweite Person da, schiebt sie den Bauch mit beiden Händen zur linken Seite der Frau.',
        'Lay her flat on her back. If a second person is there, let them push the belly with both hands to her left.',
      ),
      STEP(
        'press',
        'Hiel van de hand midden op de borst, andere hand erop. Duw hard en snel op de maat, laat telkens los, en ga door tot er hulp is.',
        'Le talon de la main au milieu de la poitrine, l’autre par-dessus. Appuyez fort et vite au rythme, relâchez chaque fois, et continuez jusqu’aux secours.',
        'Handballen auf die Brustmitte, die andere Hand darauf. Kräftig und schnell im Takt drücken, jedes Mal loslassen, weiter bis Hilfe da ist.',
        'Heel of the hand in the middle of the chest, the other on top. Push hard and fast with the beat, let go each time, and go on until help is there.',
        PRESSES,
      ),
    ],
  },
  {
    id: 'cpr-child',
    title: text('Reanimatie kind', 'Réanimation enfant', 'Wiederbelebung Kind', 'CPR, child'),
    source: ERC,
    steps: [
      STEP(
        'breaths',
        'Leg het kind op de rug. Kantel het hoofd licht, knijp de neus dicht en blaas vijf keer rustig in de mond.',
        'Couchez l’enfant sur le dos. Basculez un peu la tête, pincez le nez et soufflez cinq fois doucement dans la bouche.',
        'Legen Sie das Kind auf den Rücken. Kopf leicht überstrecken, Nase zuhalten, fünfmal ruhig in den Mund beatmen.',
        'Lay the child on its back. Tilt the head a little, pinch the nose and breathe gently into the mouth five times.',
      ),
      STEP(
        'press',
        'Eén hand midden op de borst. Duw een derde van de borst diep, 15 keer op de maat.',
        'Une main au milieu de la poitrine. Enfoncez d’un tiers, 15 fois au rythme.',
        'Eine Hand auf die Brustmitte. Ein Drittel der Brusttiefe drücken, 15-mal im Takt.',
        'One hand in the middle of the chest. Push a third of the chest deep, 15 times with the beat.',
        PRESSES,
      ),
      STEP(
        'two',
        'Nu twee keer blazen, dan weer 15 keer duwen. Ga door tot er hulp is of het kind ademt.',
        'Maintenant deux insufflations, puis encore 15 pressions. Continuez jusqu’à l’arrivée des secours ou la reprise.',
        'Jetzt zweimal beatmen, dann wieder 15-mal drücken. Weiter, bis Hilfe da ist oder das Kind atmet.',
        'Now two breaths, then 15 pushes again. Go on until help is there or the child breathes.',
        {
          ...PRESSES,
          replies: [
            {
              label: text('verder duwen', 'continuer', 'weiterdrücken', 'keep pushing'),
              next: 'press',
            },
          ],
        },
      ),
    ],
  },
  {
    id: 'cpr-infant',
    title: text(
      'Reanimatie baby',
      'Réanimation nourrisson',
      'Wiederbelebung Säugling',
      'CPR, infant',
    ),
    source: ERC,
    steps: [
      STEP(
        'breaths',
        'Leg de baby plat, hoofd recht. Leg uw mond over mond en neus en blaas vijf keer heel zacht.',
        'Couchez le bébé à plat, tête droite. Couvrez bouche et nez et soufflez cinq fois très doucement.',
        'Legen Sie das Baby flach, Kopf gerade. Mund über Mund und Nase, fünfmal ganz sanft beatmen.',
        'Lay the baby flat, head level. Cover mouth and nose with your mouth and breathe very gently five times.',
      ),
      STEP(
        'press',
        'Twee vingers midden op de borst, net onder de tepels. Duw een derde diep, 15 keer op de maat.',
        'Deux doigts au milieu de la poitrine, juste sous les mamelons. Enfoncez d’un tiers, 15 fois au rythme.',
        'Zwei Finger auf die Brustmitte, knapp unter den Brustwarzen. Ein Drittel tief drücken, 15-mal im Takt.',
        'Two fingers in the middle of the chest, just below the nipples. Push a third deep, 15 times with the beat.',
        PRESSES,
      ),
      STEP(
        'two',
        'Nu twee keer zacht blazen, dan weer 15 keer duwen. Ga door.',
        'Maintenant deux souffles doux, puis encore 15 pressions. Continuez.',
        'Jetzt zweimal sanft beatmen, dann wieder 15-mal drücken. Weitermachen.',
        'Now two gentle breaths, then 15 pushes again. Keep going.',
        {
          ...PRESSES,
          replies: [
            {
              label: text('verder duwen', 'continuer', 'weiterdrücken', 'keep pushing'),
              next: 'press',
            },
          ],
        },
      ),
    ],
  },
  {
    id: 'choking-adult',
    title: text('Verslikking', 'Étouffement', 'Verschlucken', 'Choking'),
    source: ERC,
    steps: [
      STEP(
        'cough',
        'Moedig aan om te hoesten. Kan hij niet meer hoesten of praten, ga dan verder.',
        'Encouragez-le à tousser. S’il ne peut plus tousser ni parler, continuez.',
        'Ermutigen Sie zum Husten. Kann er nicht mehr husten oder sprechen, geht es weiter.',
        'Encourage coughing. If he can no longer cough or speak, go on.',
      ),
      STEP(
        'back',
        'Buig hem voorover. Sla vijf keer hard met de hiel van uw hand tussen de schouderbladen.',
        'Penchez-le en avant. Donnez cinq claques fortes entre les omoplates avec le talon de la main.',
        'Beugen Sie ihn vor. Fünf kräftige Schläge mit dem Handballen zwischen die Schulterblätter.',
        'Bend him forward. Five hard blows between the shoulder blades with the heel of your hand.',
      ),
      STEP(
        'abdomen',
        'Sta achter hem, vuist boven de navel, andere hand erop. Trek vijf keer hard naar u toe en omhoog. Wissel af met vijf slagen. Bij een zwangere: trek aan het borstbeen, niet aan de buik.',
        'Derrière lui, poing au-dessus du nombril, l’autre main dessus. Tirez cinq fois fort vers vous et vers le haut. Alternez avec cinq claques. Femme enceinte : tirez sur le sternum, pas sur le ventre.',
        'Hinter ihm stehen, Faust über dem Nabel, andere Hand darauf. Fünfmal kräftig zu sich und nach oben ziehen. Mit fünf Schlägen abwechseln. Bei einer Schwangeren: am Brustbein ziehen, nicht am Bauch.',
        'Stand behind him, fist above the navel, other hand on it. Pull hard inward and upward five times. Alternate with five blows. If she is pregnant: pull on the breastbone, not the belly.',
        {
          replies: [
            {
              label: text('nog niet los', 'pas encore dégagé', 'noch nicht frei', 'not clear yet'),
              next: 'back',
            },
            {
              label: text(
                'verliest bewustzijn',
                'perd conscience',
                'verliert Bewusstsein',
                'becomes unconscious',
              ),
              next: 'floor',
            },
          ],
        },
      ),
      STEP(
        'floor',
        'Leg hem op de grond en begin midden op de borst te duwen, hard en snel op de maat.',
        'Allongez-le par terre et appuyez au milieu de la poitrine, fort et vite au rythme.',
        'Legen Sie ihn auf den Boden und drücken Sie auf die Brustmitte, kräftig und schnell im Takt.',
        'Lay him on the floor and push in the middle of the chest, hard and fast with the beat.',
        PRESSES,
      ),
    ],
  },
  {
    id: 'choking-infant',
    title: text(
      'Verslikking baby',
      'Étouffement nourrisson',
      'Verschlucken Säugling',
      'Choking infant',
    ),
    source: ERC,
    steps: [
      STEP(
        'back',
        'Leg de baby met de buik op uw onderarm, hoofd lager. Geef vijf klappen tussen de schouderbladen.',
        'Mettez le bébé à plat ventre sur votre avant-bras, tête plus basse. Cinq tapes entre les omoplates.',
        'Legen Sie das Baby bäuchlings auf den Unterarm, Kopf tiefer. Fünf Schläge zwischen die Schulterblätter.',
        'Lay the baby face down on your forearm, head lower. Five blows between the shoulder blades.',
      ),
      STEP(
        'chest',
        'Draai de baby op de rug. Duw vijf keer met twee vingers midden op de borst. Niet op de buik duwen.',
        'Retournez le bébé. Appuyez cinq fois avec deux doigts au milieu de la poitrine. Pas sur le ventre.',
        'Drehen Sie das Baby um. Fünfmal mit zwei Fingern auf die Brustmitte drücken. Nicht auf den Bauch.',
        'Turn the baby over. Push five times with two fingers in the middle of the chest. Not on the belly.',
        {
          replies: [
            {
              label: text('nog niet los', 'pas encore dégagé', 'noch nicht frei', 'not clear yet'),
              next: 'back',
            },
            {
              label: text('wordt slap', 'devient mou', 'wird schlaff', 'goes limp'),
              next: 'floor',
            },
          ],
        },
      ),
      STEP(
        'floor',
        'Leg de baby op een tafel of de grond. Blaas vijf keer zacht over mond en neus, en duw dan met twee vingers op de borst, op de maat.',
        'Couchez le bébé sur une table ou par terre. Soufflez cinq fois doucement sur bouche et nez, puis appuyez avec deux doigts sur la poitrine, au rythme.',
        'Legen Sie das Baby auf einen Tisch oder den Boden. Fünfmal sanft über Mund und Nase beatmen, dann mit zwei Fingern im Takt auf die Brust drücken.',
        'Lay the baby on a table or the floor. Breathe gently over mouth and nose five times, then push on the chest with two fingers, with the beat.',
        PRESSES,
      ),
    ],
  },
  {
    id: 'recovery-position',
    title: text(
      'Stabiele zijligging',
      'Position latérale',
      'Stabile Seitenlage',
      'Recovery position',
    ),
    source: ERC,
    steps: [
      STEP(
        'turn',
        'Leg hem op zijn zij, hoofd achterover, mond naar beneden.',
        'Mettez-le sur le côté, tête en arrière, bouche vers le bas.',
        'Drehen Sie ihn auf die Seite, Kopf nach hinten, Mund nach unten.',
        'Turn him on his side, head back, mouth down.',
      ),
      STEP(
        'watch',
        'Kijk elke minuut of hij nog normaal ademt. Zo niet: zeg het mij meteen.',
        'Regardez chaque minute s’il respire normalement. Sinon, dites-le-moi tout de suite.',
        'Schauen Sie jede Minute, ob er normal atmet. Wenn nicht, sagen Sie es mir sofort.',
        'Check every minute that he breathes normally. If not: tell me at once.',
      ),
    ],
  },
  {
    id: 'stroke-wait',
    title: text(
      'Beroerte: wachten',
      'AVC : en attendant',
      'Schlaganfall: Warten',
      'Stroke: waiting',
    ),
    source: guideline('ESO', 2021),
    steps: [
      STEP(
        'rest',
        'Leg hem neer met het hoofd wat hoger. Geef niets te eten, te drinken of in te nemen.',
        'Couchez-le, tête un peu relevée. Ne donnez rien à manger, à boire ni à prendre.',
        'Legen Sie ihn hin, Kopf etwas höher. Nichts zu essen, zu trinken oder einzunehmen geben.',
        'Lay him down with the head a little raised. Give nothing to eat, drink or take.',
      ),
      STEP(
        'time',
        'Noteer wanneer hij voor het laatst gewoon was. Leg zijn medicatielijst klaar.',
        'Notez quand il était normal pour la dernière fois. Préparez sa liste de médicaments.',
        'Notieren Sie, wann er zuletzt normal war. Legen Sie seine Medikamentenliste bereit.',
        'Note when he was last well. Have his medicine list ready.',
      ),
    ],
  },
  {
    id: 'chest-pain-rest',
    title: text(
      'Pijn op de borst: rust',
      'Douleur thoracique : repos',
      'Brustschmerz: Ruhe',
      'Chest pain: rest',
    ),
    source: guideline('ERC first aid', 2021),
    steps: [
      STEP(
        'sit',
        'Laat hem rusten, half zittend, strakke kleding los. Niet rondlopen, niets eten.',
        'Faites-le se reposer, à demi assis, vêtements desserrés. Ne pas marcher, ne rien manger.',
        'Lassen Sie ihn ruhen, halb sitzend, enge Kleidung öffnen. Nicht herumlaufen, nichts essen.',
        'Let him rest, half sitting, loosen tight clothes. No walking, nothing to eat.',
      ),
      STEP(
        'tell',
        'Valt hij flauw of ademt hij vreemd, zeg het mij meteen.',
        'S’il s’évanouit ou respire bizarrement, dites-le-moi tout de suite.',
        'Wird er ohnmächtig oder atmet er seltsam, sagen Sie es sofort.',
        'If he faints or breathes oddly, tell me at once.',
      ),
    ],
  },
  {
    id: 'breathing-position',
    title: text(
      'Ademnood: houding',
      'Essoufflement : position',
      'Atemnot: Haltung',
      'Breathless: position',
    ),
    source: guideline('BTS/SIGN 158', 2019),
    steps: [
      STEP(
        'sit',
        'Laat hem rechtop zitten, iets voorover, raam open. Eigen puffer zoals voorgeschreven.',
        'Faites-le asseoir, un peu penché en avant, fenêtre ouverte. Son propre puffer comme prescrit.',
        'Aufrecht hinsetzen, leicht vorgebeugt, Fenster öffnen. Eigenes Spray wie verordnet.',
        'Sit him upright, leaning forward a little, window open. His own inhaler as prescribed.',
      ),
    ],
  },
  {
    id: 'fever-child',
    title: text(
      'Kind met koorts: zorg',
      'Enfant fiévreux : soins',
      'Kind mit Fieber: Pflege',
      'Child with fever: care',
    ),
    source: guideline('NICE NG143', 2021),
    steps: [
      STEP(
        'care',
        'Licht kleden, vaak kleine slokjes laten drinken, niet afkoelen met koud water. Kijk geregeld, ook ’s nachts.',
        'Habillez légèrement, faites boire souvent par petites gorgées, pas d’eau froide. Surveillez, la nuit aussi.',
        'Leicht anziehen, oft kleine Schlucke geben, nicht mit kaltem Wasser kühlen. Regelmäßig nachsehen, auch nachts.',
        'Dress lightly, offer small drinks often, no cold baths. Look in regularly, at night too.',
      ),
    ],
  },
  {
    id: 'sepsis-wait',
    title: text(
      'Ernstige infectie: wachten',
      'Infection grave : en attendant',
      'Schwere Infektion: Warten',
      'Serious infection: waiting',
    ),
    source: guideline('NICE NG253', 2025),
    steps: [
      STEP(
        'lie',
        'Laat hem liggen zoals het voor hem het makkelijkst is. Is hij suf, leg hem dan op zijn zij.',
        'Laissez-le couché comme cela lui convient. S’il est somnolent, mettez-le sur le côté.',
        'Lassen Sie ihn liegen, wie es ihm am leichtesten fällt. Ist er schläfrig, dann auf die Seite.',
        'Let him lie as is easiest for him. If he is drowsy, put him on his side.',
      ),
      STEP(
        'list',
        'Leg zijn medicatielijst klaar en noteer wanneer hij iets tegen de koorts nam en voor het laatst plaste.',
        'Préparez sa liste de médicaments et notez quand il a pris quelque chose contre la fièvre et uriné.',
        'Legen Sie die Medikamentenliste bereit und notieren Sie, wann er etwas gegen das Fieber nahm und Wasser ließ.',
        'Have his medicine list ready and note when he last took something for the fever and passed urine.',
      ),
      STEP(
        'tell',
        'Wordt hij moeilijk wakker, ademt hij snel of komen er nieuwe vlekken: zeg het mij of bel meteen 112.',
        'S’il se réveille mal, respire vite ou a de nouvelles taches : dites-le-moi ou appelez aussitôt le 112.',
        'Wird er schwer wach, atmet er schnell oder kommen neue Flecken: Sagen Sie es mir oder rufen Sie sofort 112.',
        'If he gets hard to wake, breathes fast or has new spots: tell me, or call 112 at once.',
      ),
    ],
  },
  {
    id: 'seizure-safe',
    title: text('Stuipen', 'Convulsions', 'Krampfanfall', 'Fit'),
    source: guideline('ERC first aid', 2021),
    steps: [
      STEP(
        'clear',
        'Haal weg waaraan hij zich kan stoten, iets zachts onder het hoofd. Houd hem niet tegen, steek niets in de mond.',
        'Éloignez ce qui peut le blesser, quelque chose de mou sous la tête. Ne le retenez pas, rien dans la bouche.',
        'Räumen Sie weg, woran er sich stoßen kann, etwas Weiches unter den Kopf. Nicht festhalten, nichts in den Mund.',
        'Move away what he can hit, something soft under the head. Do not hold him down, nothing in the mouth.',
      ),
      STEP(
        'time',
        'Kijk op de klok. Stoppen de schokken, leg hem dan op zijn zij en zeg mij of hij gewoon ademt.',
        'Regardez l’heure. Quand les secousses cessent, mettez-le sur le côté et dites-moi s’il respire normalement.',
        'Schauen Sie auf die Uhr. Hören die Zuckungen auf, drehen Sie ihn auf die Seite und sagen Sie mir, ob er normal atmet.',
        'Look at the clock. When the jerking stops, turn him on his side and tell me whether he breathes normally.',
      ),
    ],
  },
  {
    id: 'stop-bleeding',
    title: text(
      'Bloeding stoppen',
      'Arrêter le saignement',
      'Blutung stillen',
      'Stop the bleeding',
    ),
    source: guideline('ERC first aid', 2021),
    steps: [
      STEP(
        'press',
        'Duw met een doek of uw hand heel hard recht op de wonde. Blijf duwen, kijk niet of het gestopt is.',
        'Appuyez très fort sur la plaie avec un linge ou la main. Continuez, ne regardez pas si cela s’arrête.',
        'Drücken Sie mit einem Tuch oder der Hand sehr fest auf die Wunde. Weiterdrücken, nicht nachsehen.',
        'Press very hard on the wound with a cloth or your hand. Keep pressing, do not look whether it stopped.',
      ),
      STEP(
        'lie',
        'Leg hem neer en houd hem warm. Geef niets te drinken. Blijft bloed uit arm of been stromen, zeg het mij meteen.',
        'Couchez-le et tenez-le au chaud. Rien à boire. Si le sang d’un bras ou d’une jambe coule encore, dites-le-moi.',
        'Legen Sie ihn hin und halten Sie ihn warm. Nichts zu trinken. Strömt Blut aus Arm oder Bein weiter, sagen Sie es sofort.',
        'Lay him down and keep him warm. Nothing to drink. If blood still flows from an arm or leg, tell me at once.',
      ),
    ],
  },
  {
    id: 'unwell-rest',
    title: text('Onwel: rust', 'Malaise : repos', 'Unwohl: Ruhe', 'Unwell: rest'),
    source: 'draft, no source',
    steps: [
      STEP(
        'rest',
        'Laat hem liggen of zitten zoals het best gaat, niet alleen. Geef niets te eten of te drinken.',
        'Laissez-le couché ou assis comme il est le mieux, pas seul. Ne donnez ni à manger ni à boire.',
        'Lassen Sie ihn liegen oder sitzen, wie es am besten geht, nicht allein. Nichts zu essen oder zu trinken.',
        'Let him lie or sit as suits best, not alone. Give nothing to eat or drink.',
      ),
      STEP(
        'sugar',
        'Heeft hij diabetes en is hij goed wakker en kan hij slikken: geef suikerwater, fruitsap of druivensuiker.',
        'S’il est diabétique, bien éveillé et peut avaler : donnez de l’eau sucrée, du jus ou du sucre.',
        'Ist er Diabetiker, ganz wach und kann schlucken: Zuckerwasser, Saft oder Traubenzucker geben.',
        'If he is diabetic, fully awake and can swallow: give sugar water, fruit juice or glucose.',
      ),
      STEP(
        'gas',
        'Kan het CO zijn of gaat een melder af: allen meteen naar buiten, deuren open.',
        'Si cela peut être du CO ou si un détecteur sonne : tous dehors tout de suite, portes ouvertes.',
        'Kann es CO sein oder schlägt ein Melder an: alle sofort hinaus, Türen auf.',
        'If it could be carbon monoxide or an alarm sounds: everybody out at once, doors open.',
      ),
    ],
  },
  {
    id: 'fever-adult',
    title: text(
      'Koorts: zorg thuis',
      'Fièvre : soins à domicile',
      'Fieber: Pflege zu Hause',
      'Fever: care at home',
    ),
    source: guideline('NICE NG253', 2025),
    steps: [
      STEP(
        'care',
        'Veel drinken, rusten, licht kleden. Iets tegen de koorts mag zoals op de bijsluiter, als hij zich ellendig voelt.',
        'Boire beaucoup, se reposer, s’habiller légèrement. Un antifièvre selon la notice est permis s’il se sent mal.',
        'Viel trinken, ruhen, leicht anziehen. Etwas gegen Fieber laut Beipackzettel ist erlaubt, wenn er sich elend fühlt.',
        'Drink plenty, rest, dress lightly. Something for the fever as the leaflet says is fine if he feels miserable.',
      ),
    ],
  },
  {
    id: 'waiting-for-help',
    title: text(
      'Wachten op hulp',
      'En attendant les secours',
      'Warten auf Hilfe',
      'Waiting for help',
    ),
    source: 'draft, no source',
    steps: [
      STEP(
        'door',
        'Zet de deur open, licht aan, dieren opsluiten, medicatie klaar. Blijf bij hem.',
        'Ouvrez la porte, allumez, enfermez les animaux, préparez les médicaments. Restez près de lui.',
        'Tür öffnen, Licht an, Tiere einsperren, Medikamente bereit. Bleiben Sie bei ihm.',
        'Open the door, lights on, pets away, medicines ready. Stay with him.',
      ),
      STEP(
        'call',
        'Wordt het erger, bel meteen opnieuw 112.',
        'Si ça s’aggrave, rappelez aussitôt le 112.',
        'Wird es schlimmer, sofort wieder 112 anrufen.',
        'If it gets worse, call 112 again at once.',
      ),
    ],
  },
];

/** Of the scripts of a level, those for this patient: one way of resuscitating, one way of clearing an airway. */
export function instructionsFor(ids: readonly string[], context: TriageContext): readonly string[] {
  const months =
    context.ageMonths ?? (context.ageYears === undefined ? undefined : context.ageYears * 12);
  const infant = months !== undefined && months < 12;
  const child = months !== undefined && months < 12 * 12;
  const cpr = infant
    ? 'cpr-infant'
    : child
      ? 'cpr-child'
      : context.pregnant
        ? 'cpr-pregnant'
        : 'cpr-adult';
  const choking = infant ? 'choking-infant' : 'choking-adult';
  const chosen = ids.map((id) =>
    id.startsWith('cpr-') ? cpr : id.startsWith('choking-') ? choking : id,
  );
  return [...new Set(chosen)];
}
