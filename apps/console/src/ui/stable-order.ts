/**
 * The order in which rows are shown. While `held` (a hand is on the table) rows keep their places and new ones come last;
 * otherwise they stand as they should.
 */
export function stableOrder(
  shown: readonly string[],
  wanted: readonly string[],
  held: boolean,
): readonly string[] {
  if (!held) return wanted;
  const here = new Set(wanted);
  const before = new Set(shown);
  return [...shown.filter((key) => here.has(key)), ...wanted.filter((key) => !before.has(key))];
}

/** The key beside the chosen one; the first or last when none is chosen or the chosen one is gone. */
export function neighbour(
  keys: readonly string[],
  chosen: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  if (at < 0) return step === 1 ? keys[0] : keys.at(-1);
  return keys[Math.min(Math.max(at + step, 0), keys.length - 1)];
}
