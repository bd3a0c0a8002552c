import type { OcrLine } from "../../model/index.ts";

/** Lines whose measured sizes differ by no more than this were set in one size. */
const SAME_SIZE = 1.13;

type Sized = { readonly at: number; readonly size: number; readonly weight: number };

/**
 * The size of each line, with lines of about one size made equal: a line without a `g` measures smaller than its neighbour.
 *
 * The size that most letters have comes first and takes all lines near it, then the size of most of what is left.
 */
export function evenSizes(lines: readonly OcrLine[]): number[] {
  const sizes: number[] = lines.map((line) => line.size);
  let left: readonly Sized[] = lines.map((line, at) => ({ at, size: line.size, weight: lettersOf(line) }));
  while (left.length > 0) {
    const group = heaviest(left);
    const size = group.reduce((sum, one) => sum + one.size * one.weight, 0) / group.reduce((sum, one) => sum + one.weight, 0);
    for (const { at } of group) sizes[at] = size;
    left = left.filter((one) => !group.includes(one));
  }
  return sizes;
}

/** The lines around that size which has the most letters near it. */
function heaviest(lines: readonly Sized[]): readonly Sized[] {
  let best: readonly Sized[] = [];
  let weight = -1;
  for (const { size } of lines) {
    const near = lines.filter((other) => other.size < size * SAME_SIZE && size < other.size * SAME_SIZE);
    const total = near.reduce((sum, one) => sum + one.weight, 0);
    if (total > weight) [best, weight] = [near, total];
  }
  return best;
}

function lettersOf({ words }: OcrLine): number {
  return Math.max(
    1,
    words.reduce((sum, word) => sum + word.text.length, 0),
  );
}
