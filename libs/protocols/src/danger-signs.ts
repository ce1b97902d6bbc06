import type { Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { text } from './text.js';

/** Signs of danger that several complaints ask about: one id, asked once. */
export const NEW_CONFUSION: Question = yesNo({
  id: 'new-confusion',
  text: text(
    'Is hij sinds kort verward, heel suf of niet zichzelf?',
    'Est-il depuis peu confus, très somnolent ou pas comme d’habitude ?',
    'Ist er seit Kurzem verwirrt, sehr schläfrig oder nicht er selbst?',
    'Has he recently become confused, very drowsy or not himself?',
  ),
  plain: text(
    'Weet hij waar hij is en herkent hij u?',
    'Sait-il où il est et vous reconnaît-il ?',
    'Weiß er, wo er ist, und erkennt er Sie?',
    'Does he know where he is and who you are?',
  ),
  rationale: text(
    'Nieuwe verwardheid is bij ouderen vaak het enige teken van een ernstige ziekte.',
    'Chez l’âgé, une confusion nouvelle est souvent le seul signe d’une maladie grave.',
    'Neue Verwirrtheit ist bei Alten oft das einzige Zeichen einer schweren Krankheit.',
    'In older people new confusion is often the only sign of serious illness.',
  ),
});

export const RASH: Question = yesNo({
  id: 'non-blanching-rash',
  text: text(
    'Zijn er rode of paarse vlekjes die niet verbleken als u er een glas op drukt?',
    'Y a-t-il des taches rouges ou violettes qui ne pâlissent pas sous un verre ?',
    'Gibt es rote oder violette Flecken, die unter einem Glas nicht verblassen?',
    'Are there red or purple spots that do not fade when you press a glass on them?',
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
    'Doet het veel pijn om de kin op de borst te leggen, of verdraagt hij geen licht?',
    'A-t-il très mal en penchant le menton vers la poitrine, ou ne supporte-t-il pas la lumière ?',
    'Schmerzt es stark, das Kinn auf die Brust zu legen, oder verträgt er kein Licht?',
    'Does it hurt a lot to put the chin on the chest, or can he not bear light?',
  ),
  rationale: text('Hersenvliesontsteking.', 'Méningite.', 'Hirnhautentzündung.', 'Meningitis.'),
});

export const FIT: Question = choice(
  {
    id: 'fit',
    text: text(
      'Heeft hij stuipen gehad: schokken over het hele lichaam?',
      'A-t-il eu des convulsions : des secousses de tout le corps ?',
      'Hatte er einen Krampfanfall: Zuckungen am ganzen Körper?',
      'Has he had a fit: jerking of the whole body?',
    ),
    rationale: text(
      'Een lopende aanval moet gestopt worden, een voorbije nagekeken.',
      'Une crise en cours doit être arrêtée, une crise passée examinée.',
      'Ein laufender Anfall muss beendet, ein vergangener abgeklärt werden.',
      'A fit that goes on must be stopped, one that is over looked into.',
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
      'Wanneer heeft hij voor het laatst geplast?',
      'Quand a-t-il uriné pour la dernière fois ?',
      'Wann hat er zuletzt Wasser gelassen?',
      'When did he last pass urine?',
    ),
    rationale: text(
      'Wie niet meer plast, droogt uit of heeft falende nieren.',
      'Qui n’urine plus se déshydrate ou a des reins qui lâchent.',
      'Wer kein Wasser lässt, trocknet aus oder die Nieren versagen.',
      'Who passes no urine is drying out, or the kidneys are failing.',
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
    'Heeft hij hevige koude rillingen, met klappertanden of een schuddend bed?',
    'A-t-il de grands frissons, à claquer des dents ou à secouer le lit ?',
    'Hat er starken Schüttelfrost, mit Zähneklappern oder wackelndem Bett?',
    'Does he have violent shivers, with chattering teeth or a shaking bed?',
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
    'Heeft hij een zwakke afweer: chemo, transplantatie, geen milt of medicijnen tegen afweer?',
    'Ses défenses sont-elles faibles : chimio, greffe, sans rate ou immunosuppresseurs ?',
    'Ist seine Abwehr schwach: Chemo, Transplantat, keine Milz oder Immunsuppressiva?',
    'Are his defences weak: chemo, a transplant, no spleen or immunity-lowering drugs?',
  ),
  rationale: text(
    'Zonder afweer kan koorts in enkele uren dodelijk zijn.',
    'Sans défenses, une fièvre peut tuer en quelques heures.',
    'Ohne Abwehr kann Fieber in Stunden tödlich sein.',
    'Without defences a fever can kill within hours.',
  ),
});

export const TROPICS: Question = yesNo({
  id: 'tropics',
  text: text(
    'Was hij in het laatste jaar in de tropen?',
    'A-t-il été sous les tropiques cette dernière année ?',
    'War er im letzten Jahr in den Tropen?',
    'Has he been in the tropics in the last year?',
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
      'Hoeveel dagen heeft hij al koorts?',
      'Depuis combien de jours a-t-il de la fièvre ?',
      'Seit wie vielen Tagen hat er Fieber?',
      'For how many days has he had the fever?',
    ),
    rationale: text(
      'Koorts die blijft duren verdient een onderzoek.',
      'Une fièvre qui dure mérite un examen.',
      'Fieber, das anhält, gehört untersucht.',
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
    'Is hij diabeet en kan zijn suiker te laag staan?',
    'Est-il diabétique et son sucre peut-il être trop bas ?',
    'Ist er Diabetiker und könnte sein Zucker zu niedrig sein?',
    'Is he diabetic and could his sugar be too low?',
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
    'Is hij zo zwak dat hij niet meer kan rechtstaan of stappen, terwijl dat anders wel gaat?',
    'Est-il si faible qu’il ne tient plus debout ou ne marche plus, alors que d’habitude oui ?',
    'Ist er so schwach, dass er nicht mehr stehen oder gehen kann, obwohl es sonst geht?',
    'Is he too weak to stand or walk, although he usually can?',
  ),
  rationale: text(
    'Snel achteruitgaan is zelf een alarmteken.',
    'Un déclin rapide est en soi un signe d’alarme.',
    'Schneller Abbau ist selbst ein Alarmzeichen.',
    'Going downhill fast is an alarm sign of its own.',
  ),
});

export const CO_AT_HOME: Question = yesNo({
  id: 'others-unwell',
  text: text(
    'Is nog iemand in huis tegelijk onwel, met hoofdpijn of misselijk, of gaat er een CO-melder af?',
    'Quelqu’un d’autre dans la maison a-t-il aussi mal à la tête ou des nausées, ou un détecteur de CO sonne-t-il ?',
    'Ist noch jemand im Haus zugleich unwohl, mit Kopfweh oder Übelkeit, oder schlägt ein CO-Melder an?',
    'Is someone else in the house unwell too, with a headache or sick, or is a CO alarm sounding?',
  ),
  rationale: text('CO-vergiftiging.', 'Intoxication au CO.', 'CO-Vergiftung.', 'Carbon monoxide.'),
});

export const THROAT_SWELLING: Question = yesNo({
  id: 'throat-or-tongue-swelling',
  text: text(
    'Zwellen tong, lippen of keel, of begon het na een steek, eten of medicijn?',
    'Langue, lèvres ou gorge gonflent-elles, ou est-ce après une piqûre, un aliment ou un médicament ?',
    'Schwellen Zunge, Lippen oder Hals, oder begann es nach Stich, Essen oder Medikament?',
    'Are tongue, lips or throat swelling, or did it follow a sting, food or medicine?',
  ),
  rationale: text('Anafylaxie.', 'Anaphylaxie.', 'Anaphylaxie.', 'Anaphylaxis.'),
});
