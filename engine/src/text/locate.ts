import type { Box, Evidence, Line } from "../model/index.ts";

/** What `locate` needs of a laid-out document or a reading. */
export type Locatable = { readonly text: string; readonly lines: readonly Pick<Line, "index" | "start" | "end" | "page" | "placed">[] };

/**
 * The evidence for a stretch of a document's text: its quote, its line, and in paged documents its page and boxes.
 *
 * A stretch over several lines gives at least one box for each line.
 */
export function locate(document: Locatable, start: number, end: number): Evidence {
  const from = Math.max(0, Math.min(start, document.text.length));
  const to = Math.max(from, Math.min(end, document.text.length));
  const first = lineAt(document.lines, from);
  const line = document.lines[first];
  const boxes: Box[] = [];
  for (let at = first; at < document.lines.length; at += 1) {
    const touched = document.lines[at];
    if (!touched || (touched.start >= to && at > first)) break;
    boxes.push(...boxesOf(touched, from, to));
  }
  return {
    start: from,
    end: to,
    line: line?.index ?? 0,
    quote: document.text.slice(from, to),
    ...(line?.page === undefined ? {} : { page: line.page }),
    ...(boxes.length === 0 ? {} : { boxes }),
  };
}

/** Index of the last line that starts at or before the offset. */
export function lineAt(lines: Locatable["lines"], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function boxesOf(line: Locatable["lines"][number], from: number, to: number): Box[] {
  const text: Box[] = [];
  for (const span of line.placed ?? []) {
    const start = Math.max(from, span.start);
    const end = Math.min(to, span.end);
    if (start >= end) continue;
    const length = span.end - span.start;
    const left = span.box.x + (span.box.width * (start - span.start)) / length;
    const box = { ...span.box, x: left, width: (span.box.width * (end - start)) / length };
    const last = text.at(-1);
    if (last && touches(last, box)) text[text.length - 1] = joined(last, box);
    else text.push(box);
  }
  return text;
}

function touches(a: Box, b: Box): boolean {
  const gap = b.x - (a.x + a.width);
  return a.page === b.page && Math.abs(a.y - b.y) < a.height / 2 && gap > -a.height && gap < a.height / 2;
}

function joined(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { page: a.page, x, y, width: right - x, height: bottom - y };
}
