/** Rows of a sparse matrix, one after the other: row r has the entries from `starts[r]` to `starts[r + 1]`. */
export type Sparse = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float64Array;
};

/** A sparse matrix from its rows, each a map from column to value. */
export function sparseOf(rows: readonly ReadonlyMap<number, number>[], columns: number): Sparse {
  const count = rows.reduce((sum, row) => sum + row.size, 0);
  const starts = new Uint32Array(rows.length + 1);
  const places = new Uint32Array(count);
  const values = new Float64Array(count);
  let at = 0;
  rows.forEach((row, index) => {
    for (const [column, value] of row) {
      places[at] = column;
      values[at] = value;
      at += 1;
    }
    starts[index + 1] = at;
  });
  return { rows: rows.length, columns, starts, places, values };
}

/** matrix x dense; `dense` has `width` numbers for each column of the matrix. */
export function times(matrix: Sparse, dense: Float64Array, width: number): Float64Array {
  const out = new Float64Array(matrix.rows * width);
  eachEntry(matrix, (row, column, value) => addScaled(out, row * width, dense, column * width, value, width));
  return out;
}

/** transposed matrix x dense. */
export function transposedTimes(matrix: Sparse, dense: Float64Array, width: number): Float64Array {
  const out = new Float64Array(matrix.columns * width);
  eachEntry(matrix, (row, column, value) => addScaled(out, column * width, dense, row * width, value, width));
  return out;
}

function eachEntry({ rows, starts, places, values }: Sparse, visit: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row < rows; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) visit(row, places[at] ?? 0, values[at] ?? 0);
}

function addScaled(out: Float64Array, to: number, from: Float64Array, start: number, factor: number, width: number): void {
  for (let n = 0; n < width; n += 1) out[to + n] = (out[to + n] ?? 0) + factor * (from[start + n] ?? 0);
}
