import type { GrayPicture } from "../../model/index.ts";

/** One page as a picture that covers it; `width` and `height` in points. */
export type Sheet = { readonly number: number; readonly width: number; readonly height: number; readonly picture: GrayPicture };

/** Pixels in an inch. Below the least, letters are too small to tell; above the most, only time and memory grow. */
const LEAST_DPI = 200;
const MOST_DPI = 300;
const POINTS_PER_INCH = 72;
/** No page of text needs more pixels than this; a poster becomes coarser. */
const MOST_PIXELS = 12_000_000;

/** How many pixels of a picture for recognition go on a point, given how many the source has. */
export function pixelsPerPoint(source: number, width: number, height: number): number {
  const wanted = Math.min(Math.max(source, LEAST_DPI / POINTS_PER_INCH), MOST_DPI / POINTS_PER_INCH);
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
}
