import { seededNumbers } from "./seeded-numbers.ts";
import { type Sparse, times, transposedTimes } from "./sparse.ts";

const ROUNDS = 3;

/**
 * Directions of the rows of a matrix in its `width` strongest dimensions, each of length 1, the mean taken away: the
 * truncated singular value decomposition by random projection and repeated multiplication. Same seed, same numbers.
 */
export function strongestDirections(matrix: Sparse, width: number, seed: number, onRound: (share: number) => void): Float64Array {
  const next = seededNumbers(seed);
  let basis: Float64Array = Float64Array.from({ length: matrix.rows * width }, () => next() - 0.5);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = times(matrix, transposedTimes(matrix, basis, width), width);
    orthonormalise(basis, matrix.rows, width);
    onRound((round + 1) / ROUNDS);
  }
  inUnitRows(basis, width);
  takeMeanAway(basis, matrix.rows, width);
  inUnitRows(basis, width);
  return basis;
}

/** Gram and Schmidt's way, column by column; a column that the others explain becomes zero. */
function orthonormalise(basis: Float64Array, rows: number, width: number): void {
  const columns = Array.from({ length: width }, (_, column) =>
    Float64Array.from({ length: rows }, (_row, row) => basis[row * width + column] ?? 0),
  );
  columns.forEach((column, index) => {
    for (const earlier of columns.slice(0, index)) {
      const shared = dot(column, earlier);
      for (let row = 0; row < rows; row += 1) column[row] = (column[row] ?? 0) - shared * (earlier[row] ?? 0);
    }
    const length = Math.sqrt(dot(column, column));
    for (let row = 0; row < rows; row += 1) column[row] = length > 1e-12 ? (column[row] ?? 0) / length : 0;
  });
  columns.forEach((column, index) => {
    for (let row = 0; row < rows; row += 1) basis[row * width + index] = column[row] ?? 0;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function takeMeanAway(basis: Float64Array, rows: number, width: number): void {
  const mean = new Float64Array(width);
  basis.forEach((value, at) => {
    mean[at % width] = (mean[at % width] ?? 0) + value / rows;
  });
  basis.forEach((value, at) => {
    basis[at] = value - (mean[at % width] ?? 0);
  });
}

/** Scales each row to length 1; empty rows stay. */
function inUnitRows(basis: Float64Array, width: number): void {
  for (let start = 0; start < basis.length; start += width) {
    const row = basis.subarray(start, start + width);
    const length = Math.sqrt(dot(row, row));
    if (length > 0) row.forEach((value, at) => (row[at] = value / length));
  }
}
