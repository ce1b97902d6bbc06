import { LANGUAGES, type Language, type Text } from '@lib/kernel';
import { likenessOf, wordsOf } from './spoken-words.js';
import { text } from './text.js';

/**
 * What a note is about: a code of the International Classification of Primary Care, second edition (ICPC-2), with a short
 * label in our own words. The classification and its official texts are WONCA's and have terms of their own: none of
 * these texts is here, and a centre that sends codes to others needs WONCA's licence.
 */
export interface Rubric {
  readonly code: string;
  readonly label: Text;
}

/** The rubrics that matter on the line; the whole classification has some seven hundred. */
export const RUBRICS: readonly Rubric[] = [
  rubric(
    'A01',
    'pijn op meerdere plaatsen',
    'douleurs en plusieurs endroits',
    'Schmerzen an mehreren Stellen',
    'pain in several places',
  ),
  rubric('A02', 'koude rillingen', 'frissons', 'Schüttelfrost', 'shivers'),
  rubric('A03', 'koorts', 'fièvre', 'Fieber', 'fever'),
  rubric('A04', 'zwak of moe', 'faiblesse ou fatigue', 'Schwäche oder Müdigkeit', 'weak or tired'),
  rubric('A05', 'voelt zich ziek', 'se sent malade', 'fühlt sich krank', 'feels ill'),
  rubric('A06', 'flauwte of syncope', 'évanouissement ou syncope', 'Ohnmacht', 'fainting'),
  rubric('A07', 'bewusteloos', 'inconscient', 'bewusstlos', 'unconscious'),
  rubric('A10', 'bloeding', 'saignement', 'Blutung', 'bleeding'),
  rubric(
    'A11',
    'pijn op de borst, algemeen',
    'douleur thoracique, générale',
    'Brustschmerz, allgemein',
    'chest pain, general',
  ),
  rubric('A16', 'prikkelbaar kind', 'enfant irritable', 'gereiztes Kind', 'irritable infant'),
  rubric(
    'A29',
    'algemene klacht, andere',
    'plainte générale, autre',
    'allgemeine Beschwerde, andere',
    'general complaint, other',
  ),
  rubric(
    'A78',
    'infectieziekte',
    'maladie infectieuse',
    'Infektionskrankheit',
    'infectious disease',
  ),
  rubric('A80', 'letsel', 'lésion', 'Verletzung', 'injury'),
  rubric(
    'A81',
    'meervoudig letsel',
    'lésions multiples',
    'Mehrfachverletzung',
    'multiple injuries',
  ),
  rubric(
    'A84',
    'vergiftiging door geneesmiddel',
    'intoxication par médicament',
    'Vergiftung durch Medikament',
    'poisoning by medicine',
  ),
  rubric(
    'A85',
    'bijwerking van een geneesmiddel',
    'effet indésirable d’un médicament',
    'Nebenwirkung eines Medikaments',
    'adverse effect of medicine',
  ),
  rubric(
    'A86',
    'toxisch effect van andere stof',
    'effet toxique d’une autre substance',
    'Giftwirkung eines anderen Stoffes',
    'toxic effect of other substance',
  ),
  rubric(
    'A87',
    'complicatie van behandeling',
    'complication d’un traitement',
    'Komplikation einer Behandlung',
    'complication of treatment',
  ),
  rubric(
    'A88',
    'effect van hitte, kou, water of stroom',
    'effet de chaleur, froid, eau ou courant',
    'Folge von Hitze, Kälte, Wasser oder Strom',
    'effect of heat, cold, water or current',
  ),
  rubric(
    'A92',
    'allergische reactie',
    'réaction allergique',
    'allergische Reaktion',
    'allergic reaction',
  ),
  rubric('A96', 'overlijden', 'décès', 'Tod', 'death'),
  rubric('A97', 'geen ziekte', 'pas de maladie', 'keine Krankheit', 'no disease'),
  rubric(
    'B04',
    'bloed of bloedziekte, klacht',
    'sang, plainte',
    'Blut, Beschwerde',
    'blood complaint',
  ),
  rubric('B90', 'hiv of aids', 'VIH ou sida', 'HIV oder Aids', 'HIV or AIDS'),
  rubric(
    'D01',
    'buikpijn of krampen',
    'mal de ventre ou crampes',
    'Bauchschmerz oder Krämpfe',
    'belly pain or cramps',
  ),
  rubric('D02', 'maagpijn', 'mal d’estomac', 'Magenschmerz', 'stomach pain'),
  rubric('D03', 'zuurbranden', 'brûlures d’estomac', 'Sodbrennen', 'heartburn'),
  rubric(
    'D06',
    'buikpijn op één plaats',
    'douleur abdominale localisée',
    'Bauchschmerz an einer Stelle',
    'belly pain in one place',
  ),
  rubric('D09', 'misselijk', 'nausées', 'Übelkeit', 'nausea'),
  rubric('D10', 'braken', 'vomissements', 'Erbrechen', 'vomiting'),
  rubric('D11', 'diarree', 'diarrhée', 'Durchfall', 'diarrhoea'),
  rubric('D12', 'verstopping', 'constipation', 'Verstopfung', 'constipation'),
  rubric('D14', 'bloed braken', 'vomissement de sang', 'Bluterbrechen', 'vomiting blood'),
  rubric('D15', 'zwarte stoelgang', 'selles noires', 'Teerstuhl', 'black stools'),
  rubric(
    'D16',
    'bloed bij de stoelgang',
    'sang dans les selles',
    'Blut im Stuhl',
    'blood in the stools',
  ),
  rubric(
    'D19',
    'tanden of tandvlees, klacht',
    'dents ou gencives, plainte',
    'Zähne oder Zahnfleisch',
    'teeth or gums',
  ),
  rubric('D21', 'slikproblemen', 'difficulté à avaler', 'Schluckbeschwerden', 'trouble swallowing'),
  rubric(
    'D73',
    'maag-darminfectie, vermoed',
    'gastro-entérite présumée',
    'Magen-Darm-Infekt, vermutet',
    'gut infection, presumed',
  ),
  rubric(
    'D79',
    'voorwerp ingeslikt',
    'corps étranger avalé',
    'Fremdkörper verschluckt',
    'swallowed object',
  ),
  rubric('D88', 'blindedarmontsteking', 'appendicite', 'Blinddarmentzündung', 'appendicitis'),
  rubric('F01', 'oogpijn', 'douleur à l’œil', 'Augenschmerz', 'eye pain'),
  rubric('F02', 'rood oog', 'œil rouge', 'rotes Auge', 'red eye'),
  rubric('F05', 'stoornis van het zicht', 'trouble de la vue', 'Sehstörung', 'trouble with sight'),
  rubric(
    'F76',
    'voorwerp in het oog',
    'corps étranger dans l’œil',
    'Fremdkörper im Auge',
    'object in the eye',
  ),
  rubric('F79', 'oogletsel', 'lésion de l’œil', 'Augenverletzung', 'eye injury'),
  rubric('H01', 'oorpijn', 'mal d’oreille', 'Ohrenschmerz', 'earache'),
  rubric(
    'H04',
    'vocht uit het oor',
    'écoulement de l’oreille',
    'Ausfluss aus dem Ohr',
    'discharge from the ear',
  ),
  rubric(
    'H76',
    'voorwerp in het oor',
    'corps étranger dans l’oreille',
    'Fremdkörper im Ohr',
    'object in the ear',
  ),
  rubric('K01', 'pijn van het hart', 'douleur du cœur', 'Herzschmerz', 'heart pain'),
  rubric(
    'K02',
    'druk op de borst',
    'oppression thoracique',
    'Druck auf der Brust',
    'tightness of the chest',
  ),
  rubric('K04', 'hartkloppingen', 'palpitations', 'Herzklopfen', 'palpitations'),
  rubric('K07', 'gezwollen enkels', 'chevilles enflées', 'geschwollene Knöchel', 'swollen ankles'),
  rubric('K74', 'angina pectoris', 'angine de poitrine', 'Angina pectoris', 'angina'),
  rubric('K75', 'hartinfarct', 'infarctus', 'Herzinfarkt', 'heart attack'),
  rubric('K77', 'hartfalen', 'insuffisance cardiaque', 'Herzschwäche', 'heart failure'),
  rubric(
    'K78',
    'voorkamerfibrillatie',
    'fibrillation auriculaire',
    'Vorhofflimmern',
    'atrial fibrillation',
  ),
  rubric(
    'K84',
    'hartziekte, andere (ook stilstand)',
    'maladie cardiaque, autre (aussi arrêt)',
    'Herzkrankheit, andere (auch Stillstand)',
    'heart disease, other (arrest too)',
  ),
  rubric(
    'K85',
    'bloeddruk te hoog gemeten',
    'tension élevée mesurée',
    'hoher Blutdruck gemessen',
    'high blood pressure measured',
  ),
  rubric(
    'K89',
    'voorbijgaande uitval (TIA)',
    'AIT',
    'vorübergehender Ausfall (TIA)',
    'passing deficit (TIA)',
  ),
  rubric('K90', 'beroerte', 'AVC', 'Schlaganfall', 'stroke'),
  rubric('K93', 'longembolie', 'embolie pulmonaire', 'Lungenembolie', 'clot in the lung'),
  rubric('K94', 'klonter in een ader', 'thrombose veineuse', 'Venenthrombose', 'clot in a vein'),
  rubric('L01', 'nekpijn', 'douleur à la nuque', 'Nackenschmerz', 'neck pain'),
  rubric('L02', 'rugpijn', 'mal de dos', 'Rückenschmerz', 'back pain'),
  rubric('L03', 'pijn laag in de rug', 'mal au bas du dos', 'Kreuzschmerz', 'low back pain'),
  rubric('L13', 'heup, klacht', 'hanche, plainte', 'Hüfte, Beschwerde', 'hip complaint'),
  rubric('L14', 'been, klacht', 'jambe, plainte', 'Bein, Beschwerde', 'leg complaint'),
  rubric(
    'L72',
    'breuk van de onderarm',
    'fracture de l’avant-bras',
    'Bruch des Unterarms',
    'broken forearm',
  ),
  rubric(
    'L75',
    'breuk van het dijbeen of de heup',
    'fracture du fémur ou de la hanche',
    'Bruch von Oberschenkel oder Hüfte',
    'broken thigh or hip',
  ),
  rubric('L76', 'breuk, andere', 'fracture, autre', 'Bruch, anderer', 'fracture, other'),
  rubric(
    'L77',
    'enkel verstuikt',
    'entorse de la cheville',
    'Knöchel verstaucht',
    'sprained ankle',
  ),
  rubric(
    'L81',
    'letsel van spier of gewricht',
    'lésion musculaire ou articulaire',
    'Verletzung von Muskel oder Gelenk',
    'injury of muscle or joint',
  ),
  rubric('N01', 'hoofdpijn', 'mal de tête', 'Kopfschmerz', 'headache'),
  rubric(
    'N06',
    'tintelen of voos gevoel',
    'fourmillements',
    'Kribbeln oder Taubheit',
    'tingling or numbness',
  ),
  rubric('N07', 'stuipen of aanval', 'convulsions ou crise', 'Krampfanfall', 'fit or convulsion'),
  rubric('N17', 'draaierig of duizelig', 'vertige', 'Schwindel', 'dizzy or giddy'),
  rubric(
    'N18',
    'verlamming of zwakte',
    'paralysie ou faiblesse',
    'Lähmung oder Schwäche',
    'paralysis or weakness',
  ),
  rubric('N19', 'spraakstoornis', 'trouble de la parole', 'Sprachstörung', 'trouble speaking'),
  rubric('N79', 'hersenschudding', 'commotion cérébrale', 'Gehirnerschütterung', 'concussion'),
  rubric(
    'N80',
    'hoofdletsel, ander',
    'lésion de la tête, autre',
    'Kopfverletzung, andere',
    'head injury, other',
  ),
  rubric('N88', 'epilepsie', 'épilepsie', 'Epilepsie', 'epilepsy'),
  rubric('N89', 'migraine', 'migraine', 'Migräne', 'migraine'),
  rubric(
    'P01',
    'angstig of gespannen',
    'anxieux ou tendu',
    'ängstlich oder angespannt',
    'anxious or tense',
  ),
  rubric('P02', 'acute stress', 'stress aigu', 'akute Belastung', 'acute stress'),
  rubric('P03', 'neerslachtig', 'déprimé', 'niedergeschlagen', 'feeling low'),
  rubric('P16', 'dronken', 'ivresse', 'Trunkenheit', 'drunk'),
  rubric('P19', 'drugsgebruik', 'usage de drogues', 'Drogenkonsum', 'drug use'),
  rubric(
    'P20',
    'geheugen of verward',
    'mémoire ou confusion',
    'Gedächtnis oder Verwirrtheit',
    'memory or confusion',
  ),
  rubric(
    'P71',
    'verwardheid door ziekte (delier)',
    'confusion par maladie (délire)',
    'Verwirrtheit durch Krankheit (Delir)',
    'confusion from illness (delirium)',
  ),
  rubric(
    'P77',
    'suïcide of poging',
    'suicide ou tentative',
    'Suizid oder Versuch',
    'suicide or attempt',
  ),
  rubric('P98', 'psychose, andere', 'psychose, autre', 'Psychose, andere', 'psychosis, other'),
  rubric(
    'R01',
    'pijn bij het ademen',
    'douleur à la respiration',
    'Schmerz beim Atmen',
    'pain on breathing',
  ),
  rubric('R02', 'kortademig', 'essoufflement', 'Atemnot', 'short of breath'),
  rubric('R03', 'piepende ademhaling', 'respiration sifflante', 'pfeifende Atmung', 'wheezing'),
  rubric('R05', 'hoesten', 'toux', 'Husten', 'cough'),
  rubric('R06', 'neusbloeding', 'saignement de nez', 'Nasenbluten', 'nosebleed'),
  rubric('R21', 'keelpijn', 'mal de gorge', 'Halsschmerz', 'sore throat'),
  rubric('R24', 'bloed ophoesten', 'crachat de sang', 'Bluthusten', 'coughing blood'),
  rubric(
    'R77',
    'pseudokroep of laryngitis',
    'faux croup ou laryngite',
    'Pseudokrupp oder Laryngitis',
    'croup or laryngitis',
  ),
  rubric(
    'R78',
    'bronchitis of bronchiolitis',
    'bronchite ou bronchiolite',
    'Bronchitis oder Bronchiolitis',
    'bronchitis or bronchiolitis',
  ),
  rubric('R81', 'longontsteking', 'pneumonie', 'Lungenentzündung', 'pneumonia'),
  rubric(
    'R87',
    'voorwerp in neus of luchtweg',
    'corps étranger dans le nez ou les voies',
    'Fremdkörper in Nase oder Atemweg',
    'object in the nose or airway',
  ),
  rubric('R95', 'COPD', 'BPCO', 'COPD', 'COPD'),
  rubric('R96', 'astma', 'asthme', 'Asthma', 'asthma'),
  rubric('S02', 'jeuk', 'démangeaisons', 'Juckreiz', 'itching'),
  rubric(
    'S06',
    'huiduitslag op één plaats',
    'éruption localisée',
    'Ausschlag an einer Stelle',
    'rash in one place',
  ),
  rubric(
    'S07',
    'huiduitslag over het lichaam',
    'éruption étendue',
    'Ausschlag am ganzen Körper',
    'rash over the body',
  ),
  rubric(
    'S12',
    'insectenbeet of -steek',
    'piqûre ou morsure d’insecte',
    'Insektenstich oder -biss',
    'insect bite or sting',
  ),
  rubric(
    'S13',
    'beet van dier of mens',
    'morsure d’animal ou d’humain',
    'Biss von Tier oder Mensch',
    'animal or human bite',
  ),
  rubric('S14', 'brandwonde', 'brûlure', 'Verbrennung', 'burn or scald'),
  rubric('S16', 'blauwe plek', 'contusion', 'Prellung', 'bruise'),
  rubric(
    'S17',
    'schaafwond of blaar',
    'écorchure ou cloque',
    'Schürfwunde oder Blase',
    'graze or blister',
  ),
  rubric('S18', 'snijwond', 'coupure', 'Schnittwunde', 'cut'),
  rubric(
    'S19',
    'huidletsel, ander',
    'lésion de la peau, autre',
    'Hautverletzung, andere',
    'skin injury, other',
  ),
  rubric('S98', 'netelroos', 'urticaire', 'Nesselsucht', 'hives'),
  rubric('T11', 'uitdroging', 'déshydratation', 'Austrocknung', 'dehydration'),
  rubric('T87', 'suiker te laag', 'sucre trop bas', 'Unterzucker', 'low blood sugar'),
  rubric(
    'T89',
    'diabetes met insuline',
    'diabète sous insuline',
    'Diabetes mit Insulin',
    'diabetes on insulin',
  ),
  rubric(
    'T90',
    'diabetes zonder insuline',
    'diabète sans insuline',
    'Diabetes ohne Insulin',
    'diabetes without insulin',
  ),
  rubric(
    'U01',
    'pijn bij het plassen',
    'douleur en urinant',
    'Schmerz beim Wasserlassen',
    'pain passing urine',
  ),
  rubric(
    'U05',
    'kan niet plassen',
    'impossible d’uriner',
    'kann kein Wasser lassen',
    'cannot pass urine',
  ),
  rubric('U06', 'bloed in de urine', 'sang dans l’urine', 'Blut im Urin', 'blood in the urine'),
  rubric('U14', 'pijn van de nier', 'douleur du rein', 'Nierenschmerz', 'kidney pain'),
  rubric('U71', 'blaasontsteking', 'cystite', 'Blasenentzündung', 'bladder infection'),
  rubric('U95', 'niersteen', 'calcul rénal', 'Nierenstein', 'kidney stone'),
  rubric(
    'W01',
    'vraag of er zwangerschap is',
    'question d’une grossesse',
    'Frage nach Schwangerschaft',
    'question of pregnancy',
  ),
  rubric(
    'W03',
    'bloeding in de zwangerschap',
    'saignement pendant la grossesse',
    'Blutung in der Schwangerschaft',
    'bleeding in pregnancy',
  ),
  rubric(
    'W17',
    'bloeding na de bevalling',
    'saignement après l’accouchement',
    'Blutung nach der Geburt',
    'bleeding after birth',
  ),
  rubric('W78', 'zwangerschap', 'grossesse', 'Schwangerschaft', 'pregnancy'),
  rubric(
    'W80',
    'zwangerschap buiten de baarmoeder',
    'grossesse extra-utérine',
    'Schwangerschaft außerhalb der Gebärmutter',
    'pregnancy outside the womb',
  ),
  rubric(
    'W81',
    'zwangerschapsvergiftiging',
    'toxémie gravidique',
    'Schwangerschaftsvergiftung',
    'toxaemia of pregnancy',
  ),
  rubric('W82', 'miskraam', 'fausse couche', 'Fehlgeburt', 'miscarriage'),
  rubric(
    'W90',
    'bevalling, kind leeft',
    'accouchement, enfant vivant',
    'Geburt, Kind lebt',
    'birth, living child',
  ),
  rubric(
    'X01',
    'pijn van de vrouwelijke geslachtsdelen',
    'douleur génitale, femme',
    'Schmerz der weiblichen Geschlechtsorgane',
    'genital pain, woman',
  ),
  rubric(
    'X08',
    'bloeding tussen of na de maandstonden',
    'saignement entre ou après les règles',
    'Blutung außerhalb der Regel',
    'bleeding outside the period',
  ),
  rubric('Y01', 'pijn van de penis', 'douleur du pénis', 'Schmerz am Penis', 'pain of the penis'),
  rubric(
    'Y02',
    'pijn van de teelbal',
    'douleur du testicule',
    'Hodenschmerz',
    'pain of the testicle',
  ),
  rubric(
    'Z12',
    'problemen met partner',
    'problème de couple',
    'Probleme mit dem Partner',
    'trouble with partner',
  ),
  rubric(
    'Z25',
    'geweld of misdrijf',
    'violence ou agression',
    'Gewalt oder Übergriff',
    'assault or violence',
  ),
];

/** Below this a rubric has too little in common with what was noted. */
const LEAST_LIKENESS = 0.75;

/** The rubrics that say best what a note says, best first: by code, or by words in any language, the reader's before others. */
export function findRubrics(words: string, language: Language): readonly Rubric[] {
  const said = tellingIn(words);
  const scored = RUBRICS.map((rubric) => ({ rubric, score: scoreOf(rubric, said, language) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.rubric.code.localeCompare(b.rubric.code))
    .map(({ rubric }) => rubric);
}

const OTHER_LANGUAGE = 0.8;

/** Words of the labels that say nothing of what they are about. */
const JOINING = new Set([
  'oder',
  'other',
  'andere',
  'ander',
  'autre',
  'plainte',
  'klacht',
  'complaint',
]);

function tellingIn(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 2 && !JOINING.has(word));
}

function scoreOf({ code, label }: Rubric, said: readonly string[], language: Language): number {
  if (said.includes(code.toLowerCase())) return 2;
  const scores = LANGUAGES.map((one) => {
    const words = tellingIn(label[one]);
    const heard = words.map((word) => Math.max(0, ...said.map((own) => likenessOf(own, word))));
    const best = Math.max(0, ...heard);
    // One word that fits says what it is about; the more of the label was said, the surer.
    const all = heard.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
    return best < LEAST_LIKENESS ? 0 : (best + all) * (one === language ? 1 : OTHER_LANGUAGE);
  });
  return Math.max(...scores);
}

function rubric(code: string, nl: string, fr: string, de: string, en: string): Rubric {
  return { code, label: text(nl, fr, de, en) };
}
