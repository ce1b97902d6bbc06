import type { Question } from '@lib/triage';
import { choice, measured, yesNo } from './building.js';
import { text } from './text.js';

/** Questions that many complaints share beside the signs of danger: one id, asked once, answered for all. */

export const SCENE_DANGER: Question = yesNo({
  id: 'scene-danger',
  text: text(
    'Is er op dit moment gevaar ter plaatse: geweld, een wapen, brand, gas, stroom, verkeer of een dier?',
    'Y a-t-il en ce moment un danger sur place : violence, arme, feu, gaz, courant, circulation ou animal ?',
    'Besteht dort jetzt Gefahr: Gewalt, eine Waffe, Feuer, Gas, Strom, Verkehr oder ein Tier?',
    'Is there any danger there right now: violence, a weapon, fire, gas, electricity, traffic or an animal?',
  ),
  rationale: text(
    'Eerst de veiligheid van beller en ploegen: politie of brandweer mee, ploeg wacht op afstand.',
    'D’abord la sécurité de l’appelant et des équipes : police ou pompiers avec, équipe à distance.',
    'Zuerst die Sicherheit von Anrufer und Helfern: Polizei oder Feuerwehr mit, Helfer auf Abstand.',
    'The safety of caller and crews first: police or fire brigade too, the crew waits at a distance.',
  ),
});

export const POSSIBLE_PREGNANCY: Question = yesNo({
  id: 'possible-pregnancy',
  showIf: {
    all: [
      { not: { context: 'sex', is: 'male' } },
      { context: 'ageYears', atLeast: 12 },
      { context: 'ageYears', below: 56 },
    ],
  },
  text: text(
    'Is ze zwanger of kan ze het zijn: maandstonden te laat of anders dan gewoonlijk?',
    'Est-elle enceinte ou pourrait-elle l’être : règles en retard ou inhabituelles ?',
    'Ist sie schwanger oder könnte sie es sein, weil die Regel überfällig oder anders als sonst ist?',
    'Is she pregnant, or could she be: is a period late or different from usual?',
  ),
  selfText: text(
    'Bent u zwanger of kan dat: maandstonden te laat of anders dan gewoonlijk?',
    'Êtes-vous enceinte ou est-ce possible : règles en retard ou inhabituelles ?',
    'Sind Sie schwanger oder könnten Sie es sein, weil die Regel überfällig oder anders als sonst ist?',
    'Are you pregnant, or could you be: is a period late or different from usual?',
  ),
  rationale: text(
    'Een buitenbaarmoederlijke zwangerschap kan binnen enkele uren dodelijk bloeden.',
    'Une grossesse extra-utérine peut saigner à mort en quelques heures.',
    'Bei einer Schwangerschaft außerhalb der Gebärmutter kann eine Frau in Stunden verbluten.',
    'A woman with a pregnancy outside the womb can bleed to death within hours.',
  ),
});

export const BLOOD_THINNERS: Question = yesNo({
  id: 'blood-thinners',
  text: text(
    'Neemt {hij|zij} bloedverdunners of heeft {hij|zij} een stollingsziekte?',
    'Prend-{il|elle} un anticoagulant ou a-t-{il|elle} une maladie de la coagulation ?',
    'Nimmt {er|sie} Blutverdünner oder hat {er|sie} eine Gerinnungsstörung?',
    'Does {he|she} take blood thinners or have a clotting disorder?',
  ),
  selfText: text(
    'Neemt u bloedverdunners of hebt u een stollingsziekte?',
    'Prenez-vous un anticoagulant ou avez-vous une maladie de la coagulation ?',
    'Nehmen Sie Blutverdünner oder haben Sie eine Gerinnungsstörung?',
    'Do you take blood thinners or have a clotting disorder?',
  ),
  support: text(
    'Aspirine of clopidogrel alleen telt hier niet als bloedverdunner, behalve na een slag op het hoofd.',
    'L’aspirine ou le clopidogrel seuls ne comptent pas, sauf après un coup à la tête.',
    'Aspirin oder Clopidogrel allein zählt nicht, außer nach einem Schlag auf den Kopf.',
    'Aspirin or clopidogrel alone does not count, except after a blow to the head.',
  ),
  rationale: text(
    'Bloedingen gaan door en worden groter dan ze lijken.',
    'Les saignements continuent et sont plus graves qu’ils ne paraissent.',
    'Blutungen halten an und sind größer, als sie scheinen.',
    'Bleeding goes on and is worse than it looks.',
  ),
});

export const FAINTED: Question = yesNo({
  id: 'fainted',
  text: text(
    'Is {hij|zij} flauwgevallen of bijna, of is rechtop blijven voor {hem|haar} onmogelijk?',
    'S’est-{il|elle} évanoui{|e} ou presque, ou est-{il|elle} incapable de tenir debout ?',
    'War {er|sie} ohnmächtig oder fast ohnmächtig, oder ist es {ihm|ihr} unmöglich, aufrecht zu bleiben?',
    'Has {he|she} fainted or nearly fainted, or is {he|she} unable to stay upright?',
  ),
  selfText: text(
    'Bent u flauwgevallen of bijna, of is rechtop blijven voor u onmogelijk?',
    'Vous êtes-vous évanoui{|e} ou presque, ou êtes-vous incapable de tenir debout ?',
    'Waren Sie ohnmächtig oder fast ohnmächtig, oder ist es Ihnen unmöglich, aufrecht zu bleiben?',
    'Have you fainted or nearly fainted, or are you unable to stay upright?',
  ),
  rationale: text(
    'De bloedsomloop houdt het niet vol.',
    'La circulation ne tient plus.',
    'Der Kreislauf hält nicht mehr.',
    'The circulation is giving way.',
  ),
});

export const CHEST_PAIN: Question = yesNo({
  id: 'chest-pain',
  text: text(
    'Heeft {hij|zij} pijn of druk op de borst?',
    'A-t-{il|elle} une douleur ou une pression à la poitrine ?',
    'Hat {er|sie} Schmerzen oder Druck auf der Brust?',
    'Does {he|she} have pain or pressure in the chest?',
  ),
  selfText: text(
    'Hebt u pijn of druk op de borst?',
    'Avez-vous une douleur ou une pression à la poitrine ?',
    'Haben Sie Schmerzen oder Druck auf der Brust?',
    'Do you have pain or pressure in the chest?',
  ),
  rationale: text(
    'Hartinfarct of longembolie.',
    'Infarctus ou embolie pulmonaire.',
    'Herzinfarkt oder Lungenembolie.',
    'Heart attack or pulmonary embolism.',
  ),
});

export const STROKE_SIGN: Question = yesNo({
  id: 'stroke-sign',
  text: text(
    'Hangt {zijn|haar} mond plots scheef, is een arm of been slap of gevoelloos, of praat of ziet {hij|zij} plots anders?',
    'Sa bouche est-elle soudain de travers, un bras ou une jambe faible ou insensible, ou parle-t-{il|elle} ou voit-{il|elle} soudain autrement ?',
    'Ist {sein|ihr} Mund plötzlich schief, ein Arm oder Bein schwach oder taub, oder spricht oder sieht {er|sie} plötzlich anders?',
    'Is {his|her} mouth suddenly crooked, an arm or leg weak or numb, or {his|her} speech or sight suddenly different?',
  ),
  selfText: text(
    'Hangt uw mond plots scheef, is een arm of been slap of gevoelloos, of praat of ziet u plots anders?',
    'Votre bouche est-elle soudain de travers, un bras ou une jambe faible ou insensible, ou parlez-vous ou voyez-vous soudain autrement ?',
    'Ist Ihr Mund plötzlich schief, ein Arm oder Bein schwach oder taub, oder sprechen oder sehen Sie plötzlich anders?',
    'Is your mouth suddenly crooked, an arm or leg weak or numb, or your speech or sight suddenly different?',
  ),
  rationale: text(
    'Beroerte: elke minuut telt.',
    'AVC : chaque minute compte.',
    'Schlaganfall: jede Minute zählt.',
    'Stroke: every minute counts.',
  ),
});

export const FEVER: Question = yesNo({
  id: 'has-fever',
  text: text(
    'Heeft {hij|zij} koorts van 38 graden of meer, of voelt {hij|zij} heet aan?',
    'A-t-{il|elle} 38 degrés ou plus, ou est-{il|elle} brûlant{|e} ?',
    'Hat {er|sie} Fieber, 38 Grad oder mehr, oder fühlt {er|sie} sich heiß an?',
    'Does {he|she} have a fever of 38 degrees or more, or feel hot to the touch?',
  ),
  selfText: text(
    'Hebt u koorts van 38 graden of meer, of voelt u heet aan?',
    'Avez-vous 38 degrés ou plus, ou êtes-vous brûlant{|e} ?',
    'Haben Sie Fieber, 38 Grad oder mehr, oder fühlen Sie sich heiß an?',
    'Do you have a fever of 38 degrees or more, or feel hot to the touch?',
  ),
  rationale: text(
    'Koorts maakt van een gewone klacht een mogelijke infectie.',
    'La fièvre fait d’une plainte banale une infection possible.',
    'Fieber macht aus einer gewöhnlichen Beschwerde eine mögliche Infektion.',
    'A fever turns an ordinary complaint into a possible infection.',
  ),
});

export const SEVERE_PAIN: Question = yesNo({
  id: 'severe-pain',
  text: text(
    'Is de pijn zo erg dat {hij|zij} niets anders meer kan doen?',
    'La douleur est-elle si forte qu’{il|elle} ne peut plus rien faire d’autre ?',
    'Sind die Schmerzen so stark, dass {er|sie} nichts anderes mehr tun kann?',
    'Is the pain so bad that {he|she} can do nothing else?',
  ),
  selfText: text(
    'Is de pijn zo erg dat u niets anders meer kunt doen?',
    'La douleur est-elle si forte que vous ne pouvez plus rien faire d’autre ?',
    'Sind die Schmerzen so stark, dass Sie nichts anderes mehr tun können?',
    'Is the pain so bad that you can do nothing else?',
  ),
  rationale: text(
    'Ondraaglijke pijn mag niet wachten, wat de oorzaak ook is.',
    'Une douleur insupportable n’attend pas, quelle qu’en soit la cause.',
    'Unerträgliche Schmerzen können nicht warten, egal aus welchem Grund.',
    'Unbearable pain must not wait, whatever its cause.',
  ),
});

export const HEAD_STRUCK: Question = yesNo({
  id: 'head-struck',
  text: text(
    'Heeft {hij|zij} het hoofd gestoten, of is daar een wonde of buil?',
    'S’est-{il|elle} cogné la tête, ou y a-t-il une plaie ou une bosse ?',
    'Hat {er|sie} sich den Kopf gestoßen, oder ist dort eine Wunde oder Beule?',
    'Did {he|she} hit {his|her} head, or is there a wound or a bump on it?',
  ),
  selfText: text(
    'Hebt u het hoofd gestoten, of is daar een wonde of buil?',
    'Vous êtes-vous cogné la tête, ou y a-t-il une plaie ou une bosse ?',
    'Haben Sie sich den Kopf gestoßen, oder ist dort eine Wunde oder Beule?',
    'Did you hit your head, or is there a wound or a bump on it?',
  ),
  rationale: text(
    'Een bloeding in het hoofd kan uren later blijken.',
    'Une hémorragie dans la tête peut se révéler des heures plus tard.',
    'Eine Blutung im Kopf zeigt sich manchmal erst Stunden später.',
    'Bleeding inside the head may show hours later.',
  ),
});

export const DELIBERATE: Question = yesNo({
  id: 'deliberate',
  text: text(
    'Kan {hij|zij} het met opzet gedaan hebben, om zichzelf iets aan te doen?',
    'A-t-{il|elle} pu le faire exprès, pour se faire du mal ?',
    'Könnte {er|sie} es absichtlich getan haben, um sich etwas anzutun?',
    'Could {he|she} have done it on purpose, to harm {himself|herself}?',
  ),
  selfText: text(
    'Hebt u het met opzet gedaan, om uzelf iets aan te doen?',
    'L’avez-vous fait exprès, pour vous faire du mal ?',
    'Haben Sie es absichtlich getan, um sich etwas anzutun?',
    'Did you do it on purpose, to harm yourself?',
  ),
  rationale: text(
    'Wie zichzelf iets aandoet, blijft in gevaar en mag nooit alleen blijven.',
    'Qui se fait du mal reste en danger et n’est jamais laissé seul.',
    'Wer sich etwas antut, bleibt in Gefahr und darf nicht allein bleiben.',
    'Whoever harms themselves stays in danger and is never left alone.',
  ),
});

export const ALCOHOL_OR_DRUGS: Question = yesNo({
  id: 'alcohol-or-drugs',
  text: text(
    'Heeft {hij|zij} alcohol, drugs of te veel medicijnen genomen?',
    'A-t-{il|elle} pris de l’alcool, de la drogue ou trop de médicaments ?',
    'Hat {er|sie} Alkohol, Drogen oder zu viele Medikamente genommen?',
    'Has {he|she} taken alcohol, drugs or too much medicine?',
  ),
  selfText: text(
    'Hebt u alcohol, drugs of te veel medicijnen genomen?',
    'Avez-vous pris de l’alcool, de la drogue ou trop de médicaments ?',
    'Haben Sie Alkohol, Drogen oder zu viele Medikamente genommen?',
    'Have you taken alcohol, drugs or too much medicine?',
  ),
  rationale: text(
    'Verdooft pijn en waarschuwingstekens, en kan zelf de oorzaak zijn.',
    'Masque la douleur et les signes d’alerte, et peut être la cause.',
    'Verdeckt Schmerz und Warnzeichen und kann selbst die Ursache sein.',
    'Dulls pain and warning signs, and may itself be the cause.',
  ),
});

export const KEEPS_FLUIDS: Question = yesNo({
  id: 'keeps-fluids',
  text: text(
    'Kan {hij|zij} kleine slokjes drinken en binnenhouden?',
    'Peut-{il|elle} boire de petites gorgées et les garder ?',
    'Kann {er|sie} kleine Schlucke trinken und bei sich behalten?',
    'Can {he|she} drink small sips and keep them down?',
  ),
  selfText: text(
    'Kunt u kleine slokjes drinken en binnenhouden?',
    'Pouvez-vous boire de petites gorgées et les garder ?',
    'Können Sie kleine Schlucke trinken und bei sich behalten?',
    'Can you drink small sips and keep them down?',
  ),
  rationale: text(
    'Wie niets binnenhoudt, droogt uit.',
    'Qui ne garde rien se déshydrate.',
    'Wer nichts bei sich behält, trocknet aus.',
    'Anyone who keeps nothing down dries out.',
  ),
});

export const GETTING_WORSE: Question = choice(
  {
    id: 'course',
    text: text(
      'Hoe is het verlopen sinds het begon?',
      'Comment cela a-t-il évolué depuis le début ?',
      'Wie hat es sich seit dem Beginn entwickelt?',
      'How has it changed since it began?',
    ),
    rationale: text(
      'Wat erger wordt, kan niet wachten.',
      'Ce qui s’aggrave ne peut pas attendre.',
      'Was schlimmer wird, kann nicht warten.',
      'What gets worse cannot wait.',
    ),
  },
  [
    ['better', text('het betert', 'ça s’améliore', 'es wird besser', 'getting better')],
    ['same', text('hetzelfde', 'stable', 'es bleibt gleich', 'the same')],
    ['worse', text('het wordt erger', 'ça s’aggrave', 'es wird schlimmer', 'getting worse')],
  ],
);

export const GLUCOSE: Question = measured(
  {
    id: 'glucose',
    showIf: { question: 'measures', is: true },
    text: text('Bloedsuiker?', 'Glycémie ?', 'Blutzucker?', 'Blood sugar?'),
    rationale: text(
      'Onder 70 is te laag, onder 54 gevaarlijk.',
      'Sous 70 c’est trop bas, sous 54 dangereux.',
      'Unter 70 ist zu niedrig, unter 54 gefährlich.',
      'Below 70 is too low, below 54 dangerous.',
    ),
  },
  { unit: 'mg/dl', least: 10, most: 900 },
);
