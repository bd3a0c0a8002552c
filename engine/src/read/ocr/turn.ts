import type { GrayPicture } from "../../model/index.ts";
import type { QuarterTurn } from "./attempt.ts";

/** The picture turned clockwise. */
export function turned(picture: GrayPicture, turn: QuarterTurn): GrayPicture {
  if (turn === 0) return picture;
  const { width, height, pixels } = picture;
  const out = new Uint8Array(pixels.length);
  const wide = turn === 180 ? width : height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = turn === 90 ? [height - 1 - y, x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      out[toY * wide + toX] = pixels[y * width + x] ?? 255;
    }
  }
  return { width: wide, height: turn === 180 ? height : width, pixels: out };
}
