import type { Block, BlockPlace, Limits } from "../../model/index.ts";
import { walkMarkup } from "../../text/html/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { type Archive, openArchive, TooLargeError } from "../zip/zip.ts";
import { readPart } from "./part.ts";
import { readStyles, type Styles } from "./styles.ts";

const MAIN = "word/document.xml";
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];

/** Word documents: paragraphs, lists, tables, text boxes, headers, footers and footnotes, as they stand after all tracked changes. */
export const docxReader = defineReader({
  format: "docx",
  recognises: (file) => file.head.startsWith("PK\u0003\u0004") && namesDocument(file.bytes),
  read: (file, limits) => readDocx(file.bytes, limits),
});

/** A truncated file has lost its table of contents, but its parts are still named in it. */
function namesDocument(bytes: Uint8Array): boolean {
  const names = openArchive(bytes, 0)?.names;
  if (names) return names.includes(MAIN);
  return new TextDecoder("latin1").decode(bytes.subarray(0, 200_000)).includes("word/");
}

function readDocx(bytes: Uint8Array, limits: Limits): ReadResult {
  const archive = openArchive(bytes, limits.maxInflatedBytes);
  if (!archive) return problem("DAMAGED_FILE");
  try {
    const blocks = readBlocks(archive);
    if (!blocks) return problem("DAMAGED_FILE");
    const length = blocks.reduce((sum, block) => sum + block.runs.reduce((own, run) => own + run.text.trim().length, 0), 0);
    if (length === 0) return problem("NO_TEXT");
    return { ok: true, value: { value: { kind: "flow", format: "docx", blocks }, notes: [] } };
  } catch (error) {
    return problem(error instanceof TooLargeError ? "TOO_LARGE" : "DAMAGED_FILE");
  }
}

function readBlocks(archive: Archive): Block[] | undefined {
  const text = (name: string): string | undefined => {
    const bytes = archive.read(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const main = text(MAIN);
  if (main === undefined || !main.includes("<w:body")) return undefined;
  const styles = readStyles(text("word/styles.xml") ?? "");
  const tables = { count: 0 };
  const part = (name: string, xml: string, place: BlockPlace, own: Styles = styles): Block[] =>
    readPart(xml, { styles: own, links: readLinks(text(relationshipsOf(name)) ?? ""), place, tables });
  const margin = (kind: "header" | "footer"): Block[] => {
    const names = archive.names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`, "u").test(name)).sort();
    return withoutRepeats(names.map((name) => part(name, text(name) ?? "", kind)));
  };
  const notes = NOTES.flatMap((name) => part(name, text(name) ?? "", "footer"));
  return [...margin("header"), ...part(MAIN, main, "body"), ...notes, ...margin("footer")];
}

function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`;
}

/** Targets outside the document by relationship id. */
function readLinks(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { Id, Target, TargetMode } = attributes;
    if (name === "Relationship" && TargetMode === "External" && Id && Target) links.set(Id, Target);
  };
  walkMarkup(xml, { open }, { xml: true });
  return links;
}

/** Headers of first, even and odd pages mostly say the same: each text once, page numbers never. */
function withoutRepeats(parts: readonly (readonly Block[])[]): Block[] {
  const seen = new Set<string>();
  return parts.flat().filter((block) => {
    const text = block.runs
      .map((run) => run.text)
      .join("")
      .trim();
    if (seen.has(text) || /^(?:page|seite)?\s*\d*\s*(?:(?:of|von|\/)\s*\d*)?$/iu.test(text)) return false;
    seen.add(text);
    return true;
  });
}
