import type { Line, Section, SectionKind } from "../../model/index.ts";
import type { DraftLine } from "../draft.ts";
import type { HeadingLine } from "./sections.ts";

type Open = { readonly kind: SectionKind; readonly heading?: number; readonly title?: string; readonly lines: number[] };

/**
 * Gives every line to the section whose heading stands above it in its own column.
 *
 * Columns that start under a full-width heading continue its section; columns that start a page continue what the same
 * column held on the page before, and on the first page they start afresh: a name may stand on top of the second column.
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
      const continued = lastByColumn.get(column);
      current = continued ?? (before.heading === undefined ? header : before);
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
