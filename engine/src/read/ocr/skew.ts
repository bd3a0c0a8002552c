import type { GrayPicture } from "../../model/index.ts";

/** Degrees to either side that a page on a scanner's glass lies askew, and by how little more is told. */
const MOST_DEGREES = 5;
const COARSE = 0.5;
const FINE = 0.1;
/** Less than this is level. */
const LEVEL = 0.15;
/** Enough pixels to see lines of text as stripes. */
const LOOKED_AT = 900;

/** Degrees clockwise by which the lines of a page fall: the slope along which ink and paper part most sharply. */
export function skewOf(picture: GrayPicture): number {
  const small = seenFromAfar(picture);
  const coarse = sharpest(small, 0, MOST_DEGREES, COARSE);
  const fine = sharpest(small, coarse.degrees, COARSE, FINE);
  return Math.abs(fine.degrees) < LEVEL ? 0 : fine.degrees;
}

/** How clearly a page falls into lines across it, however askew it lies. */
export function clearnessOfLines(picture: GrayPicture): number {
  const small = seenFromAfar(picture);
  return sharpest(small, 0, MOST_DEGREES, COARSE).sharpness / (small.width ** 2 * small.height);
}

function seenFromAfar(picture: GrayPicture): GrayPicture {
  return shrunk(picture, Math.max(1, Math.round(Math.max(picture.width, picture.height) / LOOKED_AT)));
}

/** Every so many pixels each way as one. */
function shrunk({ width, height, pixels }: GrayPicture, by: number): GrayPicture {
  const small = { width: Math.floor(width / by), height: Math.floor(height / by) };
  const sums = new Float64Array(small.width * small.height);
  for (let y = 0; y < small.height * by; y += 1) {
    const row = Math.floor(y / by) * small.width;
    for (let x = 0; x < small.width * by; x += 1) {
      const at = row + Math.floor(x / by);
      sums[at] = (sums[at] ?? 0) + (pixels[y * width + x] ?? 255);
    }
  }
  return { ...small, pixels: Uint8Array.from(sums, (sum) => sum / (by * by)) };
}

type Slope = { readonly degrees: number; readonly sharpness: number };

function sharpest(picture: GrayPicture, around: number, reach: number, step: number): Slope {
  let best: Slope = { degrees: around, sharpness: sharpness(picture, around) };
  for (let off = step; off <= reach + step / 2; off += step) {
    for (const degrees of [around - off, around + off]) {
      const found = sharpness(picture, degrees);
      if (found > best.sharpness) best = { degrees, sharpness: found };
    }
  }
  return best;
}

/** How strongly the ink along neighbouring lines of this slope differs. */
function sharpness({ width, height, pixels }: GrayPicture, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const sums = new Float64Array(height);
  for (let x = 0; x < width; x += 1) {
    const fall = Math.round((x - width / 2) * slope);
    for (let y = Math.max(0, -fall); y < Math.min(height, height - fall); y += 1) {
      sums[y] = (sums[y] ?? 0) + (pixels[(y + fall) * width + x] ?? 255);
    }
  }
  const edge = Math.ceil((Math.abs(slope) * width) / 2) + 1;
  let total = 0;
  for (let y = edge; y < height - edge; y += 1) total += ((sums[y] ?? 0) - (sums[y - 1] ?? 0)) ** 2;
  return total;
}
