import type { TextRun } from "../../model/index.ts";
import type { Paint } from "./operators.ts";
import { ASCENT, type Piece } from "./runs.ts";

/** Sizes and distances in multiples of the font size of the text beside the bullet. */
const BULLET = { smallest: 0.12, largest: 0.55, nearest: 0.15, farthest: 1.2, roundest: 1.5 } as const;

/** Browsers draw list bullets as shapes and not as characters: each becomes a run before its text. */
export function drawnBullets(pieces: readonly Piece[], paints: readonly Paint[], page: number): TextRun[] {
  const small = paints.filter(({ area }) => {
    const width = area.right - area.left;
    const height = area.bottom - area.top;
    return width > 0.8 && width < 12 && height > 0.8 && height < 12 && Math.max(width, height) / Math.min(width, height) < BULLET.roundest;
  });
  if (small.length === 0 || small.length > pieces.length) return [];
  const found = small.map((paint) => ({ paint, beside: besideOf(paint, pieces) }));
  return found.flatMap(({ paint, beside }) => {
    if (!beside) return [];
    const isOrnament = found.some(
      (other) => other.paint !== paint && belongsTogether(other.paint, paint, beside, other.beside !== undefined),
    );
    return isOrnament ? [] : [bulletRun(paint, beside, page)];
  });
}

/** The text that starts a little right of a mark, if the mark stands at the height of its small letters. */
function besideOf({ area }: Paint, pieces: readonly Piece[]): Piece | undefined {
  const middle = (area.top + area.bottom) / 2;
  const inRow = pieces.filter(({ run }) => {
    const box = run.box;
    return box && run.rotation === undefined && middle > box.y + box.height * 0.25 && middle < box.y + box.height * ASCENT;
  });
  if (inRow.some(({ run }) => run.box && run.box.x < area.left && area.left - run.box.x - run.box.width < run.box.height * 2))
    return undefined;
  return inRow.find(({ run }) => {
    const box = run.box;
    if (!box) return false;
    const size = (area.right - area.left) / box.height;
    const gap = (box.x - area.right) / box.height;
    return size >= BULLET.smallest && size <= BULLET.largest && gap >= BULLET.nearest && gap <= BULLET.farthest;
  });
}

/** Several marks before one text, or a mark after it too, are a rating or an ornament. */
function belongsTogether(other: Paint, paint: Paint, beside: Piece, otherHasText: boolean): boolean {
  const box = beside.run.box;
  if (!box) return false;
  const middle = (other.area.top + other.area.bottom) / 2;
  if (middle <= box.y || middle >= box.y + box.height) return false;
  const isElsewhere = Math.abs(other.area.left - paint.area.left) > 0.5 || Math.abs(other.area.top - paint.area.top) > 0.5;
  if (other.area.left > box.x) return !otherHasText;
  return isElsewhere && other.area.left > paint.area.left - box.height * 2 && other.area.right < box.x;
}

function bulletRun({ area }: Paint, { run }: Piece, page: number): TextRun {
  const box = run.box;
  const height = box?.height ?? 10;
  return { text: "• ", style: run.style, box: { page, x: area.left, y: box?.y ?? area.top, width: area.right - area.left, height } };
}
