import type { LaidOut, Span } from "../../model/index.ts";
import { lineAt } from "../../text/locate.ts";

/** How surely the words of these stretches were recognised, 0-1; 1 where they are text and no picture. */
export function legibility({ lines }: Pick<LaidOut, "lines">, spans: readonly Span[]): number {
  let length = 0;
  let sure = 0;
  for (const { start, end } of spans) {
    for (let at = lineAt(lines, start), line = lines[at]; line && line.start < end; at += 1, line = lines[at]) {
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
