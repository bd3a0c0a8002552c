import type { Page } from "../../../model/index.ts";
import { UNKNOWN_GLYPH } from "../glyph-text.ts";
import type { ReadPage } from "../page.ts";

/** A page with fewer letters than this has no text of its own. */
const NO_TEXT = 12;
/** A scanner's stamp or a page number over a scan has at most so many letters, and the scan covers so much of the page. */
const STAMP = { letters: 120, pictureShare: 0.5 } as const;
/** A text layer of which this share cannot be told is no text. */
const GARBLED = 0.4;

/** Does this page have to be recognised from its picture, since its own text is missing, a mere stamp, or garbled? */
export function isPicture({ page, pictureShare }: ReadPage): boolean {
  const letters = lettersOn(page);
  return letters < NO_TEXT || (letters < STAMP.letters && pictureShare > STAMP.pictureShare) || isGarbled(page);
}

/** Letters and digits on a page that a person would see. */
export function lettersOn({ runs }: Page): number {
  return runs.reduce((sum, run) => sum + (run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Fonts that do not say which letters their shapes are give signs of the private areas, or nothing at all. */
function isGarbled({ runs }: Page): boolean {
  const text = runs
    .map((run) => run.text)
    .join("")
    .replace(/\s/gu, "");
  const unknown = [...text].filter((sign) => sign === UNKNOWN_GLYPH || /[\p{Co}\p{Cc}\p{Cn}\uFFFD]/u.test(sign)).length;
  return unknown > text.length * GARBLED;
}
