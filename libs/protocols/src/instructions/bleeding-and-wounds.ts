import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import { FIRST_AID, NO, YES, reply, step } from './scripting.js';

const STOPS = text('bloed stopt', 'le sang s’arrête', 'Blutung steht', 'bleeding stops');
const GOES_ON = text('bloedt door', 'ça saigne encore', 'blutet weiter', 'still bleeding');

/** What bleeds is pressed, what is open is cleaned, what came off is kept. */
export const BLEEDING_AND_WOUNDS: readonly Instruction[] = [
  {
    id: 'stop-bleeding',
    title: text(
      'Bloeding stoppen',
      'Arrêter le saignement',
      'Blutung stillen',
      'Stop the bleeding',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'press',
        text(
          'Duw met een doek of uw hand heel hard recht op de wonde. Blijf duwen, kijk niet of het gestopt is.',
          'Appuyez très fort sur la plaie avec un linge ou la main. Continuez, ne regardez pas si cela s’arrête.',
          'Drücken Sie mit einem Tuch oder der Hand sehr fest auf die Wunde. Drücken Sie weiter, sehen Sie nicht nach, ob es aufgehört hat.',
          'Press very hard on the wound with a cloth or your hand. Keep pressing, and do not lift it to see whether it has stopped.',
        ),
      ),
      step(
        'lie',
        text(
          'Leg {hem|haar} neer en hou {hem|haar} warm. Geef niets te drinken. Blijft bloed uit arm of been stromen, zeg het mij meteen.',
          'Couchez-{le|la} et tenez-{le|la} au chaud. Rien à boire. Si le sang d’un bras ou d’une jambe coule encore, dites-le-moi.',
          'Legen Sie {ihn|sie} hin und halten Sie {ihn|sie} warm. Nichts zu trinken. Strömt Blut aus Arm oder Bein weiter, sagen Sie es mir sofort.',
          'Lay {him|her} down and keep {him|her} warm. Give nothing to drink. If blood still flows from an arm or leg, tell me at once.',
        ),
      ),
    ],
  },
  {
    id: 'tourniquet',
    title: text(
      'Knevel aan arm of been',
      'Garrot au bras ou à la jambe',
      'Abbinden an Arm oder Bein',
      'Tourniquet on arm or leg',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'press',
        text(
          'Duw zo hard u kunt recht op de wonde. Stroomt of spuit het bloed uit de arm of het been toch door?',
          'Appuyez de toutes vos forces sur la plaie. Le sang du bras ou de la jambe coule-t-il ou gicle-t-il quand même ?',
          'Drücken Sie mit aller Kraft auf die Wunde. Strömt oder spritzt das Blut aus Arm oder Bein trotzdem weiter?',
          'Press on the wound as hard as you can. Is blood still flowing or spurting from the arm or leg?',
        ),
        [reply('have', GOES_ON), reply('hold', STOPS)],
      ),
      step(
        'have',
        text(
          'Laat iemand blijven duwen. Hebt u een echte knevel, bijvoorbeeld uit een EHBO-koffer?',
          'Que quelqu’un continue d’appuyer. Avez-vous un vrai garrot, par exemple dans une trousse de secours ?',
          'Jemand soll weiterdrücken. Haben Sie ein richtiges Tourniquet, ein Band zum Abbinden, etwa im Verbandskasten?',
          'Have somebody keep pressing. Do you have a real tourniquet, in a first-aid kit for instance?',
        ),
        [reply('place', YES), reply('make', NO)],
      ),
      step(
        'place',
        text(
          'Leg de knevel een handbreed boven de wonde, nooit op elleboog of knie. Trek strak en draai de stok tot het bloed stopt. Klem de stok vast.',
          'Posez le garrot une largeur de main au-dessus de la plaie, jamais sur le coude ou le genou. Serrez et tournez la tige jusqu’à ce que le sang s’arrête. Bloquez-la.',
          'Legen Sie das Tourniquet eine Handbreit über der Wunde an, nie auf Ellbogen oder Knie. Ziehen Sie es fest und drehen Sie den Stab, bis es nicht mehr blutet. Sichern Sie den Stab.',
          'Put the tourniquet a hand’s width above the wound, never on the elbow or knee. Pull tight and turn the rod until bleeding stops. Lock the rod.',
        ),
        [reply('time', STOPS), reply('second', GOES_ON)],
      ),
      step(
        'make',
        text(
          'Neem een sjaal of doek van drie vingers breed, geen koord. Knoop ze een handbreed boven de wonde, steek een stevige stok in de knoop en draai tot het bloed stopt.',
          'Prenez une écharpe ou un linge large de trois doigts, pas de corde. Nouez-le une largeur de main au-dessus de la plaie, passez un bâton solide dans le nœud et tournez jusqu’à ce que le sang s’arrête.',
          'Nehmen Sie einen Schal oder ein Tuch, drei Finger breit, keine Schnur. Knoten Sie es eine Handbreit über der Wunde, stecken Sie einen festen Stock in den Knoten und drehen Sie, bis es nicht mehr blutet.',
          'Take a scarf or cloth three fingers wide, not string. Tie it a hand’s width above the wound, put a strong stick in the knot and turn until the bleeding stops.',
        ),
        [reply('time', STOPS), reply('second', GOES_ON)],
      ),
      step(
        'second',
        text(
          'Draai nog een slag vaster. Helpt dat niet: een tweede knevel vlak erboven. Blijf op de wonde duwen.',
          'Serrez encore d’un tour. Sinon : un deuxième garrot juste au-dessus. Continuez d’appuyer sur la plaie.',
          'Drehen Sie noch einmal, fester. Hilft das nicht, legen Sie direkt darüber ein zweites an. Drücken Sie weiter auf die Wunde.',
          'Give it one more turn, tighter. If that fails, put a second one just above it. Keep pressing on the wound.',
        ),
        [reply('time', STOPS)],
      ),
      step(
        'time',
        text(
          'Noteer het uur. Maak niets meer los, ook al doet het veel pijn. Leg {hem|haar} neer en hou {hem|haar} warm. Niets te drinken.',
          'Notez l’heure. Ne desserrez plus, même si cela fait très mal. Couchez-{le|la} au chaud, rien à boire.',
          'Notieren Sie die Uhrzeit. Lösen Sie es nicht mehr, auch wenn es sehr schmerzt. Legen Sie {ihn|sie} hin und halten Sie {ihn|sie} warm, nichts zu trinken.',
          'Note the time. Do not loosen it again, even if it hurts a lot. Lay {him|her} down, keep {him|her} warm, and give nothing to drink.',
        ),
        [reply('place', GOES_ON)],
      ),
      step(
        'hold',
        text(
          'Blijf hard duwen tot er hulp is, en kijk niet onder de doek. Leg {hem|haar} neer en hou {hem|haar} warm.',
          'Continuez d’appuyer fort jusqu’aux secours, sans regarder sous le linge. Couchez-{le|la} au chaud.',
          'Drücken Sie fest weiter, bis Hilfe da ist, und schauen Sie nicht unter das Tuch. Legen Sie {ihn|sie} hin und halten Sie {ihn|sie} warm.',
          'Keep pressing hard until help is there, and do not look under the cloth. Lay {him|her} down and keep {him|her} warm.',
        ),
        [reply('have', GOES_ON)],
      ),
    ],
  },
  {
    id: 'amputation',
    title: text(
      'Afgerukt lichaamsdeel',
      'Membre ou doigt arraché ou coupé',
      'Abgetrennter Körperteil',
      'Severed body part',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'press',
        text(
          'Duw eerst hard op de wonde met een propere doek. Leg {hem|haar} neer. Blijft het bloed stromen, zeg het mij: dan leggen we een knevel.',
          'D’abord, appuyez fort sur la plaie avec un linge propre. Couchez-{le|la}. Si le sang coule encore, dites-le-moi : nous mettrons un garrot.',
          'Drücken Sie zuerst fest mit einem sauberen Tuch auf die Wunde. Legen Sie {ihn|sie} hin. Strömt das Blut weiter, sagen Sie es mir: Dann binden wir ab.',
          'First press hard on the wound with a clean cloth. Lay {him|her} down. If blood still flows, tell me: we will put on a tourniquet.',
        ),
        [reply('part', STOPS), reply('tie', GOES_ON)],
      ),
      step(
        'tie',
        text(
          'Bind een brede doek een handbreed boven de wonde, draai met een stok tot het bloed stopt, en noteer het uur.',
          'Nouez un linge bien large à une main au-dessus de la plaie, tournez avec un bâton jusqu’à ce que le sang s’arrête, et notez l’heure.',
          'Binden Sie ein breites Tuch eine Handbreit über der Wunde um, drehen Sie es mit einem Stock zu, bis es nicht mehr blutet, und notieren Sie die Uhrzeit.',
          'Tie a wide cloth a hand’s width above the wound, twist it with a stick until bleeding stops, and note the time.',
        ),
      ),
      step(
        'part',
        text(
          'Zoek het afgerukte deel, was het niet. Wikkel het in een propere, vochtige doek en steek het in een dichte plastic zak.',
          'Cherchez la partie arrachée ou coupée, ne la lavez pas. Enveloppez-la d’un linge propre et humide, dans un sac plastique fermé.',
          'Suchen Sie das abgetrennte Teil, aber waschen Sie es nicht. Wickeln Sie es in ein sauberes, feuchtes Tuch und legen Sie es in einen verschlossenen Plastikbeutel.',
          'Look for the severed part, do not wash it. Wrap it in a clean, damp cloth and put it in a closed plastic bag.',
        ),
      ),
      step(
        'cool',
        text(
          'Leg die zak in water met ijs; nooit rechtstreeks op ijs. Geef het mee met de ambulance. Niets te eten of te drinken.',
          'Mettez ce sac dans de l’eau avec des glaçons ; jamais directement sur la glace. Donnez-le à l’ambulance. Rien à manger ni à boire.',
          'Legen Sie den Beutel in Wasser mit Eis; nie direkt auf Eis. Geben Sie es dem Rettungsdienst mit. Nichts zu essen oder zu trinken.',
          'Put that bag in water with ice, never directly on ice. Give it to the ambulance. Give nothing to eat or drink.',
        ),
      ),
    ],
  },
  {
    id: 'nosebleed',
    title: text('Neusbloeding', 'Saignement de nez', 'Nasenbluten', 'Nosebleed'),
    source: 'draft, no source',
    steps: [
      step(
        'pinch',
        text(
          'Laat {hem|haar} rechtop zitten, hoofd voorover. Eén keer snuiten, dan het zachte deel van de neus dichtknijpen, een kwartier, zonder te lossen.',
          'Faites-{le|la} asseoir, tête en avant. Se moucher une fois, puis pincer la partie molle du nez un quart d’heure sans relâcher.',
          'Lassen Sie {ihn|sie} aufrecht sitzen, Kopf nach vorn. Einmal die Nase putzen, dann den weichen Teil der Nase eine Viertelstunde fest zudrücken, ohne loszulassen.',
          'Sit {him|her} upright, head forward. Have {him|her} blow the nose once, then pinch the soft part for a quarter of an hour without letting go.',
        ),
      ),
      step(
        'spit',
        text(
          'Laat {hem|haar} door de mond ademen en bloed uitspuwen, niet doorslikken. Het hoofd niet achterover. Kijk na een kwartier.',
          'Respirer par la bouche et cracher le sang, ne pas l’avaler. Pas la tête en arrière. Vérifiez après un quart d’heure.',
          'Durch den Mund atmen und Blut ausspucken, nicht schlucken. Kopf nicht nach hinten. Nach einer Viertelstunde nachsehen.',
          'Let {him|her} breathe through the mouth and spit blood out, not swallow it. Do not tilt the head back. Look after a quarter of an hour.',
        ),
        [reply('after', STOPS), reply('again', GOES_ON)],
      ),
      step(
        'again',
        text(
          'Knijp nog eens een vol kwartier. Bloedt het daarna nog, of loopt het in de keel: bel meteen opnieuw.',
          'Pincez encore un quart d’heure entier. Si cela saigne toujours, ou coule fort dans la gorge : rappelez aussitôt.',
          'Drücken Sie noch einmal eine volle Viertelstunde zu. Blutet es dann noch oder läuft es in den Rachen, rufen Sie sofort wieder an.',
          'Pinch for another full quarter of an hour. If it still bleeds then, or if blood runs down the throat, call again at once.',
        ),
        [reply('after', STOPS)],
      ),
      step(
        'after',
        text(
          'Vandaag niet snuiten, niet peuteren, niets heets drinken en niet zwaar heffen.',
          'Aujourd’hui, ne pas se moucher, ne rien boire de chaud et ne pas porter de charges.',
          'Heute die Nase nicht putzen, nichts Heißes trinken und nicht schwer heben.',
          'For today no nose-blowing, no hot drinks and no heavy lifting.',
        ),
      ),
    ],
  },
  {
    id: 'wound-care',
    title: text(
      'Wonde: zorg thuis',
      'Plaie : soins à domicile',
      'Wunde: Pflege zu Hause',
      'Wound: care at home',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'clean',
        text(
          'Was uw handen. Spoel de wonde enkele minuten onder lauw kraanwater, tot er geen vuil meer in zit.',
          'Lavez-vous les mains. Rincez la plaie quelques minutes à l’eau tiède du robinet, jusqu’à ce qu’elle soit propre.',
          'Waschen Sie die Hände. Spülen Sie die Wunde einige Minuten mit lauwarmem Leitungswasser, bis kein Schmutz mehr darin ist.',
          'Wash your hands. Rinse the wound for some minutes under lukewarm tap water until no dirt is left.',
        ),
      ),
      step(
        'cover',
        text(
          'Droog rondom, duw zachtjes tot het niet meer bloedt, en dek af met een proper verband of pleister. Elke dag vervangen.',
          'Séchez autour, appuyez doucement jusqu’à l’arrêt du saignement, et couvrez d’un pansement propre. À changer chaque jour.',
          'Trocknen Sie rundherum ab, drücken Sie sanft, bis es nicht mehr blutet, und kleben Sie ein sauberes Pflaster oder einen Verband darauf. Wechseln Sie es jeden Tag.',
          'Dry around it, press gently until it stops bleeding, and cover with a clean dressing or plaster. Change it every day.',
        ),
      ),
      step(
        'tetanus',
        text(
          'Laatste tetanusprik meer dan tien jaar geleden, of niet bekend: vraag het binnen twee dagen aan de huisarts.',
          'Dernier vaccin contre le tétanos il y a plus de dix ans, ou inconnu : voyez le médecin dans les deux jours.',
          'Ist die letzte Tetanusimpfung mehr als zehn Jahre her oder unbekannt, fragen Sie binnen zwei Tagen den Hausarzt.',
          'If the last tetanus vaccination was over ten years ago, or is not known: ask the doctor within two days.',
        ),
      ),
      step(
        'watch',
        text(
          'Wordt de wonde roder, warmer, dikker of pijnlijker, komt er etter, een rode streep of koorts: bel opnieuw.',
          'Si la plaie devient plus rouge, chaude, gonflée ou douloureuse, s’il y a du pus, un trait rouge ou de la fièvre : rappelez.',
          'Wird die Wunde röter, wärmer, dicker oder schmerzhafter, kommen Eiter, ein roter Streifen oder Fieber dazu, rufen Sie wieder an.',
          'If the wound gets redder, hotter, more swollen or painful, or if there is pus, a red streak or fever: call again.',
        ),
      ),
    ],
  },
  {
    id: 'bite-sting-care',
    title: text('Beet of steek', 'Morsure ou piqûre', 'Biss oder Stich', 'Bite or sting'),
    source: 'draft, no source',
    steps: [
      step(
        'what',
        text(
          'Wat heeft gebeten of gestoken?',
          'Qu’est-ce qui a mordu ou piqué ?',
          'Was hat gebissen oder gestochen?',
          'What bit or stung?',
        ),
        [
          reply(
            'sting',
            text(
              'wesp, bij, insect',
              'guêpe, abeille, insecte',
              'Wespe, Biene, Insekt',
              'wasp, bee, insect',
            ),
          ),
          reply(
            'bite',
            text('dier of mens', 'animal ou humain', 'Tier oder Mensch', 'animal or human bite'),
          ),
          reply('tick', text('teek', 'tique', 'Zecke', 'tick')),
          reply(
            'sea',
            text(
              'kwal of pieterman',
              'méduse ou vive',
              'Qualle oder Petermännchen',
              'jellyfish or weever fish',
            ),
          ),
          reply('snake', text('slang', 'serpent', 'Schlange', 'snake')),
        ],
      ),
      step(
        'sting',
        text(
          'Schraap de angel er snel uit. Koel met een natte doek of ijs in een doek, ringen uit. Een zwelling van enkele dagen is gewoon.',
          'Enlevez vite le dard en grattant. Refroidissez avec un linge mouillé ou de la glace dans un linge, ôtez les bagues. Un gonflement de quelques jours est normal.',
          'Kratzen Sie den Stachel rasch weg. Kühlen Sie mit einem nassen Tuch oder Eis in einem Tuch, Ringe abnehmen. Eine Schwellung für einige Tage ist normal.',
          'Scrape the stinger out quickly. Cool the spot with a wet cloth, or ice in a cloth, and take rings off. Swelling for some days is usual.',
        ),
        [reply('watch', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'bite',
        text(
          'Spoel de beet een kwartier met water en zeep. Dek af. Een beet moet dezelfde dag door een dokter gezien worden; noteer van welk dier.',
          'Rincez la morsure un quart d’heure à l’eau et au savon. Couvrez. Un médecin doit la voir le jour même ; notez quel animal.',
          'Spülen Sie den Biss eine Viertelstunde mit Wasser und Seife. Decken Sie ihn ab. Ein Arzt muss ihn am selben Tag sehen; notieren Sie, welches Tier es war.',
          'Rinse the bite for a quarter of an hour with soap and water. Cover it. A doctor must see it the same day; note which animal.',
        ),
        [reply('watch', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'tick',
        text(
          'Pak de teek met een fijn pincet vlak bij de huid en trek recht eruit; niets erop smeren. Ontsmet en noteer de datum. Rode kring binnen de maand: naar de huisarts.',
          'Saisissez la tique au ras de la peau avec une pince fine et tirez droit, sans rien y mettre. Désinfectez, notez la date. Cercle rouge dans le mois : voir le médecin.',
          'Fassen Sie die Zecke mit einer feinen Pinzette dicht an der Haut und ziehen Sie sie gerade heraus; nichts auftragen. Desinfizieren Sie die Stelle und notieren Sie das Datum. Kommt binnen eines Monats ein roter Ring, gehen Sie zum Hausarzt.',
          'Grip the tick close to the skin with fine tweezers and pull straight out; put nothing on it. Disinfect and note the date. A red ring within a month: see the doctor.',
        ),
        [reply('watch', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'sea',
        text(
          'Kwal: spoel met zeewater, draden weg met pincet of kaartje, niet wrijven. Pieterman: voet een halfuur in water zo warm als te verdragen is.',
          'Méduse : rincez à l’eau de mer, ôtez les filaments avec une pince ou une carte, sans frotter. Vive : pied une demi-heure dans l’eau aussi chaude que supportable.',
          'Qualle: mit Meerwasser spülen, Fäden mit Pinzette oder Karte entfernen, nicht reiben. Petermännchen: Fuß eine halbe Stunde in Wasser, so heiß es auszuhalten ist.',
          'Jellyfish: rinse with sea water, take the threads off with tweezers or a card, do not rub. Weever fish: put the foot for half an hour in water as hot as {he|she} can bear without burning.',
        ),
        [reply('watch', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'snake',
        text(
          'Laat {hem|haar} stil liggen, arm of been niet bewegen, ringen uit. Niet snijden, zuigen of afbinden. Vang de slang niet.',
          'Qu’{il|elle} reste couché{|e} sans bouger le membre, bagues ôtées. Ne coupez pas, ne sucez pas, ne serrez pas de garrot. N’attrapez pas le serpent.',
          'Lassen Sie {ihn|sie} still liegen, Arm oder Bein nicht bewegen, Ringe abnehmen. Nicht schneiden, saugen oder abbinden. Fangen Sie die Schlange nicht.',
          'Keep {him|her} lying still, with the arm or leg unmoved, and take rings off. Do not cut, suck or tie it. Do not catch the snake.',
        ),
        [reply('watch', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'watch',
        text(
          'Bel meteen 112 bij zwelling van mond of keel, moeilijk ademen, flauwte of uitslag over heel het lichaam.',
          'Appelez aussitôt le 112 si la bouche ou la gorge gonfle, en cas de gêne à respirer, malaise ou plaques partout.',
          'Rufen Sie sofort 112 an, wenn Mund oder Hals anschwellen, bei Atemnot, Ohnmachtsgefühl oder Ausschlag am ganzen Körper.',
          'Call 112 at once for swelling of mouth or throat, trouble breathing, fainting or a rash all over.',
        ),
      ),
    ],
  },
  {
    id: 'knocked-out-tooth',
    title: text('Uitgeslagen tand', 'Dent expulsée', 'Ausgeschlagener Zahn', 'Knocked-out tooth'),
    source: guideline('IADT', 2020),
    steps: [
      step(
        'which',
        text(
          'Is het een melktand of een blijvende tand?',
          'Est-ce une dent de lait ou une dent définitive ?',
          'Ist es ein Milchzahn oder ein bleibender Zahn?',
          'Is it a milk tooth or a permanent tooth?',
        ),
        [
          reply(
            'adult',
            text(
              'blijvend, of niet zeker',
              'définitive, ou pas sûr',
              'bleibend oder unsicher',
              'permanent, or not sure',
            ),
          ),
          reply('milk', text('melktand', 'dent de lait', 'Milchzahn', 'milk tooth')),
        ],
      ),
      step(
        'adult',
        text(
          'Pak de tand bij de kroon, nooit bij de wortel. Vuil: even afspoelen met melk of speeksel, niet schrobben. Kan de tand terug op zijn plaats?',
          'Prenez la dent par la couronne, jamais par la racine. Si elle est sale : rincez-la un instant avec du lait ou de la salive, sans frotter. Peut-on la remettre en place ?',
          'Fassen Sie den Zahn an der Krone an, nie an der Wurzel. Ist er schmutzig, spülen Sie ihn kurz mit Milch oder Speichel ab, nicht schrubben. Lässt er sich zurückstecken?',
          'Hold the tooth by the crown, never by the root. If it is dirty, rinse it briefly with milk or saliva; do not scrub. Can it go back in its place?',
        ),
        [
          reply('back', YES),
          reply(
            'milk-bath',
            text(
              'nee, of suf of klein kind',
              'non, ou somnolent{|e} ou petit{|e}',
              'nein, oder schläfrig oder klein',
              'no, or drowsy or small',
            ),
          ),
        ],
      ),
      step(
        'back',
        text(
          'Duw de tand zacht terug, juiste kant voor. Laat {hem|haar} op een doek bijten en ga meteen naar een tandarts.',
          'Remettez-la doucement, du bon côté. Qu’{il|elle} morde sur un linge, et allez tout de suite chez un dentiste.',
          'Drücken Sie den Zahn sanft zurück, richtig herum. Lassen Sie {ihn|sie} auf ein Tuch beißen und gehen Sie sofort zum Zahnarzt.',
          'Push it gently back, the right way round. Have {him|her} bite on a cloth and go to a dentist at once.',
        ),
        [reply('dentist', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'milk-bath',
        text(
          'Bewaar de tand in koude melk, of anders in speeksel in een glas, niet droog en niet in water. Bijten op een doek stelpt het bloed.',
          'Gardez la dent dans du lait froid, sinon dans de la salive dans un verre, ni à sec ni dans l’eau. Mordre un linge arrête le sang.',
          'Bewahren Sie den Zahn in kalter Milch auf, sonst in Speichel in einem Glas, nicht trocken und nicht in Wasser. Auf ein Tuch beißen stillt die Blutung.',
          'Keep the tooth in cold milk, or else in {his|her} own saliva in a glass, not dry and not in water. Biting on a cloth stops the blood.',
        ),
        [reply('dentist', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'milk',
        text(
          'Zet een melktand nooit terug. Laat het kind op een doek bijten, koel de lip, en laat de tandarts dezelfde dag kijken.',
          'Ne remettez jamais une dent de lait. Faites mordre un linge, refroidissez la lèvre, et montrez au dentiste le jour même.',
          'Stecken Sie einen Milchzahn nie zurück. Lassen Sie das Kind auf ein Tuch beißen, kühlen Sie die Lippe und gehen Sie am selben Tag zum Zahnarzt.',
          'Never put a milk tooth back. Let the child bite on a cloth, cool the lip, and see the dentist the same day.',
        ),
      ),
      step(
        'dentist',
        text(
          'Binnen het uur bij een tandarts is het best; in het weekend is er een tandarts van wacht. Vandaag niets hards eten.',
          'Chez un dentiste dans l’heure, c’est le mieux ; le week-end, il y a un dentiste de garde. Ne rien manger de dur aujourd’hui.',
          'Am besten binnen einer Stunde beim Zahnarzt; am Wochenende gibt es einen Notdienst. Heute nichts Hartes essen.',
          'Within the hour at a dentist is best; at weekends there is one on call. Nothing hard to eat today.',
        ),
      ),
    ],
  },
  {
    id: 'eye-rinse',
    title: text('Oog spoelen', 'Rincer l’œil', 'Auge spülen', 'Rinse the eye'),
    source: FIRST_AID,
    steps: [
      step(
        'what',
        text(
          'Niet wrijven. Wat zit er in het oog?',
          'Ne pas frotter. Qu’y a-t-il dans l’œil ?',
          'Nicht reiben. Was ist im Auge?',
          'Do not rub. What is in the eye?',
        ),
        [
          reply('rinse', text('een product', 'un produit', 'ein Produkt', 'a chemical product')),
          reply(
            'grain',
            text(
              'stof of korreltje',
              'poussière ou grain',
              'Staub oder Körnchen',
              'dust or a grain',
            ),
          ),
          reply(
            'stuck',
            text(
              'steekt vast, of geslagen',
              'objet planté, ou coup',
              'steckt fest, oder Schlag',
              'stuck in it, or struck',
            ),
          ),
        ],
      ),
      step(
        'rinse',
        text(
          'Spoel nu meteen, minstens twintig minuten, met een zacht straaltje lauw kraanwater, van de neus naar buiten. Hou het oog open. Lenzen eruit.',
          'Rincez tout de suite, au moins vingt minutes, avec un filet d’eau tiède du robinet, du nez vers l’extérieur. Tenez l’œil ouvert. Ôtez les lentilles.',
          'Spülen Sie sofort, mindestens zwanzig Minuten, mit einem sanften Strahl lauwarmem Leitungswasser, von der Nase nach außen. Halten Sie das Auge offen. Kontaktlinsen herausnehmen.',
          'Rinse at once, for at least twenty minutes, with a gentle stream of lukewarm tap water, from the nose outward. Hold the eye open. Take contact lenses out.',
        ),
      ),
      step(
        'product',
        text(
          'Blijf spoelen terwijl iemand de verpakking neemt. Noteer de naam van het product en neem de verpakking mee naar de dokter.',
          'Continuez à rincer pendant que quelqu’un prend l’emballage. Notez le nom du produit et emportez l’emballage chez le médecin.',
          'Spülen Sie weiter, während jemand die Packung holt. Notieren Sie den Namen des Produkts und nehmen Sie die Packung zum Arzt mit.',
          'Keep rinsing while somebody fetches the packaging. Note the product’s name and take the packaging to the doctor.',
        ),
        [reply('cover', text('gespoeld', 'rincé', 'gespült', 'rinsed'))],
      ),
      step(
        'grain',
        text(
          'Laat enkele keren knipperen, of spoel zacht met proper water. Zit het nog vast, niet peuteren: een dokter haalt het eruit.',
          'Faites cligner plusieurs fois, ou rincez doucement à l’eau propre. Si cela reste, n’y touchez pas : un médecin l’enlèvera.',
          'Mehrmals blinzeln oder sanft mit sauberem Wasser ausspülen. Sitzt es fest, bohren Sie nicht daran: Ein Arzt holt es heraus.',
          'Blink several times, or rinse gently with clean water. If it stays, do not pick at it: a doctor will take it out.',
        ),
        [reply('cover', text('gespoeld', 'rincé', 'gespült', 'rinsed'))],
      ),
      step(
        'stuck',
        text(
          'Niets eruit trekken en niet spoelen. Hou er een bekertje over zonder te duwen, beide ogen dicht en stil, half rechtop.',
          'Ne rien retirer et ne pas rincer. Couvrez d’un gobelet sans appuyer, les deux yeux fermés et immobiles, à demi assis{|e}.',
          'Ziehen Sie nichts heraus und spülen Sie nicht. Halten Sie einen Becher darüber, ohne zu drücken. Beide Augen zu und ruhig, halb aufrecht sitzen.',
          'Pull nothing out and do not rinse. Hold a cup over the eye without pressing. Keep both eyes shut and still, and sit half up.',
        ),
        [reply('cover', text('gedaan', 'c’est fait', 'erledigt', 'done'))],
      ),
      step(
        'cover',
        text(
          'Niet zelf rijden, geen lenzen. Wordt het zicht slechter, of komt er veel pijn, of doet licht pijn: bel meteen opnieuw.',
          'Ne pas conduire, pas de lentilles. Si la vue baisse, si la douleur est forte ou la lumière fait mal : rappelez aussitôt.',
          'Nicht selbst fahren, keine Kontaktlinsen. Sieht {er|sie} schlechter, kommen starke Schmerzen oder schmerzt das Licht, rufen Sie sofort wieder an.',
          'Do not drive and do not wear lenses. If sight gets worse, pain is strong or light hurts: call again at once.',
        ),
      ),
    ],
  },
];
