import type { Box, TextRun } from "../../model/index.ts";
import { accented, combiningForm, glyphText, UNKNOWN_GLYPH } from "./glyph-text.ts";
import { repairLigatures } from "./ligatures.ts";
import type { Glyph } from "./operators.ts";

/** Part of the font size that a box reaches above the baseline; the rest is below. Layout finds baselines by it. */
export const ASCENT = 0.8;

/** Glyphs of one run and what they spell. A space at the end of the text was drawn as a space. */
export type Piece = { readonly run: TextRun; readonly glyphs: readonly Glyph[] };

/** Distances in multiples of the font size. */
const SAME_PLACE = 0.12;
const JOINS_FORWARD = 0.1;
const JOINS_BACKWARD = -0.35;
const SAME_BASELINE = 0.08;

/** Joins glyphs that touch into runs of one style, in the order in which they were drawn. */
export function piecesOf(glyphs: readonly Glyph[], page: number): Piece[] {
  const pieces: Piece[] = [];
  let open: { texts: string[]; glyphs: Glyph[] } | undefined;
  const close = (): void => {
    if (open && open.glyphs.length > 0) pieces.push(pieceOf(open.texts, open.glyphs, page));
    open = undefined;
  };
  const doubles = doubledGlyphs(glyphs);
  for (const glyph of glyphs) {
    if (doubles.dropped.has(glyph)) continue;
    const text = glyphText(glyph.unicode, glyph.font);
    if (glyph.space || text.trim() === "") {
      if (open && (glyph.space || text !== "")) open.texts.push(" ");
      close();
      continue;
    }
    const bold = doubles.bold.has(glyph) || glyph.stroked;
    const last = open?.glyphs.at(-1);
    const shown = bold && !glyph.font.bold ? { ...glyph, font: { ...glyph.font, bold: true } } : glyph;
    if (open && last) {
      const joined = joinAccent(open.texts, last, glyph, text);
      if (joined) continue;
      if (!continuesRun(last, shown)) close();
    }
    open ??= { texts: [], glyphs: [] };
    open.texts.push(text);
    open.glyphs.push(shown);
  }
  close();
  return pieces;
}

function continuesRun(last: Glyph, next: Glyph): boolean {
  if (last.font.name !== next.font.name || last.font.bold !== next.font.bold || last.color !== next.color) return false;
  if (last.unseen !== next.unseen || Math.abs(last.size - next.size) > 0.05 * last.size) return false;
  const [along, across] = stepOf(last, next);
  return across < SAME_BASELINE * last.size && along < JOINS_FORWARD * last.size && along > JOINS_BACKWARD * last.size;
}

/** How far the next glyph starts from the end of the last, along the line and across it. */
function stepOf(last: Glyph, next: Glyph): readonly [number, number] {
  const angle = angleOf(last);
  const dx = next.x - last.endX;
  const dy = next.baseline - last.endBaseline;
  return [dx * Math.cos(angle) + dy * Math.sin(angle), Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle))];
}

function angleOf(glyph: Glyph): number {
  return glyph.endX === glyph.x && glyph.endBaseline === glyph.baseline
    ? 0
    : Math.atan2(glyph.endBaseline - glyph.baseline, glyph.endX - glyph.x);
}

/** Puts an accent that was drawn on its own onto the letter that stands at the same place. */
function joinAccent(texts: string[], last: Glyph, glyph: Glyph, text: string): boolean {
  const middle = (one: Glyph): number => (one.x + one.endX) / 2;
  if (Math.abs(middle(last) - middle(glyph)) > 0.3 * glyph.size || Math.abs(last.baseline - glyph.baseline) > 0.6 * glyph.size)
    return false;
  const before = texts.at(-1) ?? "";
  const accentFirst = combiningForm(before);
  const accentLast = combiningForm(text);
  const composed = accentFirst ? accented(text, accentFirst) : accentLast ? accented(before, accentLast) : undefined;
  if (composed) texts[texts.length - 1] = composed;
  return composed !== undefined;
}

function pieceOf(texts: readonly string[], glyphs: readonly Glyph[], page: number): Piece {
  const first = glyphs[0] as Glyph;
  const last = glyphs.at(-1) as Glyph;
  const joined = texts.join("").normalize("NFC");
  const text = joined.includes(UNKNOWN_GLYPH) ? repairLigatures(joined) : joined;
  const { font, color } = first;
  const angle = Math.round((angleOf({ ...first, endX: last.endX, endBaseline: last.endBaseline }) * 180) / Math.PI);
  const box = boxOf(first, last, angle, page);
  return {
    glyphs,
    run: {
      text,
      style: {
        size: Math.round(first.size * 100) / 100,
        ...(font.bold ? { bold: true } : {}),
        ...(font.italic ? { italic: true } : {}),
        ...(font.name ? { font: font.name } : {}),
        ...(color ? { color } : {}),
      },
      box,
      ...(Math.abs(angle) > 5 ? { rotation: (angle + 360) % 360 } : {}),
    },
  };
}

function boxOf(first: Glyph, last: Glyph, angle: number, page: number): Box {
  const up = ASCENT * first.size;
  const down = (1 - ASCENT) * first.size;
  const round = (value: number): number => Math.round(value * 100) / 100;
  if (Math.abs(angle) <= 5) {
    return {
      page,
      x: round(first.x),
      y: round(first.baseline - up),
      width: round(Math.max(0.1, last.endX - first.x)),
      height: round(first.size),
    };
  }
  const sin = Math.sin((angle * Math.PI) / 180);
  const cos = Math.cos((angle * Math.PI) / 180);
  const corners = [first, { x: last.endX, baseline: last.endBaseline }].flatMap(({ x, baseline }) => [
    [x + up * sin, baseline - up * cos] as const,
    [x - down * sin, baseline + down * cos] as const,
  ]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { page, x: round(x), y: round(y), width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

/** Letters drawn twice at nearly the same place, to look bold or shaded: the second is dropped and the first is bold. */
function doubledGlyphs(glyphs: readonly Glyph[]): { readonly dropped: ReadonlySet<Glyph>; readonly bold: ReadonlySet<Glyph> } {
  const dropped = new Set<Glyph>();
  const bold = new Set<Glyph>();
  const seen = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.space || glyph.unicode === "") continue;
    const column = Math.round(glyph.x / 4);
    const row = Math.round(glyph.baseline / 4);
    let double: Glyph | undefined;
    for (let near = -1; near <= 1 && !double; near += 1) {
      for (let by = -1; by <= 1 && !double; by += 1) {
        double = seen.get(`${glyph.unicode}|${column + near}|${row + by}`)?.find((other) => isSamePlace(other, glyph));
      }
    }
    if (double) {
      dropped.add(glyph);
      bold.add(double);
    } else {
      const key = `${glyph.unicode}|${column}|${row}`;
      const list = seen.get(key);
      if (list) list.push(glyph);
      else seen.set(key, [glyph]);
    }
  }
  return { dropped, bold };
}

function isSamePlace(a: Glyph, b: Glyph): boolean {
  const near = SAME_PLACE * Math.min(a.size, b.size);
  return Math.abs(a.x - b.x) < near && Math.abs(a.baseline - b.baseline) < near && Math.abs(a.size - b.size) < near;
}
