import type { LaidOut, Span } from "../../model/index.ts";

/** How surely the words of these stretches were recognised, 0-1; 1 where they are text and no picture. */
export function legibility({ lines }: Pick<LaidOut, "lines">, spans: readonly Span[]): number {
  let length = 0;
  let sure = 0;
  for (const { start, end } of spans) {
    for (const line of lines) {
      if (line.start >= end || line.end <= start) continue;
      for (const placed of line.placed ?? []) {
        const shared = Math.min(end, placed.end) - Math.max(start, placed.start);
        if (shared <= 0) continue;
        length += shared;
        sure += shared * (placed.confidence ?? 1);
      }
    }
  }
  return length === 0 ? 1 : sure / length;
}
