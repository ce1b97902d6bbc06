import type { Instruction } from '@lib/triage';
import { text } from '../text.js';
import {
  BETTER,
  BREATHES,
  FIRST_AID,
  NOT_BETTER,
  NOT_BREATHING,
  ON_THE_SIDE,
  PUSH_THE_CHEST,
  YES,
  pressing,
  reply,
  step,
} from './scripting.js';

/** The danger around the patient: kept away from, switched off, cooled or warmed. */
export const SURROUNDINGS: readonly Instruction[] = [
  {
    id: 'scene-safety',
    title: text('Eerst veiligheid', 'D’abord la sécurité', 'Zuerst Sicherheit', 'Safety first'),
    source: FIRST_AID,
    steps: [
      step(
        'danger',
        text(
          'Uw veiligheid gaat voor. Welk gevaar is er?',
          'Votre sécurité d’abord. Quel est le danger ?',
          'Ihre Sicherheit geht vor. Welche Gefahr besteht?',
          'Your safety comes first. What is the danger?',
        ),
        [
          reply(
            'violence',
            text(
              'geweld of wapen',
              'violence ou arme',
              'Gewalt oder Waffe',
              'violence or a weapon',
            ),
          ),
          reply('fire', text('brand of rook', 'feu ou fumée', 'Feuer oder Rauch', 'fire or smoke')),
          reply(
            'gas',
            text('gas of vreemde geur', 'gaz ou odeur', 'Gas oder Geruch', 'gas or a smell'),
          ),
          reply('traffic', text('verkeer', 'circulation', 'Verkehr', 'traffic')),
          reply('power', text('stroom', 'courant', 'Strom', 'electricity')),
          reply('animal', text('dier', 'animal', 'Tier', 'an animal')),
        ],
      ),
      step(
        'violence',
        text(
          'Ga weg of sluit u op in een kamer, deur op slot, stil. Praat niet terug, raak het wapen niet aan. De politie komt mee.',
          'Partez ou enfermez-vous dans une pièce, à clé, en silence. Ne répondez pas, ne touchez pas l’arme. La police vient aussi.',
          'Gehen Sie weg oder schließen Sie sich leise ein. Widersprechen Sie nicht, berühren Sie die Waffe nicht. Die Polizei kommt auch.',
          'Get away or lock yourself in a room, quietly. Do not answer back, do not touch the weapon. The police are coming too.',
        ),
        [reply('line', text('veilig', 'en sécurité', 'in Sicherheit', 'safe'))],
      ),
      step(
        'fire',
        text(
          'Iedereen naar buiten, laag bij de grond, deuren achter u dicht. Geen lift, niet terug. Geen uitweg: leg de kier dicht en roep aan het raam.',
          'Tous dehors, près du sol, portes fermées derrière vous. Pas d’ascenseur, pas de retour. Pas d’issue : bouchez le bas de la porte et appelez à la fenêtre.',
          'Alle hinaus, dicht am Boden, Türen hinter sich schließen. Kein Aufzug, nicht zurückgehen. Gibt es keinen Ausweg, dichten Sie den Türspalt ab und rufen Sie am Fenster um Hilfe.',
          'Everybody out, low to the floor, and shut the doors behind you. Do not take the lift, do not go back. If there is no way out: block the gap and call from the window.',
        ),
        [reply('line', text('buiten', 'dehors', 'draußen', 'outside'))],
      ),
      step(
        'gas',
        text(
          'Geen vlam, schakelaar of bel aanraken. Open wat op uw weg ligt en ga naar buiten, tegen de wind in. Bel pas buiten verder.',
          'Ni flamme, ni interrupteur, ni sonnette. Ouvrez sur votre passage et sortez, contre le vent. Continuez l’appel dehors.',
          'Keine Flamme, kein Schalter, keine Klingel. Öffnen Sie, was auf dem Weg liegt, und gehen Sie hinaus, gegen den Wind. Telefonieren Sie erst draußen weiter.',
          'No flame, no switch, no doorbell. Open what is on your way and go outside, walking against the wind. Use the phone only outside.',
        ),
        [reply('line', text('buiten', 'dehors', 'draußen', 'outside'))],
      ),
      step(
        'traffic',
        text(
          'Zet uw vier pinkers aan, trek een fluovest aan en ga achter de vangrail. Steek geen rijbaan over. Zet de motor af.',
          'Allumez les quatre clignotants, mettez un gilet fluo et passez derrière la glissière. Ne traversez pas. Coupez le moteur.',
          'Schalten Sie den Warnblinker ein, ziehen Sie eine Warnweste an und gehen Sie hinter die Leitplanke. Überqueren Sie die Fahrbahn nicht. Motor aus.',
          'Hazard lights on. Put on a high-visibility vest and get behind the barrier. Do not cross the road. Engine off.',
        ),
        [reply('line', text('veilig', 'en sécurité', 'in Sicherheit', 'safe'))],
      ),
      step(
        'power',
        text(
          'Raak {hem|haar} niet aan. Zet de stroom af aan de zekeringkast. Bij een hoogspanningskabel: blijf minstens twintig meter weg.',
          'Ne {le|la} touchez pas. Coupez le courant au tableau. Câble à haute tension : restez à vingt mètres au moins.',
          'Berühren Sie {ihn|sie} nicht. Schalten Sie den Strom am Sicherungskasten ab. Bei einer Hochspannungsleitung: mindestens zwanzig Meter Abstand.',
          'Do not touch {him|her}. Switch the power off at the fuse box. With a high-voltage cable, stay at least twenty metres away.',
        ),
        [reply('line', text('stroom af', 'courant coupé', 'Strom aus', 'power off'))],
      ),
      step(
        'animal',
        text(
          'Ga traag achteruit, niet rennen, niet aankijken. Sluit een deur tussen u en het dier. Probeer het niet te vangen.',
          'Reculez lentement, sans courir ni fixer l’animal. Fermez une porte entre vous et lui. N’essayez pas de l’attraper.',
          'Gehen Sie langsam rückwärts, nicht rennen, nicht anstarren. Schließen Sie eine Tür zwischen sich und dem Tier. Versuchen Sie nicht, es einzufangen.',
          'Back away slowly; do not run and do not stare. Shut a door between you and the animal. Do not try to catch it.',
        ),
        [reply('line', text('veilig', 'en sécurité', 'in Sicherheit', 'safe'))],
      ),
      step(
        'line',
        text(
          'Blijf aan de lijn en blijf op afstand. Hulp wacht tot het veilig is. Zeg mij alles wat verandert.',
          'Restez en ligne et à distance. Les secours attendent que ce soit sûr. Dites-moi tout ce qui change.',
          'Bleiben Sie am Telefon und auf Abstand. Die Helfer warten, bis es sicher ist. Sagen Sie mir, wenn sich etwas ändert.',
          'Stay on the line and at a distance. Help waits until it is safe. Tell me whatever changes.',
        ),
      ),
    ],
  },
  {
    id: 'electrocution-safe',
    title: text('Elektrocutie', 'Électrocution', 'Stromunfall', 'Electrocution'),
    source: 'draft, no source',
    steps: [
      step(
        'off',
        text(
          'Raak {hem|haar} niet aan. Zet eerst de stroom af aan de zekeringkast of trek de stekker uit. Is de stroom zeker af?',
          'Ne {le|la} touchez pas. Coupez d’abord le courant au tableau ou débranchez. Le courant est-il vraiment coupé ?',
          'Berühren Sie {ihn|sie} nicht. Schalten Sie zuerst den Strom am Sicherungskasten ab oder ziehen Sie den Stecker. Ist der Strom sicher aus?',
          'Do not touch {him|her}. First switch the power off at the fuse box or pull the plug. Is the power off for certain?',
        ),
        [
          reply('check', YES),
          reply('push', text('lukt niet', 'impossible', 'geht nicht', 'cannot do it')),
          reply(
            'line',
            text(
              'kabel buiten of spoor',
              'câble dehors ou rail',
              'Leitung draußen oder Gleis',
              'cable outside or rail',
            ),
          ),
        ],
      ),
      step(
        'push',
        text(
          'Sta op iets droogs en duw {hem|haar} los met een droog stuk hout of plastic, nooit met de hand, nooit met iets nats.',
          'Debout sur du sec, dégagez-{le|la} avec du bois ou du plastique sec, jamais à main nue, jamais avec un objet mouillé.',
          'Stellen Sie sich auf etwas Trockenes und schieben Sie {ihn|sie} mit trockenem Holz oder Plastik weg, nie mit der Hand, nie mit etwas Nassem.',
          'Stand on something dry and push {him|her} free with dry wood or plastic, never by hand, never with anything wet.',
        ),
        [reply('check', text('los', 'dégagé{|e}', 'frei', 'free'))],
      ),
      step(
        'line',
        text(
          'Blijf minstens twintig meter weg en hou anderen weg. Niemand nadert voor de netbeheerder of de brandweer zegt dat het mag.',
          'Restez à vingt mètres au moins et éloignez les autres. Personne n’approche avant le feu vert du gestionnaire du réseau ou des pompiers.',
          'Halten Sie mindestens zwanzig Meter Abstand und andere fern. Niemand geht näher, bevor der Netzbetreiber oder die Feuerwehr es erlaubt.',
          'Stay at least twenty metres away and keep others off. Nobody goes near until the grid company or fire brigade says so.',
        ),
        [reply('check', text('vrijgegeven', 'feu vert donné', 'freigegeben', 'declared safe'))],
      ),
      step(
        'check',
        text(
          'Reageert {hij|zij} en ademt {hij|zij} normaal?',
          'Réagit-{il|elle} et respire-t-{il|elle} normalement ?',
          'Reagiert {er|sie} und atmet {er|sie} normal?',
          'Does {he|she} respond and breathe normally?',
        ),
        [
          reply('press', NOT_BREATHING),
          reply(
            'side',
            text(
              'bewusteloos, ademt',
              'inconscient{|e}, respire',
              'bewusstlos, atmet',
              'unconscious, breathing',
            ),
          ),
          reply('rest', text('wakker', 'éveillé{|e}', 'wach', 'awake')),
        ],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
      step('side', ON_THE_SIDE, [
        reply('press', NOT_BREATHING),
        reply('rest', text('wordt wakker', 'se réveille', 'wacht auf', 'wakes up')),
      ]),
      step(
        'rest',
        text(
          'Laat {hem|haar} neerliggen, niet rondlopen. Koel brandwonden met water, ver van de stroom. Blijf kijken: het hart kan nog ontregelen.',
          'Qu’{il|elle} reste couché{|e}, sans marcher. Refroidissez les brûlures à l’eau, loin du courant. Surveillez : le cœur peut encore se dérégler.',
          '{Er|Sie} soll liegen bleiben und nicht herumgehen. Kühlen Sie Verbrennungen mit Wasser, weit weg vom Strom. Beobachten Sie {ihn|sie}: Das Herz kann noch aus dem Takt kommen.',
          'Keep {him|her} lying down, no walking about. Cool burns with water, away from the power. Keep watching {him|her}: the heart may still go wrong.',
        ),
      ),
    ],
  },
  {
    id: 'heat-cooling',
    title: text(
      'Oververhitting: koelen',
      'Coup de chaleur : refroidir',
      'Überhitzung: kühlen',
      'Overheated: cool',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'shade',
        text(
          'Breng {hem|haar} in de schaduw of een koele kamer en trek overtollige kleren uit. Hoe is {hij|zij} nu?',
          'Mettez-{le|la} à l’ombre ou au frais et ôtez les vêtements en trop. Comment est-{il|elle} maintenant ?',
          'Bringen Sie {ihn|sie} in den Schatten oder in einen kühlen Raum und ziehen Sie {ihm|ihr} überflüssige Kleidung aus. Wie geht es {ihm|ihr} jetzt?',
          'Bring {him|her} into the shade or a cool room and take off extra clothes. How is {he|she} now?',
        ),
        [
          reply(
            'hard',
            text(
              'verward of bewusteloos',
              'confus{|e} ou inconscient{|e}',
              'verwirrt oder bewusstlos',
              'confused or unconscious',
            ),
          ),
          reply(
            'drink',
            text(
              'moe maar helder',
              'fatigué{|e} mais lucide',
              'müde, aber klar',
              'tired but clear',
            ),
          ),
        ],
      ),
      step(
        'hard',
        text(
          'Koel nu zo hard u kunt: een koud bad tot aan de hals, of blijf water gieten met een ventilator aan. Hoofd boven water. Niets laten drinken.',
          'Refroidissez au maximum : bain froid jusqu’au cou, ou arrosez sans cesse devant un ventilateur. Tête hors de l’eau. Rien à boire.',
          'Kühlen Sie jetzt so stark Sie können: ein kaltes Bad bis zum Hals, oder ständig begießen, mit Ventilator. Kopf über Wasser halten. Nichts zu trinken.',
          'Cool as hard as you can now: a cold bath up to the neck, or keep pouring water with a fan on. Keep the head above water. Give nothing to drink.',
        ),
        [
          reply('ice', text('geen bad', 'pas de bain', 'kein Bad', 'no bath')),
          reply('side', text('bewusteloos', 'inconscient{|e}', 'bewusstlos', 'unconscious')),
          reply('stop', text('weer helder', 'de nouveau lucide', 'wieder klar', 'clear again')),
        ],
      ),
      step(
        'ice',
        text(
          'Wikkel {hem|haar} in natte lakens, giet er telkens koud water over en waaier. Iets kouds in hals, oksels en liezen.',
          'Enveloppez-{le|la} de draps mouillés, arrosez d’eau froide et éventez. Du froid au cou, aux aisselles et aux aines.',
          'Wickeln Sie {ihn|sie} in nasse Laken, gießen Sie immer wieder kaltes Wasser darüber und fächeln Sie Luft zu. Etwas Kaltes an Hals, Achseln und Leisten.',
          'Wrap {him|her} in wet sheets, keep pouring cold water and fan. Something cold at neck, armpits and groin.',
        ),
        [
          reply('side', text('bewusteloos', 'inconscient{|e}', 'bewusstlos', 'unconscious')),
          reply('stop', text('weer helder', 'de nouveau lucide', 'wieder klar', 'clear again')),
        ],
      ),
      step(
        'side',
        text(
          'Leg {hem|haar} op de zij, blijf begieten en waaieren, en kijk of {hij|zij} normaal ademt.',
          'Mettez-{le|la} sur le côté, continuez d’arroser et d’éventer, et vérifiez qu’{il|elle} respire normalement.',
          'Drehen Sie {ihn|sie} auf die Seite, begießen und fächeln Sie weiter und achten Sie darauf, dass {er|sie} normal atmet.',
          'Turn {him|her} on the side, keep pouring and fanning, and watch that {he|she} breathes normally.',
        ),
        [
          reply('press', NOT_BREATHING),
          reply('stop', text('weer helder', 'de nouveau lucide', 'wieder klar', 'clear again')),
        ],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
      step(
        'drink',
        text(
          'Laat {hem|haar} liggen, bevochtig de huid en waaier. Kleine slokken koel water of sportdrank. Krampen: rustig rekken.',
          'Faites-{le|la} s’allonger, humidifiez la peau et éventez. Petites gorgées d’eau fraîche ou de boisson sportive. Crampes : étirer doucement.',
          '{Er|Sie} soll sich hinlegen; befeuchten Sie die Haut und fächeln Sie. Kleine Schlucke kühles Wasser oder Sportgetränk. Muskelkrämpfe: sanft dehnen.',
          'Let {him|her} lie down, wet the skin and fan. Small sips of cool water or a sports drink. Stretch cramps gently.',
        ),
        [
          reply('stop', BETTER),
          reply(
            'hard',
            text('wordt verward', 'devient confus{|e}', 'wird verwirrt', 'gets confused'),
          ),
        ],
      ),
      step(
        'stop',
        text(
          'Stop met hard koelen zodra {hij|zij} rilt of weer helder is. Vandaag in de koelte blijven en niet meer inspannen.',
          'Arrêtez de refroidir fort dès qu’{il|elle} tremble de froid ou redevient lucide. Rester au frais aujourd’hui, sans effort.',
          'Hören Sie mit dem starken Kühlen auf, sobald {er|sie} zittert oder wieder klar ist. Heute im Kühlen bleiben, keine Anstrengung.',
          'Stop the hard cooling once {he|she} shivers or is clear again. Stay in a cool place today, without effort.',
        ),
      ),
    ],
  },
  {
    id: 'cold-warming',
    title: text(
      'Onderkoeling: opwarmen',
      'Hypothermie : réchauffer',
      'Unterkühlung: wärmen',
      'Too cold: warm up',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'in',
        text(
          'Breng {hem|haar} uit de kou en wind. Natte kleren uit, knip ze als dat kan. Beweeg {hem|haar} heel voorzichtig. Hoe is {hij|zij}?',
          'Mettez-{le|la} à l’abri du froid et du vent. Enlevez les vêtements mouillés, en les coupant si possible. Bougez-{le|la} très doucement. Comment est-{il|elle} ?',
          'Bringen Sie {ihn|sie} aus Kälte und Wind. Ziehen Sie nasse Kleidung aus, am besten aufschneiden. Bewegen Sie {ihn|sie} sehr vorsichtig. Wie geht es {ihm|ihr}?',
          'Bring {him|her} out of the cold and wind. Take wet clothes off, cutting them if you can. Move {him|her} very gently. How is {he|she}?',
        ),
        [
          reply(
            'awake',
            text(
              'wakker en rilt',
              'éveillé{|e}, tremble de froid',
              'wach und zittert',
              'awake and shivering',
            ),
          ),
          reply(
            'deep',
            text(
              'suf of rilt niet meer',
              'somnole ou ne tremble plus',
              'schläfrig oder zittert nicht',
              'drowsy, not shivering',
            ),
          ),
          reply(
            'frost',
            text(
              'witte, gevoelloze vingers of tenen',
              'doigts ou orteils blancs, insensibles',
              'weiße, gefühllose Finger oder Zehen',
              'white, numb fingers or toes',
            ),
          ),
        ],
      ),
      step(
        'awake',
        text(
          'Wikkel {hem|haar} in droge dekens, ook het hoofd. Warme zoete drank als slikken lukt, geen alcohol. Niet wrijven, geen heet bad.',
          'Enveloppez de couvertures sèches, tête comprise. Boisson chaude sucrée s’{il|elle} avale bien, pas d’alcool. Ne pas frotter, pas de bain chaud.',
          'Wickeln Sie {ihn|sie} in trockene Decken, auch den Kopf. Ein warmes, süßes Getränk, wenn {er|sie} schlucken kann, kein Alkohol. Nicht reiben, kein heißes Bad.',
          'Wrap {him|her} in dry blankets, the head too. Give a warm sweet drink if {he|she} swallows well, no alcohol. No rubbing, no hot bath.',
        ),
        [reply('watch', BETTER), reply('deep', NOT_BETTER)],
      ),
      step(
        'deep',
        text(
          'Hou {hem|haar} plat en stil: een ruwe beweging kan het hart doen stoppen. Dekens en warme kruik in een doek tegen de romp. Ademt {hij|zij} normaal?',
          'À plat et immobile : un geste brusque peut arrêter le cœur. Couvertures et bouillotte dans un linge contre le tronc. Respire-t-{il|elle} normalement ?',
          'Lassen Sie {ihn|sie} flach und ruhig liegen: Eine grobe Bewegung kann das Herz stoppen. Decken, und eine Wärmflasche in einem Tuch an den Rumpf. Atmet {er|sie} normal?',
          'Keep {him|her} flat and still: rough handling can stop the heart. Put blankets around, and a warm bottle in a cloth against the trunk. Is {he|she} breathing normally?',
        ),
        [reply('watch', YES), reply('press', NOT_BREATHING)],
      ),
      pressing(
        'press',
        text(
          'Kijk een volle minuut naar de borst. Geen adem: leg {hem|haar} plat, duw midden op de borst op de maat, en blijf doorgaan tot er hulp is.',
          'Regardez la poitrine une minute entière. Pas de souffle : à plat, appuyez au milieu de la poitrine au rythme, et continuez jusqu’aux secours.',
          'Schauen Sie eine volle Minute auf die Brust. Kein Atem: Legen Sie {ihn|sie} flach hin, drücken Sie im Takt mitten auf die Brust und machen Sie weiter, bis Hilfe da ist.',
          'Watch the chest for a full minute. If there is no breath, lay {him|her} flat, push in the middle of the chest with the beat, and go on until help is there.',
        ),
        [reply('watch', BREATHES)],
      ),
      step(
        'frost',
        text(
          'Ringen uit, niet wrijven en er niet op stappen. Warm op in lauw water, enkel als het niet opnieuw kan bevriezen. Dek daarna losjes af.',
          'Ôtez les bagues, ne frottez pas, ne marchez pas dessus. Réchauffez à l’eau tiède, seulement si cela ne risque pas de regeler. Puis couvrez sans serrer.',
          'Ringe abnehmen, nicht reiben, nicht darauf gehen. In lauwarmem Wasser wärmen, aber nur, wenn es nicht wieder gefrieren kann. Danach locker abdecken.',
          'Take rings off. Do not rub, and do not walk on it. Warm it in lukewarm water, only if it cannot freeze again. Then cover it loosely.',
        ),
      ),
      step(
        'watch',
        text(
          'Laat {hem|haar} niet alleen. Wordt {hij|zij} suf, stopt het rillen of ademt {hij|zij} traag: zeg het mij meteen.',
          'Ne {le|la} laissez pas seul{|e}. Somnolence, arrêt des tremblements ou respiration lente : dites-le-moi tout de suite.',
          'Lassen Sie {ihn|sie} nicht allein. Wird {er|sie} schläfrig, hört das Zittern auf oder atmet {er|sie} langsam, sagen Sie es mir sofort.',
          'Do not leave {him|her} alone. If {he|she} gets drowsy, stops shivering or breathes slowly: tell me at once.',
        ),
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
      step(
        'door',
        text(
          'Zet de deur open, doe het licht aan, sluit dieren weg en leg de medicatie klaar. Blijf bij {hem|haar}.',
          'Ouvrez la porte, allumez, enfermez les animaux, préparez les médicaments. Restez près {de lui|d’elle}.',
          'Öffnen Sie die Haustür, machen Sie Licht, sperren Sie Tiere ein, legen Sie Medikamente bereit. Bleiben Sie bei {ihm|ihr}.',
          'Open the door, put lights on, keep pets away and get the medicines ready. Stay with {him|her}.',
        ),
      ),
      step(
        'call',
        text(
          'Wordt het erger, bel meteen opnieuw 112.',
          'Si ça s’aggrave, rappelez aussitôt le 112.',
          'Wird es schlimmer, rufen Sie sofort wieder 112 an.',
          'If it gets worse, call 112 again at once.',
        ),
      ),
    ],
  },
];
