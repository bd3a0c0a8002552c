import type { DraftLine } from "../draft.ts";

/** Rows at the top and bottom of a page in which running heads are looked for. */
const MARGIN_ROWS = 4;
/** The part of a page's height that its margin can take. */
const MARGIN = 0.1;
/** A running head stands on this share of the pages; on fewer of many, two lines of a text only happen to be alike. */
const LEAST_SHARE = 1 / 3;
/** Points by which a running head may move from page to page. */
const SAME_HEIGHT = 4;
/** The very words on top of the first page, if they are so many letters, are its head again at any height: name and e-mail over the same in another language. */
const SAME_WORDS = 10;
const PAGE_NUMBER =
  /^[\s|–—-]*(?:(?:page|seite|p[aá]gina|pagina|blz\.?|p\.?|第)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van|-|–|\||页|共)\s*\d{1,3})?\s*(?:页)?[\s|–—-]*$/iu;

/** "Page 1 of 2 – Jo Rivers" and the like, at the foot of a single page too. */
const NAMED_PAGE = /(?:page|seite|p[aá]gina|pagina|blz\.?|第)\s*\d{1,3}\s*(?:\/|of|von|de|di|sur|van|页)\s*(?:共\s*)?\d{1,3}/iu;
const LONGEST_FOOT = 90;

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text) || (text.length <= LONGEST_FOOT && NAMED_PAGE.test(text));
}

type Margin = ReadonlySet<DraftLine>;

/**
 * Marks lines that only repeat on the margins of pages. What stands on top of the first page stays: there it is read.
 */
export function markMargins(pages: readonly (readonly DraftLine[])[], heights: readonly number[]): DraftLine[][] {
  const tops = pages.map((lines, page) => marginLines(lines, "top", (heights[page] ?? 0) * MARGIN));
  const bottoms = pages.map((lines, page) => marginLines(lines, "bottom", (heights[page] ?? 0) * (1 - MARGIN)));
  const title = shape(largest(pages[0] ?? [])?.text ?? "");
  const firstHead = new Set([...(tops[0] ?? [])].map(({ text }) => text).filter((text) => text.length >= SAME_WORDS));
  return pages.map((lines, page) =>
    lines.map((line) => {
      if (bottoms[page]?.has(line) && (isPageNumber(line.text) || repeats(line, page, bottoms))) return { ...line, place: "footer" };
      if (line.row === lowest(lines)?.row && countsPages(line.text, page + 1, pages.length)) return { ...line, place: "footer" };
      if (page === 0 || !tops[page]?.has(line)) return line;
      const isHead = isPageNumber(line.text) || shape(line.text) === title || firstHead.has(line.text) || repeats(line, page, tops);
      return isHead ? { ...line, place: "header" } : line;
    }),
  );
}

/** "1/2" below all else on the first of two pages: it counts them, however high the margin is. */
function countsPages(text: string, page: number, all: number): boolean {
  const [, own, of] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/u.exec(text) ?? [];
  return Number(own) === page && Number(of) === all;
}

function lowest(lines: readonly DraftLine[]): DraftLine | undefined {
  const top = (line: DraftLine): number => line.spans[0]?.box?.y ?? 0;
  return lines.reduce<DraftLine | undefined>((last, line) => (last && top(last) >= top(line) ? last : line), undefined);
}

/** The line in the largest letters, on a first page mostly the name. */
function largest(lines: readonly DraftLine[]): DraftLine | undefined {
  const sizeOf = (line: DraftLine): number => line.spans[0]?.style.size ?? 0;
  return lines.reduce<DraftLine | undefined>((best, line) => (best && sizeOf(best) >= sizeOf(line) ? best : line), undefined);
}

function marginLines(lines: readonly DraftLine[], side: "top" | "bottom", edge: number): Margin {
  const middle = (line: DraftLine): number => line.spans[0]?.box?.y ?? 0;
  const outside = lines.filter((line) => (side === "top" ? middle(line) < edge : middle(line) > edge));
  const sorted = outside.sort((a, b) => (side === "top" ? middle(a) - middle(b) : middle(b) - middle(a)));
  const rows = [...new Set(sorted.map((line) => line.row))].slice(0, MARGIN_ROWS);
  return new Set(sorted.filter((line) => rows.includes(line.row)));
}

function repeats(line: DraftLine, page: number, margins: readonly Margin[]): boolean {
  const top = (one: DraftLine): number => one.spans[0]?.box?.y ?? 0;
  const isTwin = (other: DraftLine): boolean => shape(other.text) === shape(line.text) && Math.abs(top(other) - top(line)) < SAME_HEIGHT;
  const others = margins.filter((margin, other) => other !== page && [...margin].some(isTwin)).length;
  return others > 0 && others + 1 >= margins.length * LEAST_SHARE;
}

/** A text with its figures made equal: `Page 2 of 3`. */
function shape(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, "0").replace(/\s+/gu, " ").trim();
}
