import type { Trace } from "../../extract/traced.ts";
import type { LaidOut, Line, Note } from "../../model/index.ts";
import { locate } from "../../text/locate.ts";

/** Page numbers and lines without a letter say nothing that could be missed. */
const SAYS_NOTHING = /^(?:[^\p{L}]*|\W*(?:page|seite|página|pagina|第)\s*\d+.{0,8})$/iu;

function isRead(line: Line, traces: readonly Trace[]): boolean {
  return traces.some((trace) => trace.spans.some((span) => span.start < line.end && span.end > line.start));
}

/** One note for each line that became no field, so that nothing is lost without a word. */
export function notUnderstood(document: LaidOut, traces: readonly Trace[]): Note[] {
  const headings = new Set(document.sections.flatMap((section) => section.heading ?? []));
  const missed = document.lines.filter((line) => !headings.has(line.index) && !SAYS_NOTHING.test(line.text) && !isRead(line, traces));
  return missed.map((line) => ({
    code: "LINE_NOT_UNDERSTOOD",
    message: "This line was not assigned to any field.",
    where: locate(document, line.start, line.end),
  }));
}
