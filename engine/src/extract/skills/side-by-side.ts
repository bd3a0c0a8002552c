import type { Line } from "../../model/index.ts";

/**
 * Puts groups of skills that stand side by side below each other, so that each name has its own list below it.
 *
 * A row of two or more names in bolder or larger letters begins such a grid; the lines below belong to the name above
 * them. Everything else stays where it is.
 */
export function groupsBelowEachOther(lines: readonly Line[]): readonly Line[] {
  const rows = [...Map.groupBy(lines, (line) => line.row).values()];
  const ordered: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const names = rows[at] ?? [];
    const below = isRowOfNames(names, rows[at + 1]) ? gridBelow(rows.slice(at + 1), names) : [];
    const columns = names.map((name) => [name, ...below.flat().filter((line) => nearest(names, line) === name)]);
    ordered.push(...(below.length > 0 ? columns.flat().map((line, index) => ({ ...line, row: line.row + index / 1e6 })) : names));
    at += 1 + below.length;
  }
  return ordered;
}

function isRowOfNames(names: readonly Line[], next: readonly Line[] | undefined): boolean {
  const [first] = next ?? [];
  if (names.length < 2 || !first?.box || names.some((name) => !name.box)) return false;
  return names.every((name) => isStronger(name, first) && !/[,;:]/u.test(name.text));
}

function isStronger(name: Line, below: Line): boolean {
  return (name.style.bold === true && below.style.bold !== true) || (name.style.size ?? 0) > (below.style.size ?? 0) + 0.5;
}

/** The rows up to the next name; each of their lines starts where one of the names does. */
function gridBelow(rows: readonly (readonly Line[])[], names: readonly Line[]): (readonly Line[])[] {
  const end = rows.findIndex((row) => row.some((line) => !isStronger(names[0] as Line, line) || nearest(names, line) === undefined));
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** Points by which an item may be indented below the name of its group. */
const INDENT = 60;

function nearest(names: readonly Line[], line: Line): Line | undefined {
  const x = line.box?.x;
  if (x === undefined) return undefined;
  return names.findLast((name) => name.box !== undefined && x >= name.box.x - 3 && x <= name.box.x + INDENT);
}
