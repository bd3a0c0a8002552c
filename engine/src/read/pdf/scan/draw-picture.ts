import type { GrayPicture } from "../../../model/index.ts";
import { boundsOf, type Matrix } from "../matrix.ts";
import type { Picture } from "./picture.ts";

/** Samples along one side of a pixel where a finer picture is drawn into a coarser page. */
const MOST_SAMPLES = 4;

/** Draws a picture into the page; `matrix` takes the unit square, which the picture fills, to pixels of the page. */
export function drawPicture(page: GrayPicture, picture: Picture, matrix: Matrix): void {
  const inverse = inverseOf(matrix);
  if (!inverse) return;
  const area = boundsOf(matrix, 0, 0, 1, 1);
  const samples = samplesFor(picture, matrix);
  const right = Math.min(page.width, Math.ceil(area.right));
  const bottom = Math.min(page.height, Math.ceil(area.bottom));
  const toX = inverse[0] * picture.width;
  const toY = inverse[1] * picture.height;
  for (let y = Math.max(0, Math.floor(area.top)); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(area.left)); x < right; x += 1) {
      let shade = 0;
      let cover = 0;
      for (let part = 0; part < samples * samples; part += 1) {
        const px = x + ((part % samples) + 0.5) / samples;
        const py = y + (Math.floor(part / samples) + 0.5) / samples;
        const u = toX * px + inverse[2] * picture.width * py + inverse[4] * picture.width;
        // Pictures are stored from the top, the unit square counts from the bottom.
        const v = picture.height - (toY * px + inverse[3] * picture.height * py + inverse[5] * picture.height);
        if (u < 0 || v < 0 || u > picture.width || v > picture.height) continue;
        const alpha = picture.alpha ? sampled(picture.alpha, picture, u, v) / 255 : 1;
        shade += sampled(picture.gray, picture, u, v) * alpha;
        cover += alpha;
      }
      if (cover === 0) continue;
      const at = y * page.width + x;
      const all = samples * samples;
      page.pixels[at] = (shade + (page.pixels[at] ?? 255) * (all - cover)) / all + 0.5;
    }
  }
}

/** The value between the four nearest pixels. */
function sampled(values: Uint8Array, { width, height }: Picture, u: number, v: number): number {
  const x = Math.min(width - 1, Math.max(0, u - 0.5));
  const y = Math.min(height - 1, Math.max(0, v - 0.5));
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = Math.min(width - 1, left + 1);
  const below = Math.min(height - 1, top + 1);
  const across = x - left;
  const down = y - top;
  const upper = (values[top * width + left] ?? 0) * (1 - across) + (values[top * width + right] ?? 0) * across;
  const lower = (values[below * width + left] ?? 0) * (1 - across) + (values[below * width + right] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}

function samplesFor(picture: Picture, matrix: Matrix): number {
  const across = picture.width / Math.max(1, Math.hypot(matrix[0], matrix[1]));
  const down = picture.height / Math.max(1, Math.hypot(matrix[2], matrix[3]));
  return Math.min(MOST_SAMPLES, Math.max(1, Math.round(Math.max(across, down))));
}

function inverseOf([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const size = a * d - b * c;
  if (Math.abs(size) < 1e-9) return undefined;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
