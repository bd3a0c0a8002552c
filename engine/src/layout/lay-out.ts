import type { LaidOut, SourceDocument, Staged } from "../model/index.ts";
import { assemble } from "./assemble.ts";
import { layOutFlow } from "./flow/flow.ts";
import { divide } from "./sections/sections.ts";

/** Puts a document in reading order, line by line, and divides the lines into sections. */
export function layOut(document: SourceDocument): Staged<LaidOut> {
  const { drafts, hidden } = layOutFlow(document.kind === "flow" ? document.blocks : []);
  const { text, lines } = assemble(drafts);
  const sections = divide(lines, drafts);
  return { value: { format: document.format, kind: document.kind, text, lines, sections, hidden }, notes: [] };
}
