import type { Block, Limits, Note } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { defineReader, type ReadResult } from "../reader.ts";

/** Plain text: one block a line, blank lines as distance, underlined and framed lines as headings. */
export const textReader = defineReader({
  format: "text",
  recognises: (file) => file.text !== undefined && !OTHER_LANGUAGES.test(file.text),
  read: (file, limits) => readText(file.text ?? "", limits),
});

/** Formats that are written in characters but are no text to read: RTF, PostScript, XML. */
const OTHER_LANGUAGES = /^\s*(?:\{\\rtf|%!PS|<\?xml)/u;
const RULE = /^\s*[-=_*~#+.•·—–]{3,}\s*$/u;
const FRAMED = /^\s*([-=_*~#+—–]{2,}|[*=~]+)\s*(\S.{0,60}?\S)\s*\1\s*$/u;
/** "EMPLOYMENT ----------", "====== Profil": a rule that goes on to the margin. */
const RULED = /^\s*(?:(\S.{0,48}?)\s+[-=_~#—–]{6,}|[-=_~#—–]{6,}\s+(\S.{0,48}?))\s*$/u;
/** Words that a rule below only parts from what follows: an address, a number, a year. */
const IS_NO_HEADING = /@|https?:|www\.|\d{4}|[:：]\s*\S/u;

function readText(text: string, limits: Limits): ReadResult {
  const notes: Note[] = [];
  const kept = text.slice(0, limits.maxCharacters);
  if (kept.length < text.length) {
    notes.push({ code: "TEXT_NOT_READ", message: `Only the first ${limits.maxCharacters} characters were read.` });
  }
  const blocks = textBlocks(kept.split(/\r\n|\r|\n|\f|\u2028|\u2029/u));
  return { ok: true, value: { value: { kind: "flow", format: "text", blocks }, notes } };
}

function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let gapBefore = 1;
  let underlinable: number | undefined;
  for (const line of lines) {
    if (line.trim() === "") {
      gapBefore += 1;
      underlinable = undefined;
    } else if (RULE.test(line)) {
      const above = underlinable === undefined ? undefined : blocks[underlinable];
      if (above && isUnderline(line, above)) blocks[blocks.length - 1] = { ...above, kind: "heading" };
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

/** A rule right below a line underlines it if both are about equally long; a full-width rule only underlines a short line. */
function isUnderline(rule: string, above: Block): boolean {
  const text = above.runs[0]?.text ?? "";
  if (above.kind === "list-item" || text.length > 50 || IS_NO_HEADING.test(text)) return false;
  return Math.abs(rule.trim().length - text.length) <= Math.max(3, text.length * 0.4) || text.split(/\s+/u).length <= 3;
}

function lineBlock(line: string): Block {
  // "- Copywriting *****" is an item with its stars.
  const ruled = takeBullet(line.trim(), /^\s/u.test(line)).bullet === undefined ? RULED.exec(line) : null;
  const framed = FRAMED.exec(line)?.[2] ?? ruled?.[1] ?? ruled?.[2];
  if (framed) return { kind: "heading", place: "body", runs: [{ text: framed, style: {} }] };
  const { bullet, text } = takeBullet(line.trim(), /^\s/u.test(line));
  return { kind: bullet ? "list-item" : "paragraph", place: "body", runs: [{ text, style: {} }], ...(bullet ? { level: 1 } : {}) };
}
