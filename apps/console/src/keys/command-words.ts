/** The words of a command line; quotes keep spaces together. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"?|(\S+)/g)].map((found) => found[1] ?? found[2] ?? '');
}

/** What follows the first word, as it was written: for notes. */
export function restOf(line: string): string {
  return /^\s*\S+\s?(.*)$/s.exec(line)?.[1] ?? '';
}

/**
 * How well what was typed fits a name, higher is better; nothing if its letters are not in it, in order.
 * The beginning counts most, then the beginning of a word, then letters that stand together.
 */
export function fit(typed: string, name: string): number | undefined {
  const wanted = plain(typed);
  const whole = plain(name);
  if (wanted === '') return 0;
  if (whole.startsWith(wanted)) return 1_000 - whole.length;
  const inside = ` ${whole}`.indexOf(` ${wanted}`);
  if (inside >= 0) return 800 - inside - whole.length;
  const together = whole.indexOf(wanted);
  if (together >= 0) return 600 - together - whole.length;
  const spread = spreadOf(wanted, whole);
  return spread === undefined ? undefined : 400 - spread - whole.length;
}

/** The best first, at most `most`; ties keep their order. */
export function bestFits<Of>(
  typed: string,
  all: readonly Of[],
  nameOf: (one: Of) => string,
  most: number,
): readonly Of[] {
  return all
    .flatMap((one) => {
      const score = fit(typed, nameOf(one));
      return score === undefined ? [] : [{ one, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

function spreadOf(wanted: string, whole: string): number | undefined {
  let at = -1;
  let spread = 0;
  for (const letter of wanted) {
    const next = whole.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    spread += next - at - 1;
    at = next;
  }
  return spread;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
