/** Coordinates after each drawing operation of pdf.js: move, line, cubic, quadratic, close. */
const COORDINATES = [2, 2, 6, 4, 0];
/** A rectangle is drawn with 13 numbers, one with round corners with up to some hundred; letters drawn as shapes need as many. */
const RECTANGLE = 60;
const ROUNDED = 240;
/** The share of points that a box with round corners has on its edges; a letter touches its box in a few only. */
const ON_EDGE = 0.6;

/** Whether a filled path is a box, with or without round corners, and no letter or drawing. */
export function isBox(path: unknown, bounds: readonly number[]): boolean {
  const numbers = numbersOf(path);
  if (numbers.length <= RECTANGLE) return true;
  if (numbers.length > ROUNDED) return false;
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds;
  const tolerance = 0.02 * Math.min(right - left, bottom - top);
  const points = endPoints(numbers);
  const onEdge = points.filter(
    ([x, y]) => Math.min(Math.abs(x - left), Math.abs(x - right), Math.abs(y - top), Math.abs(y - bottom)) <= tolerance,
  );
  return points.length > 0 && onEdge.length / points.length >= ON_EDGE;
}

function numbersOf(path: unknown): number[] {
  const first = Array.isArray(path) ? path[0] : undefined;
  if (!first || typeof first !== "object" || !("length" in first)) return [];
  return Array.from(first as ArrayLike<unknown>).map((value) => (typeof value === "number" ? value : Number.NaN));
}

/** Where each stroke of the path ends. */
function endPoints(numbers: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = COORDINATES[numbers[at] ?? -1];
    if (count === undefined) return [];
    const [x, y] = [numbers[at + count - 1], numbers[at + count]];
    if (count > 0 && x !== undefined && y !== undefined) points.push([x, y]);
    at += count + 1;
  }
  return points;
}
