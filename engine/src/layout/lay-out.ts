import type { LaidOut, Line, SourceDocument, Staged } from "../model/index.ts";
import { assemble } from "./assemble.ts";
import { layOutFlow } from "./flow/flow.ts";
import { layOutPages } from "./pages/pages.ts";
import { partRunInHeadings } from "./sections/run-in.ts";
import { divide } from "./sections/sections.ts";

/** Far more than any resume has; a file of nothing but line breaks has a hundred times as many. */
const MOST_LINES = 10_000;

/** Puts a document in reading order, line by line, and divides the lines into sections. */
export function layOut(document: SourceDocument): Staged<LaidOut> {
  const { drafts: whole, hidden } = linesOf(document);
  const drafts = partRunInHeadings(whole.slice(0, MOST_LINES));
  const { text, lines: placed } = assemble(drafts);
  const sections = divide(placed, drafts);
  const lines = document.kind === "flow" ? placed.map(withoutPage) : placed;
  const pages =
    document.kind === "paged"
      ? { pageCount: document.pageCount, pages: document.pages.map(({ number, width, height }) => ({ number, width, height })) }
      : {};
  const notes = [
    ...(hidden.length > 0
      ? [{ code: "HIDDEN_TEXT", message: "The document holds text that a person would not see; it was kept apart and does not count." }]
      : []),
    ...(whole.length > MOST_LINES ? [{ code: "TEXT_NOT_READ", message: `Only the first ${MOST_LINES} lines were read.` }] : []),
  ];
  return { value: { format: document.format, kind: document.kind, ...pages, text, lines, sections, hidden }, notes };
}

function linesOf(document: SourceDocument): ReturnType<typeof layOutPages> {
  if (document.kind === "paged") return layOutPages(document.pages);
  return document.grid ? layOutPages(document.grid) : layOutFlow(document.blocks);
}

/** A line of text has no page that could be shown: its box only tells what stands beside and below it. */
function withoutPage({ page: _page, placed: _placed, ...line }: Line): Line {
  return line;
}
