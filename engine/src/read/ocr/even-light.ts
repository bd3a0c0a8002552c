import type { GrayPicture } from "../../model/index.ts";
import { paperOf } from "./paper.ts";

/** A page whose paper is nowhere darker than this share of its lightest is lit evenly. */
const EVEN = 0.75;
const WHITE = 255;

/** The page with the shadow on its paper taken away; a page that is lit evenly stays as it is. */
export function withEvenLight(picture: GrayPicture): GrayPicture {
  const { width, height, pixels } = picture;
  const paper = paperOf(picture);
  if (paper.darkest >= EVEN * paper.lightest) return picture;
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const rowAt = place(y, paper.side, paper.rows);
    for (let x = 0; x < width; x += 1) {
      const columnAt = place(x, paper.side, paper.columns);
      const at = rowAt.first * paper.columns + columnAt.first;
      const upper = between(paper.levels[at], paper.levels[at + columnAt.step], columnAt.share);
      const below = at + rowAt.step * paper.columns;
      const lower = between(paper.levels[below], paper.levels[below + columnAt.step], columnAt.share);
      const level = upper + (lower - upper) * rowAt.share;
      out[y * width + x] = Math.min(WHITE, ((pixels[y * width + x] ?? WHITE) * WHITE) / Math.max(1, level));
    }
  }
  return { width, height, pixels: out };
}

/** Between the middles of which two blocks a pixel lies: the first, whether there is a next, and how far it is on the way there. */
function place(pixel: number, side: number, count: number): { readonly first: number; readonly step: 0 | 1; readonly share: number } {
  const inBlocks = Math.min(count - 1, Math.max(0, (pixel + 0.5) / side - 0.5));
  const first = Math.floor(inBlocks);
  return { first, step: first + 1 < count ? 1 : 0, share: inBlocks - first };
}

function between(a = WHITE, b = a, share: number): number {
  return a + (b - a) * share;
}
