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

/**
 * The part of a typed address that names a place: what follows the last comma or postcode ("Coupure 12, 9000 Gent"),
 * or all of it. There are no streets in the directory.
 */
export function placePart(text: string): string {
  const last = text.split(/,|\b\d{4,5}\b/).findLast((part) => /\p{L}/u.test(part)) ?? text;
  return last.trim();
}
