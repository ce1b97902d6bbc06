import type { Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { text } from './text.js';

/** Signs of danger that several complaints ask about: one id, asked once. */
export const NEW_CONFUSION: Question = yesNo({
  id: 'new-confusion',
  text: text(
    'Is {hij|zij} sinds kort verward, heel suf of niet zichzelf?',
    'Est-{il|elle} depuis peu confus{|e}, très somnolent{|e} ou pas comme d’habitude ?',
    'Ist {er|sie} seit Kurzem verwirrt, sehr schläfrig oder anders als sonst?',
    'Has {he|she} recently become confused, very drowsy or not {himself|herself}?',
  ),
  selfText: text(
    'Bent u sinds kort in de war of heel suf?',
    'Êtes-vous depuis peu confus{|e} ou très somnolent{|e} ?',
    'Sind Sie seit Kurzem verwirrt oder sehr schläfrig?',
    'Have you recently become confused or very drowsy?',
  ),
  plain: text(
    'Vergist {hij|zij} zich in waar {hij|zij} is, of in wie u bent?',
    'Se trompe-t-{il|elle} sur l’endroit où {il|elle} est, ou sur qui vous êtes ?',
    'Irrt {er|sie} sich darin, wo {er|sie} ist oder wer Sie sind?',
    'Is {he|she} mixed up about where {he|she} is or who you are?',
  ),
  support: text(
    'Bij dementie: anders dan vorige week. Vraag wie {hem|haar} goed kent.',
    'En cas de démence : est-ce différent de la semaine passée ? Demandez à un proche.',
    'Bei Demenz: anders als vorige Woche. Fragen Sie jemanden, der {ihn|sie} gut kennt.',
    'With dementia: different from last week. Ask somebody who knows {him|her} well.',
  ),
  rationale: text(
    'Nieuwe verwardheid is bij ouderen vaak het enige teken van een ernstige ziekte.',
    'Chez la personne âgée, une confusion nouvelle est souvent le seul signe d’une maladie grave.',
    'Neue Verwirrtheit ist bei älteren Menschen oft das einzige Zeichen einer schweren Krankheit.',
    'In older people new confusion is often the only sign of serious illness.',
  ),
});

export const RASH: Question = yesNo({
  id: 'non-blanching-rash',
  text: text(
    'Zijn er rode of paarse vlekjes die niet verbleken als u er een glas op drukt?',
    'Y a-t-il des taches rouges ou violettes qui ne pâlissent pas sous un verre ?',
    'Gibt es rote oder violette Flecken, die nicht verblassen, wenn Sie ein Glas darauf drücken?',
    'Are there red or purple spots that do not fade when you press a glass on them?',
  ),
  support: text(
    'Bij een donkere huid: kijk op handpalmen, voetzolen en in de mond.',
    'Peau foncée : regardez les paumes, les plantes des pieds et la bouche.',
    'Bei dunkler Haut: Handflächen, Fußsohlen und Mund ansehen.',
    'On dark skin: look at the palms, soles and mouth.',
  ),
  plain: text(
    'Druk met een doorzichtig glas op de vlekken. Blijft u ze zien?',
    'Appuyez un verre transparent sur les taches. Les voyez-vous toujours ?',
    'Drücken Sie ein durchsichtiges Glas auf die Flecken. Sehen Sie sie noch?',
    'Press a clear glass on the spots. Can you still see them?',
  ),
  rationale: text(
    'Kan een bloedvergiftiging door meningokokken zijn.',
    'Peut être une septicémie à méningocoques.',
    'Kann eine Blutvergiftung durch Meningokokken sein.',
    'Can be blood poisoning by meningococci.',
  ),
});

export const STIFF_NECK: Question = yesNo({
  id: 'stiff-neck',
  text: text(
    'Doet het veel pijn om de kin op de borst te leggen, of verdraagt {hij|zij} geen licht?',
    'A-t-{il|elle} très mal en penchant le menton vers la poitrine, ou la lumière lui est-elle insupportable ?',
    'Tut es sehr weh, das Kinn auf die Brust zu legen, oder ist Licht für {ihn|sie} unerträglich?',
    'Does it hurt a lot to put the chin on the chest, or is {he|she} unable to bear light?',
  ),
  selfText: text(
    'Doet het veel pijn om uw kin op de borst te leggen, of verdraagt u geen licht?',
    'Avez-vous très mal en penchant le menton vers la poitrine, ou la lumière vous est-elle insupportable ?',
    'Tut es sehr weh, das Kinn auf die Brust zu legen, oder ist Licht für Sie unerträglich?',
    'Does it hurt a lot to put your chin on your chest, or are you unable to bear light?',
  ),
  rationale: text('Hersenvliesontsteking.', 'Méningite.', 'Hirnhautentzündung.', 'Meningitis.'),
});

export const FIT: Question = choice(
  {
    id: 'fit',
    text: text(
      'Heeft {hij|zij} stuipen gehad: schokken over het hele lichaam?',
      'A-t-{il|elle} eu des convulsions : des secousses de tout le corps ?',
      'Hatte {er|sie} einen Krampfanfall: Zuckungen am ganzen Körper?',
      'Has {he|she} had a fit: jerking of the whole body?',
    ),
    selfText: text(
      'Hebt u stuipen gehad: schokken over het hele lichaam?',
      'Avez-vous eu des convulsions : des secousses de tout le corps ?',
      'Hatten Sie einen Krampfanfall: Zuckungen am ganzen Körper?',
      'Have you had a fit: jerking of the whole body?',
    ),
    rationale: text(
      'Een lopende aanval moet gestopt worden, een voorbije nagekeken.',
      'Une crise en cours doit être arrêtée, une crise passée examinée.',
      'Ein laufender Anfall muss beendet, ein vergangener abgeklärt werden.',
      'A fit that goes on must be stopped; one that is over must be looked into.',
    ),
  },
  [
    ['none', text('nee', 'non', 'nein', 'no')],
    ['over', text('ja, maar nu voorbij', 'oui, mais fini', 'ja, jetzt vorbei', 'yes, now over')],
    ['now', text('ja, nu nog', 'oui, en ce moment', 'ja, jetzt noch', 'yes, still now')],
  ],
);

export const URINE: Question = choice(
  {
    id: 'last-urine',
    text: text(
      'Wanneer heeft {hij|zij} voor het laatst geplast?',
      'Quand a-t-{il|elle} uriné pour la dernière fois ?',
      'Wann hat {er|sie} zuletzt Wasser gelassen?',
      'When did {he|she} last pass urine?',
    ),
    selfText: text(
      'Wanneer hebt u voor het laatst geplast?',
      'Quand avez-vous uriné pour la dernière fois ?',
      'Wann haben Sie zuletzt Wasser gelassen?',
      'When did you last pass urine?',
    ),
    support: text(
      'Bij een baby: de laatste natte luier. Met een blaassonde: wanneer liep het zakje nog vol?',
      'Bébé : le dernier lange mouillé. Avec une sonde : quand la poche s’est-elle encore remplie ?',
      'Beim Baby: die letzte nasse Windel. Mit Katheter: Wann füllte sich der Beutel zuletzt?',
      'A baby: the last wet nappy. With a catheter: when did the bag last fill?',
    ),
    rationale: text(
      'Wie niet meer plast, droogt uit of heeft falende nieren.',
      'Qui n’urine plus se déshydrate ou a des reins qui lâchent.',
      'Wer kein Wasser lässt, trocknet aus oder die Nieren versagen.',
      'Anyone who passes no urine is drying out, or the kidneys are failing.',
    ),
  },
  [
    [
      'under-12h',
      text(
        'minder dan 12 uur geleden',
        'il y a moins de 12 heures',
        'vor weniger als 12 Stunden',
        'less than 12 hours ago',
      ),
    ],
    [
      '12-18h',
      text(
        '12 tot 18 uur geleden',
        'il y a 12 à 18 heures',
        'vor 12 bis 18 Stunden',
        '12 to 18 hours ago',
      ),
    ],
    [
      'over-18h',
      text('langer geleden', 'il y a plus longtemps', 'vor längerer Zeit', 'longer ago'),
    ],
  ],
);

export const RIGORS: Question = yesNo({
  id: 'rigors',
  text: text(
    'Heeft {hij|zij} hevige koude rillingen, met klappertanden of een schuddend bed?',
    'A-t-{il|elle} de grands frissons, à claquer des dents ou à secouer le lit ?',
    'Hat {er|sie} starken Schüttelfrost, mit Zähneklappern oder wackelndem Bett?',
    'Does {he|she} have violent shivers, with chattering teeth or a shaking bed?',
  ),
  selfText: text(
    'Hebt u hevige koude rillingen, met klappertanden of een schuddend bed?',
    'Avez-vous de grands frissons, à claquer des dents ou à secouer le lit ?',
    'Haben Sie starken Schüttelfrost, mit Zähneklappern oder wackelndem Bett?',
    'Do you have violent shivers, with chattering teeth or a shaking bed?',
  ),
  support: text(
    'Enkel kou hebben of kippenvel telt niet.',
    'Avoir simplement froid ou la chair de poule ne compte pas.',
    'Nur Frieren oder Gänsehaut zählt nicht.',
    'Merely feeling cold or goose bumps does not count.',
  ),
  rationale: text(
    'Wijst op bacteriën in het bloed.',
    'Évoque des bactéries dans le sang.',
    'Deutet auf Bakterien im Blut.',
    'Points to bacteria in the blood.',
  ),
});

export const LOW_IMMUNITY: Question = yesNo({
  id: 'low-immunity',
  text: text(
    'Heeft {hij|zij} een zwakke afweer: chemo, transplantatie, geen milt of medicijnen die de afweer remmen?',
    'Ses défenses sont-elles faibles : chimio, greffe, rate enlevée ou médicaments qui diminuent l’immunité ?',
    'Ist {seine|ihre} Abwehr schwach: wegen Chemo, Transplantat, fehlender Milz oder Medikamenten, die die Abwehr dämpfen?',
    'Is {his|her} immune system weak: chemo, a transplant, no spleen, or medicines that suppress it?',
  ),
  selfText: text(
    'Hebt u een zwakke afweer: chemo, transplantatie, geen milt of medicijnen die de afweer remmen?',
    'Vos défenses sont-elles faibles : chimio, greffe, rate enlevée ou médicaments qui diminuent l’immunité ?',
    'Ist Ihre Abwehr schwach: wegen Chemo, Transplantat, fehlender Milz oder Medikamenten, die die Abwehr dämpfen?',
    'Is your immune system weak: chemo, a transplant, no spleen, or medicines that suppress it?',
  ),
  rationale: text(
    'Zonder afweer kan koorts in enkele uren dodelijk zijn.',
    'Sans défenses, une fièvre peut tuer en quelques heures.',
    'Ohne Abwehr kann Fieber in Stunden tödlich sein.',
    'With a weak immune system a fever can kill within hours.',
  ),
});

export const TROPICS: Question = yesNo({
  id: 'tropics',
  text: text(
    'Was {hij|zij} in het laatste jaar in de tropen?',
    'A-t-{il|elle} été sous les tropiques cette dernière année ?',
    'War {er|sie} in den letzten zwölf Monaten in den Tropen?',
    'Has {he|she} been in the tropics in the last twelve months?',
  ),
  selfText: text(
    'Was u in het laatste jaar in de tropen?',
    'Avez-vous été sous les tropiques cette dernière année ?',
    'Waren Sie in den letzten zwölf Monaten in den Tropen?',
    'Have you been in the tropics in the last twelve months?',
  ),
  rationale: text(
    'Malaria kan nog maanden later uitbreken.',
    'Le paludisme peut se déclarer des mois après.',
    'Malaria kann noch Monate später ausbrechen.',
    'Malaria can break out months later.',
  ),
});

export const FEVER_DAYS: Question = choice(
  {
    id: 'fever-days',
    text: text(
      'Hoeveel dagen heeft {hij|zij} al koorts?',
      'Depuis combien de jours a-t-{il|elle} de la fièvre ?',
      'Seit wie vielen Tagen hat {er|sie} Fieber?',
      'For how many days has {he|she} had the fever?',
    ),
    selfText: text(
      'Hoeveel dagen hebt u al koorts?',
      'Depuis combien de jours avez-vous de la fièvre ?',
      'Seit wie vielen Tagen haben Sie Fieber?',
      'For how many days have you had the fever?',
    ),
    rationale: text(
      'Koorts die blijft duren, verdient een onderzoek.',
      'Une fièvre qui dure mérite un examen.',
      'Fieber, das anhält, muss untersucht werden.',
      'A fever that lasts deserves an examination.',
    ),
  },
  [
    ['under-3', text('minder dan 3', 'moins de 3', 'weniger als 3', 'fewer than 3')],
    ['3-4', text('3 of 4', '3 ou 4', '3 oder 4', '3 or 4')],
    ['5-or-more', text('5 of meer', '5 ou plus', '5 oder mehr', '5 or more')],
  ],
);

export const LOW_SUGAR: Question = yesNo({
  id: 'possible-low-sugar',
  text: text(
    'Heeft {hij|zij} diabetes en kan {zijn|haar} suiker te laag staan?',
    'Est-{il|elle} diabétique et son sucre peut-il être trop bas ?',
    'Hat {er|sie} Diabetes und könnte {sein|ihr} Zucker zu niedrig sein?',
    'Does {he|she} have diabetes, and could {his|her} sugar be too low?',
  ),
  selfText: text(
    'Hebt u diabetes en kan uw suiker te laag staan?',
    'Êtes-vous diabétique et votre sucre peut-il être trop bas ?',
    'Haben Sie Diabetes und könnte Ihr Zucker zu niedrig sein?',
    'Do you have diabetes, and could your sugar be too low?',
  ),
  support: text(
    'Beven, zweten, honger, vreemd doen: ja. Een meting boven 70 telt als nee.',
    'Tremblement, sueurs, faim, comportement bizarre : oui. Une mesure au-dessus de 70 compte comme non.',
    'Zittern, Schwitzen, Hunger, seltsames Verhalten: ja. Ein Messwert über 70 zählt als nein.',
    'Trembling, sweating, hunger, acting oddly: yes. A reading above 70 counts as no.',
  ),
  rationale: text(
    'Een lage suiker lijkt op een beroerte en is snel te verhelpen.',
    'Un sucre bas imite un AVC et se corrige vite.',
    'Ein niedriger Zucker ähnelt einem Schlaganfall und ist schnell behoben.',
    'Low sugar looks like a stroke and is quickly put right.',
  ),
});

export const CANNOT_STAND: Question = yesNo({
  id: 'cannot-stand',
  text: text(
    'Is {hij|zij} zo zwak dat {hij|zij} niet meer kan rechtstaan of stappen, terwijl dat anders wel gaat?',
    'Est-{il|elle} trop faible pour tenir debout ou marcher, alors que d’habitude {il|elle} y arrive ?',
    'Ist {er|sie} so schwach, dass {er|sie} nicht mehr stehen oder gehen kann, obwohl es sonst geht?',
    'Is {he|she} too weak to stand or walk, although {he|she} usually can?',
  ),
  selfText: text(
    'Bent u zo zwak dat u niet meer kunt rechtstaan of stappen, terwijl dat anders wel gaat?',
    'Êtes-vous trop faible pour tenir debout ou marcher, alors que d’habitude vous y arrivez ?',
    'Sind Sie so schwach, dass Sie nicht mehr stehen oder gehen können, obwohl es sonst geht?',
    'Are you too weak to stand or walk, although you usually can?',
  ),
  rationale: text(
    'Snel achteruitgaan is zelf een alarmteken.',
    'Un déclin rapide est en soi un signe d’alarme.',
    'Schneller Abbau ist selbst ein Alarmzeichen.',
    'Getting worse fast is an alarm sign of its own.',
  ),
});

/** People who are ill together; whether an alarm sounds is asked apart, since an alarm alone is no illness. */
export const OTHERS_UNWELL: Question = yesNo({
  id: 'others-unwell',
  text: text(
    'Is nog iemand in huis tegelijk onwel, met hoofdpijn of misselijk, ook een huisdier?',
    'Quelqu’un d’autre dans la maison a-t-il aussi mal à la tête ou des nausées, même un animal ?',
    'Geht es noch jemandem im Haus schlecht, mit Kopfschmerzen oder Übelkeit, auch einem Haustier?',
    'Is someone else in the house unwell too, with a headache or nausea, even a pet?',
  ),
  rationale: text(
    'Samen ziek in één huis is CO tot het tegendeel blijkt.',
    'Malades ensemble dans une maison : CO jusqu’à preuve du contraire.',
    'Mehrere Kranke in einem Haus: CO bis zum Beweis des Gegenteils.',
    'Ill together in one house is CO until proven otherwise.',
  ),
});

export const CO_ALARM: Question = yesNo({
  id: 'co-alarm',
  text: text(
    'Gaat er een CO-melder af?',
    'Un détecteur de CO sonne-t-il ?',
    'Schlägt ein CO-Melder an?',
    'Is a CO alarm going off?',
  ),
  support: text(
    'Gaat hij af en is niemand ziek, kies dan CO, rook of gevaarlijke stof: iedereen buiten, brandweer.',
    'S’il sonne et que personne n’est malade, choisissez CO, fumée ou produit dangereux : tous dehors, pompiers.',
    'Schlägt er an und ist niemand krank, wählen Sie CO, Rauch oder Gefahrstoff: alle hinaus, Feuerwehr.',
    'If it sounds and nobody is ill, choose CO, smoke or hazardous substance: everybody out, fire brigade.',
  ),
  rationale: text(
    'Wie klachten heeft terwijl de melder afgaat, kan een CO-vergiftiging hebben.',
    'Qui a des symptômes pendant que le détecteur sonne peut être intoxiqué au CO.',
    'Wer Beschwerden hat, während der Melder anschlägt, kann eine CO-Vergiftung haben.',
    'Whoever has complaints while the alarm sounds may have carbon monoxide poisoning.',
  ),
});

export const THROAT_SWELLING: Question = yesNo({
  id: 'throat-or-tongue-swelling',
  text: text(
    'Zwellen tong, lippen of keel, of begon het na een steek, eten of medicijn?',
    'La langue, les lèvres ou la gorge gonflent-elles, ou est-ce après une piqûre, un aliment ou un médicament ?',
    'Schwellen Zunge, Lippen oder Hals an, oder begann es nach einem Stich, einem Lebensmittel oder einem Medikament?',
    'Are tongue, lips or throat swelling, or did it follow a sting, food or medicine?',
  ),
  selfText: text(
    'Zwellen uw tong, lippen of keel, of begon het na een steek, eten of medicijn?',
    'Votre langue, vos lèvres ou votre gorge gonflent-elles, ou est-ce après une piqûre, un aliment ou un médicament ?',
    'Schwellen bei Ihnen Zunge, Lippen oder Hals an, oder begann es nach einem Stich, einem Lebensmittel oder einem Medikament?',
    'Are your tongue, lips or throat swelling, or did it follow a sting, food or medicine?',
  ),
  rationale: text('Anafylaxie.', 'Anaphylaxie.', 'Anaphylaxie.', 'Anaphylaxis.'),
});

export const CLOT_RISK: Question = yesNo({
  id: 'clot-risk',
  text: text(
    'Hoest {hij|zij} bloed op, is één been gezwollen, of is {hij|zij} pas geopereerd of bevallen, of was {hij|zij} lang bedlegerig?',
    'Crache-t-{il|elle} du sang, a-t-{il|elle} une jambe gonflée, ou y a-t-il eu récemment une opération, un accouchement ou un long repos au lit ?',
    'Hustet {er|sie} Blut, ist ein Bein geschwollen, oder gab es kürzlich eine Operation, Geburt oder langes Liegen?',
    'Is {he|she} coughing up blood, is one leg swollen, or was there recent surgery, a birth or long bed rest?',
  ),
  selfText: text(
    'Hoest u bloed op, is één been gezwollen, of bent u pas geopereerd of bevallen, of was u lang bedlegerig?',
    'Crachez-vous du sang, avez-vous une jambe gonflée, ou y a-t-il eu récemment une opération, un accouchement ou un long repos au lit ?',
    'Husten Sie Blut, ist ein Bein geschwollen, oder gab es kürzlich eine Operation, Geburt oder langes Liegen?',
    'Are you coughing up blood, is one leg swollen, or was there recent surgery, a birth or long bed rest?',
  ),
  rationale: text(
    'Longembolie: de pijn zit dan vaak bij het ademen.',
    'Embolie pulmonaire : la douleur vient souvent en respirant.',
    'Lungenembolie: Der Schmerz kommt dann oft beim Atmen.',
    'Pulmonary embolism: the pain then often comes with breathing.',
  ),
});
