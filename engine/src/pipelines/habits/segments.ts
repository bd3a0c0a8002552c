import type { Line, Reading, Span } from "../../model/index.ts";
import { labelOf, lookOfSpan } from "./looks.ts";

/** A reading as far as places in its entries go. */
export type Readable = Pick<Reading, "text" | "lines" | "sections" | "evidence" | "notes">;

/** A stretch of an entry's head: a field's words, or a line that no field took. */
export type Segment = Span & {
  readonly look: string;
  readonly row: number;
  readonly part: number;
  readonly marks: string;
  readonly label?: string;
  /** The field that was read from it. */
  readonly field?: string;
};

/** How far above its first read row an entry's own words may stand unread. */
const ROWS_ABOVE = 2;
/** What stands below the head of an entry, and what has its own way of being read. */
const NOT_HEAD = /^(?:summary|highlights|description|keywords|courses|startDate|endDate|url|profiles|location\/)/u;

const separators = /[|·•@/;,–—\t]|(?<=\s)-(?=\s)/gu;

/** The separators of a row, each once: rows of one template are parted alike. */
function marksOf(lines: readonly Line[]): string {
  return [...new Set(lines.flatMap((line) => line.text.match(separators) ?? []))].sort().join("");
}

/** The stretches among which the fields of one entry (`/work/0`, `/basics`) are told apart. */
export function segmentsOf(reading: Readable, entry: string): Segment[] {
  const own = headSpans(reading, entry);
  const lines = linesOf(reading, entry);
  const anchor = entry === "/basics" ? lines[0]?.row : lineAt(reading, Math.min(...own.map(({ start }) => start)))?.row;
  if (anchor === undefined) return [];
  const rows = [...new Set(lines.map(({ row }) => row))];
  const loose = looseLines(reading);
  const stretches = [...own, ...lines.filter((line) => loose.has(line.index)).map((line) => valueOf(line))];
  return stretches.flatMap((stretch) => {
    const line = lineAt(reading, stretch.start);
    if (!line || !rows.includes(line.row)) return [];
    const before = stretches.filter((other) => other.start < stretch.start && lineAt(reading, other.start)?.row === line.row);
    const label = labelOf(line.text);
    return [
      {
        ...stretch,
        look: lookOfSpan(line, stretch),
        row: rows.indexOf(line.row) - rows.indexOf(anchor),
        part: before.length,
        marks: marksOf(lines.filter(({ row }) => row === line.row)),
        ...(label && stretch.start >= line.start + label.valueAt && { label: label.label }),
      },
    ];
  });
}

function valueOf(line: Line): Span {
  return { start: line.start + (labelOf(line.text)?.valueAt ?? 0), end: line.end };
}

function headSpans(reading: Readable, entry: string): (Span & { readonly field: string })[] {
  return Object.entries(reading.evidence).flatMap(([pointer, evidence]) => {
    const field = pointer.startsWith(`${entry}/`) ? pointer.slice(entry.length + 1) : undefined;
    const [words] = evidence;
    if (field === undefined || words === undefined || evidence.length > 1 || NOT_HEAD.test(field)) return [];
    return [{ start: words.start, end: words.end, field }];
  });
}

/** The lines of an entry: from its first read row, and the unread rows right above it, to where the next entry starts. */
export function linesOf(reading: Readable, entry: string): Line[] {
  const starts = entryStarts(reading, entry.slice(0, entry.lastIndexOf("/")));
  const header = reading.sections.find(({ kind, heading }) => kind === "header" && heading === undefined);
  if (entry === "/basics") return header?.lines.flatMap((index) => reading.lines[index] ?? []) ?? [];
  const first = starts.get(entry);
  const anchor = first === undefined ? undefined : lineAt(reading, first);
  const section = anchor && reading.sections.find(({ lines }) => lines.includes(anchor.index));
  if (first === undefined || !anchor || !section) return [];
  const next = Math.min(...[...starts.values()].filter((start) => start > first).map((start) => lineAt(reading, start)?.start ?? start));
  const lines = section.lines.flatMap((index) => reading.lines[index] ?? []);
  const at = lines.indexOf(anchor);
  const loose = looseLines(reading);
  const rowStart = lines.findIndex(({ row }) => row === anchor.row);
  let top = Math.min(at, rowStart);
  while (top > 0 && at - top < ROWS_ABOVE && loose.has(lines[top - 1]?.index ?? -1)) top -= 1;
  return lines.slice(top).filter((line) => line.start < next);
}

/** Where the first words of each entry of a list stand. */
function entryStarts(reading: Readable, list: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const [pointer, evidence] of Object.entries(reading.evidence)) {
    if (!pointer.startsWith(`${list}/`)) continue;
    const entry = pointer.split("/").slice(0, 3).join("/");
    for (const { start } of evidence) starts.set(entry, Math.min(start, starts.get(entry) ?? start));
  }
  return starts;
}

/** The lines that no field was read from, by their index. */
export function looseLines({ notes }: Pick<Reading, "notes">): ReadonlySet<number> {
  return new Set(notes.flatMap(({ code, where }) => (code === "LINE_NOT_UNDERSTOOD" && where ? [where.line] : [])));
}

/** The line that an offset lies in. */
export function lineAt({ lines }: Pick<Reading, "lines">, offset: number): Line | undefined {
  return lines.findLast((line) => line.start <= offset);
}
