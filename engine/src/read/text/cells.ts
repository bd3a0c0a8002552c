import { type Edges, edgesOf, nearest, type Row, showEdge } from "./edges.ts";
import { type Cells, SURE_GAP, wordsOf } from "./words.ts";

/** Two blanks part something where other rows have an edge in the same place; one only where all rows around do. */
const MAYBE_GAP = 2;
/** Rows above, and as many below, that are asked for an edge behind one blank. */
const AROUND = 5;

/** The parts of every line between wide gaps; edges that are almost in one place are put there. */
export function cellsOf(lines: readonly string[]): Cells[][] {
  const { rows, edges } = measured(lines);
  const filled = rows.filter((row) => row.length > 0);
  const placeOf = new Map(filled.map((row, at) => [row, at]));
  return rows.map((row) => {
    const at = placeOf.get(row) ?? 0;
    const sides = [filled.slice(Math.max(0, at - AROUND), at), filled.slice(at + 1, at + 1 + AROUND)];
    return partsOf(row, edges, sides).map((part, index) => (index === 0 ? part : atEdge(part, edges)));
  });
}

/** A terminal gives Chinese letters two cells, a program that copies pages mostly one: what stands in columns then tells. */
function measured(lines: readonly string[]): { readonly rows: Row[]; readonly edges: Edges } {
  const [single, double] = [measuredAs(lines, 1), measuredAs(lines, 2)];
  const inColumns = ({ starts, ends }: Edges): number => [...starts.values(), ...ends.values()].reduce((sum, count) => sum + count, 0);
  return inColumns(double.edges) > inColumns(single.edges) ? double : single;
}

function measuredAs(lines: readonly string[], wide: number): { readonly rows: Row[]; readonly edges: Edges } {
  const rows = lines.map((line) => wordsOf(line, wide));
  return { rows, edges: edgesOf(rows) };
}

function partsOf(row: Row, edges: Edges, sides: readonly (readonly Row[])[]): Cells[] {
  const parts: Cells[] = [];
  const tail = row.findLastIndex((word, at) => at > 0 && word.start - (row[at - 1]?.end ?? 0) >= MAYBE_GAP);
  const isFlush = nearest(row.at(-1)?.end ?? 0, edges.ends) !== undefined;
  for (const [at, word] of row.entries()) {
    const last = parts.at(-1);
    const gap = last ? word.start - last.end : SURE_GAP;
    const isEdge = nearest(word.start, edges.starts) !== undefined || (at === tail && isFlush);
    if (!last || gap >= SURE_GAP || (gap >= MAYBE_GAP && isEdge)) parts.push(word);
    else if (nearest(word.start, edges.words) !== undefined && sides.some((side) => showEdge(side, word.start))) {
      // A gap of one blank is made as wide as the others for those who measure it.
      parts[parts.length - 1] = { ...last, end: Math.max(last.start + 1, last.end - 1) };
      parts.push(word);
    } else parts[parts.length - 1] = { text: `${last.text} ${word.text}`, start: last.start, end: word.end };
  }
  return parts;
}

function atEdge(part: Cells, { starts, ends }: Edges): Cells {
  const start = nearest(part.start, starts);
  if (start !== undefined) return { ...part, start };
  const end = nearest(part.end, ends);
  return end === undefined ? part : { ...part, end };
}
