/** Coordinates after each drawing operation of pdf.js: move, line, cubic, quadratic, close. */
const COORDINATES = [2, 2, 6, 4, 0];
/** A rectangle is drawn with 13 numbers, one with round corners with up to some hundred; letters drawn as shapes need as many. */
const RECTANGLE = 60;
const ROUNDED = 240;
/** The share of points that a box with round corners has on its edges; a letter touches its box in a few only. */
const ON_EDGE = 0.6;
/** Turns the other way by less than this share of the square of a shape's size come from rounding. */
const SLIGHT = 0.0005;

/** Whether a filled path is a box, a pill or a disc that text can stand on, and no letter or drawing. */
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
  return points.length > 0 && (onEdge.length / points.length >= ON_EDGE || isConvex(points, numbers));
}

/** One outline that never turns back, as those of letters and rings do. */
function isConvex(points: readonly [number, number][], numbers: readonly number[]): boolean {
  if (points.length < 4 || beginnings(numbers) !== 1) return false;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const turns = points.map(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    const [afterX, afterY] = points[(at + 2) % points.length] ?? [x, y];
    return (nextX - x) * (afterY - nextY) - (nextY - y) * (afterX - nextX);
  });
  const slight = size * size * SLIGHT;
  return turns.every((turn) => turn > -slight) || turns.every((turn) => turn < slight);
}

function numbersOf(path: unknown): number[] {
  const first = Array.isArray(path) ? path[0] : undefined;
  if (!first || typeof first !== "object" || !("length" in first)) return [];
  return Array.from(first as ArrayLike<unknown>).map((value) => (typeof value === "number" ? value : Number.NaN));
}

/** How many outlines a path has: each begins with a move. */
function beginnings(numbers: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < numbers.length; at += (COORDINATES[numbers[at] ?? -1] ?? numbers.length) + 1) if (numbers[at] === 0) count++;
  return count;
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
