import { type Sparse, times } from "./sparse.ts";

/** What least squares needs: the products of all features with each other, and of the features with the targets. */
export type NormalEquations = { readonly gram: Sparse; readonly wanted: Float64Array };

const ROUNDS = 20;
/** So many dimensions are solved at once: enough to be quick, few enough to be small. */
const AT_ONCE = 64;

/**
 * Ridge regression by conjugate gradients: for each feature `width` numbers, such that the features of an example add up
 * to its target as nearly as may be, and no number is larger than it must be. `restraint` says how much that costs.
 */
export function ridge({ gram, wanted }: NormalEquations, width: number, restraint: number, onPart: (share: number) => void): Float64Array {
  const found = new Float64Array(gram.rows * width);
  for (let from = 0; from < width; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, width - from);
    const part = solve(gram, columns(wanted, width, from, count), count, restraint);
    for (let row = 0; row < gram.rows; row += 1) found.set(part.subarray(row * count, (row + 1) * count), row * width + from);
    onPart((from + count) / width);
  }
  return found;
}

function columns(all: Float64Array, width: number, from: number, count: number): Float64Array {
  const part = new Float64Array((all.length / width) * count);
  for (let row = 0; row * width < all.length; row += 1) part.set(all.subarray(row * width + from, row * width + from + count), row * count);
  return part;
}

function solve(gram: Sparse, wanted: Float64Array, width: number, restraint: number): Float64Array {
  const found = new Float64Array(wanted.length);
  const residue = wanted.slice();
  const direction = wanted.slice();
  let squares = perColumn(residue, residue, width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const product = times(gram, direction, width);
    for (let at = 0; at < product.length; at += 1) product[at] = (product[at] ?? 0) + restraint * (direction[at] ?? 0);
    const along = perColumn(direction, product, width);
    const steps = squares.map((value, column) => ratio(value, along[column]));
    for (let at = 0; at < found.length; at += 1) {
      const step = steps[at % width] ?? 0;
      found[at] = (found[at] ?? 0) + step * (direction[at] ?? 0);
      residue[at] = (residue[at] ?? 0) - step * (product[at] ?? 0);
    }
    const left = perColumn(residue, residue, width);
    const keep = left.map((value, column) => ratio(value, squares[column]));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (residue[at] ?? 0) + (keep[at % width] ?? 0) * (direction[at] ?? 0);
    squares = left;
  }
  return found;
}

function ratio(above: number, below = 0): number {
  return below > 1e-30 ? above / below : 0;
}

function perColumn(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < a.length; at += 1) sums[at % width] = (sums[at % width] ?? 0) + (a[at] ?? 0) * (b[at] ?? 0);
  return sums;
}
