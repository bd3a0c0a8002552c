import { blocksToText, blockText, type HtmlBlock, readHtml } from "../../text/html/index.ts";
import type { DraftPart } from "../draft.ts";

const INVISIBLE = /[\u00ad\u180e\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
const LONGEST_TEXT = 200_000;

/** Plain text in one fashion: line feeds, plain spaces, at most one empty line, nothing invisible. */
export function tidyText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A part of an advert as text: what nobody would see is apart, and lines that were set as headings are known. */
export type PartText = { readonly text: string; readonly hidden: string; readonly headings: readonly string[] };

/** Reads a part of an advert. */
export function textOfPart(part: DraftPart): PartText {
  if (!part.isHtml) {
    const text = tidyText(part.content);
    const marked = looksLikeMarkdown(text) ? withoutMarkdown(text) : { text, headings: [] };
    return { text: marked.text, hidden: part.hidden ?? "", headings: part.headings ?? marked.headings };
  }
  const { blocks } = readHtml(part.content);
  return { text: tidyText(blocksToText(blocks)), hidden: hiddenText(blocks), headings: headingLines(blocks) };
}

const MARKDOWN_HEADING = /^#{1,6}[ \t]+(\S.*?)[ \t#]*$/;
const MARKDOWN_BOLD = /\*\*([^*\n]{1,300})\*\*/g;
const BOLD_LINE = /^\*\*[^*]{1,80}\*\*:?$/;

function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6}[ \t]+\S/m.test(text) || (text.match(MARKDOWN_BOLD)?.length ?? 0) > 1;
}

/** Markdown without its marks; list signs stay, since plain text has them too. */
function withoutMarkdown(text: string): { text: string; headings: readonly string[] } {
  const headings: string[] = [];
  const lines = text.split("\n").map((line) => {
    const heading = MARKDOWN_HEADING.exec(line)?.[1];
    const clean = (heading ?? line).replace(MARKDOWN_BOLD, "$1").replace(/(?<!!)\[([^\]\n]{1,200})\]\(https?:[^)\s]{1,500}\)/g, "$1");
    if (heading !== undefined || BOLD_LINE.test(line.trim())) headings.push(clean.trim());
    return clean;
  });
  return { text: lines.join("\n"), headings };
}

/** Text that a reader of the page would not see. */
export function hiddenText(blocks: readonly HtmlBlock[]): string {
  return blocks
    .flatMap((block) => block.runs.filter((run) => run.hidden !== undefined).map((run) => run.text))
    .join(" ")
    .trim();
}

const LONGEST_HEADING = 80;

/** Lines that the page itself sets as headings, or as short bold lines of their own. */
export function headingLines(blocks: readonly HtmlBlock[]): readonly string[] {
  return blocks
    .filter((block) => {
      if (block.kind === "heading") return true;
      const seen = block.runs.filter((run) => run.hidden === undefined && run.text.trim() !== "");
      const isBold = seen.length > 0 && seen.every((run) => run.style.bold === true);
      return block.kind === "paragraph" && isBold && blockText(block).length <= LONGEST_HEADING;
    })
    .map(blockText);
}
