import type { Box, Line, PlacedSpan } from "../model/index.ts";
import { type DraftLine, type DraftSpan, mainStyle, styleKey } from "./draft.ts";

/** Joins draft lines into the document's text and gives every line its offsets in it. */
export function assemble(drafts: readonly DraftLine[]): { readonly text: string; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  let offset = 0;
  for (const draft of drafts) {
    lines.push(lineOf(draft, lines.length, offset));
    offset += draft.text.length + 1;
  }
  return { text: drafts.map((draft) => draft.text).join("\n"), lines };
}

function lineOf(draft: DraftLine, index: number, offset: number): Line {
  const style = mainStyle(draft.spans);
  const moved = draft.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
  const placed: PlacedSpan[] = moved.flatMap(({ start, end, box, confidence }) =>
    box ? [{ start, end, box, ...(confidence === undefined ? {} : { confidence }) }] : [],
  );
  const styled = mergeStyles(moved.filter((span) => styleKey(span.style) !== styleKey(style)));
  const links = moved.flatMap(({ start, end, link }) => (link ? [{ start, end, url: link }] : []));
  const box = placed.length > 0 ? unionOf(placed.map((span) => span.box)) : undefined;
  return {
    index,
    text: draft.text,
    start: offset,
    end: offset + draft.text.length,
    style,
    place: draft.place,
    kind: draft.kind,
    row: draft.row,
    ...(box ? { page: box.page, box, placed } : {}),
    ...(styled.length > 0 ? { styled } : {}),
    ...(draft.column === undefined ? {} : { column: draft.column }),
    ...(draft.cell ? { cell: draft.cell } : {}),
    ...(draft.kind === "list-item" && draft.level !== undefined ? { level: draft.level } : {}),
    ...(draft.gapBefore === undefined ? {} : { gapBefore: draft.gapBefore }),
    ...(links.length > 0 ? { links: mergeLinks(links) } : {}),
    ...(draft.continues ? { continues: true } : {}),
  };
}

type Link = { readonly start: number; readonly end: number; readonly url: string };

function mergeLinks(links: readonly Link[]): Link[] {
  const merged: Link[] = [];
  for (const link of links) {
    const last = merged.at(-1);
    if (last && last.url === link.url && link.start - last.end <= 1) merged[merged.length - 1] = { ...last, end: link.end };
    else merged.push(link);
  }
  return merged;
}

function mergeStyles(spans: readonly DraftSpan[]): NonNullable<Line["styled"]> {
  const merged: { start: number; end: number; style: DraftSpan["style"] }[] = [];
  for (const { start, end, style } of spans) {
    const last = merged.at(-1);
    if (last && styleKey(last.style) === styleKey(style) && start - last.end <= 1) merged[merged.length - 1] = { ...last, end };
    else merged.push({ start, end, style });
  }
  return merged;
}

/** The smallest box around boxes of one page. */
function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { page: boxes[0]?.page ?? 1, x, y, width: right - x, height: bottom - y };
}
