import type { Line, Section, SectionKind } from "../../model/index.ts";
import type { DraftLine } from "../draft.ts";
import type { HeadingLine } from "./heading-line.ts";

type Open = { readonly kind: SectionKind; readonly heading?: number; readonly title?: string; readonly lines: number[] };

/**
 * Gives every line to the section whose heading stands above it in its own column.
 *
 * Columns that start under a full-width heading continue its section; columns that start a page continue what the same
 * column held on the page before. On the first page a column with a name or contact details on top starts afresh, any
 * other goes on with the column before it, as in a newspaper.
 * A text box leaves the section around it as it was, unless it holds nothing but the next heading.
 */
export function sectionTracks(lines: readonly Line[], drafts: readonly DraftLine[], headings: readonly HeadingLine[]): Section[] {
  const headingAt = new Map(headings.map((heading) => [heading.line, heading]));
  const header: Open = { kind: "header", lines: [] };
  const sections = [header];
  let current = header;
  let before = header;
  let beforeBox: Open | undefined;
  let band: number | undefined;
  let column: number | undefined;
  let page: number | undefined;
  const lastByColumn = new Map<number, Open>();
  for (const [at, line] of lines.entries()) {
    const draft = drafts[at];
    if (!draft) continue;
    if (line.place === "header" || line.place === "footer") {
      // The margin of a flow document often holds the contact block; on pages it repeats what was read once.
      if (line.page === undefined) header.lines.push(at);
      continue;
    }
    if (line.place === "text-box") beforeBox ??= current;
    else if (beforeBox) {
      if (current.lines.length > 0 || current.heading === undefined) current = beforeBox;
      beforeBox = undefined;
    }
    if (draft.band !== band) {
      if (draft.column === undefined || page === line.page) lastByColumn.clear();
      before = current;
      band = draft.band;
      column = undefined;
      page = line.page;
    }
    if (draft.column !== undefined && draft.column !== column) {
      column = draft.column;
      const isFirst = lastByColumn.size === 0;
      const fresh = before.heading === undefined && (isFirst || startsAfresh(lines, at, headingAt)) ? header : undefined;
      current = lastByColumn.get(column) ?? fresh ?? (before.heading === undefined ? current : before);
    }
    const heading = headingAt.get(at);
    if (heading) {
      current = { kind: heading.kind, heading: at, title: line.text, lines: [] };
      sections.push(current);
    } else current.lines.push(at);
    if (column !== undefined) lastByColumn.set(column, current);
  }
  return sections.filter((section) => section.heading !== undefined || section.lines.length > 0);
}

/** Does a column open with a name in large letters, or with contact details, before its first heading? */
function startsAfresh(lines: readonly Line[], at: number, headingAt: ReadonlyMap<number, HeadingLine>): boolean {
  const column = lines[at]?.column;
  let end = at;
  while (end < lines.length && lines[end]?.column === column && lines[end]?.page === lines[at]?.page && !headingAt.has(end)) end += 1;
  const opening = lines.slice(at, end);
  const below = lines.slice(end, end + 40).map((line) => line.style.size ?? 0);
  const usual = [...below, ...opening.map((line) => line.style.size ?? 0)].sort((a, b) => a - b);
  const body = usual[Math.floor(usual.length / 2)] ?? 0;
  return opening.some((line) => (line.style.size ?? 0) > body * 1.25 || /@|\+\d[\d ()-]{7,}/u.test(line.text));
}
