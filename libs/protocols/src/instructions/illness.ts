import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import {
  BETTER,
  FIRST_AID,
  NO,
  NOT_BREATHING,
  ON_THE_SIDE,
  PUSH_THE_CHEST,
  YES,
  BREATHES,
  pressing,
  reply,
  step,
} from './scripting.js';

/** Sudden illness until help is there, and the care that is enough at home. */
export const ILLNESS: readonly Instruction[] = [
  {
    id: 'stroke-wait',
    title: text(
      'Beroerte: wachten',
      'AVC : en attendant',
      'Schlaganfall: Warten',
      'Stroke: waiting',
    ),
    source: guideline('ESO/EAN prehospital stroke', 2018),
    steps: [
      step(
        'rest',
        text(
          'Leg {hem|haar} neer met het hoofd wat hoger. Geef niets te eten, te drinken of in te nemen.',
          'Couchez-{le|la}, tête un peu relevée. Ne donnez rien à manger, à boire ni à prendre.',
          'Legen Sie {ihn|sie} hin, Kopf etwas höher. Geben Sie nichts zu essen, nichts zu trinken und keine Medikamente.',
          'Lay {him|her} down with the head a little raised. Give nothing to eat or drink, and no medicine.',
        ),
      ),
      step(
        'time',
        text(
          'Noteer wanneer {hij|zij} voor het laatst nog helemaal zichzelf was. Leg {zijn|haar} medicatielijst klaar.',
          'Notez quand {il|elle} était dans son état normal pour la dernière fois. Préparez sa liste de médicaments.',
          'Notieren Sie, wann {er|sie} zuletzt noch ohne Beschwerden war. Legen Sie {seine|ihre} Medikamentenliste bereit.',
          'Note when {he|she} was last well. Have {his|her} medicine list ready.',
        ),
      ),
    ],
  },
  {
    id: 'chest-pain-rest',
    title: text(
      'Pijn op de borst: rust',
      'Douleur thoracique : repos',
      'Brustschmerzen: Ruhe',
      'Chest pain: rest',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'sit',
        text(
          'Laat {hem|haar} rusten, half zittend, strakke kleding los. Niet rondlopen, niets eten.',
          'Faites-{le|la} se reposer, à demi assis{|e}, vêtements desserrés. Ne pas marcher, ne rien manger.',
          'Lassen Sie {ihn|sie} ruhen, halb sitzend, und öffnen Sie enge Kleidung. Nicht herumlaufen, nichts essen.',
          'Let {him|her} rest, half sitting, and loosen tight clothes. No walking, and nothing to eat.',
        ),
      ),
      step(
        'tell',
        text(
          'Valt {hij|zij} flauw of ademt {hij|zij} vreemd, zeg het mij meteen.',
          'S’{il|elle} s’évanouit ou respire bizarrement, dites-le-moi tout de suite.',
          'Wird {er|sie} ohnmächtig oder atmet {er|sie} seltsam, sagen Sie es mir sofort.',
          'If {he|she} faints or breathes oddly, tell me at once.',
        ),
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
      step(
        'lie',
        text(
          'Laat {hem|haar} liggen zoals het voor {hem|haar} het makkelijkst is. Is {hij|zij} suf, leg {hem|haar} dan op {zijn|haar} zij.',
          'Laissez-{le|la} couché{|e} comme cela lui convient. S’{il|elle} somnole, mettez-{le|la} sur le côté.',
          'Lassen Sie {ihn|sie} liegen, wie es {ihm|ihr} am leichtesten fällt. Ist {er|sie} schläfrig, drehen Sie {ihn|sie} auf die Seite.',
          'Let {him|her} lie in the easiest position. If {he|she} is drowsy, put {him|her} on {his|her} side.',
        ),
      ),
      step(
        'list',
        text(
          'Leg {zijn|haar} medicatielijst klaar en noteer wanneer {hij|zij} iets tegen de koorts nam en voor het laatst plaste.',
          'Préparez sa liste de médicaments et notez quand {il|elle} a pris pour la dernière fois quelque chose contre la fièvre, et quand {il|elle} a uriné.',
          'Legen Sie {seine|ihre} Medikamentenliste bereit und notieren Sie, wann {er|sie} zuletzt etwas gegen das Fieber genommen und zuletzt Wasser gelassen hat.',
          'Have {his|her} medicine list ready. Note when {he|she} last took something for the fever and when {he|she} last passed urine.',
        ),
      ),
      step(
        'tell',
        text(
          'Wordt {hij|zij} moeilijk wakker, ademt {hij|zij} snel of komen er nieuwe vlekken: zeg het mij of bel meteen 112.',
          'S’{il|elle} se réveille mal, respire vite ou a de nouvelles taches : dites-le-moi ou appelez aussitôt le 112.',
          'Ist {er|sie} schwer zu wecken, atmet {er|sie} schnell oder kommen neue Flecken, sagen Sie es mir oder rufen Sie sofort 112 an.',
          'If {he|she} gets hard to wake, breathes fast or has new spots: tell me, or call 112 at once.',
        ),
      ),
    ],
  },
  {
    id: 'seizure-safe',
    title: text('Stuipen', 'Convulsions', 'Krampfanfall', 'Fit'),
    source: 'draft, no source',
    steps: [
      step(
        'clear',
        text(
          'Haal weg waaraan {hij|zij} zich kan stoten, en leg iets zachts onder het hoofd. Hou {hem|haar} niet tegen, steek niets in de mond.',
          'Éloignez ce qui peut {le|la} blesser, quelque chose de mou sous la tête. Ne {le|la} retenez pas, rien dans la bouche.',
          'Räumen Sie weg, woran {er|sie} sich stoßen kann, und legen Sie etwas Weiches unter den Kopf. Nicht festhalten, nichts in den Mund stecken.',
          'Move away anything {he|she} could hit, and put something soft under the head. Do not hold {him|her} down. Put nothing in the mouth.',
        ),
      ),
      step(
        'time',
        text(
          'Kijk op de klok. Stoppen de schokken, leg {hem|haar} dan op {zijn|haar} zij en zeg mij of {hij|zij} gewoon ademt.',
          'Regardez l’heure. Quand les secousses cessent, mettez-{le|la} sur le côté et dites-moi s’{il|elle} respire normalement.',
          'Schauen Sie auf die Uhr. Hören die Zuckungen auf, drehen Sie {ihn|sie} auf die Seite und sagen Sie mir, ob {er|sie} normal atmet.',
          'Look at the clock. When the jerking stops, turn {him|her} on {his|her} side and tell me whether {he|she} breathes normally.',
        ),
      ),
      step(
        'medicine',
        text(
          'Heeft {hij|zij} eigen noodmedicatie tegen aanvallen en leerde u die geven: geef ze zoals voorgeschreven, als de aanval blijft duren.',
          'S’{il|elle} a son propre médicament d’urgence et que vous savez le donner : faites-le comme prescrit, si la crise dure.',
          'Hat {er|sie} ein eigenes Notfallmedikament und haben Sie gelernt, es zu geben, dann geben Sie es wie verordnet, wenn der Anfall anhält.',
          'If {he|she} has {his|her} own rescue medicine and you were taught to give it, give it as prescribed if the fit goes on.',
        ),
      ),
    ],
  },
  {
    id: 'low-sugar',
    title: text('Te lage suiker', 'Sucre trop bas', 'Unterzucker', 'Low sugar'),
    source: FIRST_AID,
    steps: [
      step(
        'swallow',
        text(
          'Is {hij|zij} goed wakker en kan {hij|zij} slikken?',
          'Est-{il|elle} bien éveillé{|e} et peut-{il|elle} avaler ?',
          'Ist {er|sie} ganz wach und kann {er|sie} schlucken?',
          'Is {he|she} fully awake and able to swallow?',
        ),
        [reply('sugar', YES), reply('nothing', NO)],
      ),
      step(
        'sugar',
        text(
          'Geef nu snelle suiker: een glas fruitsap of gewone frisdrank, of vier druivensuikers of klontjes suiker. Niets ‘light’ of ‘zero’.',
          'Donnez du sucre rapide : un verre de jus ou de limonade ordinaire, ou quatre pastilles de sucre de raisin ou morceaux de sucre. Rien de « light » ou « zéro ».',
          'Geben Sie jetzt schnellen Zucker: ein Glas Saft oder normale Limonade, oder vier Täfelchen Traubenzucker oder Stück Würfelzucker. Nichts „light“ oder „zero“.',
          'Give fast sugar now: a glass of juice or ordinary soft drink, or four glucose tablets or sugar lumps. Nothing ‘light’ or ‘zero’.',
        ),
      ),
      step(
        'quarter',
        text(
          'Wacht een kwartier en laat {hem|haar} niet alleen. Meet opnieuw als u kunt. Is het beter?',
          'Attendez un quart d’heure sans {le|la} laisser seul{|e}. Mesurez de nouveau si possible. Est-ce mieux ?',
          'Warten Sie eine Viertelstunde und lassen Sie {ihn|sie} nicht allein. Messen Sie noch einmal, wenn Sie können. Ist es besser?',
          'Wait a quarter of an hour and do not leave {him|her} alone. Measure again if you can. Is it better?',
        ),
        [
          reply('eat', YES),
          reply('again', NO),
          reply(
            'nothing',
            text(
              'suf of stuipen',
              'somnole ou convulse',
              'schläfrig oder Krampfanfall',
              'drowsy or a fit',
            ),
          ),
        ],
      ),
      step(
        'again',
        text(
          'Geef nog eens hetzelfde. Na een tweede kwartier niet beter: bel meteen 112 of zeg het mij.',
          'Redonnez la même chose. Pas mieux après un deuxième quart d’heure : appelez aussitôt le 112 ou dites-le-moi.',
          'Geben Sie noch einmal dasselbe. Ist es nach einer zweiten Viertelstunde nicht besser, rufen Sie sofort 112 an oder sagen Sie es mir.',
          'Give the same again. If it is no better after a second quarter of an hour, call 112 at once, or tell me.',
        ),
        [
          reply('eat', BETTER),
          reply(
            'nothing',
            text(
              'suf of stuipen',
              'somnole ou convulse',
              'schläfrig oder Krampfanfall',
              'drowsy or a fit',
            ),
          ),
        ],
      ),
      step(
        'nothing',
        text(
          'Niets in de mond. Leg {hem|haar} op {zijn|haar} zij. Is er een eigen glucagonspuit of -neusspray en kent u die: geef ze zoals voorgeschreven.',
          'Rien dans la bouche. Sur le côté. S’il y a son glucagon, en seringue ou spray nasal, et que vous savez faire : donnez-le comme prescrit.',
          'Nichts in den Mund. Drehen Sie {ihn|sie} auf die Seite. Gibt es ein eigenes Glukagon, als Spritze oder Nasenspray, und kennen Sie sich aus, geben Sie es wie verordnet.',
          'Put nothing in the mouth. Turn {him|her} on {his|her} side. If {his|her} own glucagon is there, as an injection or nasal spray, and you know how: give it as prescribed.',
        ),
        [
          reply('sugar', text('goed wakker', 'bien éveillé{|e}', 'ganz wach', 'fully awake')),
          reply(
            'side',
            text('blijft suf', 'reste somnolent{|e}', 'bleibt schläfrig', 'stays drowsy'),
          ),
          reply('press', NOT_BREATHING),
        ],
      ),
      step('side', ON_THE_SIDE, [
        reply('press', NOT_BREATHING),
        reply('sugar', text('goed wakker', 'bien éveillé{|e}', 'ganz wach', 'fully awake')),
      ]),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
      step(
        'eat',
        text(
          'Laat {hem|haar} nu iets eten dat langer werkt, zoals een boterham. Laat {hem|haar} vandaag niet rijden, en verwittig de eigen arts.',
          'Faites-lui manger quelque chose de plus durable, comme une tartine. Ne pas conduire aujourd’hui, prévenir le médecin.',
          'Geben Sie jetzt etwas, das länger wirkt, etwa ein Butterbrot. Heute kein Auto fahren, und sagen Sie es {seinem|ihrem} Arzt.',
          'Let {him|her} now eat something that lasts, like a sandwich. No driving today, and tell {his|her} own doctor.',
        ),
      ),
    ],
  },
  {
    id: 'unwell-rest',
    title: text('Onwel: rust', 'Malaise : repos', 'Unwohlsein: Ruhe', 'Unwell: rest'),
    source: 'draft, no source',
    steps: [
      step(
        'rest',
        text(
          'Laat {hem|haar} liggen of zitten zoals het best gaat, niet alleen. Geef niets te eten of te drinken.',
          'Laissez-{le|la} couché{|e} ou assis{|e} comme {il|elle} est le mieux, pas seul{|e}. Ne donnez ni à manger ni à boire.',
          'Lassen Sie {ihn|sie} liegen oder sitzen, wie es am besten geht, nicht allein. Geben Sie nichts zu essen oder zu trinken.',
          'Let {him|her} lie or sit in the easiest position, not alone. Give nothing to eat or drink.',
        ),
      ),
      step(
        'sugar',
        text(
          'Heeft {hij|zij} diabetes en is {hij|zij} goed wakker en kan {hij|zij} slikken: geef suikerwater, fruitsap of druivensuiker.',
          'S’{il|elle} est diabétique, bien éveillé{|e} et peut avaler : donnez de l’eau sucrée, du jus ou du sucre.',
          'Hat {er|sie} Diabetes, ist ganz wach und kann schlucken, geben Sie Zuckerwasser, Fruchtsaft oder Traubenzucker.',
          'If {he|she} has diabetes, is fully awake and can swallow: give sugar water, fruit juice or glucose.',
        ),
      ),
      step(
        'gas',
        text(
          'Kan het CO zijn of gaat een melder af: iedereen meteen naar buiten, deuren open.',
          'Si cela peut être du CO ou si un détecteur sonne : tous dehors tout de suite, portes ouvertes.',
          'Kann es Kohlenmonoxid sein oder schlägt ein Melder an: alle sofort hinaus, Türen auf.',
          'If it could be carbon monoxide, or if an alarm is going off: everybody out at once, doors open.',
        ),
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
      step(
        'care',
        text(
          'Kleed het kind licht, laat het vaak kleine slokjes drinken, koel het niet af met koud water. Kijk geregeld, ook ’s nachts.',
          'Habillez légèrement, faites boire souvent par petites gorgées, pas de bain froid. Surveillez, la nuit aussi.',
          'Ziehen Sie das Kind leicht an, geben Sie oft kleine Schlucke, keine kalten Bäder. Sehen Sie regelmäßig nach, auch nachts.',
          'Dress the child lightly, offer small drinks often, and give no cold baths. Check on the child regularly, at night too.',
        ),
      ),
      step(
        'medicine',
        text(
          'Koorts zelf is niet gevaarlijk. Een koortswerend middel mag als het kind zich ellendig voelt, naar gewicht zoals op de bijsluiter.',
          'La fièvre elle-même n’est pas dangereuse. Un antifièvre est permis si l’enfant est mal, selon son poids et la notice.',
          'Fieber selbst ist nicht gefährlich. Etwas gegen das Fieber ist erlaubt, wenn es dem Kind schlecht geht, nach Gewicht, wie auf dem Beipackzettel.',
          'Fever itself is not dangerous. A medicine for the fever is fine if the child feels bad; dose it by weight, as the leaflet says.',
        ),
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
      step(
        'care',
        text(
          'Veel drinken, rusten, licht kleden. Iets tegen de koorts mag zoals op de bijsluiter, als {hij|zij} zich ellendig voelt.',
          'Boire beaucoup, se reposer, s’habiller légèrement. Un antifièvre selon la notice est permis s’{il|elle} se sent mal.',
          'Viel trinken, ausruhen, leicht anziehen. Etwas gegen das Fieber, wie auf dem Beipackzettel, ist erlaubt, wenn {er|sie} sich elend fühlt.',
          'Drink plenty, rest and dress lightly. A medicine for the fever, as the leaflet says, is fine if {he|she} feels bad.',
        ),
      ),
    ],
  },
  {
    id: 'diarrhoea-fluids',
    title: text(
      'Braken of diarree: drinken',
      'Vomissements ou diarrhée : boire',
      'Erbrechen oder Durchfall: trinken',
      'Vomiting or diarrhoea: drinking',
    ),
    source: guideline('WHO diarrhoea', 2005),
    steps: [
      step(
        'sips',
        text(
          'Wacht na het braken een kwartier, dan om de vijf minuten een klein slokje. Best ORS van de apotheek, klaargemaakt zoals op het zakje.',
          'Après un vomissement, attendre un quart d’heure, puis une petite gorgée toutes les cinq minutes. De préférence une solution de réhydratation de la pharmacie, préparée selon le sachet.',
          'Nach dem Erbrechen eine Viertelstunde warten, dann alle fünf Minuten ein kleiner Schluck. Am besten eine Elektrolytlösung aus der Apotheke, zubereitet wie auf dem Beutel.',
          'After vomiting wait a quarter of an hour, then give a small sip every five minutes. Best are rehydration salts from the pharmacy, made up as the sachet says.',
        ),
      ),
      step(
        'food',
        text(
          'Eten mag zodra het lukt: gewone lichte kost. Borst- of flesvoeding gewoon doorgeven. Geen pure frisdrank of fruitsap.',
          'Manger dès que possible : repas légers habituels. Continuer le sein ou le biberon. Pas de limonade ou de jus purs.',
          'Essen, sobald es geht: leichtes, normales Essen. Brust oder Flasche weiter geben. Keine unverdünnte Limonade, keinen unverdünnten Saft.',
          'Eat again as soon as possible: light, ordinary food. Go on with breast or bottle. No undiluted soft drinks or juice.',
        ),
      ),
      step(
        'clean',
        text(
          'Handen wassen met zeep, een eigen handdoek en liefst een eigen toilet. Geen diarreeremmers bij bloed of koorts, en niet bij kinderen.',
          'Se laver les mains au savon, essuie personnel et si possible toilette à part. Pas de médicament qui arrête la diarrhée s’il y a du sang ou de la fièvre, ni chez l’enfant.',
          'Hände mit Seife waschen, ein eigenes Handtuch, möglichst eine eigene Toilette. Kein Mittel gegen Durchfall bei Blut im Stuhl, bei Fieber oder bei Kindern.',
          'Wash hands with soap, and use a separate towel and, if possible, a separate toilet. No medicine that stops diarrhoea if there is blood or fever, or in children.',
        ),
      ),
      step(
        'watch',
        text(
          'Bel opnieuw bij bloed, hevige buikpijn, sufheid, hoge koorts, of als er twaalf uur niet geplast is of niets binnenblijft.',
          'Rappelez en cas de sang, de forte douleur au ventre, de somnolence, de forte fièvre, s’il n’y a pas d’urine depuis douze heures ou si rien ne reste.',
          'Rufen Sie wieder an bei Blut, starken Bauchschmerzen, Schläfrigkeit, hohem Fieber, zwölf Stunden ohne Urin oder wenn nichts drinnen bleibt.',
          'Call again for blood, strong belly pain, drowsiness, high fever, no urine for twelve hours, or if nothing stays down.',
        ),
      ),
    ],
  },
  {
    id: 'pain-self-care',
    title: text(
      'Pijn: zorg thuis',
      'Douleur : soins à domicile',
      'Schmerzen: Pflege zu Hause',
      'Pain: care at home',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'rest',
        text(
          'Rust, maar blijf zachtjes bewegen als dat gaat. Iets kouds in een doek op een zwelling, iets warms op een stramme spier, telkens een kwartier.',
          'Se reposer, mais continuer à bouger doucement si possible. Du froid dans un linge sur un gonflement, du chaud sur un muscle raide, un quart d’heure à la fois.',
          'Ausruhen, aber sanft in Bewegung bleiben, wenn es geht. Etwas Kaltes in einem Tuch auf eine Schwellung, etwas Warmes auf einen steifen Muskel, jeweils eine Viertelstunde.',
          'Rest, but keep moving gently if possible. Something cold in a cloth on a swelling, something warm on a stiff muscle, a quarter of an hour each time.',
        ),
      ),
      step(
        'medicine',
        text(
          'Een gewone pijnstiller die {hij|zij} verdraagt mag, zoals op de bijsluiter. Niet meerdere samen zonder het een apotheker of arts te vragen.',
          'Un antidouleur courant bien supporté est permis, selon la notice. Pas plusieurs ensemble sans demander au pharmacien ou au médecin.',
          'Ein übliches Schmerzmittel, das {er|sie} verträgt, ist erlaubt, wie auf dem Beipackzettel. Nicht mehrere zusammen, ohne Apotheker oder Arzt zu fragen.',
          'An ordinary painkiller that {he|she} tolerates is fine, as the leaflet says. Not several together without asking a pharmacist or doctor.',
        ),
      ),
      step(
        'watch',
        text(
          'Wordt de pijn erger, komt er koorts, krachtverlies, gevoelloosheid of kortademigheid: bel opnieuw. Duurt het meer dan enkele dagen: naar de huisarts.',
          'Si la douleur augmente, avec fièvre, faiblesse, perte de sensibilité ou essoufflement : rappelez. Au-delà de quelques jours : voyez le médecin.',
          'Werden die Schmerzen stärker oder kommen Fieber, Kraftverlust, Taubheit oder Atemnot dazu, rufen Sie wieder an. Dauert es länger als einige Tage, gehen Sie zum Hausarzt.',
          'If the pain gets worse, or if there is fever, weakness, numbness or breathlessness: call again. If it lasts longer than a few days, see the doctor.',
        ),
      ),
    ],
  },
];
