import type { Line, Span, TextStyle } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";

/** Equal for text that looks the same; sizes count to the half point, and text without typography looks like "". */
export function lookOf({ size, bold, italic, font, color }: TextStyle): string {
  const parts = [size === undefined ? "" : String(Math.round(size * 2) / 2), bold ? "b" : "", italic ? "i" : "", font ?? "", color ?? ""];
  return parts.every((part) => part === "") ? "" : parts.join("|");
}

/** How most of a stretch of a line looks. */
export function lookOfSpan(line: Line, span: Span): string {
  const overlap = (run: Span) => Math.min(run.end, span.end) - Math.max(run.start, span.start);
  const runs = (line.styled ?? []).filter((run) => overlap(run) > 0).sort((a, b) => overlap(b) - overlap(a));
  return lookOf(runs[0]?.style ?? line.style);
}

/** The looks of a document with the number of characters that have them, most first. */
export function looksByUse(lines: readonly Line[]): readonly (readonly [look: string, characters: number])[] {
  const used = new Map<string, number>();
  for (const line of lines) {
    const runs = line.styled?.length ? line.styled : [{ start: line.start, end: line.end, style: line.style }];
    for (const run of runs) used.set(lookOf(run.style), (used.get(lookOf(run.style)) ?? 0) + run.end - run.start);
  }
  return [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The words of a heading or label without case, accents and ornaments. */
export function wordsKey(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "Driving licence: B" has a label; whole sentences before a colon are none. */
const LABEL = /^\W{0,3}(\p{L}[^:：.!?]{0,30}?)\s*[:：]\s+(?=\S)/u;

/** The label at the start of a line, and where its value begins. */
export function labelOf(text: string): { readonly label: string; readonly valueAt: number } | undefined {
  const found = LABEL.exec(text);
  if (!found?.[1] || found[1].split(/\s+/u).length > 4) return undefined;
  return { label: wordsKey(found[1]), valueAt: found[0].length };
}
