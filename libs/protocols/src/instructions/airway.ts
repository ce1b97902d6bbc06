import type { Instruction } from '@lib/triage';
import { guideline } from '../building.js';
import { text } from '../text.js';
import {
  BETTER,
  BREATHES,
  ERC,
  FIRST_AID,
  NO,
  NOT_BETTER,
  NOT_BREATHING,
  ON_THE_SIDE,
  PUSH_THE_CHEST,
  UNCONSCIOUS,
  YES,
  pressing,
  reply,
  step,
} from './scripting.js';

const NOT_CLEAR = text('nog niet los', 'pas encore dégagé', 'noch nicht frei', 'not clear yet');
const FREE = text('er komt weer lucht', 'l’air passe', 'Luft kommt durch', 'air gets through');

/** The way of the air: cleared, kept open, and breathing made easier. */
export const AIRWAY: readonly Instruction[] = [
  {
    id: 'choking-adult',
    title: text('Verslikking', 'Étouffement', 'Verschlucken', 'Choking'),
    source: ERC,
    steps: [
      step(
        'cough',
        text(
          'Moedig aan om te hoesten. Kan {hij|zij} niet meer hoesten of praten, ga dan verder.',
          'Encouragez-{le|la} à tousser. S’{il|elle} ne peut plus tousser ni parler, passez à la suite.',
          'Ermutigen Sie {ihn|sie} zu husten. Kann {er|sie} nicht mehr husten oder sprechen, kommt sofort der nächste Schritt.',
          'Tell {him|her} to keep coughing. If {he|she} can no longer cough or speak, we go to the next step at once.',
        ),
      ),
      step(
        'back',
        text(
          'Buig {hem|haar} voorover. Sla vijf keer hard met de hiel van uw hand tussen de schouderbladen.',
          'Penchez-{le|la} en avant. Donnez cinq claques fortes entre les omoplates avec le talon de la main.',
          'Beugen Sie {ihn|sie} nach vorn. Schlagen Sie fünfmal kräftig mit dem Handballen zwischen die Schulterblätter.',
          'Bend {him|her} forward. Give five hard blows between the shoulder blades with the heel of your hand.',
        ),
      ),
      step(
        'abdomen',
        text(
          'Ga achter {hem|haar} staan, vuist boven de navel, andere hand erop. Trek vijf keer hard naar u toe en omhoog. Wissel af met vijf slagen. Bij een zwangere: trek op het borstbeen, niet op de buik.',
          'Placez-vous derrière {lui|elle}, poing au-dessus du nombril, l’autre main dessus. Tirez cinq fois fort vers vous et vers le haut. Alternez avec cinq claques. Femme enceinte : tirez sur le sternum, pas sur le ventre.',
          'Stellen Sie sich hinter {ihn|sie}, eine Faust über dem Nabel, die andere Hand darauf. Ziehen Sie fünfmal kräftig zu sich und nach oben. Im Wechsel mit fünf Schlägen. Bei einer Schwangeren: Hände auf das Brustbein, nicht auf den Bauch.',
          'Stand behind {him|her}. Make a fist above the navel and put your other hand on it. Pull hard inward and upward five times. Alternate with five blows. If she is pregnant: pull on the breastbone, not the belly.',
        ),
        [
          reply('back', NOT_CLEAR),
          reply(
            'floor',
            text(
              'verliest het bewustzijn',
              'perd connaissance',
              'verliert das Bewusstsein',
              'becomes unconscious',
            ),
          ),
          reply('cleared', text('het is eruit', 'c’est sorti', 'es ist heraus', 'it is out')),
        ],
      ),
      pressing(
        'floor',
        text(
          'Leg {hem|haar} op de grond en begin midden op de borst te duwen, hard en snel op de maat.',
          'Couchez-{le|la} par terre et appuyez au milieu de la poitrine, fort et vite au rythme.',
          'Legen Sie {ihn|sie} auf den Boden und drücken Sie mitten auf die Brust, kräftig und schnell im Takt.',
          'Lay {him|her} flat on the floor. Push in the middle of the chest, hard and fast with the beat.',
        ),
        [reply('cleared', BREATHES)],
      ),
      step(
        'cleared',
        text(
          'Laat {hem|haar} rustig zitten en niets eten of drinken. Na het duwen op de buik kijkt een dokter {hem|haar} altijd na.',
          'Laissez-{le|la} assis{|e} au calme, sans manger ni boire. Après des poussées sur le ventre, un médecin l’examine toujours.',
          'Lassen Sie {ihn|sie} ruhig sitzen, ohne Essen und Trinken. Nach dem Ziehen am Bauch muss {ihn|sie} immer ein Arzt untersuchen.',
          'Let {him|her} sit quietly, with nothing to eat or drink. After pulls on the belly a doctor must always examine {him|her}.',
        ),
      ),
    ],
  },
  {
    id: 'choking-infant',
    title: text(
      'Verslikking baby',
      'Étouffement nourrisson',
      'Verschlucken, Säugling',
      'Choking infant',
    ),
    source: ERC,
    steps: [
      step(
        'back',
        text(
          'Leg de baby met de buik op uw onderarm, hoofd lager. Geef vijf klappen tussen de schouderbladen.',
          'Mettez le bébé à plat ventre sur votre avant-bras, tête plus basse. Cinq tapes entre les omoplates.',
          'Legen Sie das Baby mit dem Bauch auf Ihren Unterarm, Kopf tiefer. Geben Sie fünf Schläge zwischen die Schulterblätter.',
          'Lay the baby face down on your forearm, with the head lower. Give five blows between the shoulder blades with the heel of your hand.',
        ),
      ),
      step(
        'chest',
        text(
          'Draai de baby op de rug. Duw vijf keer met twee vingers midden op de borst. Niet op de buik duwen.',
          'Retournez le bébé. Appuyez cinq fois avec deux doigts au milieu de la poitrine. Pas sur le ventre.',
          'Drehen Sie das Baby um. Drücken Sie fünfmal mit zwei Fingern mitten auf die Brust. Nicht auf den Bauch.',
          'Turn the baby onto the back. Push five times with two fingers in the middle of the chest. Do not push on the belly.',
        ),
        [
          reply('back', NOT_CLEAR),
          reply('floor', text('wordt slap', 'devient mou', 'wird schlaff', 'goes limp')),
          reply('cleared', text('het is eruit', 'c’est sorti', 'es ist heraus', 'it is out')),
        ],
      ),
      pressing(
        'floor',
        text(
          'Leg de baby op een tafel of de grond. Leg uw mond over mond en neus en blaas vijf keer zacht. Leg dan beide handen om de borstkas, duimen naast elkaar in het midden, en duw met beide duimen, op de maat.',
          'Couchez le bébé sur une table ou par terre. Couvrez bouche et nez de votre bouche et soufflez cinq fois doucement. Puis entourez la poitrine des deux mains, les pouces côte à côte au milieu, et appuyez avec les deux pouces, au rythme.',
          'Legen Sie das Baby auf einen Tisch oder den Boden. Legen Sie Ihren Mund über Mund und Nase und blasen Sie fünfmal sanft Luft hinein. Dann umfassen Sie den Brustkorb mit beiden Händen, die Daumen nebeneinander in der Mitte, und drücken mit beiden Daumen im Takt.',
          'Lay the baby on a table or the floor. Cover mouth and nose with your mouth and breathe gently five times. Then put both hands around the chest, thumbs side by side in the middle, and push with both thumbs, with the beat.',
        ),
        [reply('cleared', BREATHES)],
      ),
      step(
        'cleared',
        text(
          'Hou de baby rechtop tegen u aan en geef nog niets te drinken. Zeg het mij als er opnieuw moeite is met ademen.',
          'Gardez le bébé droit contre vous et ne lui donnez encore rien à boire. Dites-le-moi si la respiration redevient difficile.',
          'Halten Sie das Baby aufrecht im Arm und geben Sie noch nichts zu trinken. Sagen Sie es mir, wenn das Atmen wieder schwerfällt.',
          'Hold the baby upright against you and give nothing to drink yet. Tell me if breathing becomes hard again.',
        ),
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
      step(
        'turn',
        text(
          'Leg {hem|haar} op {zijn|haar} zij, hoofd achterover, mond naar beneden.',
          'Mettez-{le|la} sur le côté, tête en arrière, bouche vers le bas.',
          'Drehen Sie {ihn|sie} auf die Seite, Kopf nach hinten, Mund nach unten.',
          'Turn {him|her} on {his|her} side, with the head back and the mouth down.',
        ),
      ),
      step(
        'watch',
        text(
          'Kijk elke minuut of {hij|zij} nog normaal ademt. Zo niet: zeg het mij meteen.',
          'Regardez chaque minute s’{il|elle} respire normalement. Sinon, dites-le-moi tout de suite.',
          'Schauen Sie jede Minute, ob {er|sie} normal atmet. Wenn nicht, sagen Sie es mir sofort.',
          'Check every minute that {he|she} breathes normally. If not, tell me at once.',
        ),
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
      step(
        'sit',
        text(
          'Laat {hem|haar} rechtop zitten, iets voorover, raam open. De eigen puffer zoals voorgeschreven.',
          'Faites-{le|la} asseoir, un peu penché{|e} en avant, fenêtre ouverte. Son propre puff comme prescrit.',
          'Setzen Sie {ihn|sie} aufrecht hin, leicht nach vorn gebeugt, und öffnen Sie das Fenster. {Sein|Ihr} eigenes Spray wie verordnet.',
          'Sit {him|her} upright, leaning forward a little, and open a window. Let {him|her} use {his|her} own inhaler as prescribed.',
        ),
      ),
      step(
        'tell',
        text(
          'Blijf kalm naast {hem|haar}. Kan {hij|zij} niet meer praten, wordt {hij|zij} blauw of suf: zeg het mij meteen.',
          'Restez calme à côté {de lui|d’elle}. S’{il|elle} ne peut plus parler, devient bleu{|e} ou somnole : dites-le-moi tout de suite.',
          'Bleiben Sie ruhig bei {ihm|ihr}. Kann {er|sie} nicht mehr sprechen, wird {er|sie} blau oder schläfrig: Sagen Sie es mir sofort.',
          'Stay calm beside {him|her}. If {he|she} can no longer speak, turns blue or gets drowsy, tell me at once.',
        ),
      ),
    ],
  },
  {
    id: 'asthma-inhaler',
    title: text(
      'Astma: eigen puffer',
      'Asthme : son puff',
      'Asthma: eigenes Spray',
      'Asthma: own inhaler',
    ),
    source: FIRST_AID,
    steps: [
      step(
        'sit',
        text(
          'Laat {hem|haar} rechtop zitten, iets voorover, ellebogen op tafel. Heeft {hij|zij} een eigen puffer voor aanvallen bij de hand?',
          'Faites-{le|la} asseoir bien droit, un peu en avant, coudes sur la table. A-t-{il|elle} son puff de crise sous la main ?',
          'Setzen Sie {ihn|sie} aufrecht hin, leicht nach vorn gebeugt, Ellbogen auf den Tisch. Ist {sein|ihr} eigenes Notfallspray zur Hand?',
          'Sit {him|her} upright, leaning forward, elbows on a table. Is {his|her} own reliever inhaler at hand?',
        ),
        [reply('puff', YES), reply('none', NO)],
      ),
      step(
        'puff',
        text(
          'Schud de puffer. Eén puf in de voorzetkamer, rustig in- en uitademen, dan pas de volgende: zoveel als in {zijn|haar} eigen plan staat.',
          'Agitez le puff. Une bouffée dans la chambre d’inhalation, respirer calmement, puis la suivante : autant que le dit son propre plan.',
          'Schütteln Sie das Spray. Ein Sprühstoß in die Inhalierhilfe, ruhig ein- und ausatmen, dann erst der nächste: so viele, wie in {seinem|ihrem} Plan stehen.',
          'Shake the inhaler. Give one puff into the spacer, let {him|her} breathe in and out calmly, then the next: as many as {his|her} own plan says.',
        ),
        [
          reply('rest', BETTER),
          reply(
            'worse',
            text(
              'na tien minuten niet beter',
              'pas mieux après dix minutes',
              'nach zehn Minuten nicht besser',
              'no better after ten minutes',
            ),
          ),
        ],
      ),
      step(
        'none',
        text(
          'Geef geen puffer van iemand anders zonder het mij te zeggen. Raam open, losse kleren, traag uitblazen met getuite lippen.',
          'Ne donnez pas le puff de quelqu’un d’autre sans me le dire. Ouvrez la fenêtre, desserrez les vêtements ; qu’{il|elle} souffle lentement, lèvres pincées.',
          'Geben Sie kein fremdes Spray, ohne es mir zu sagen. Öffnen Sie das Fenster und lockern Sie die Kleidung. {Er|Sie} soll langsam durch gespitzte Lippen ausatmen.',
          'Do not give anybody else’s inhaler without telling me. Open a window, loosen clothes, and let {him|her} breathe out slowly through pursed lips.',
        ),
        [reply('rest', BETTER), reply('worse', NOT_BETTER)],
      ),
      step(
        'worse',
        text(
          'Hou {hem|haar} rechtop. Herhaal {zijn|haar} puffer zoals het plan zegt tot er hulp is. Niet neerleggen, niet laten stappen.',
          'Qu’{il|elle} reste assis{|e}. Répétez son puff comme le dit le plan jusqu’aux secours. Ne {le|la} couchez pas, ne {le|la} faites pas marcher.',
          'Lassen Sie {ihn|sie} aufrecht sitzen. Wiederholen Sie das Spray, wie es im Plan steht, bis Hilfe da ist. Nicht hinlegen, nicht gehen lassen.',
          'Keep {him|her} upright. Repeat the inhaler as the plan says until help is there. {He|She} must not lie down or walk.',
        ),
        [
          reply('rest', BETTER),
          reply(
            'limp',
            text(
              'suf, blauw of reageert niet',
              'somnole, devient bleu{|e} ou ne réagit plus',
              'schläfrig, blau oder reagiert nicht',
              'drowsy, blue or not responding',
            ),
          ),
        ],
      ),
      step(
        'limp',
        text(
          'Zeg het mij meteen. Ademt {hij|zij} nog normaal als u naar de borst kijkt?',
          'Dites-le-moi tout de suite. Regardez la poitrine : respire-t-{il|elle} encore normalement ?',
          'Sagen Sie es mir sofort. Atmet {er|sie} noch normal, wenn Sie auf die Brust schauen?',
          'Tell me at once. Is {he|she} still breathing normally when you look at the chest?',
        ),
        [reply('press', NOT_BREATHING), reply('worse', YES)],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('rest', BREATHES)]),
      step(
        'rest',
        text(
          'Laat {hem|haar} rechtop uitrusten, niet alleen. Komt de kortademigheid terug, bel meteen opnieuw.',
          'Laissez-{le|la} se reposer assis{|e}, pas seul{|e}. Si l’essoufflement revient, rappelez aussitôt.',
          'Lassen Sie {ihn|sie} aufrecht ausruhen, nicht allein. Kommt die Atemnot zurück, rufen Sie sofort wieder an.',
          'Let {him|her} rest sitting up, not alone. If the breathlessness returns, call again at once.',
        ),
      ),
    ],
  },
  {
    id: 'croup-calm',
    title: text(
      'Valse kroep: kalm houden',
      'Croup : calmer',
      'Pseudokrupp: beruhigen',
      'Croup: keep calm',
    ),
    source: 'draft, no source',
    steps: [
      step(
        'lap',
        text(
          'Neem het kind rechtop op uw schoot en hou het rustig. Huilen maakt het ademen moeilijker. Kijk niet in de keel.',
          'Prenez l’enfant bien droit sur vos genoux et calmez-le. Pleurer aggrave la respiration. Ne regardez pas dans la gorge.',
          'Nehmen Sie das Kind aufrecht auf den Schoß und beruhigen Sie es. Weinen erschwert das Atmen. Schauen Sie nicht in den Hals.',
          'Hold the child upright on your lap and keep the child calm. Crying makes breathing harder. Do not look into the throat.',
        ),
      ),
      step(
        'cool',
        text(
          'Open het raam of ga even warm ingepakt naar buiten: koele lucht helpt vaak. Stomen helpt niet en kan brandwonden geven.',
          'Ouvrez la fenêtre ou sortez un moment, bien couvert : l’air frais aide souvent. La vapeur n’aide pas et peut brûler.',
          'Öffnen Sie das Fenster oder gehen Sie kurz mit dem Kind hinaus, warm eingepackt: Kühle Luft hilft oft. Dampf hilft nicht und kann verbrühen.',
          'Open the window or go outside for a moment, well wrapped: cool air often helps. Steam does not help and can scald.',
        ),
        [
          reply('watch', BETTER),
          reply(
            'worse',
            text(
              'kwijlt, blauw, of piept in rust',
              'bave, devient bleu ou siffle au repos',
              'sabbert, blau oder atmet in Ruhe laut',
              'drools, blue, or noisy at rest',
            ),
          ),
        ],
      ),
      step(
        'worse',
        text(
          'Laat het kind zitten zoals het zelf wil, leg het niet neer. Niets te eten of te drinken. Zeg het mij als het suf of blauw wordt.',
          'Laissez l’enfant assis comme il veut, ne le couchez pas. Rien à manger ni à boire. Dites-le-moi s’il somnole ou devient bleu.',
          'Lassen Sie das Kind sitzen, wie es will, legen Sie es nicht hin. Nichts zu essen oder zu trinken. Sagen Sie es mir, wenn es schläfrig oder blau wird.',
          'Let the child sit in the easiest position; do not lay the child down. Give nothing to eat or drink. Tell me if the child gets drowsy or blue.',
        ),
        [reply('watch', BETTER)],
      ),
      step(
        'watch',
        text(
          'Slaap deze nacht dicht bij het kind. Bel opnieuw als het in rust piept, de huid tussen de ribben intrekt of het niet drinkt.',
          'Dormez près de l’enfant cette nuit. Rappelez s’il siffle au repos, si la peau se creuse entre les côtes ou s’il ne boit pas.',
          'Schlafen Sie heute Nacht nahe beim Kind. Rufen Sie wieder an, wenn es in Ruhe laut atmet, sich die Haut zwischen den Rippen einzieht oder es nicht trinkt.',
          'Sleep close to the child tonight. Call again if breathing is noisy at rest, the skin pulls in between the ribs, or the child does not drink.',
        ),
      ),
    ],
  },
  {
    id: 'anaphylaxis-pen',
    title: text(
      'Ernstige allergie: adrenalinepen',
      'Allergie grave : stylo d’adrénaline',
      'Schwere Allergie: Adrenalin-Pen',
      'Severe allergy: adrenaline pen',
    ),
    source: guideline('EAACI anaphylaxis', 2021),
    steps: [
      step(
        'lie',
        text(
          'Leg {hem|haar} plat met de benen omhoog; wie moeilijk ademt, mag zitten. Niet laten opstaan. Heeft {hij|zij} een eigen adrenalinepen?',
          'Couchez-{le|la}, jambes relevées ; assis{|e} si la respiration est difficile. Ne pas se lever. A-t-{il|elle} son stylo d’adrénaline ?',
          'Legen Sie {ihn|sie} flach hin, Beine hoch; bei Atemnot darf {er|sie} sitzen. Lassen Sie {ihn|sie} nicht aufstehen. Ist {sein|ihr} eigener Adrenalin-Pen da?',
          'Lay {him|her} flat with the legs raised; sitting is fine if breathing is hard. {He|She} must not stand up. Is {his|her} own adrenaline pen there?',
        ),
        [reply('pen', YES), reply('none', NO), reply('limp', UNCONSCIOUS)],
      ),
      step(
        'pen',
        text(
          'Trek de veiligheidsdop eraf. Duw de pen hard tegen de buitenkant van de dij, door de kleren mag, tot ze klikt, en tel tot tien.',
          'Retirez le capuchon de sécurité. Appuyez fort le stylo sur le côté externe de la cuisse, à travers les vêtements, jusqu’au clic, et comptez jusqu’à dix.',
          'Ziehen Sie die Sicherheitskappe ab. Drücken Sie den Pen fest außen auf den Oberschenkel, auch durch die Kleidung, bis es klickt, und zählen Sie bis zehn.',
          'Pull off the safety cap. Push the pen hard against the outer thigh until it clicks, and count to ten. Through clothes is fine.',
        ),
        [reply('after', text('gegeven', 'c’est fait', 'gegeben', 'given'))],
      ),
      step(
        'after',
        text(
          'Noteer het uur en bewaar de pen. Laat {hem|haar} liggen, ook als het betert. Is het na vijf minuten beter?',
          'Notez l’heure et gardez le stylo. Qu’{il|elle} reste couché{|e}, même si ça va mieux. Est-ce mieux après cinq minutes ?',
          'Notieren Sie die Uhrzeit und heben Sie den Pen auf. Lassen Sie {ihn|sie} liegen, auch wenn es besser wird. Ist es nach fünf Minuten besser?',
          'Note the time and keep the pen. Keep {him|her} lying down, even if {he|she} feels better. Is it better after five minutes?',
        ),
        [
          reply('watch', BETTER),
          reply(
            'second',
            text(
              'na 5 minuten niet beter',
              'pas mieux après 5 minutes',
              'nach 5 Minuten nicht besser',
              'no better after 5 minutes',
            ),
          ),
          reply('limp', UNCONSCIOUS),
        ],
      ),
      step(
        'second',
        text(
          'Is er een tweede pen van {hem|haar}, geef die nu in de andere dij. Anders: laat liggen en blijf bij mij aan de lijn.',
          'S’{il|elle} a un deuxième stylo, donnez-le maintenant dans l’autre cuisse. Sinon : qu’{il|elle} reste couché{|e}, et restez en ligne.',
          'Ist ein zweiter eigener Pen da, geben Sie ihn jetzt in den anderen Oberschenkel. Wenn nicht, lassen Sie {ihn|sie} liegen und bleiben Sie am Telefon.',
          'If there is a second pen of {his|her} own, give it now in the other thigh. If not: keep {him|her} lying down and stay on the line.',
        ),
        [reply('watch', BETTER), reply('limp', UNCONSCIOUS)],
      ),
      step(
        'none',
        text(
          'Schraap een angel weg als die er nog zit, en geef niets meer van wat de reactie gaf. Laat {hem|haar} liggen.',
          'Enlevez en grattant un dard resté dans la peau, et ne donnez plus rien de ce qui a causé la réaction. Qu’{il|elle} reste couché{|e}.',
          'Steckt noch ein Stachel, kratzen Sie ihn weg. Geben Sie nichts mehr von dem, was die Reaktion auslöste. Lassen Sie {ihn|sie} liegen.',
          'If the stinger is still in the skin, scrape it out. Do not give any more of what caused it. Keep {him|her} lying down.',
        ),
        [reply('watch', BETTER), reply('limp', UNCONSCIOUS)],
      ),
      step(
        'limp',
        text(
          'Kijk naar de borst: ademt {hij|zij} normaal?',
          'Regardez la poitrine : respire-t-{il|elle} normalement ?',
          'Schauen Sie auf die Brust: Atmet {er|sie} normal?',
          'Look at the chest: is {he|she} breathing normally?',
        ),
        [reply('press', NOT_BREATHING), reply('side', YES)],
      ),
      pressing('press', PUSH_THE_CHEST, [reply('side', BREATHES)]),
      step('side', ON_THE_SIDE, [reply('press', NOT_BREATHING), reply('watch', BETTER)]),
      step(
        'watch',
        text(
          'Blijf bij {hem|haar}, laat {hem|haar} liggen en niet stappen. De reactie kan terugkomen: {hij|zij} moet mee naar het ziekenhuis.',
          'Restez près {de lui|d’elle}. Qu’{il|elle} reste couché{|e}, sans marcher. La réaction peut revenir : l’hôpital reste nécessaire.',
          'Bleiben Sie bei {ihm|ihr}. {Er|Sie} soll liegen bleiben und nicht gehen. Die Reaktion kann wiederkommen: {Er|Sie} muss ins Krankenhaus.',
          'Stay with {him|her}. {He|She} must keep lying down and not walk. The reaction can come back: hospital is still needed.',
        ),
      ),
    ],
  },
  {
    id: 'tracheostomy-blocked',
    title: text(
      'Canule in de hals verstopt',
      'Trachéotomie : canule bouchée',
      'Halskanüle verstopft',
      'Blocked tracheostomy',
    ),
    source: guideline('NTSP', 2012),
    steps: [
      step(
        'valve',
        text(
          'Zet {hem|haar} half rechtop. Haal spreekklep, kunstneus of dop van de canule. Komt er nu lucht?',
          'Asseyez-{le|la} à moitié. Enlevez la valve, le nez artificiel ou le bouchon de la canule. L’air passe-t-il ?',
          'Setzen Sie {ihn|sie} halb auf. Nehmen Sie Sprechventil, künstliche Nase oder Kappe von der Kanüle ab. Kommt jetzt Luft durch?',
          'Sit {him|her} half up. Take the speaking valve, filter or cap off the tube. Does air get through now?',
        ),
        [reply('watch', FREE), reply('inner', NO)],
      ),
      step(
        'inner',
        text(
          'Is er een binnencanule, haal die eruit. Spoel ze schoon of steek een propere in. Komt er nu lucht?',
          'S’il y a une canule interne, retirez-la. Rincez-la ou mettez-en une propre. L’air passe-t-il ?',
          'Gibt es eine Innenkanüle, ziehen Sie sie heraus. Spülen Sie sie aus oder setzen Sie eine saubere ein. Kommt jetzt Luft durch?',
          'If there is an inner tube, take it out. Rinse it or put in a clean one. Does air get through now?',
        ),
        [reply('watch', FREE), reply('suction', NO)],
      ),
      step(
        'suction',
        text(
          'Laat {hem|haar} hard hoesten. Hebt u een zuigtoestel en kunt u het: zuig de canule uit zoals u het leerde.',
          'Faites-{le|la} tousser fort. Si vous avez un aspirateur et savez le faire : aspirez la canule comme appris.',
          'Lassen Sie {ihn|sie} kräftig husten. Haben Sie ein Absauggerät und können Sie damit umgehen, saugen Sie die Kanüle ab, wie Sie es gelernt haben.',
          'Have {him|her} cough hard. If you have a suction machine and know how: suck the tube out as you were taught.',
        ),
        [
          reply('watch', FREE),
          reply('out', text('nog dicht', 'toujours bouchée', 'noch verstopft', 'still blocked')),
        ],
      ),
      step(
        'out',
        text(
          'Maak het bandje los en trek de hele canule eruit. Hebt u een reserve en kunt u het, steek die erin. Ademt {hij|zij}?',
          'Défaites le lien et retirez toute la canule. Si vous avez une canule de réserve et savez le faire, mettez-la. Respire-t-{il|elle} ?',
          'Lösen Sie das Band und ziehen Sie die ganze Kanüle heraus. Haben Sie eine Ersatzkanüle und können Sie es, setzen Sie sie ein. Atmet {er|sie}?',
          'Undo the tie and pull the whole tube out. If you have a spare and know how, put it in. Is {he|she} breathing?',
        ),
        [reply('watch', YES), reply('breaths', NO)],
      ),
      step(
        'breaths',
        text(
          'Dek het gaatje in de hals af en blaas in de mond, vijf keer. Is het strottenhoofd weg: blaas in het gaatje zelf.',
          'Bouchez l’orifice du cou et soufflez cinq fois dans la bouche. Si le larynx a été enlevé : soufflez dans l’orifice.',
          'Decken Sie die Öffnung am Hals ab und blasen Sie fünfmal Luft in den Mund. Wurde der Kehlkopf entfernt: in die Öffnung selbst.',
          'Cover the hole in the neck and breathe into the mouth five times. If the voice box was removed, breathe into the hole itself.',
        ),
      ),
      pressing('press', PUSH_THE_CHEST, [
        reply(
          'breaths',
          text('weer beademen', 'souffler encore', 'wieder beatmen', 'breaths again'),
        ),
        reply('watch', BREATHES),
      ]),
      step(
        'watch',
        text(
          'Laat {hem|haar} rechtop rusten en blijf naar de ademhaling kijken. Leg de reservecanule en het canulepaspoort klaar.',
          'Laissez-{le|la} assis{|e} et surveillez la respiration. Préparez la canule de réserve et la carte de la canule.',
          'Lassen Sie {ihn|sie} aufrecht ruhen und beobachten Sie die Atmung. Legen Sie Ersatzkanüle und Kanülenpass bereit.',
          'Let {him|her} rest upright and keep watching the breathing. Have the spare tube and its card ready.',
        ),
      ),
    ],
  },
];
