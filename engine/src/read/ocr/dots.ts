import type { GrayPicture, OcrLine } from "../../model/index.ts";

/** Where a dot may stand before the first word of its line, in sizes of the letters. */
const REACH = { from: 2.6, to: 0.2 } as const;
/** How large a dot is, and how much of its square is ink. */
const DOT = { least: 0.1, most: 0.6, share: 0.6, wide: 1.8 } as const;
/** Paper is lighter than this; a dot may be printed in any grey that is darker. */
const PAPER = 228;

/** The dot before a line, which recognisers drop as a speck: its left edge and width in pixels, if there is one. */
export function dotBefore(
  { width, height, pixels }: GrayPicture,
  line: OcrLine,
): { readonly x: number; readonly width: number } | undefined {
  const first = line.words[0];
  if (!first) return undefined;
  const left = Math.max(0, Math.round(first.x - REACH.from * line.size));
  const right = Math.round(first.x - REACH.to * line.size);
  const baseline = line.baseline + line.slope * first.x;
  const top = Math.max(0, Math.round(baseline - 0.75 * line.size));
  const bottom = Math.min(height, Math.round(baseline + 0.1 * line.size));
  let darkest = 255;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) darkest = Math.min(darkest, pixels[y * width + x] ?? 255);
  if (darkest > PAPER) return undefined;
  const edge = darkest + (255 - darkest) * 0.4;
  const isInk = (x: number, y: number): boolean => (pixels[y * width + x] ?? 255) < edge;
  const inked = (x: number): boolean => {
    for (let y = top; y < bottom; y += 1) if (isInk(x, y)) return true;
    return false;
  };
  let end = right;
  while (end > left && !inked(end - 1)) end -= 1;
  let start = end;
  while (start > left && inked(start - 1)) start -= 1;
  // Ink that begins further left than was looked is the end of a word.
  if (start === end || start === left) return undefined;
  let [high, low, ink] = [bottom, top, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = start; x < end; x += 1) {
      if (!isInk(x, y)) continue;
      ink += 1;
      high = Math.min(high, y);
      low = Math.max(low, y + 1);
    }
  }
  const [wide, tall] = [end - start, low - high];
  const fits = (side: number): boolean => side >= DOT.least * line.size && side <= DOT.most * line.size;
  const isRound = wide < tall * DOT.wide && tall < wide * DOT.wide;
  return fits(wide) && fits(tall) && isRound && ink >= wide * tall * DOT.share ? { x: start, width: wide } : undefined;
}
