import type { Box, Line } from "../../model/index.ts";
import { type FieldLabel, labelOf } from "../../recognise/phrases/field-labels.ts";

/** A line with what the head of its table column announces. */
export type HeadedLine = Line & { readonly columnLabel?: FieldLabel };

type Head = { readonly line: Line; readonly label: FieldLabel };

/** Two labels side by side may be a label and its value; three are the head of a table. */
const FEWEST_COLUMNS = 3;
const FEWEST_PAIRS = 2;
/** Points by which a cell may start elsewhere than the head of its column. */
const SAME_LEFT = 6;

/** Takes labels that stand beside their values ("Employer | Harbour Clinic") and the rows that head a table ("Period, Employer, Position") out and tells the lines below them what they are. */
export function labelByColumnHeads(lines: readonly Line[]): readonly HeadedLine[] {
  const rows = Map.groupBy(lines, (line) => line.row);
  let heads: readonly Head[] = [];
  const dropped = new Set<number>();
  const droppedLines = new Set<Line>();
  const labels = new Map<Line, FieldLabel>();
  for (const [number, row] of rows) {
    const own = row.flatMap((line) => {
      const label = labelOf(line.text);
      return label === undefined ? [] : [{ line, label }];
    });
    // One column may be called something that no list has; where a table is of years, its head has no figure.
    const isKnown =
      own.length === row.length || (own.length >= 2 && own.length === row.length - 1 && !row.some(({ text }) => /\d/u.test(text)));
    if ((row.length >= FEWEST_COLUMNS && isKnown) || isHeadOfTwo(row, own, lines)) {
      heads = own;
      dropped.add(number);
    } else {
      for (const line of row) {
        const head = heads.find((candidate) => isBelow(line, candidate.line));
        if (head) labels.set(line, head.label);
      }
    }
  }
  for (const row of rows.values()) {
    for (const { label, value, field } of pairsOf(row)) {
      droppedLines.add(label);
      labels.set(value, field);
    }
  }
  for (const { label, value, field } of definitionsOf(lines)) {
    droppedLines.add(label);
    labels.set(value, field);
  }
  const inOrder = [...rows.values()];
  for (const [at, row] of inOrder.entries()) {
    const [label, ...values] = row;
    const rest = label && values.length === 1 ? restOfLabel(label, inOrder[at + 1]) : undefined;
    const announced = label && values.length === 1 && !labels.has(label) ? (labelOf(label.text) ?? rest?.field) : undefined;
    const isValue = values.every((value) => labelOf(value.text) === undefined && !/[:：]/u.test(label?.text ?? ""));
    if (!label || announced === undefined || !isValue) continue;
    droppedLines.add(label);
    if (rest) droppedLines.add(rest.line);
    for (const value of values) labels.set(value, announced);
  }
  return lines.flatMap((line) => {
    const columnLabel = labels.get(line);
    return dropped.has(line.row) || droppedLines.has(line) ? [] : [columnLabel ? { ...line, columnLabel } : line];
  });
}

/** "Period | School" over the cells of a table: two labels head it where one is of dates, they open the table and a row below tells more. */
function isHeadOfTwo(row: readonly Line[], own: readonly Head[], lines: readonly Line[]): boolean {
  const [first] = row;
  if (row.length !== 2 || own.length !== 2 || !first?.cell || first.cell.row !== 0 || !own.some(({ label }) => label === "dates"))
    return false;
  const below = lines.filter(({ cell }) => cell && cell.table === first.cell?.table && cell.row > 0);
  return below.length >= 2 && below.every((line) => labelOf(line.text) === undefined);
}

/** "From | May 2019 | To | June 2021": labels and their values in turn over one row of a form. */
function pairsOf(row: readonly Line[]): readonly { readonly label: Line; readonly value: Line; readonly field: FieldLabel }[] {
  if (row.length < 2 * FEWEST_PAIRS || row.length % 2 === 1) return [];
  const pairs = row.flatMap((label, at) => {
    const [value, field] = [row[at + 1], at % 2 === 0 ? labelOf(label.text) : undefined];
    return value && field !== undefined && labelOf(value.text) === undefined ? [{ label, value, field }] : [];
  });
  return pairs.length * 2 === row.length ? pairs : [];
}

/** "Employer" over ": Harbour Works", as lists of definitions are written in plain text. */
function definitionsOf(lines: readonly Line[]): readonly { readonly label: Line; readonly value: Line; readonly field: FieldLabel }[] {
  return lines.flatMap((label, at) => {
    const value = lines[at + 1];
    const field = value && /^:\s/u.test(value.text) ? labelOf(label.text) : undefined;
    return value && field !== undefined ? [{ label, value, field }] : [];
  });
}

/** "Name and address of" over "employer": the second line of a label that its narrow column broke. */
function restOfLabel(label: Line, next: readonly Line[] | undefined): { readonly field: FieldLabel; readonly line: Line } | undefined {
  const [line] = next ?? [];
  if (!line?.box || !label.box || labelOf(label.text) !== undefined) return undefined;
  const isUnder = Math.abs(line.box.x - label.box.x) < SAME_LEFT || endsBelow(line.box, label.box);
  const field = isUnder ? labelOf(`${label.text} ${line.text}`) : undefined;
  return field && { field, line };
}

function endsBelow(a: Box, b: Box): boolean {
  return Math.abs(a.x + a.width - b.x - b.width) < SAME_LEFT;
}

function isBelow(line: Line, head: Line): boolean {
  if (line.cell && head.cell) return line.cell.table === head.cell.table && line.cell.column === head.cell.column;
  return line.box !== undefined && head.box !== undefined && Math.abs(line.box.x - head.box.x) < SAME_LEFT;
}
