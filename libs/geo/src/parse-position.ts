import type { Position } from './position.js';

/** What a person pastes is shorter than this; longer texts are not read. */
const LONGEST_TEXT = 2000;

/**
 * Reads a position that a person typed or pasted: decimal degrees with point or comma, degrees with minutes and seconds,
 * a `geo:` address, or a link of Google Maps (WhatsApp sends those), Apple Maps, Waze or OpenStreetMap. Latitude comes
 * first unless letters say otherwise: N, S, E, W, and Z for zuid. The letter O is refused: it is east in Dutch and German
 * and west in French. Null for all else: an address with two numbers is not a position, nor is a shortened link.
 */
export function parsePosition(text: string): Position | null {
  if (text.length > LONGEST_TEXT) return null;
  const tidy = text.trim().replaceAll(/\s+/g, ' ').replaceAll('\u2212', '-');
  return fromLink(tidy) ?? fromDecimals(tidy) ?? fromAngles(tidy);
}

const WHOLE = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
const NUMBER = String.raw`([+-]?\d{1,3}\.\d+)`;
const PAIR = `${NUMBER}, ?${NUMBER}`;

/** The most telling form first: the pin of a place before the middle of the map. */
const LINK_FORMS = [
  RegExp(`!3d${NUMBER}!4d${NUMBER}`, 'g'),
  RegExp(`^geo:0,0\\?(?:.*&)?q=(?:loc:)?${PAIR}`, 'gi'),
  RegExp(`^geo:${WHOLE},${WHOLE}`, 'gi'),
  RegExp(`[?&](?:q|query|daddr|destination|ll|sll)=(?:loc:)?${PAIR}`, 'gi'),
  RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`, 'gi'),
  RegExp(`/(?:place|search)/${PAIR}`, 'gi'),
  RegExp(`/@${PAIR}`, 'g'),
  RegExp(`#map=[\\d.]+/${NUMBER}/${NUMBER}`, 'g'),
];

function fromLink(text: string): Position | null {
  if (!/^geo:|https?:\/\//i.test(text)) return null;
  const plain = text.replaceAll(/%2C/gi, ',').replaceAll(/%20|\+(?=[^\d.])/gi, ' ');
  for (const form of LINK_FORMS) {
    // A link of a route ends with the pin that was asked for.
    const found = [...plain.matchAll(form)].at(-1);
    if (found) return positionAt(Number(found[1]), Number(found[2]));
  }
  return null;
}

/** With a fraction: "Kerkstraat 51, 3" is no place in the North Sea. */
const DECIMAL = String.raw`([+-]?\d{1,3}[.,]\d+) ?°? ?`;
const DECIMAL_FORMS = [
  RegExp(`^${DECIMAL}(?:[,;/] ?|(?<= ))${DECIMAL}$`),
  RegExp(`^\\(${DECIMAL}[,;] ?${DECIMAL}\\)$`),
  RegExp(`^lat(?:itude)?[ :=]*${DECIMAL}[,;]? ?lo?ng?(?:itude)?[ :=]*${DECIMAL}$`, 'i'),
];

function fromDecimals(text: string): Position | null {
  for (const form of DECIMAL_FORMS) {
    const found = form.exec(text);
    if (found) return positionAt(numberOf(found[1]), numberOf(found[2]));
  }
  return null;
}

/** Degrees, then perhaps minutes, then perhaps seconds; each ends with its sign or a space. */
const ANGLE = [
  String.raw`(\d{1,3}(?:[.,]\d+)?)(?: ?° ?| |$)`,
  String.raw`(?:(\d{1,2}(?:[.,]\d+)?)(?: ?' ?| |$))?`,
  String.raw`(?:(\d{1,2}(?:[.,]\d+)?)(?: ?" ?| |$))?`,
].join('');
const ANGLES_THEN_LETTERS = RegExp(`^${ANGLE}([NSZEW]) ?[,;]? ?${ANGLE}([NSZEW])$`);
const LETTERS_THEN_ANGLES = RegExp(`^([NSZEW]) ?${ANGLE}[,;]? ?([NSZEW]) ?${ANGLE}$`);

function fromAngles(text: string): Position | null {
  const plain = text
    .toUpperCase()
    .replaceAll(/[º˚]/g, '°')
    .replaceAll(/''|′′|’’|[″”“]/g, '"')
    .replaceAll(/[′’‘´]/g, "'")
    .replaceAll(/(?<=[\d°'"])(?=[NSZEW])/g, ' ')
    .replaceAll(/(?<=\d)(?=[,;] ?[NSZEW])/g, ' ');
  const after = ANGLES_THEN_LETTERS.exec(plain);
  if (after) {
    const [, d1, m1, s1, letter1, d2, m2, s2, letter2] = after;
    return fromLettered(degrees(d1, m1, s1), letter1, degrees(d2, m2, s2), letter2);
  }
  const before = LETTERS_THEN_ANGLES.exec(plain);
  if (!before) return null;
  const [, letter1, d1, m1, s1, letter2, d2, m2, s2] = before;
  return fromLettered(degrees(d1, m1, s1), letter1, degrees(d2, m2, s2), letter2);
}

function degrees(whole = '', minutes = '0', seconds = '0'): number {
  if (numberOf(minutes) >= 60 || numberOf(seconds) >= 60) return NaN;
  return numberOf(whole) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
}

function fromLettered(
  first: number,
  firstLetter = '',
  second: number,
  secondLetter = '',
): Position | null {
  const firstSigned = 'SZW'.includes(firstLetter) ? -first : first;
  const secondSigned = 'SZW'.includes(secondLetter) ? -second : second;
  const firstIsLatitude = 'NSZ'.includes(firstLetter);
  if (firstIsLatitude === 'NSZ'.includes(secondLetter)) return null;
  return firstIsLatitude
    ? positionAt(firstSigned, secondSigned)
    : positionAt(secondSigned, firstSigned);
}

function numberOf(text = ''): number {
  return Number(text.replace(',', '.'));
}

function positionAt(latitude: number, longitude: number): Position | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  return { latitude, longitude };
}
