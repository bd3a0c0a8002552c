import type { Line } from "../../model/index.ts";

/** A row as far below the one above as this share of the widest distance between rows goes on with it. */
const CLOSER = 0.82;
/** Distance between lines of one paragraph, in lines. */
const TIGHT = 1.1;
/** Points by which left edges of one column of cells differ. */
const SAME_EDGE = 2;
const SIGNS = /[,;|•·:：、，；]/u;

/**
 * Skills in cells side by side, of which one was too long for its cell: "Spring | Kafka | Redis" with "Boot" below the first. Such a
 * rest stands closer to the row above than rows stand to each other; it is put behind the cell that it ends.
 */
export function joinWrappedCells(lines: readonly Line[]): readonly Line[] {
  const rows = rowsOf(lines);
  // Typed text knows no other distances than whole lines.
  const isTyped = lines.some((line) => line.style.size === undefined);
  if (isTyped || !rows.some((row) => row.length > 1) || lines.some((line) => SIGNS.test(line.text))) return lines;
  const widest = Math.max(0, ...rows.slice(1).flatMap((row) => gapOf(row) ?? []));
  const placed: Line[] = [];
  let above: readonly Line[] = [];
  for (const row of rows) {
    const cells =
      (gapOf(row) ?? widest) <= Math.min(TIGHT, widest * CLOSER)
        ? row.map((line) => above.find((cell) => isBelow(cell, line)))
        : [undefined];
    if (cells.every((cell) => cell !== undefined)) for (const [at, line] of row.entries()) putBehind(placed, cells[at] as Line, line);
    else {
      placed.push(...row);
      above = row;
    }
  }
  return placed;
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows = new Map<number, Line[]>();
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  return [...rows.values()];
}

/** Undefined at the top of a column. */
function gapOf([first]: readonly Line[]): number | undefined {
  return first?.gapBefore;
}

function leftOf(line: Line): number | undefined {
  return line.placed?.[0]?.box.x ?? line.box?.x;
}

function isBelow(cell: Line, line: Line): boolean {
  const [over, under] = [leftOf(cell), leftOf(line)];
  const isAlike = cell.style.bold === line.style.bold && line.kind === "paragraph";
  return isAlike && over !== undefined && under !== undefined && Math.abs(over - under) <= SAME_EDGE;
}

function putBehind(placed: Line[], cell: Line, line: Line): void {
  placed.splice(placed.indexOf(cell) + 1, 0, { ...line, row: cell.row, continues: true });
}
