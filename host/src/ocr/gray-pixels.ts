import type { GrayPicture } from "@candor/engine";

/** A picture in the recogniser's memory: rows of whole 32-bit words, the first pixel in the highest bits. */
export type Pix = {
  get_w(): number;
  get_h(): number;
  /** Bits a pixel: 1 (ink is 1), 8 (grey) or 32 (red, green, blue and one byte more). */
  get_d(): number;
  /** Words a row. */
  get_wpl(): number;
  /** Address of the first word. */
  get_data(): number;
};

/** Grey pixels as a PGM file, the plainest form that a recogniser opens. */
export function toPgm({ width, height, pixels }: GrayPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

/** Copies a picture out of the recogniser's memory. */
export function grayPixels(pix: Pix, wordAt: (address: number) => number): GrayPicture {
  const [width, height, depth, words, start] = [pix.get_w(), pix.get_h(), pix.get_d(), pix.get_wpl(), pix.get_data()];
  const pixels = new Uint8Array(width * height);
  const inWord = 32 / depth;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; ) {
      const word = wordAt(start + (y * words + Math.floor(x / inWord)) * 4);
      for (let part = 0; part < inWord && x < width; part += 1, x += 1) pixels[y * width + x] = shadeOf(word, part, depth);
    }
  }
  return { width, height, pixels };
}

function shadeOf(word: number, part: number, depth: number): number {
  if (depth === 1) return ((word >>> (31 - part)) & 1) === 1 ? 0 : 255;
  if (depth === 8) return (word >>> (24 - 8 * part)) & 0xff;
  return ((word >>> 24) * 77 + ((word >>> 16) & 0xff) * 150 + ((word >>> 8) & 0xff) * 29) >> 8;
}
