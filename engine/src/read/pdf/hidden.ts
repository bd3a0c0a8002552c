import type { HiddenReason } from "../../model/index.ts";
import type { Glyph, Paint } from "./operators.ts";
import type { Piece } from "./runs.ts";

const TINY_POINTS = 2;
const PAPER = "#ffffff";
/** Colours that differ less than this in every channel (of 255) look the same. */
const SAME_COLOR = 14;
/** If more of a page than this is unseen, it is the text layer of a picture, or we misread the page: then nothing is hidden. */
const MOST_HIDDEN = 0.6;

/** Why each piece would not be seen by a person looking at the page; `undefined` for those that would. */
export function hiddenReasons(
  pieces: readonly Piece[],
  paints: readonly Paint[],
  page: { readonly width: number; readonly height: number },
): readonly (HiddenReason | undefined)[] {
  const outlines = paints.filter((paint) => paint.outline);
  const reasons = pieces.map((piece) => reasonFor(piece, paints, outlines, page));
  const length = (wanted: boolean): number =>
    pieces.reduce((sum, piece, at) => sum + (isLook(reasons[at]) || !wanted ? piece.run.text.length : 0), 0);
  return length(true) > length(false) * MOST_HIDDEN ? reasons.map((reason) => (isLook(reason) ? undefined : reason)) : reasons;
}

function isLook(reason: HiddenReason | undefined): boolean {
  return reason === "invisible-mode" || reason === "transparent" || reason === "background-coloured";
}

function reasonFor(
  { run, glyphs }: Piece,
  paints: readonly Paint[],
  outlines: readonly Paint[],
  page: { readonly width: number; readonly height: number },
): HiddenReason | undefined {
  const { box } = run;
  const glyph = glyphs[0];
  if (!box || !glyph) return undefined;
  if (box.x + box.width < 0 || box.y + box.height < 0 || box.x > page.width || box.y > page.height) return "off-page";
  if (glyph.size < TINY_POINTS) return "tiny";
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (glyph.unseen) return outlines.some((paint) => isAt(paint, x, y)) ? undefined : glyph.unseen;
  return isOnItsOwnColor(glyph, paints, x, y) ? "background-coloured" : undefined;
}

function isOnItsOwnColor(glyph: Glyph, paints: readonly Paint[], x: number, y: number): boolean {
  if (glyph.color === "") return false;
  for (let at = paints.length - 1; at >= 0; at -= 1) {
    const paint = paints[at];
    if (paint && paint.order <= glyph.order && !paint.outline && isAt(paint, x, y)) {
      return paint.color !== undefined && looksLike(paint.color, glyph.color);
    }
  }
  return looksLike(PAPER, glyph.color);
}

function isAt({ area }: Paint, x: number, y: number): boolean {
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

function looksLike(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(channel(a, at) - channel(b, at)) <= SAME_COLOR);
}

function channel(color: string, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16);
}
