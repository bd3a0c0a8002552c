import type { DraftLine } from "../draft.ts";

/** Rows at the top and bottom of a page in which running heads are looked for. */
const MARGIN_ROWS = 2;
const PAGE_NUMBER =
  /^[\s|–—-]*(?:(?:page|seite|p[aá]gina|pagina|blz\.?|p\.?|第)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van|-|–|\||页|共)\s*\d{1,3})?\s*(?:页)?[\s|–—-]*$/iu;

/**
 * Marks lines that only repeat on the margins of pages. What stands on top of the first page stays: there it is read.
 */
export function markMargins(pages: readonly (readonly DraftLine[])[]): DraftLine[][] {
  const margins = pages.map((lines) => ({ top: marginLines(lines, "top"), bottom: marginLines(lines, "bottom") }));
  const firstPage = new Set((pages[0] ?? []).slice(0, 12).map((line) => shape(line.text)));
  return pages.map((lines, page) =>
    lines.map((line) => {
      const own = margins[page];
      if (!own) return line;
      if (
        own.bottom.has(line) &&
        (PAGE_NUMBER.test(line.text) ||
          repeats(
            line,
            page,
            margins.map((margin) => margin.bottom),
          ))
      )
        return { ...line, place: "footer" };
      if (page === 0 || !own.top.has(line)) return line;
      const isHead =
        PAGE_NUMBER.test(line.text) ||
        firstPage.has(shape(line.text)) ||
        repeats(
          line,
          page,
          margins.map((margin) => margin.top),
        );
      return isHead ? { ...line, place: "header" } : line;
    }),
  );
}

function marginLines(lines: readonly DraftLine[], side: "top" | "bottom"): ReadonlySet<DraftLine> {
  const middle = (line: DraftLine): number => line.spans[0]?.box?.y ?? 0;
  const sorted = [...lines].sort((a, b) => (side === "top" ? middle(a) - middle(b) : middle(b) - middle(a)));
  const rows = [...new Set(sorted.map((line) => line.row))].slice(0, MARGIN_ROWS);
  return new Set(sorted.filter((line) => rows.includes(line.row)));
}

function repeats(line: DraftLine, page: number, margins: readonly ReadonlySet<DraftLine>[]): boolean {
  const y = line.spans[0]?.box?.y ?? 0;
  return margins.some(
    (margin, other) =>
      other !== page &&
      [...margin].some((candidate) => shape(candidate.text) === shape(line.text) && Math.abs((candidate.spans[0]?.box?.y ?? 0) - y) < 4),
  );
}

/** A text with its figures made equal: `Page 2 of 3`. */
function shape(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, "0").replace(/\s+/gu, " ").trim();
}
