import type { Block, Limits } from "../../model/index.ts";
import { type HtmlBlock, readHtml as readHtmlBlocks } from "../../text/html/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { nameInTitle } from "./name-in-title.ts";

/** HTML: the blocks of the page, without navigation and forms. */
export const htmlReader = defineReader({
  format: "html",
  recognises: (file) => file.text !== undefined && looksLikeHtml(file.text),
  read: (file, limits) => readHtml(file.text ?? "", limits),
});

const DOCUMENT = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const BLOCK_TAG = /<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|header|br|span)(?:\s[^<>]*)?\/?>/giu;

const MARKDOWN_HEADING = /^(?:#{1,6}[ \t]+\S|#{2,6}[^\s#\d])/gmu;

const MARKDOWN_ITEM = /^[ \t]*[*-][ \t]+\S/gmu;
const MARKDOWN_STRONG = /\*\*[^*\n]{1,200}\*\*/gu;

/** Items and bold letters as Markdown writes them, whatever tags stand between. */
function hasMarks(text: string): boolean {
  return (text.match(MARKDOWN_ITEM)?.length ?? 0) >= 3 && (text.match(MARKDOWN_STRONG)?.length ?? 0) >= 2;
}

/** A whole page, or a piece of one. Tags between Markdown headings are Markdown's own way to centre or colour a line. */
function looksLikeHtml(text: string): boolean {
  if (DOCUMENT.test(text)) return true;
  const start = text.slice(0, 50_000);
  return (
    (start.match(BLOCK_TAG)?.length ?? 0) >= 3 &&
    /<\/(?:p|div|h[1-6]|ul|li|table|section|article|span)>/iu.test(text) &&
    (start.match(MARKDOWN_HEADING)?.length ?? 0) < 2 &&
    !hasMarks(start)
  );
}

const NOT_THE_RESUME = new Set(["navigation", "form", "dialog"]);

function readHtml(html: string, limits: Limits): ReadResult {
  const { title, blocks: all } = readHtmlBlocks(html.slice(0, limits.maxCharacters * 10));
  const main = all.filter((block) => !NOT_THE_RESUME.has(block.region ?? ""));
  const blocks = (main.length > 0 ? main : all).map(asBodyBlock);
  if (blocks.length === 0) return problem("NO_TEXT");
  const name = nameInTitle(title, blocks);
  const titled = name === undefined ? blocks : [titleBlock(name), ...blocks];
  return { ok: true, value: { value: { kind: "flow", format: "html", blocks: titled }, notes: [] } };
}

function titleBlock(text: string): Block {
  return { kind: "heading", level: 1, place: "body", runs: [{ text, style: {} }] };
}

/** The header of a page is where a resume has its name: it is body text like the rest. */
function asBodyBlock({ region: _region, continues, ...block }: HtmlBlock): Block {
  return { ...block, place: "body", ...(continues ? { gapBefore: 1 } : {}) };
}
