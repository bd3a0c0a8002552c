import { takeBullet } from "../../text/bullets.ts";
import { blockText, readHtml } from "../../text/html/index.ts";

/** A description in the two fields that JSON Resume has for it. */
export type Description = { readonly summary?: string; readonly highlights?: string[] };

/** Signs that nobody writes inside a sentence; line breaks before them are lost in some exports. */
const LOST_BREAK = /\s+(?=[•▪‣◦●■]\s)|\s{2,}(?=[-–*]\s)/u;

/** A description in plain text: its bulleted lines are highlights, the others the summary. */
export function describeText(text: string | undefined): Description {
  const lines = (text ?? "").split(/\r?\n/u).flatMap((line) => line.trim().split(LOST_BREAK));
  return described(
    lines.map((line) => ({ ...takeBullet(line.trim()) })).map(({ bullet, text: own }) => ({ isItem: bullet !== undefined, text: own })),
  );
}

/** A description in HTML: its list items are highlights, its paragraphs the summary. */
export function describeHtml(html: string | undefined): Description {
  if (html === undefined) return {};
  if (!/<\w+[^>]*>/u.test(html)) return describeText(html);
  const lines = readHtml(html).blocks.flatMap((block) =>
    blockText(block)
      .split("\n")
      .map((line) => ({ isItem: block.kind === "list-item", ...takeBullet(line.trim()) })),
  );
  return described(lines.map(({ isItem, bullet, text }) => ({ isItem: isItem || bullet !== undefined, text })));
}

function described(lines: readonly { readonly isItem: boolean; readonly text: string }[]): Description {
  const said = lines.map(({ isItem, text }) => ({ isItem, text: text.trim() })).filter(({ text }) => text !== "");
  const highlights = said.filter(({ isItem }) => isItem).map(({ text }) => text);
  const summary = said
    .filter(({ isItem }) => !isItem)
    .map(({ text }) => text)
    .join("\n");
  return { ...(summary ? { summary } : {}), ...(highlights.length > 0 ? { highlights } : {}) };
}
