import type { GrayPicture } from "../../model/index.ts";

/** The picture at another size: pixels are averaged when it shrinks, and blended when it grows. */
export function resize(picture: GrayPicture, width: number, height: number): GrayPicture {
  if (width === picture.width && height === picture.height) return picture;
  const wide = resampleRows(picture, width);
  return transpose(resampleRows(transpose(wide), height));
}

function resampleRows({ width: from, height, pixels }: GrayPicture, to: number): GrayPicture {
  const out = new Uint8Array(to * height);
  const step = from / to;
  for (let x = 0; x < to; x += 1) {
    const { first, weights } = weightsAt(x, step, from);
    for (let y = 0; y < height; y += 1) {
      let sum = 0;
      const row = y * from + first;
      for (let at = 0; at < weights.length; at += 1) sum += (pixels[row + at] ?? 0) * (weights[at] ?? 0);
      out[y * to + x] = sum + 0.5;
    }
  }
  return { width: to, height, pixels: out };
}

/** Which source pixels make up a target pixel, and by what share. */
function weightsAt(x: number, step: number, from: number): { readonly first: number; readonly weights: readonly number[] } {
  const centre = (x + 0.5) * step - 0.5;
  const reach = Math.max(1, step);
  const first = Math.max(0, Math.ceil(centre - reach));
  const last = Math.min(from - 1, Math.floor(centre + reach));
  const raw = Array.from({ length: last - first + 1 }, (_, at) => Math.max(0, 1 - Math.abs(first + at - centre) / reach));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return total === 0
    ? { first: Math.min(from - 1, Math.max(0, Math.round(centre))), weights: [1] }
    : { first, weights: raw.map((weight) => weight / total) };
}

function transpose({ width, height, pixels }: GrayPicture): GrayPicture {
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) out[x * height + y] = pixels[y * width + x] ?? 0;
  return { width: height, height: width, pixels: out };
}
