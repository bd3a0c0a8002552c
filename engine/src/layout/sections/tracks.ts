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
  let runsOver = false;
  const lastByColumn = new Map<number, Open>();
  /** By the heading of a section that stands inside of another: that other. */
  const around = new Map<number, Open>();
  const depthOf = (heading: number | undefined): number =>
    heading === undefined ? Number.POSITIVE_INFINITY : (drafts[heading]?.level ?? Number.POSITIVE_INFINITY);
  const outer = (open: Open): Open => around.get(open.heading ?? -1) ?? open;
  // "### Skill Set" below "## Experience" ends at "### Example Works": headings of one depth stand side by side.
  const isSibling = (at: number, open: Open): boolean =>
    around.has(open.heading ?? -1) &&
    ASIDES.has(open.kind) &&
    GOES_ON.has(outer(open).kind) &&
    lines[at]?.kind === "heading" &&
    depthOf(at) === depthOf(open.heading);
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
      // A line of the first column that runs into the second parts neither of them.
      const isBelowColumns = lastByColumn.size > 1 && draft.column === undefined && page === line.page;
      const first = isBelowColumns && goesOnBelow(lines, drafts, at, band) ? lastByColumn.get(0) : undefined;
      const turnsPage = draft.column === undefined && page !== undefined && page !== line.page;
      const onward = turnsPage ? lastOfMainColumn(lines, drafts, band, lastByColumn) : undefined;
      if (first) current = first;
      else if (onward) current = onward;
      if (!first && !runsOver && (draft.column === undefined || page === line.page)) lastByColumn.clear();
      runsOver = first !== undefined;
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
      if (depthOf(at) > depthOf(current.heading)) around.set(at, current);
      else if (around.has(current.heading ?? -1) && depthOf(at) === depthOf(current.heading)) around.set(at, outer(current));
      current = { kind: heading.kind, heading: at, title: line.text, lines: [] };
      sections.push(current);
    } else {
      if (isSibling(at, current)) current = outer(current);
      current.lines.push(at);
    }
    if (column !== undefined || runsOver) lastByColumn.set(column ?? 0, current);
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

/** Points by which the first column may start elsewhere below, and by which one of its lines may run into the second. */
const BELOW = { edge: 3, overrun: 24 } as const;

/** Do lines below two columns stand in the place of the first, which was longer than the second? */
function goesOnBelow(lines: readonly Line[], drafts: readonly DraftLine[], at: number, above: number | undefined): boolean {
  const inBand = (band: number | undefined) => lines.filter((line, index) => drafts[index]?.band === band && line.page === lines[at]?.page);
  const columns = inBand(above).flatMap(({ column, box }) => (box && column !== undefined ? [{ column, x: box.x }] : []));
  const leftOf = (column: number) => Math.min(...columns.filter((line) => line.column === column).map(({ x }) => x));
  const [first, second] = [leftOf(0), leftOf(1)];
  if (!Number.isFinite(first) || !Number.isFinite(second)) return false;
  const own = inBand(drafts[at]?.band);
  const startsThere = Math.abs((own[0]?.box?.x ?? 0) - first) < BELOW.edge;
  return startsThere && own.every(({ box }) => box !== undefined && box.x + box.width <= second + BELOW.overrun);
}

/** What may stand inside of a section of jobs or schools without ending it. */
const ASIDES: ReadonlySet<SectionKind> = new Set(["summary", "skills", "languages", "interests", "awards", "other"]);
/** What a person did goes on over the page; a list of skills in a side bar is done where its page ends. */
const GOES_ON: ReadonlySet<SectionKind> = new Set(["work", "education", "projects", "volunteer", "publications"]);
/** The share of the text from which one of several columns is the main one. */
const MAIN = 0.6;

/** A page in full width goes on with what the main column above it held, whichever column was read last. */
function lastOfMainColumn(
  lines: readonly Line[],
  drafts: readonly DraftLine[],
  band: number | undefined,
  lastByColumn: ReadonlyMap<number, Open>,
): Open | undefined {
  const weights = new Map<number, number>();
  for (const [at, { column, text }] of lines.entries()) {
    if (column !== undefined && drafts[at]?.band === band) weights.set(column, (weights.get(column) ?? 0) + text.length);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const main = [...weights].find(([, weight]) => weights.size > 1 && weight >= all * MAIN);
  const last = main && lastByColumn.get(main[0]);
  return last && GOES_ON.has(last.kind) ? last : undefined;
}
