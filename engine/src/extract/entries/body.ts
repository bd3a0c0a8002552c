import type { Line, Span } from "../../model/index.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { takeBullet } from "../../text/bullets.ts";
import { joinWrapped } from "../../text/join-wrapped.ts";
import type { Row } from "./rows.ts";

/** A paragraph or list item of a body, with wrapped lines joined. */
export type Passage = { readonly text: string; readonly spans: readonly Span[]; readonly isBullet: boolean };

function unbulleted(line: Line): { readonly text: string; readonly span: Span } {
  const bullet = takeBullet(line.text);
  const glued = bullet.removed === 0 && /^[-–—*•]\p{Lu}/u.test(line.text) ? 1 : 0;
  const [text, removed] = [bullet.text.slice(glued), bullet.removed + glued];
  return { text: text.trim(), span: { start: line.start + removed, end: line.end } };
}

/** A passage whose lines are still coming in. Kept as pieces: joining at each line would cost the square of its length. */
type Growing = { readonly pieces: string[]; length: number; readonly spans: Span[]; readonly isBullet: boolean };

function goesOn(row: Row, last: Growing | undefined): boolean {
  if (!last || row.isBullet || readLabel(row.text)) return false;
  if (row.lines.some((line) => line.continues === true)) return true;
  if (last.isBullet) return row.gap < 1.5;
  return row.gap < 1.5 && !/[.!?:。]$/u.test(last.pieces.at(-1) ?? "") && (/^\p{Ll}/u.test(row.text) || last.length > 60);
}

function append(last: Growing, text: string, spans: readonly Span[]): void {
  const before = last.pieces.at(-1) ?? "";
  const joined = joinWrapped(before, text);
  if (joined.length === before.length + 1 + text.length) last.pieces.push(text);
  else last.pieces[last.pieces.length - 1] = joined;
  last.length += text.length + 1;
  last.spans.push(...spans);
}

/** The paragraphs and list items of a body. */
export function toPassages(rows: readonly Row[]): Passage[] {
  const passages: Growing[] = [];
  for (const row of rows) {
    const parts = row.lines.map(unbulleted).filter((part) => part.text !== "");
    if (parts.length === 0) continue;
    const text = parts.map((part) => part.text).join(" ");
    const spans = parts.map((part) => part.span);
    const last = passages.at(-1);
    if (last && goesOn(row, last)) append(last, text, spans);
    else passages.push({ pieces: [text], length: text.length, spans, isBullet: row.isBullet });
  }
  return passages.map(({ pieces, spans, isBullet }) => ({ text: pieces.join(" "), spans, isBullet }));
}
