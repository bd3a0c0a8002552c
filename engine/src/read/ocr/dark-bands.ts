import type { GrayPicture } from "../../model/index.ts";

/** Darker than this may be the ground of light letters. */
const DARK = 150;
/** A ground is dark for at least this share of the page's width around, so that bold letters are none. */
const WINDOW = 0.036;
/** How much of the surroundings is dark where the ground is; the light letters are the rest. More than half, or the pixel beside a band would be in it. */
const MOSTLY = 0.54;

/** The page with light letters on dark bands turned into dark letters on white: recognisers overlook the former. */
export function withoutDarkBands({ width, height, pixels }: GrayPicture): GrayPicture {
  const half = Math.ceil((width * WINDOW) / 2);
  const out = pixels.slice();
  const isBand = new Uint8Array(pixels.length);
  // Dark pixels and their sum in each column of the rows around the current one; a page's worth of sums would take 70 MB.
  const counts = new Uint32Array(width);
  const sums = new Uint32Array(width);
  const take = (y: number, sign: 1 | -1): void => {
    for (let x = 0; x < width; x += 1) {
      const value = pixels[y * width + x] ?? 255;
      if (value >= DARK) continue;
      counts[x] = (counts[x] ?? 0) + sign;
      sums[x] = (sums[x] ?? 0) + sign * value;
    }
  };
  for (let y = 0; y < Math.min(half, height); y += 1) take(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + half < height) take(y + half, 1);
    if (y - half > 0) take(y - half - 1, -1);
    const rows = Math.min(height, y + half + 1) - Math.max(0, y - half);
    let count = 0;
    let sum = 0;
    for (let x = -half; x < width; x += 1) {
      count += counts[x + half] ?? 0;
      sum += sums[x + half] ?? 0;
      count -= counts[x - half - 1] ?? 0;
      sum -= sums[x - half - 1] ?? 0;
      if (x < 0) continue;
      const columns = Math.min(width, x + half + 1) - Math.max(0, x - half);
      if (count <= rows * columns * MOSTLY) continue;
      isBand[y * width + x] = 1;
      const ground = sum / count;
      const lightness = ((pixels[y * width + x] ?? 0) - ground) / (255 - ground);
      out[y * width + x] = 255 * (1 - Math.min(1, Math.max(0, lightness)));
    }
  }
  if (isBand.includes(1)) whitenEdges({ width, height, pixels }, isBand, out);
  return { width, height, pixels: out };
}

/** What is left of a band at its edges and in its corners would be a frame, and text in a frame is taken for a picture. */
function whitenEdges({ width, height, pixels }: GrayPicture, isBand: Uint8Array, out: Uint8Array): void {
  const isDark = (at: number): boolean => isBand[at] === 0 && (pixels[at] ?? 255) < DARK;
  const neighbours = (at: number): number[] => [
    ...(at % width > 0 ? [at - 1] : []),
    ...(at % width < width - 1 ? [at + 1] : []),
    ...(at >= width ? [at - width] : []),
    ...(at < width * (height - 1) ? [at + width] : []),
  ];
  const reached: number[] = [];
  const take = (at: number): void => {
    isBand[at] = 1;
    out[at] = 255;
    reached.push(at);
  };
  for (let at = 0; at < pixels.length; at += 1) {
    if (isDark(at) && neighbours(at).some((next) => isBand[next] === 1)) take(at);
  }
  for (let at = reached.pop(); at !== undefined; at = reached.pop()) for (const next of neighbours(at)) if (isDark(next)) take(next);
}
