import type { GrayPicture } from "../../model/index.ts";

/** Darker than this may be the ground of light letters. */
const DARK = 150;
/** A ground is dark for at least this share of the page's width around, so that bold letters are none. */
const WINDOW = 0.036;
/** How much of the surroundings is dark where the ground is; the light letters are the rest. */
const MOSTLY = 0.5;

/** The page with light letters on dark bands turned into dark letters on white: recognisers overlook the former. */
export function withoutDarkBands({ width, height, pixels }: GrayPicture): GrayPicture {
  const half = Math.ceil((width * WINDOW) / 2);
  const out = pixels.slice();
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
      const ground = sum / count;
      const lightness = ((pixels[y * width + x] ?? 0) - ground) / (255 - ground);
      out[y * width + x] = 255 * (1 - Math.min(1, Math.max(0, lightness)));
    }
  }
  return { width, height, pixels: out };
}
