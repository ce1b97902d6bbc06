/** Words that say nothing about a complaint. */
const EMPTY_WORDS = new Set(
  [
    'de het een en van in op aan te is ze hij zij wij we mijn haar zijn ik u me mij er dat die met al nog ook naar bij om als maar heb heeft had hebben ben wordt word kan wil moet wat zo heel erg sinds vandaag gisteren man vrouw moeder vader zoon dochter buurman buurvrouw nu ons onze ge gij gy k t ne nen mijne zijne hare uw lijk precies eens daar hier want dan toch maar kunnen zit zegt allez iemand iets uit hem haren mama papa bomma bompa opa oma',
    'le la les l un une des du de d au aux et est il elle je j on mon ma mes son sa ses me m se s y a ai avec pour par depuis que qu qui ce ca c ne n en dans sur tres plus aujourd hui hier mari femme mere pere fils fille voisin voisine suis tout toute comme fait mais bien notre nous vous ete etait avait lui leur depuis puis quand alors si dit va vient savez dites maman papa mamy papy bonjour',
    'der die das den dem des ein eine einen einem einer und ist er sie es ich wir mein meine meinen meiner sein seine ihr ihre mir mich sich zu von mit im in am an auf bei seit noch auch dass hat habe haben hatte bin wird kann will sehr heute gestern mann frau mutter vater sohn tochter nachbar nachbarin beim wie nur aus nach jetzt ihn ihm vor ganz sind vom zum zur aber um so da unser unsere hab hat war denn mal schon also wenn bitte hallo mama papa oma opa',
    'the a an and is are was he she it i we my his her me him of on in at to for with since has have had been be this that very so just today yesterday now and then husband wife mother father mum dad son daughter neighbour t ve re ll m our by but there they from when all got gone get too also him he she s nan gran please hello like',
  ].flatMap((words) => words.split(' ')),
);

/** What was said as bare words: without accents, capitals, signs and what says nothing; unless nothing else was said. */
export function wordsOf(text: string): readonly string[] {
  const all = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word) => WRITTEN.get(word) ?? word);
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** Speech of the regions as the written word: Flemish, Brussels and Walloon French, the German of the East and the Rhine. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    niet: 'nie ni nimeer neie niemeer',
    meer: 'nimmer',
    pijn: 'zeer zere pien pijne',
    buik: 'pens buikske buikje',
    kind: 'kindje kindeke manneke menneke ketje gosse mome chtit',
    baby: 'babytje babyke bebe boreling borelingske nourrisson zuigeling saugling',
    hoofd: 'kop kopke hoofdje',
    oog: 'ogen oogje oogske',
    oor: 'oren oortje oorke',
    tand: 'tanden tandje tandeke kies',
    been: 'benen beentje',
    gevallen: 'gesmakt gedonderd gekukeld gesukkeld gevalle',
    braken: 'overgeven overgegeven kotsen kotst gekotst spugen spuugt gebraakt braakt',
    dronken: 'zat bezopen lazarus strontzat scheelzat',
    bevallen: 'gekocht',
    ventre: 'bide bidon bedaine',
    tete: 'caboche tronche',
    yeux: 'oeil',
    dents: 'dent',
    vomit: 'vomir vomi degobille gerbe gerber remet remis',
    bourre: 'saoul soul ivre zatte paf guindaille',
    nicht: 'nit nich net ned nid',
    kopf: 'birne schadel kopp',
    bauch: 'ranzen wampe buch buuch bauche',
    bein: 'beine been',
    auge: 'augen',
    zahn: 'zahne zahnen',
    weh: 'wieh wih',
    erbricht: 'bricht kotzt kotzen speit ubergibt gebrochen erbrochen erbrechen',
    betrunken: 'besoffen sturzbesoffen stockbesoffen',
    belly: 'tummy stomach gut guts abdomen bellyache',
    vomiting: 'puking spewing vomit vomited puked heaving chundering',
    drunk: 'pissed hammered legless paralytic wasted plastered',
    eye: 'eyes',
    ear: 'ears',
    tooth: 'teeth',
    child: 'kid toddler lad lass bairn',
    not: 'cant wont dont doesnt isnt cannot',
  }).flatMap(([written, spoken]) => spoken.split(' ').map((one) => [one, written] as const)),
);

const STEM = 4;

/** How like two words are, 0 to 1: the same, of one stem, one slip apart, or one within the other. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < STEM) return 0;
  if (long.startsWith(short)) return long.length - short.length <= 3 ? 0.92 : 0.8;
  if (long.length - short.length <= 1 && isOneSlipAway(short, long)) return 0.85;
  const shared = sharedStart(short, long);
  // `gevallen` and `gevalen`, `respire` and `respirer`: one stem, two endings.
  if (shared >= STEM + 1 && shared >= long.length - 3) return 0.8;
  // `borstpijn` ends in `pijn`.
  return long.endsWith(short) ? 0.7 : 0;
}

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** One letter more, less, other, or two swapped. */
function isOneSlipAway(short: string, long: string): boolean {
  const same = sharedStart(short, long);
  const rest = (text: string, from: number): string => text.slice(from);
  if (short.length < long.length) return rest(short, same) === rest(long, same + 1);
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return (
    rest(short, same + 1) === rest(long, same + 1) ||
    (isSwapped && rest(short, same + 2) === rest(long, same + 2))
  );
}
