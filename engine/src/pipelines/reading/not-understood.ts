import type { Trace } from "../../extract/traced.ts";
import type { LaidOut, Line, Note } from "../../model/index.ts";
import { locate } from "../../text/locate.ts";

/** Page numbers and lines without a letter say nothing that could be missed. */
const SAYS_NOTHING = /^(?:[^\p{L}]*|\W*(?:page|seite|página|pagina|第)\s*\d+.{0,8})$/iu;

/** The lines that some field was read from, by their index. */
function readLines(lines: readonly Line[], traces: readonly Pick<Trace, "spans">[]): ReadonlySet<number> {
  const spans = traces.flatMap((trace) => trace.spans).sort((a, b) => a.start - b.start);
  const read = new Set<number>();
  let from = 0;
  let furthest = -1;
  for (const line of lines) {
    for (let span = spans[from]; span && span.start < line.end; span = spans[from]) {
      furthest = Math.max(furthest, span.end);
      from += 1;
    }
    if (furthest > line.start) read.add(line.index);
  }
  return read;
}

/** One note for each line that became no field, so that nothing is lost without a word. */
export function notUnderstood(document: Pick<LaidOut, "text" | "lines" | "sections">, traces: readonly Pick<Trace, "spans">[]): Note[] {
  const read = readLines(document.lines, traces);
  const headings = new Set(document.sections.flatMap((section) => section.heading ?? []));
  const missed = document.lines.filter((line) => !headings.has(line.index) && !SAYS_NOTHING.test(line.text) && !read.has(line.index));
  return missed.map((line) => ({
    code: "LINE_NOT_UNDERSTOOD",
    message: "This line was not assigned to any field.",
    where: locate(document, line.start, line.end),
  }));
}
