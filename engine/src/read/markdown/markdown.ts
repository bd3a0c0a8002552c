import { lexer, type Token, type Tokens } from "marked";
import type { Block, Limits, TextRun, TextStyle } from "../../model/index.ts";
import { htmlToText, readHtml } from "../../text/html/index.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { withoutWraps } from "./wrapped-lines.ts";

/** Markdown: headings, lists, tables and emphasis; line breaks inside a paragraph are kept, as resumes mean them. */
export const markdownReader = defineReader({
  format: "markdown",
  recognises: (file) => file.text !== undefined && (looksLikeMarkdown(file.text) || FRONT_MATTER.test(file.text)),
  read: (file, limits) => readMarkdown(file.text ?? "", limits),
});

const HEADING = /^#{1,6}[ \t]+\S/gmu;
/** "##Skills##": how headings were written before a blank behind the signs was asked for. */
const GLUED_HEADING = /^(#{1,6})([^\s#][^\n]{0,200}?)(#{0,6})[ \t]*$/gmu;
const SURELY_GLUED = /^#{2,6}[^\s#\d]/gmu;
const STRONG = /(?:^|\s)\*\*[^*\n]+\*\*/gmu;
/** Bounded, and with no bracket inside, so that a file of nothing but brackets is looked through once. */
const LINK = /\[[^[\]\n]+\]\((?:https?:|mailto:|tel:|www\.)[^)\s]{1,2000}\)/giu;
const ITEM = /^[ \t]*[-*+][ \t]+\S/gmu;

function looksLikeMarkdown(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const headings = Math.max(count(HEADING), count(SURELY_GLUED));
  const others = count(STRONG) + count(LINK);
  const isMarked = others >= 3 || (others === 2 && count(ITEM) >= 3);
  return headings >= 2 || (headings === 1 && (others > 0 || count(ITEM) > 1)) || isMarked;
}

/** What a site is told of a page, ahead of the page: names and values, a line each. No line fits two ways, or a head without end would take for ever. */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:\w[\w-]*:[^\n]*\n|[ \t#-][^\n]*\n|\r?\n){1,100}?)---[ \t]*(?:\r?\n|$)/u;
/** Of all that it is told, these are about the person; the others say how the page is built. */
const NAMES_PERSON = /^(?:title|name|author)[ \t]*:[ \t]*["']?(.*?)["']?[ \t]*$/iu;
const ABOUT_PERSON =
  /^(?:subtitle|tagline|e-?mail|phone|tel|telephone|mobile|location|city|address|website|homepage|linkedin|github)[ \t]*:/iu;

/** "[**Education**]{.underline}", "## Skills {#skills .unnumbered}": how Pandoc and Quarto write the look of a stretch. */
const SPAN_LOOK = /\[([^[\]\n]+)\]\{[.#][^{}\n]{0,100}\}/gu;
const HEADING_LOOK = /^(#{1,6} [^\n{]{1,200})\{[.#][^{}\n]{0,100}\}[ \t]*$/gmu;

/** A blank behind the signs of the headings, where the file writes most of them without; the "#" of "C#" stays. */
function withBlanks(text: string): string {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  if (count(SURELY_GLUED) < 2 || count(SURELY_GLUED) <= count(HEADING)) return text;
  return text.replace(GLUED_HEADING, (_, signs: string, words: string, closing: string) => {
    const isClosed = closing.length > 1 || closing.length === signs.length;
    return `${signs} ${words}${isClosed ? "" : closing}`;
  });
}

/** "{: .centered}" in a line of its own: how Jekyll writes the look of the line above. */
const ATTRIBUTES = /^\{:[^{}\n]{0,200}\}[ \t]*$/gmu;

function readMarkdown(text: string, limits: Limits): ReadResult {
  const kept = withBlanks(text.slice(0, limits.maxCharacters)).replace(ATTRIBUTES, "").replace(SPAN_LOOK, "$1").replace(HEADING_LOOK, "$1");
  const front = FRONT_MATTER.exec(kept);
  const tables = { count: 0 };
  const blocks = [
    ...(front?.[1] ?? "").split(/\r?\n/u).flatMap((line) => {
      const text = NAMES_PERSON.exec(line)?.[1] ?? (ABOUT_PERSON.test(line) ? line.trim() : "");
      return text ? [paragraph([{ text, style: {} }])] : [];
    }),
    ...lexer(front ? kept.slice(front[0].length) : kept).flatMap((token) => blocksOf(token, 1, tables)),
  ];
  const notes =
    limits.maxCharacters < text.length
      ? [{ code: "TEXT_NOT_READ", message: `Only the first ${limits.maxCharacters} characters were read.` }]
      : [];
  return { ok: true, value: { value: { kind: "flow", format: "markdown", blocks: withGaps(blocks) }, notes } };
}

function blocksOf(token: Token, depth: number, tables: { count: number }): Block[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", place: "body", level: (token as Tokens.Heading).depth, runs: runsOf(inlineOf(token), {}) }];
    case "paragraph":
    case "text":
      return [paragraph(runsOf(inlineOf(token), {}))];
    case "list":
      return (token as Tokens.List).items.flatMap((item) => itemBlocks(item, depth, tables));
    case "blockquote":
      return (token.tokens ?? []).flatMap((inner) => blocksOf(inner, depth, tables));
    case "table":
      return tableBlocks(token as Tokens.Table, tables);
    case "code":
      return (token as Tokens.Code).text
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => paragraph([{ text: line, style: {} }]));
    case "html":
      return readHtml(token.raw).blocks.map(({ region: _region, continues: _continues, ...block }) => ({
        ...block,
        place: "body" as const,
      }));
    default:
      return [];
  }
}

function itemBlocks(item: Tokens.ListItem, depth: number, tables: { count: number }): Block[] {
  return item.tokens.flatMap((token, at) => {
    if (token.type === "list") return blocksOf(token, depth + 1, tables);
    const blocks = blocksOf(token, depth, tables);
    // "- ### Engineer — Example Works": the bullet stands before a heading.
    if (at > 0 || token.type === "heading") return blocks;
    return blocks.map((block) => ({ ...block, kind: "list-item" as const, level: depth, runs: withoutWraps(block.runs) }));
  });
}

function tableBlocks(token: Tokens.Table, tables: { count: number }): Block[] {
  const table = tables.count;
  tables.count += 1;
  return [token.header, ...token.rows].flatMap((cells, row) =>
    cells.map(
      (cell, column): Block => ({ kind: "table-cell", place: "body", runs: runsOf(cell.tokens, {}), cell: { table, row, column } }),
    ),
  );
}

function paragraph(runs: readonly TextRun[]): Block {
  return { kind: "paragraph", place: "body", runs };
}

function inlineOf(token: Token): readonly Token[] {
  return "tokens" in token && token.tokens ? token.tokens : [token];
}

function runsOf(tokens: readonly Token[], style: TextStyle, link?: string): TextRun[] {
  return tokens.flatMap((token, at): TextRun[] => {
    if (isBetweenTags(tokens, at)) return [run(`,${token.raw}`, style, link)];
    const inner = "tokens" in token ? token.tokens : undefined;
    if (token.type === "strong" && inner) return runsOf(inner, { ...style, bold: true }, link);
    if (token.type === "em" && inner) return runsOf(inner, { ...style, italic: true }, link);
    if (token.type === "link" && inner) return runsOf(inner, style, (token as Tokens.Link).href);
    if (token.type === "image") return [];
    if (token.type === "br") return [run("\n", style, link)];
    if (token.type === "html")
      return /^<br/iu.test(token.raw) ? [run("\n", style, link)] : FLOATS_RIGHT.test(token.raw) ? [run("\t", style, link)] : [];
    if (inner) return runsOf(inner, style, link);
    return "text" in token ? [run(plain(String(token.text)), style, link)] : [];
  });
}

/** An element at the right edge of its line, where the dates of an entry stand. */
const FLOATS_RIGHT = /^<\w+\s[^>]*?(?:float:\s*right|["\s](?:float-?right|float-end|pull-right|is-pulled-right)["\s])/iu;

/** The blank between two code spans: "`Go` `Rust`" shows two tags, each in a box of its own. */
function isBetweenTags(tokens: readonly Token[], at: number): boolean {
  const isBlank = tokens[at]?.type === "text" && /^\s+$/u.test(tokens[at].raw);
  return isBlank && tokens[at - 1]?.type === "codespan" && tokens[at + 1]?.type === "codespan";
}

function run(text: string, style: TextStyle, link: string | undefined): TextRun {
  return { text, style, ...(link ? { link } : {}) };
}

/** Entities as characters, those that are blanks among them; everything else as it stands. */
function plain(text: string): string {
  if (!/&[#\w]+;/u.test(text)) return text;
  return text.replace(BLANK, " ").replace(/&[#\w]+;/gu, (entity) => htmlToText(entity) || entity);
}

const BLANK = /&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#x2003);/giu;

/** Items and cells stand close to the one before; so do two headings of one level, over which a name may be written. */
function followsItsLike(block: Block, before: Block | undefined): boolean {
  return block.kind === before?.kind && block.kind !== "paragraph" && (block.kind !== "heading" || block.level === before.level);
}

/** A blank line stands before every block but those that follow their like. */
function withGaps(blocks: readonly Block[]): Block[] {
  return blocks
    .filter((block) => block.runs.some((one) => one.text.trim() !== ""))
    .map((block, at, all) => (at === 0 ? block : { ...block, gapBefore: followsItsLike(block, all[at - 1]) ? 1 : 2 }));
}
