import type { GrayPicture } from "../../model/index.ts";

/** How much sharper the page must fall into columns of ink than into rows before it is taken for turned. */
const CLEARLY = 1.3;

/**
 * Does a page of text lie on its side? Lines of text make stripes of ink and paper: across the page where it stands
 * upright, down the page where it was turned by a quarter.
 */
export function liesOnSide({ width, height, pixels }: GrayPicture): boolean {
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (pixels[y * width + x] ?? 255);
      rows[y] = (rows[y] ?? 0) + ink / width;
      columns[x] = (columns[x] ?? 0) + ink / height;
    }
  }
  return unrest(columns) > unrest(rows) * CLEARLY;
}

/** How strongly neighbouring sums differ. */
function unrest(sums: Float64Array): number {
  let total = 0;
  for (let at = 1; at < sums.length; at += 1) total += ((sums[at] ?? 0) - (sums[at - 1] ?? 0)) ** 2;
  return total / Math.max(1, sums.length);
}
