/** How two people's ratings are weighed: by whether they differ, by how far, or by the square of how far. */
type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa: how much two raters agree beyond chance, 1 for wholly and 0 for as much as by chance. Each pair is what
 * the two gave to one thing, as categories 0 to `categories - 1`. Null without pairs, or when chance alone would agree
 * wholly. Source: Cohen 1960 (unweighted) and 1968 (weighted), as in Fleiss, Statistical Methods for Rates and Proportions.
 */
export function kappaOf(
  pairs: readonly (readonly [number, number])[],
  categories: number,
  weights: KappaWeights,
): number | null {
  const all = Array.from({ length: categories }, (_, category) => category);
  const part = (has: (pair: readonly [number, number]) => boolean): number =>
    pairs.filter(has).length / pairs.length;
  const rows = all.map((category) => part(([first]) => first === category));
  const columns = all.map((category) => part(([, second]) => second === category));
  let observed = 0;
  let expected = 0;
  for (const one of all)
    for (const other of all) {
      const weight = disagreement(one, other, categories, weights);
      observed += weight * part(([first, second]) => first === one && second === other);
      expected += weight * (rows[one] ?? 0) * (columns[other] ?? 0);
    }
  return pairs.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** 0 for the same category, 1 for the two ends of the scale. */
function disagreement(a: number, b: number, categories: number, weights: KappaWeights): number {
  const apart = Math.abs(a - b) / (categories - 1);
  if (weights === 'none') return a === b ? 0 : 1;
  return weights === 'linear' ? apart : apart ** 2;
}
