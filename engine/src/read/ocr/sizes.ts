import type { OcrLine } from "../../model/index.ts";

/** Lines whose measured sizes differ by no more than this were set in one size. */
const SAME_SIZE = 1.16;

/** The size of each line, with lines of about one size made equal: a line without a `g` measures smaller than its neighbour. */
export function evenSizes(lines: readonly OcrLine[]): number[] {
  const order = lines.map((line, at) => ({ at, size: line.size, weight: lengthOf(line) })).sort((a, b) => a.size - b.size);
  const sizes: number[] = lines.map((line) => line.size);
  for (let from = 0; from < order.length; ) {
    const group = groupAround(order, from);
    const size = medianOf(group);
    for (const { at } of group) sizes[at] = size;
    from += group.length;
  }
  return sizes;
}

type Sized = { readonly at: number; readonly size: number; readonly weight: number };

function groupAround(order: readonly Sized[], from: number): readonly Sized[] {
  const smallest = order[from]?.size ?? 0;
  let to = from + 1;
  while (to < order.length && (order[to]?.size ?? 0) <= smallest * SAME_SIZE * SAME_SIZE) to += 1;
  const wide = order.slice(from, to);
  // What lies on the far side of the group's middle begins the next one.
  const middle = medianOf(wide);
  const near = wide.filter(({ size }) => size <= middle * SAME_SIZE);
  return near.length > 0 ? near : wide;
}

function medianOf(group: readonly Sized[]): number {
  const half = group.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { size, weight } of group) {
    sum += weight;
    if (sum >= half) return size;
  }
  return group[0]?.size ?? 0;
}

function lengthOf({ words }: OcrLine): number {
  return Math.max(
    1,
    words.reduce((sum, word) => sum + word.text.length, 0),
  );
}
