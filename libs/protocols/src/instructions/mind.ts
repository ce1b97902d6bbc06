import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import { BREATHES, NO, YES, pressing, reply, step, PUSH_THE_CHEST } from './scripting.js';

/** Words and presence: despair, agitation, and death at home. */
export const MIND: readonly Instruction[] = [
  {
    id: 'suicide-stay',
    title: text(
      'Zelfmoordgevaar: erbij blijven',
      'Risque suicidaire : rester',
      'Suizidgefahr: dableiben',
      'Suicide risk: stay',
    ),
    source: guideline('NICE NG225', 2022),
    steps: [
      step(
        'who',
        text(
          'Goed dat u belt. Met wie spreek ik?',
          'Vous avez bien fait d’appeler. À qui est-ce que je parle ?',
          'Gut, dass Sie anrufen. Mit wem spreche ich?',
          'I am glad you called. Who am I speaking with?',
        ),
        [
          reply(
            'self',
            text(
              'de persoon zelf',
              'la personne elle-même',
              'die Person selbst',
              'the person in danger',
            ),
          ),
          reply(
            'beside',
            text('iemand erbij', 'quelqu’un à côté', 'jemand daneben', 'somebody with them'),
          ),
          reply(
            'away',
            text(
              'iemand die er niet is',
              'quelqu’un à distance',
              'jemand an einem anderen Ort',
              'somebody elsewhere',
            ),
          ),
        ],
      ),
      step(
        'self',
        text(
          'Ik blijf bij u aan de lijn. Leg weg wat u zou gebruiken en ga naar een andere kamer, of naar buiten bij iemand. Bent u alleen?',
          'Je reste avec vous. Éloignez ce que vous vouliez utiliser et allez dans une autre pièce, ou dehors près de quelqu’un. Êtes-vous seul{|e} ?',
          'Ich bleibe am Telefon. Legen Sie weg, was Sie benutzen wollten, und gehen Sie in ein anderes Zimmer oder zu jemandem. Sind Sie allein?',
          'I am staying on the line. Put away what you meant to use and go to another room, or to somebody. Are you alone?',
        ),
      ),
      step(
        'self-wait',
        text(
          'U hoeft nu niets te beslissen. Drink geen alcohol. Doe de deur van het slot, en vertel mij wat er gebeurd is. Ik luister.',
          'Rien ne vous oblige à décider maintenant. Pas d’alcool. Déverrouillez la porte, et racontez-moi ce qui s’est passé. Je vous écoute.',
          'Sie müssen jetzt nichts entscheiden. Trinken Sie keinen Alkohol. Schließen Sie die Tür auf und erzählen Sie mir, was passiert ist. Ich höre zu.',
          'You do not have to decide anything now. No alcohol. Unlock the door, and tell me what happened. I am listening.',
        ),
        [reply('lines', text('rustiger', 'plus calme', 'ruhiger', 'calmer'))],
      ),
      step(
        'beside',
        text(
          'Blijf bij {hem|haar}, ook op het toilet. Haal wapens, touwen, medicijnen en sleutels weg, als dat veilig kan. Breng uzelf niet in gevaar.',
          'Restez avec {lui|elle}, même aux toilettes. Éloignez armes, cordes, médicaments et clés, si c’est sans danger. Ne vous exposez pas.',
          'Bleiben Sie bei {ihm|ihr}, auch auf der Toilette. Nehmen Sie Waffen, Seile, Medikamente und Schlüssel weg, wenn das ohne Gefahr geht. Bringen Sie sich nicht in Gefahr.',
          'Stay with {him|her}, in the toilet too. Take away weapons, ropes, medicines and keys if that is safe. Do not put yourself in danger.',
        ),
      ),
      step(
        'talk',
        text(
          'Vraag het gerust rechtuit, dat maakt het niet erger. Luister, oordeel niet en beloof geen geheim. Zeg dat er hulp komt.',
          'Posez la question franchement, cela n’aggrave rien. Écoutez, sans juger ni promettre le secret. Dites que l’aide arrive.',
          'Fragen Sie ganz offen, das macht es nicht schlimmer. Hören Sie zu, urteilen Sie nicht und versprechen Sie nicht, etwas geheim zu halten. Sagen Sie, dass Hilfe kommt.',
          'Ask openly, it does not make it worse. Listen, do not judge, and promise no secret. Say that help is coming.',
        ),
        [
          reply('lines', text('rustig', 'calme', 'ruhig', 'calm')),
          reply(
            'done',
            text('heeft iets gedaan', 'a fait un geste', 'hat etwas getan', 'has done something'),
          ),
        ],
      ),
      step(
        'away',
        text(
          'Hebt u contact, hou het gesprek gaande en vraag waar {hij|zij} is. Ga niet alleen zoeken: geef mij de plaats en de telefoon.',
          'Si vous êtes en contact, gardez-{le|la} en ligne et demandez où {il|elle} est. Ne partez pas chercher sans aide : donnez-moi le lieu et le numéro.',
          'Haben Sie Kontakt, reden Sie weiter mit {ihm|ihr} und fragen Sie, wo {er|sie} ist. Suchen Sie nicht allein: Geben Sie mir Ort und Nummer.',
          'If you are in touch, keep {him|her} talking and ask where {he|she} is. Do not search alone: give me the place and the number.',
        ),
        [reply('lines', text('genoteerd', 'noté', 'notiert', 'noted'))],
      ),
      step(
        'done',
        text(
          'Zeg mij wat: gesneden, opgehangen, ingenomen? Hangt {hij|zij}: til op, snijd los, leg plat. Ademt {hij|zij} normaal?',
          'Dites-moi quoi : coupure, pendaison, médicaments ? Pendaison : soulevez, coupez, à plat. Respire-t-{il|elle} normalement ?',
          'Sagen Sie mir, was: geschnitten, erhängt, Tabletten? Erhängt: anheben, abschneiden, flach hinlegen. Atmet {er|sie} normal?',
          'Tell me what: cut, hanging, tablets? If hanging: lift, cut down, lay flat. Is {he|she} breathing normally?',
        ),
        [reply('press', NO), reply('lines', YES)],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('lines', BREATHES)]),
      step(
        'lines',
        text(
          'Ook later is er dag en nacht iemand om mee te praten: Zelfmoordlijn 1813. Laat {hem|haar} vandaag niet alleen.',
          'Plus tard aussi, jour et nuit, quelqu’un écoute : Centre de Prévention du Suicide, 0800 32 123. Que personne ne reste seul aujourd’hui.',
          'Auch später ist Tag und Nacht jemand da: Telefonhilfe 108. Heute soll niemand allein bleiben.',
          'Later there is somebody to talk to as well: 1813 in Dutch, 0800 32 123 in French, 108 in German. Nobody should be alone today.',
        ),
      ),
    ],
  },
  {
    id: 'psychiatric-calm',
    title: text(
      'Onrust: kalmeren',
      'Agitation : apaiser',
      'Unruhe: beruhigen',
      'Agitation: calm down',
    ),
    source: guideline('NICE NG10', 2015),
    steps: [
      step(
        'space',
        text(
          'Hou twee armlengten afstand, sta schuin, laat de uitgang vrij voor u beiden. Haal scherpe dingen weg. Voelt u zich veilig?',
          'Gardez deux longueurs de bras, placez-vous de biais, sortie libre pour vous deux. Éloignez ce qui coupe. Vous sentez-vous en sécurité ?',
          'Halten Sie zwei Armlängen Abstand, stehen Sie seitlich, der Ausgang bleibt für beide frei. Räumen Sie Scharfes weg. Fühlen Sie sich sicher?',
          'Keep two arm’s lengths away, stand sideways, and keep the exit free for both of you. Take sharp things away. Do you feel safe?',
        ),
        [reply('talk', YES), reply('leave', NO)],
      ),
      step(
        'talk',
        text(
          'Eén persoon praat, zacht en traag, korte zinnen. Spreek niet tegen, lach niet, raak {hem|haar} niet aan. Zet tv en muziek af.',
          'Une seule personne parle, doucement, phrases courtes. Ne contredisez pas, ne riez pas, ne {le|la} touchez pas. Coupez télé et musique.',
          'Nur einer spricht, leise und langsam, in kurzen Sätzen. Nicht widersprechen, nicht lachen, {ihn|sie} nicht berühren. Fernseher und Musik aus.',
          'One person talks, softly and slowly, in short sentences. Do not argue, laugh or touch {him|her}. Turn TV and music off.',
        ),
      ),
      step(
        'offer',
        text(
          'Bied iets eenvoudigs aan: zitten, water, een deken. Hou {hem|haar} niet vast. Zeg het mij als {hij|zij} suf wordt, gloeit of niet meer reageert.',
          'Proposez du simple : s’asseoir, de l’eau, une couverture. Ne {le|la} maintenez pas. Prévenez-moi en cas de somnolence, de forte chaleur ou d’absence de réaction.',
          'Bieten Sie etwas Einfaches an: einen Stuhl, Wasser, eine Decke. Halten Sie {ihn|sie} nicht fest. Sagen Sie mir, wenn {er|sie} schläfrig wird, glüht oder nicht mehr reagiert.',
          'Offer something simple: a seat, water, a blanket. Do not hold {him|her} down. Tell me if {he|she} gets drowsy, burning hot or stops responding.',
        ),
        [
          reply(
            'leave',
            text('wordt dreigend', 'devient menaçant{|e}', 'wird bedrohlich', 'turns threatening'),
          ),
        ],
      ),
      step(
        'leave',
        text(
          'Ga weg en sluit een deur tussen u, kinderen eerst. De politie komt mee. Blijf aan de lijn.',
          'Éloignez-vous et fermez une porte, les enfants d’abord. La police vient aussi. Restez en ligne.',
          'Gehen Sie weg und schließen Sie eine Tür zwischen sich, Kinder zuerst. Die Polizei kommt auch. Bleiben Sie am Telefon.',
          'Move away and shut a door between you, children first. The police are coming too. Stay on the line.',
        ),
      ),
    ],
  },
  {
    id: 'expected-death',
    title: text('Verwacht overlijden', 'Décès attendu', 'Erwarteter Tod', 'Expected death'),
    source: 'draft, no source',
    steps: [
      step(
        'agreed',
        text(
          'Het spijt mij. Is met de dokter afgesproken en opgeschreven dat er niet gereanimeerd wordt?',
          'C’est un moment difficile. A-t-il été convenu et écrit avec le médecin de ne pas réanimer ?',
          'Das tut mir leid. Ist mit dem Arzt vereinbart und aufgeschrieben, dass nicht wiederbelebt wird?',
          'I am sorry. Was it agreed with the doctor and written down that there is no resuscitation?',
        ),
        [
          reply('peace', YES),
          reply(
            'press',
            text('nee, of niet zeker', 'non, ou pas sûr', 'nein, oder unsicher', 'no, or not sure'),
          ),
        ],
      ),
      step(
        'peace',
        text(
          'Dan hoeft u niets te doen. Er is geen haast. Blijf erbij zo lang u wilt, en noteer ongeveer het uur.',
          'Alors vous n’avez rien à faire. Rien ne presse. Restez aussi longtemps que vous voulez, et notez l’heure à peu près.',
          'Dann müssen Sie nichts tun. Es eilt nicht. Bleiben Sie, so lange Sie wollen, und notieren Sie ungefähr die Uhrzeit.',
          'Then you do not have to do anything. There is no hurry. Stay as long as you like, and note roughly what time it was.',
        ),
        [
          reply('doctor', text('rustig', 'calme', 'ruhig', 'calm')),
          reply(
            'press',
            text(
              'wil toch reanimeren',
              'veut réanimer quand même',
              'möchte doch Wiederbelebung',
              'wants CPR after all',
            ),
          ),
        ],
      ),
      step(
        'doctor',
        text(
          'Laat pompjes en leidingen zitten, zet enkel zuurstof uit. Een dokter komt het overlijden vaststellen; bel ook de palliatieve verpleging.',
          'Laissez pompes et sondes en place, coupez juste l’oxygène. Un médecin viendra constater le décès ; appelez aussi l’infirmière palliative.',
          'Lassen Sie Pumpen und Schläuche, wie sie sind, stellen Sie nur den Sauerstoff ab. Ein Arzt kommt, um den Tod festzustellen; rufen Sie auch die Palliativpflege an.',
          'Leave pumps and tubes in place, only turn the oxygen off. A doctor will come to certify; call the palliative nurse as well.',
        ),
      ),
      step(
        'alone',
        text(
          'Is er iemand die bij u kan komen? Dit is zwaar. Wij blijven bereikbaar, bel gerust terug.',
          'Quelqu’un peut-il venir près de vous ? C’est dur. Nous restons joignables, rappelez sans hésiter.',
          'Kann jemand zu Ihnen kommen? Das ist jetzt schwer. Wir sind da, rufen Sie ruhig wieder an.',
          'Can somebody come and be with you? This is hard. We are here, do call back.',
        ),
        [
          reply(
            'press',
            text(
              'twijfel: er is leven',
              'doute : signe de vie',
              'Zweifel: Lebenszeichen',
              'in doubt: signs of life',
            ),
          ),
        ],
      ),
      pressing('press', PUSH_THE_CHEST, [
        reply(
          'peace',
          text(
            'papieren gevonden: niet reanimeren',
            'document trouvé : ne pas réanimer',
            'Papier gefunden: nicht wiederbeleben',
            'document found: no CPR',
          ),
        ),
      ]),
    ],
  },
];
