import type { LaidOut, SourceDocument, Staged } from "../model/index.ts";
import { assemble } from "./assemble.ts";
import { layOutFlow } from "./flow/flow.ts";
import { layOutPages } from "./pages/pages.ts";
import { partRunInHeadings } from "./sections/run-in.ts";
import { divide } from "./sections/sections.ts";

/** Puts a document in reading order, line by line, and divides the lines into sections. */
export function layOut(document: SourceDocument): Staged<LaidOut> {
  const { drafts: whole, hidden } = document.kind === "flow" ? layOutFlow(document.blocks) : layOutPages(document.pages);
  const drafts = partRunInHeadings(whole);
  const { text, lines } = assemble(drafts);
  const sections = divide(lines, drafts);
  const pages =
    document.kind === "paged"
      ? { pageCount: document.pageCount, pages: document.pages.map(({ number, width, height }) => ({ number, width, height })) }
      : {};
  const notes =
    hidden.length === 0
      ? []
      : [{ code: "HIDDEN_TEXT", message: "The document holds text that a person would not see; it was kept apart and does not count." }];
  return { value: { format: document.format, kind: document.kind, ...pages, text, lines, sections, hidden }, notes };
}
