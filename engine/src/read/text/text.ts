import type { Block, Limits, Note } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { gridOf } from "./grid.ts";
import { framedWords, isRule, isUnderline } from "./ornaments.ts";

/** Plain text: one block a line, blank lines as distance, underlined and framed lines as headings. */
export const textReader = defineReader({
  format: "text",
  recognises: (file) => file.text !== undefined && !OTHER_LANGUAGES.test(file.text),
  read: (file, limits) => readText(file.text ?? "", limits),
});

/** Formats that are written in characters but are no text to read: RTF, PostScript, XML. */
const OTHER_LANGUAGES = /^\s*(?:\{\\rtf|%!PS|<\?xml)/u;
function readText(text: string, limits: Limits): ReadResult {
  const notes: Note[] = [];
  const kept = text.slice(0, limits.maxCharacters);
  if (kept.length < text.length) {
    notes.push({ code: "TEXT_NOT_READ", message: `Only the first ${limits.maxCharacters} characters were read.` });
  }
  // Signs are counted in underlines and columns: an accent of its own is none.
  const pages = kept
    .normalize("NFC")
    .split("\f")
    .map((page) => page.split(/\r\n|\r|\n|\u2028|\u2029/u));
  const grid = gridOf(pages);
  return { ok: true, value: { value: { kind: "flow", format: "text", blocks: textBlocks(pages.flat()), ...(grid && { grid }) }, notes } };
}

function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let gapBefore = 1;
  let underlinable: number | undefined;
  for (const line of lines) {
    if (line.trim() === "") {
      gapBefore += 1;
      underlinable = undefined;
    } else if (isRule(line)) {
      const above = underlinable === undefined ? undefined : blocks[underlinable];
      if (above && above.kind !== "list-item" && isUnderline(line, above.runs[0]?.text ?? ""))
        blocks[blocks.length - 1] = { ...above, kind: "heading" };
      else gapBefore += 1;
      underlinable = undefined;
    } else {
      blocks.push({ ...lineBlock(line), ...(blocks.length === 0 ? {} : { gapBefore }) });
      gapBefore = 1;
      underlinable = blocks.length - 1;
    }
  }
  return blocks;
}

function lineBlock(line: string): Block {
  const framed = framedWords(line);
  if (framed) return { kind: "heading", place: "body", runs: [{ text: framed, style: {} }] };
  const { bullet, text } = takeBullet(line.trim(), /^\s/u.test(line));
  return { kind: bullet ? "list-item" : "paragraph", place: "body", runs: [{ text, style: {} }], ...(bullet ? { level: 1 } : {}) };
}
