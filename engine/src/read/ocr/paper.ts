import type { GrayPicture } from "../../model/index.ts";

/** How light the paper is in each block of a page; `levels` row by row, 0 black to 255 white. */
export type Paper = {
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float64Array;
  /** Of the blocks that were seen to be paper. */
  readonly darkest: number;
  readonly lightest: number;
};

/** So many blocks go beside each other: smaller than a shadow, larger than a letter. */
const BLOCKS_ACROSS = 48;
const LEAST_SIDE = 16;
/** Letters cover less than the rest of a block. */
const PAPER_SHARE = 0.85;
/** Light falls off gently over paper; where the next block is darker than this share, another ground begins. */
const GENTLE = 0.85;

/** Finds the paper of a page: what is reached from its lightest block without a sharp edge. The rest is as light as the paper beside it. */
export function paperOf(picture: GrayPicture): Paper {
  const side = Math.max(LEAST_SIDE, Math.ceil(picture.width / BLOCKS_ACROSS));
  const columns = Math.ceil(picture.width / side);
  const rows = Math.ceil(picture.height / side);
  const levels = Float64Array.from({ length: columns * rows }, (_, at) =>
    groundOf(picture, (at % columns) * side, Math.floor(at / columns) * side, side),
  );
  const lightestAt = levels.reduce((best, level, at) => (level > (levels[best] ?? 0) ? at : best), 0);
  const neighbours = (at: number): number[] => [
    ...(at % columns > 0 ? [at - 1] : []),
    ...(at % columns < columns - 1 ? [at + 1] : []),
    ...(at >= columns ? [at - columns] : []),
    ...(at < columns * (rows - 1) ? [at + columns] : []),
  ];
  const reached = [lightestAt];
  const isPaper = new Uint8Array(levels.length);
  isPaper[lightestAt] = 1;
  for (const at of reached) {
    for (const next of neighbours(at)) {
      if (isPaper[next] || !isGentle(levels[at] ?? 0, levels[next] ?? 0)) continue;
      isPaper[next] = 1;
      reached.push(next);
    }
  }
  const seen = reached.map((at) => levels[at] ?? 0);
  // Outwards from the paper, each ground becomes what the paper beside it is.
  for (const at of reached) {
    for (const next of neighbours(at)) {
      if (isPaper[next]) continue;
      isPaper[next] = 1;
      levels[next] = levels[at] ?? 0;
      reached.push(next);
    }
  }
  return { side, columns, rows, levels, darkest: Math.min(...seen), lightest: Math.max(...seen) };
}

function isGentle(a: number, b: number): boolean {
  return Math.min(a, b) >= GENTLE * Math.max(a, b);
}

/** How light most of a block is, its letters left out. */
function groundOf({ width, height, pixels }: GrayPicture, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = top; y < Math.min(height, top + side); y += 1) {
    for (let x = left; x < Math.min(width, left + side); x += 1) {
      const value = pixels[y * width + x] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
      all += 1;
    }
  }
  let below = all * PAPER_SHARE;
  for (let value = 0; value < counts.length; value += 1) {
    below -= counts[value] ?? 0;
    if (below <= 0) return value;
  }
  return 255;
}
