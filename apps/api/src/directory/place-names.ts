/** Letters that carry no separable accent, as people type them without. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SAINT = /\b(?:sint|saint|sankt|sainte|ste|sts)\b/g;

/**
 * A name as it is compared: lower case, without accents and punctuation, every saint the same (St, Ste, Sint, Saint,
 * Sainte, Sankt). Both what is stored and what is looked for go through it. Empty when nothing of it is Latin script.
 */
export function normalName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßœæøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(SAINT, 'st')
    .trim();
}

/** More parts than this are no address. */
const MOST_PARTS = 4;

/**
 * The parts of a typed address that may name a place, the likeliest first: those between commas and postcodes, from the
 * last to the first ("Coupure 12, 9000 Gent" is Gent, or else Coupure). There are no streets in the directory.
 */
export function placeParts(text: string): readonly string[] {
  return text
    .split(/[,;()]|\b\d{4,5}\b/)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.trim())
    .slice(-MOST_PARTS)
    .reverse();
}
