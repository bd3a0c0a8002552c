import type { Reading, Span } from "../../model/index.ts";
import { linesOf } from "./segments.ts";

const IN_ENTRY = /^(\/basics|\/(?:work|volunteer|education|projects)\/\d+)\//u;
const LETTER = /[\p{L}\p{N}]/u;

/** Where a value that a person typed stands in the head of its own entry, if it stands there exactly once. */
export function placeOfWords(reading: Reading, pointer: string, words: string): Span | undefined {
  const entry = IN_ENTRY.exec(pointer)?.[1];
  const sought = words.trim();
  if (entry === undefined || sought.length < 2) return undefined;
  const places = linesOf(reading, entry).flatMap((line) => {
    const at = line.text.indexOf(sought);
    const isWhole = at >= 0 && !LETTER.test(line.text[at - 1] ?? "") && !LETTER.test(line.text[at + sought.length] ?? "");
    return isWhole ? [{ start: line.start + at, end: line.start + at + sought.length }] : [];
  });
  return places.length === 1 ? places[0] : undefined;
}
