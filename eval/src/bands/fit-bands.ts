/** A score, and whether the pair fits: by its grade, a pair of the same or a neighbouring family of occupations. */
export type GradedScore = { readonly score: number; readonly fits: boolean };

/** What share of the pairs from a band's threshold on must fit, for the band to mean what it says. */
export const BAND_MEANINGS = { strong: 0.98, good: 0.95, fair: 0.7 } as const;

/** Thresholds are steps that people can remember. */
const STEP = 5;
/** Fewer pairs than this say nothing about a share. */
const LEAST_PAIRS = 20;

/**
 * The lowest threshold, in steps of 5, from which on the pairs fit as often as the band says, and further up too.
 * Undefined where the data has too few pairs that score so high.
 */
export function fitBand(pairs: readonly GradedScore[], share: number): number | undefined {
  let lowest: number | undefined;
  for (let from = 100 - STEP; from > 0; from -= STEP) {
    const above = pairs.filter(({ score }) => score >= from);
    if (above.length < LEAST_PAIRS) continue;
    if (shareOf(above) < share) break;
    lowest = from;
  }
  return lowest;
}

/** The share of pairs that fit; 0 of none. */
export function shareOf(pairs: readonly GradedScore[]): number {
  return pairs.length > 0 ? pairs.filter(({ fits }) => fits).length / pairs.length : 0;
}

/** The 95 % interval of a share (Wilson), which holds for few pairs and for shares near 0 and 1 too. */
export function intervalOf(pairs: readonly GradedScore[]): readonly [low: number, high: number] {
  const count = pairs.length;
  if (count === 0) return [0, 1];
  const z = 1.96;
  const share = shareOf(pairs);
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [middle - half, middle + half];
}
