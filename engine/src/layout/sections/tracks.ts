import type { Line, Section, SectionKind } from "../../model/index.ts";
import type { DraftLine } from "../draft.ts";
import type { HeadingLine } from "./sections.ts";

type Open = { readonly kind: SectionKind; readonly heading?: number; readonly title?: string; readonly lines: number[] };

/**
 * Gives every line to the section whose heading stands above it in its own column.
 *
 * Columns that start under a full-width heading continue its section; columns that start a page continue what the same
 * column held on the page before, and on the first page they start afresh: a name may stand on top of the second column.
 */
export function sectionTracks(lines: readonly Line[], drafts: readonly DraftLine[], headings: readonly HeadingLine[]): Section[] {
  const headingAt = new Map(headings.map((heading) => [heading.line, heading]));
  const sections: Open[] = [{ kind: "header", lines: [] }];
  let main: Open = sections[0] as Open;
  let current = main;
  let band = -1;
  let column: number | undefined;
  let before = main;
  const lastByColumn = new Map<number, Open>();
  let previousBandPage: number | undefined;
  for (const [at, line] of lines.entries()) {
    const draft = drafts[at];
    if (!draft) continue;
    if (line.place === "header" || line.place === "footer") {
      // The margin of a flow document often holds the contact block; on pages it repeats what was read once.
      if (line.page === undefined) sections[0]?.lines.push(at);
      continue;
    }
    if (draft.band !== band) {
      before = current;
      if (draft.column === undefined || previousBandPage === line.page) lastByColumn.clear();
      if (draft.column === undefined && column !== undefined) current = main;
      band = draft.band;
      column = undefined;
      previousBandPage = line.page;
    }
    if (draft.column !== undefined && draft.column !== column) {
      column = draft.column;
      current = startOfColumn(line, before, lastByColumn.get(column), sections);
    }
    const heading = headingAt.get(at);
    if (heading) {
      current = { kind: heading.kind, heading: at, title: line.text, lines: [] };
      sections.push(current);
    } else current.lines.push(at);
    if (column !== undefined) lastByColumn.set(column, current);
    main = current;
  }
  return sections.filter((section) => section.heading !== undefined || section.lines.length > 0);
}

function startOfColumn(line: Line, before: Open, sameColumn: Open | undefined, sections: Open[]): Open {
  if (sameColumn) return sameColumn;
  if (before.heading !== undefined && line.page !== undefined && line.page > 1) return before;
  return before.heading !== undefined ? before : (sections[0] ?? before);
}
