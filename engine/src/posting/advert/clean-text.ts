import { blocksToText, readHtml } from "../../text/html/index.ts";
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

/** The text of a part of an advert, and the text in it that nobody would see. */
export function textOfPart(part: DraftPart): { readonly text: string; readonly hidden: string } {
  if (!part.isHtml) return { text: tidyText(part.content), hidden: "" };
  const { blocks } = readHtml(part.content);
  const hidden = blocks
    .flatMap((block) => block.runs.filter((run) => run.hidden !== undefined).map((run) => run.text))
    .join(" ")
    .trim();
  return { text: tidyText(blocksToText(blocks)), hidden };
}
