import type { Box, Evidence, RequirementKind, Span, Verdict } from "@candor/engine/model";

/** What a highlight means; each tone has one colour in both schemes and never stands without a shape or a word. */
export type Tone = Verdict | RequirementKind | "accent";

/** Something to point at in a document: a field, a requirement. One highlight may stand in several places. */
export type Highlight = { readonly id: string; readonly tone: Tone; readonly label: string; readonly evidence: readonly Evidence[] };

/** A stretch of text and the highlights that cover all of it. */
export type Segment = Span & { readonly ids: readonly string[] };

/** Cuts a stretch of text at every edge of a highlight, so that overlapping highlights can be drawn without nesting. */
export function cutIntoSegments(range: Span, spans: readonly (Span & { readonly id: string })[]): Segment[] {
  const inside = spans.filter((span) => span.start < range.end && span.end > range.start && span.end > span.start);
  const edges = new Set([range.start, range.end]);
  for (const span of inside) {
    edges.add(Math.max(span.start, range.start));
    edges.add(Math.min(span.end, range.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const start = sorted[index] ?? range.start;
    const end = sorted[index + 1] ?? range.end;
    const ids = inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.id);
    segments.push({ start, end, ids: [...new Set(ids)] });
  }
  return segments;
}

/** The spans of all highlights, flat. */
export function spansOf(highlights: readonly Highlight[]): (Span & { id: string })[] {
  return highlights.flatMap((highlight) => highlight.evidence.map(({ start, end }) => ({ id: highlight.id, start, end })));
}

/** A box as percentages of its page, a little larger than the words so that they are not touched by the edge. */
export function placeOnPage(box: Box, page: { readonly width: number; readonly height: number }, margin = 1.5) {
  const percent = (value: number, whole: number) => `${((value / whole) * 100).toFixed(3)}%`;
  return {
    left: percent(box.x - margin, page.width),
    top: percent(box.y - margin, page.height),
    width: percent(box.width + 2 * margin, page.width),
    height: percent(box.height + 2 * margin, page.height),
  };
}

/** The boxes of a highlight on one page; boxes of one row that touch become one, so that a phrase is one rectangle. */
export function boxesOnPage(highlight: Highlight, page: number): Box[] {
  const boxes = highlight.evidence.flatMap((evidence) => evidence.boxes ?? []).filter((box) => box.page === page);
  return mergeTouching(boxes);
}

/** Joins boxes that share a row and stand closer together than a word space. */
export function mergeTouching(boxes: readonly Box[]): Box[] {
  const merged: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x)) {
    const last = merged.at(-1);
    if (last && sharesRow(last, box) && box.x <= last.x + last.width + box.height * 0.5) merged[merged.length - 1] = unionOf(last, box);
    else merged.push(box);
  }
  return merged;
}

/** The first page that a highlight stands on; nothing for flow documents and for what was not found. */
export function firstPage(highlight: Highlight | undefined): number | undefined {
  const pages = highlight?.evidence.flatMap((evidence) => (evidence.page === undefined ? [] : [evidence.page])) ?? [];
  return pages.length > 0 ? Math.min(...pages) : undefined;
}

function sharesRow(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return a.page === b.page && overlap > Math.min(a.height, b.height) * 0.6;
}

function unionOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { page: a.page, x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** Whether a tone is a verdict, which has a dot shape of its own. */
export function isVerdict(tone: Tone): tone is Verdict {
  return tone === "met" || tone === "partly" || tone === "missing" || tone === "unknown";
}
