import type { BlockPlace, Box, Line, Span, TextStyle } from "../model/index.ts";

/** A stretch of a draft line; offsets count in the draft's own text. */
export type DraftSpan = Span & { readonly style: TextStyle; readonly box?: Box; readonly link?: string; readonly confidence?: number };

/**
 * A line before it has its place in the whole text: offsets are its own, rows are numbered by whoever made it.
 *
 * `band` numbers the horizontal stretch of a page (or the table) whose columns stand side by side; columns of different
 * bands have nothing to do with each other. `bandKind` tells whether the band has several columns at all.
 */
export type DraftLine = {
  readonly text: string;
  readonly spans: readonly DraftSpan[];
  readonly kind: Line["kind"];
  readonly place: BlockPlace;
  readonly row: number;
  readonly band: number;
  readonly column?: number;
  readonly level?: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly gapBefore?: number;
  readonly continues?: true;
};

/** The style of most characters of a line. */
export function mainStyle(spans: readonly DraftSpan[]): TextStyle {
  const weights = new Map<string, { style: TextStyle; weight: number }>();
  for (const { start, end, style } of spans) {
    const key = styleKey(style);
    const seen = weights.get(key) ?? { style, weight: 0 };
    seen.weight += end - start;
    weights.set(key, seen);
  }
  let best: { style: TextStyle; weight: number } = { style: {}, weight: -1 };
  for (const candidate of weights.values()) if (candidate.weight > best.weight) best = candidate;
  return best.style;
}

/** Equal for styles that look the same; sizes count to the half point. */
export function styleKey(style: TextStyle): string {
  const size = style.size === undefined ? "" : Math.round(style.size * 2) / 2;
  return `${size}|${style.bold ? "b" : ""}${style.italic ? "i" : ""}|${style.font ?? ""}|${style.color ?? ""}`;
}
