import type { GrayPicture } from "../../model/index.ts";

/** Darker than this may be the ground of light letters. */
const DARK = 150;
/** A ground is dark for at least this share of the page's width around, so that bold letters are none. */
const WINDOW = 0.036;
/** How much of the surroundings is dark where the ground is; the light letters are the rest. */
const MOSTLY = 0.5;

/** The page with light letters on dark bands turned into dark letters on white: recognisers overlook the former. */
export function withoutDarkBands(picture: GrayPicture): GrayPicture {
  const { width, height, pixels } = picture;
  const { counts, sums } = darkTotals(picture);
  const half = Math.ceil((width * WINDOW) / 2);
  const out = pixels.slice();
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - half);
    const bottom = Math.min(height, y + half + 1);
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - half);
      const right = Math.min(width, x + half + 1);
      const dark = within(counts, width, left, top, right, bottom);
      if (dark <= (right - left) * (bottom - top) * MOSTLY) continue;
      const ground = within(sums, width, left, top, right, bottom) / dark;
      const lightness = ((pixels[y * width + x] ?? 0) - ground) / (255 - ground);
      out[y * width + x] = 255 * (1 - Math.min(1, Math.max(0, lightness)));
    }
  }
  return { width, height, pixels: out };
}

/** Number and sum of dark pixels above and left of each pixel, so that those of any rectangle are four look-ups away. */
function darkTotals({ width, height, pixels }: GrayPicture): { readonly counts: Uint32Array; readonly sums: Uint32Array } {
  const counts = new Uint32Array((width + 1) * (height + 1));
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      const value = pixels[y * width + x] ?? 255;
      if (value < DARK) {
        count += 1;
        sum += value;
      }
      const at = (y + 1) * (width + 1) + x + 1;
      counts[at] = (counts[at - width - 1] ?? 0) + count;
      sums[at] = (sums[at - width - 1] ?? 0) + sum;
    }
  }
  return { counts, sums };
}

function within(totals: Uint32Array, width: number, left: number, top: number, right: number, bottom: number): number {
  const at = (x: number, y: number): number => totals[y * (width + 1) + x] ?? 0;
  return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}
