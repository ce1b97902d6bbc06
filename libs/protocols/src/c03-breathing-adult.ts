import type { Protocol } from '@lib/triage';
import { choice, finding, guideline, outcomes, yesNo } from './building.js';
import { any, is, older, oneOf } from './conditions.js';
import { ARREST, BREATHING, COLOUR, RESPONSIVE, VITAL_SIGNS, vitalSignFindings } from './shared-questions.js';
import { text } from './text.js';

const ASTHMA = guideline('BTS/SIGN 158', 2019);

/** Breathing difficulty of an adult. Speech tells how much air there is. */
export const C03: Protocol = {
  code: 'C03',
  version: 1,
  title: text('Ademhalingsmoeilijkheden volwassene', 'Difficultés respiratoires adulte', 'Atemnot Erwachsener', 'Breathing difficulty, adult'),
  status: 'draft',
  population: older(15),
  entryTerms: {
    nl: ['kortademig', 'krijgt geen lucht', 'moeilijk ademen', 'benauwd', 'buiten adem', 'astma', 'astma-aanval', 'copd', 'piepende ademhaling', 'hijgt', 'longen vol', 'ademt snel', 'hyperventilatie', 'vocht op de longen', 'hoesten en slijm'],
    fr: ['essoufflé', 'manque d’air', 'respire mal', 'oppressé', 'à bout de souffle', 'asthme', 'crise d’asthme', 'bpco', 'respiration sifflante', 'halète', 'poumons pleins', 'respire vite', 'hyperventilation', 'eau dans les poumons', 'tousse et crache'],
    de: ['kurzatmig', 'bekommt keine Luft', 'atmet schwer', 'beklemmt', 'außer Atem', 'Asthma', 'Asthmaanfall', 'copd', 'pfeifende Atmung', 'keucht', 'Lunge voll', 'atmet schnell', 'Hyperventilation', 'Wasser in der Lunge', 'Husten und Schleim'],
    en: ['short of breath', 'cannot get air', 'difficulty breathing', 'tight chest breathing', 'out of breath', 'asthma', 'asthma attack', 'copd', 'wheezing', 'panting', 'lungs full', 'breathing fast', 'hyperventilation', 'fluid on the lungs', 'cough and phlegm'],
  },
  questions: [
    RESPONSIVE,
    BREATHING,
    choice(
      {
        id: 'speech',
        text: text('Hoe praat hij: hele zinnen, enkele woorden, of bijna niet?', 'Comment parle-t-il : phrases entières, quelques mots, ou presque pas ?', 'Wie spricht er: ganze Sätze, einzelne Wörter oder kaum?', 'How does he speak: whole sentences, a few words, or hardly at all?'),
        rationale: text('Wie geen zin kan afmaken, heeft ernstige ademnood.', 'Qui ne finit pas ses phrases manque gravement d’air.', 'Wer keinen Satz beendet, hat schwere Atemnot.', 'Who cannot finish a sentence is severely breathless.'),
      },
      [
        ['sentences', text('hele zinnen', 'phrases entières', 'ganze Sätze', 'whole sentences')],
        ['phrases', text('korte zinnen', 'phrases courtes', 'kurze Sätze', 'short phrases')],
        ['words', text('losse woorden', 'mots isolés', 'einzelne Wörter', 'single words')],
      ],
    ),
    COLOUR,
    yesNo({ id: 'exhausted-or-confused', text: text('Is hij uitgeput, suf of verward?', 'Est-il épuisé, somnolent ou confus ?', 'Ist er erschöpft, schläfrig oder verwirrt?', 'Is he exhausted, drowsy or confused?'), rationale: text('Uitputting gaat vooraf aan ademstilstand.', 'L’épuisement précède l’arrêt respiratoire.', 'Erschöpfung geht dem Atemstillstand voraus.', 'Exhaustion comes before respiratory arrest.') }),
    yesNo({ id: 'sudden-with-chest-pain', text: text('Begon het plots, met pijn op de borst, flauwvallen of bloed ophoesten?', 'A-t-il commencé d’un coup, avec douleur thoracique, malaise ou crachats de sang ?', 'Begann es plötzlich, mit Brustschmerz, Ohnmacht oder Bluthusten?', 'Did it start suddenly, with chest pain, fainting or coughing blood?'), rationale: text('Past bij een longembolie of klaplong.', 'Évoque une embolie ou un pneumothorax.', 'Passt zu Lungenembolie oder Pneumothorax.', 'Fits a pulmonary embolism or a collapsed lung.') }),
    yesNo({ id: 'throat-or-tongue-swelling', text: text('Zwellen tong, lippen of keel, of begon het na een steek, eten of medicijn?', 'Langue, lèvres ou gorge gonflent-elles, ou est-ce après une piqûre, un aliment ou un médicament ?', 'Schwellen Zunge, Lippen oder Hals, oder begann es nach Stich, Essen oder Medikament?', 'Are tongue, lips or throat swelling, or did it follow a sting, food or medicine?'), rationale: text('Anafylaxie.', 'Anaphylaxie.', 'Anaphylaxie.', 'Anaphylaxis.') }),
    yesNo({ id: 'severe-asthma', text: text('Is het astma of COPD en helpt de puffer niet?', 'Est-ce de l’asthme ou une BPCO et le puffer n’aide pas ?', 'Ist es Asthma oder COPD und das Spray hilft nicht?', 'Is it asthma or COPD and does the inhaler not help?'), rationale: text('Een aanval die niet reageert is gevaarlijk.', 'Une crise qui ne répond pas est dangereuse.', 'Ein Anfall, der nicht anspricht, ist gefährlich.', 'An attack that does not respond is dangerous.') }),
    yesNo({ id: 'others-unwell', text: text('Zijn anderen in huis ook onwel, of werkt er een kachel of geiser?', 'D’autres dans la maison sont-ils mal, ou un poêle ou chauffe-eau fonctionne-t-il ?', 'Sind andere im Haus auch unwohl, oder läuft ein Ofen oder Boiler?', 'Are others in the house unwell too, or is a stove or heater running?'), rationale: text('CO-vergiftiging.', 'Intoxication au CO.', 'CO-Vergiftung.', 'Carbon monoxide.') }),
    yesNo({ id: 'worse-at-rest', text: text('Is hij kortademig in rust, of duidelijk erger dan gewoonlijk?', 'Est-il essoufflé au repos, ou nettement plus que d’habitude ?', 'Ist er in Ruhe kurzatmig oder deutlich schlechter als sonst?', 'Is he breathless at rest, or clearly worse than usual?'), rationale: text('Onderscheidt vandaag van straks.', 'Distingue aujourd’hui de plus tard.', 'Trennt heute von später.', 'Separates today from later.') }),
    yesNo({ id: 'pregnant-or-recent-birth', text: text('Is zij zwanger of pas bevallen?', 'Est-elle enceinte ou vient-elle d’accoucher ?', 'Ist sie schwanger oder hat gerade entbunden?', 'Is she pregnant or has she just given birth?'), rationale: text('Verhoogd risico op embolie.', 'Risque accru d’embolie.', 'Erhöhtes Embolierisiko.', 'Higher risk of embolism.'), showIf: { context: 'sex', is: 'female' }, neutral: true }),
    yesNo({ id: 'fever', text: text('Heeft hij koorts?', 'A-t-il de la fièvre ?', 'Hat er Fieber?', 'Does he have a fever?'), rationale: text('Longontsteking.', 'Pneumonie.', 'Lungenentzündung.', 'Pneumonia.'), neutral: true }),
    yesNo({ id: 'cough-only', text: text('Is het enkel hoesten of een verkoudheid?', 'Est-ce seulement une toux ou un rhume ?', 'Ist es nur Husten oder eine Erkältung?', 'Is it only a cough or a cold?'), rationale: text('Onschuldig zonder de vorige tekens.', 'Bénin sans les signes précédents.', 'Harmlos ohne die vorigen Zeichen.', 'Harmless without the earlier signs.'), neutral: true }),
    ...VITAL_SIGNS,
  ],
  discriminators: [
    finding('C03', '1', 1, ARREST, text('Reageert niet en ademt niet normaal', 'Ne réagit pas et ne respire pas normalement', 'Reagiert nicht und atmet nicht normal', 'Not responding and not breathing normally'), guideline('ERC', 2021)),
    finding('C03', '1', 2, any(is('speech', 'words'), is('breathing', 'none'), is('responsive', false)), text('Enkel losse woorden: levensbedreigende ademnood', 'Mots isolés : détresse vitale', 'Nur einzelne Wörter: lebensbedrohliche Atemnot', 'Single words only: life-threatening breathlessness'), ASTHMA),
    finding('C03', '1', 3, is('exhausted-or-confused'), text('Uitgeput of verward', 'Épuisé ou confus', 'Erschöpft oder verwirrt', 'Exhausted or confused'), ASTHMA),
    finding('C03', '1', 4, is('grey-or-clammy'), text('Blauw, grauw of klam', 'Bleu, gris ou moite', 'Blau, grau oder feucht', 'Blue, grey or clammy'), ASTHMA),
    finding('C03', '2', 1, is('sudden-with-chest-pain'), text('Plots met pijn, flauwte of bloed: longembolie?', 'Soudain avec douleur, malaise ou sang : embolie ?', 'Plötzlich mit Schmerz, Ohnmacht oder Blut: Embolie?', 'Sudden with pain, faint or blood: embolism?'), guideline('ESC PE', 2019)),
    finding('C03', '2', 2, is('throat-or-tongue-swelling'), text('Zwelling van tong of keel', 'Gonflement de la langue ou de la gorge', 'Schwellung von Zunge oder Hals', 'Swelling of tongue or throat'), guideline('EAACI', 2021)),
    finding('C03', '2', 3, is('severe-asthma'), text('Puffer helpt niet', 'Le puffer n’aide pas', 'Spray hilft nicht', 'Inhaler does not help'), ASTHMA),
    finding('C03', '2', 4, is('others-unwell'), text('Mogelijk CO in huis', 'CO possible dans la maison', 'Mögliches CO im Haus', 'Possible carbon monoxide'), guideline('WHO', 2021)),
    finding('C03', '3', 1, any(is('speech', 'phrases'), oneOf('breathing', 'difficult', 'abnormal')), text('Korte zinnen, zichtbaar kortademig', 'Phrases courtes, essoufflement visible', 'Kurze Sätze, sichtbar kurzatmig', 'Short phrases, visibly breathless'), ASTHMA),
    finding('C03', '4', 1, any(is('worse-at-rest'), is('pregnant-or-recent-birth')), text('Kortademig in rust of verhoogd risico', 'Essoufflé au repos ou risque accru', 'Kurzatmig in Ruhe oder erhöhtes Risiko', 'Breathless at rest or at higher risk')),
    finding('C03', '6', 1, is('fever'), text('Kortademig gevoel met koorts', 'Gêne respiratoire avec fièvre', 'Atembeschwerden mit Fieber', 'Breathing trouble with fever')),
    finding('C03', '7', 1, is('cough-only', false), text('Lichte nieuwe klachten', 'Plaintes légères nouvelles', 'Leichte neue Beschwerden', 'Mild new complaints')),
    ...vitalSignFindings('C03').filter(({ determinant }) => !determinant.endsWith('92')),
  ],
  modifiers: [
    { determinant: 'C03-6-80', level: '6', when: { context: 'frail', is: true }, why: text('Kwetsbare persoon', 'Personne fragile', 'Gebrechliche Person', 'Frail person'), source: 'draft, no source' },
  ],
  outcomes: outcomes(['1', '2', '3', '4', '5', '6', '7', '8', 'A'], text('Bel opnieuw als praten moeilijker gaat, lippen blauw worden of pijn op de borst komt.', 'Rappelez si parler devient difficile, si les lèvres bleuissent ou en cas de douleur thoracique.', 'Rufen Sie wieder an, wenn Sprechen schwerer wird, Lippen blau werden oder Brustschmerz kommt.', 'Call again if talking gets harder, lips turn blue or chest pain comes.'), { '1': ['breathing-position', 'cpr-adult'], '2': ['breathing-position', 'waiting-for-help'], '3': ['breathing-position', 'waiting-for-help'] }),
  restLevel: 'A',
};
