import { POSTINGS_PART_CHARACTERS } from "../model/index.ts";
import { startsAsJsonLines } from "../posting/formats/json-lines.ts";
import { decodeText } from "../text/decode-text.ts";

/** Some whole lines of a JSONL file, to be read with `firstLine` as an option. */
export type PostingsPart = { readonly content: string; readonly firstLine: number };

/** A long JSONL file in parts that are read one by one, so that memory does not grow with its length; `undefined` for all else. */
export function splitPostings(input: Uint8Array | string, partCharacters = POSTINGS_PART_CHARACTERS): readonly PostingsPart[] | undefined {
  if (input.length <= partCharacters) return undefined;
  const content = typeof input === "string" ? input : decodeText(input);
  if (content === undefined || !startsAsJsonLines(content)) return undefined;
  const parts: PostingsPart[] = [];
  let firstLine = 1;
  for (let from = 0; from < content.length; ) {
    const end = content.indexOf("\n", from + partCharacters);
    const to = end < 0 ? content.length : end + 1;
    const part = content.slice(from, to);
    parts.push({ content: part, firstLine });
    firstLine += lineBreaks(part);
    from = to;
  }
  return parts;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
