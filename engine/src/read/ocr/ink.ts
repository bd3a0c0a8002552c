import type { GrayPicture, OcrWord } from "../../model/index.ts";

/** How a word's letters are drawn: the share of its box that is ink, and how long a stretch of ink is on average. */
export type Ink = { readonly share: number; readonly stretch: number };

/** Looks at the pixels of a word. Dark and light are told by the word's own extremes, so that grey print counts as print. */
export function inkOf({ width, height, pixels }: GrayPicture, word: OcrWord): Ink {
  const left = clamp(word.x, width);
  const right = clamp(word.x + word.width, width);
  const top = clamp(word.y, height);
  const bottom = clamp(word.y + word.height, height);
  let darkest = 255;
  let lightest = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const value = pixels[y * width + x] ?? 255;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  const edge = (darkest + lightest) / 2;
  let ink = 0;
  let stretches = 0;
  for (let y = top; y < bottom; y += 1) {
    let inside = false;
    for (let x = left; x < right; x += 1) {
      const isInk = (pixels[y * width + x] ?? 255) < edge;
      if (isInk) ink += 1;
      if (isInk && !inside) stretches += 1;
      inside = isInk;
    }
  }
  const area = (right - left) * (bottom - top);
  return { share: area > 0 ? ink / area : 0, stretch: stretches > 0 ? ink / stretches : 0 };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}
