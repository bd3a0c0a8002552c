/** A PDF transformation: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Where a point lands. */
export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** The upright rectangle around a transformed rectangle. */
export function boundsOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Area {
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A rectangle by its edges, origin top left. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Numbers of an operator's argument as a matrix, identity if they are none. */
export function matrixOf(value: unknown): Matrix {
  const numbers = value && typeof value === "object" ? Array.from(value as ArrayLike<unknown>) : [];
  if (numbers.length !== 6 || !numbers.every((number) => typeof number === "number")) return IDENTITY;
  return numbers as unknown as Matrix;
}
