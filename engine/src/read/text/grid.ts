import type { Page, TextRun } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { cellsOf } from "./cells.ts";
import { type BareLine, bareLines } from "./ornaments.ts";
import type { Cells } from "./words.ts";

/** Points of a cell: the letters of a typewriter, 10 points high. */
const CELL = { width: 6, line: 12, letter: 10 } as const;

/** So many rows in several parts make a page of columns. */
const FEWEST_ROWS = 3;
/** A text of more lines is no page, and columns are not looked for. */
const MOST_LINES = 2000;

/**
 * Text that was set in columns by blanks (a page copied with its layout, a table drawn with blanks): each line's parts
 * as they stood on the page, so that they are read as a printed page is. `undefined` for text that has no such rows.
 */
export function gridOf(pages: readonly (readonly string[])[]): Page[] | undefined {
  if (pages.flat().length > MOST_LINES) return undefined;
  const bare = pages.map(bareLines);
  const rows = bare.map((lines) => cellsOf(lines.map(({ text }) => text)));
  if (rows.flat().filter((parts) => parts.length > 1).length < FEWEST_ROWS) return undefined;
  return rows.map((row, page) => pageOf(row, bare[page] ?? [], page + 1));
}

function pageOf(rows: readonly (readonly Cells[])[], lines: readonly BareLine[], number: number): Page {
  const runs = rows.flatMap((parts, row): TextRun[] =>
    parts.flatMap(withBulletApart).map((part) => ({
      text: part.text,
      style: lines[row]?.heading ? { bold: true } : {},
      box: {
        page: number,
        x: part.start * CELL.width,
        y: row * CELL.line,
        width: (part.end - part.start) * CELL.width,
        height: CELL.letter,
      },
    })),
  );
  const width = Math.max(0, ...rows.flatMap((parts) => parts.map(({ end }) => end))) * CELL.width;
  return { number, width, height: rows.length * CELL.line, runs };
}

/** What a wrapped item goes on with stands below its text, not below its bullet. */
function withBulletApart(part: Cells): Cells[] {
  const { bullet, text, removed } = takeBullet(part.text);
  if (bullet === undefined || text === "") return [part];
  return [
    { text: bullet, start: part.start, end: part.start + 1 },
    { text, start: part.start + removed, end: part.end },
  ];
}
