import type { Line, Span } from "../../model/index.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { takeBullet } from "../../text/bullets.ts";
import type { Row } from "./rows.ts";

/** A paragraph or list item of a body, with wrapped lines joined. */
export type Passage = { readonly text: string; readonly spans: readonly Span[]; readonly isBullet: boolean };

function unbulleted(line: Line): { readonly text: string; readonly span: Span } {
  const bullet = takeBullet(line.text);
  const glued = bullet.removed === 0 && /^[-–—*•]\p{Lu}/u.test(line.text) ? 1 : 0;
  const [text, removed] = [bullet.text.slice(glued), bullet.removed + glued];
  return { text: text.trim(), span: { start: line.start + removed, end: line.end } };
}

/** A word cut by a hyphen at the line's end goes on without it; all else goes on after a space. */
export function joinWrapped(before: string, after: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}

function goesOn(row: Row, last: Passage | undefined): boolean {
  if (!last || row.isBullet || readLabel(row.text)) return false;
  if (row.lines.some((line) => line.continues === true)) return true;
  if (last.isBullet) return row.gap < 1.5;
  return row.gap < 1.5 && !/[.!?:。]$/u.test(last.text) && (/^\p{Ll}/u.test(row.text) || last.text.length > 60);
}

/** The paragraphs and list items of a body. */
export function toPassages(rows: readonly Row[]): Passage[] {
  const passages: Passage[] = [];
  for (const row of rows) {
    const parts = row.lines.map(unbulleted).filter((part) => part.text !== "");
    if (parts.length === 0) continue;
    const text = parts.map((part) => part.text).join(" ");
    const spans = parts.map((part) => part.span);
    const last = passages.at(-1);
    if (last && goesOn(row, last))
      passages[passages.length - 1] = { ...last, text: joinWrapped(last.text, text), spans: [...last.spans, ...spans] };
    else passages.push({ text, spans, isBullet: row.isBullet });
  }
  return passages;
}
