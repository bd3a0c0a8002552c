import type { GrayPicture } from "../../model/index.ts";
import { clearnessOfLines } from "./skew.ts";
import { turned } from "./turn.ts";

/** How much more clearly the page must fall into lines down it than across it before it is taken for turned. */
const CLEARLY = 1.3;

/**
 * Does a page of text lie on its side? Lines of text make stripes of ink and paper: across the page where it stands
 * upright, down the page where it was turned by a quarter. Both are looked for along every small slope, since a photo is
 * hardly ever level, and the lines of an uneven one make no stripes at all across it.
 */
export function liesOnSide(picture: GrayPicture): boolean {
  return clearnessOfLines(turned(picture, 90)) > clearnessOfLines(picture) * CLEARLY;
}
