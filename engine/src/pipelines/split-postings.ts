import { POSTINGS_PART_CHARACTERS } from "../model/index.ts";
import { headerOf, looksLikeCsv } from "../posting/formats/csv.ts";
import { csvParts } from "../posting/formats/csv-parts.ts";
import { looksLikeJsonLines, startsAsJsonLines } from "../posting/formats/json-lines.ts";
import { itemsOf, startsAsJsonList } from "../posting/formats/json-list.ts";
import type { PartOf } from "../posting/read-postings.ts";
import { decodeText } from "../text/decode-text.ts";
import { lineBreaks } from "../text/line-breaks.ts";

/** Some whole records of a long file, to be read with `part` as an option. `upTo`: how much of the file that is, from 0 to 1. */
export type PostingsPart = { readonly content: string; readonly part: PartOf; readonly upTo: number };

/**
 * A long JSONL file, JSON list or table in parts, each made when it is asked for, so that memory does not grow with the length of
 * the file; `undefined` for all else.
 */
export function splitPostings(input: Uint8Array | string, partCharacters = POSTINGS_PART_CHARACTERS): Iterable<PostingsPart> | undefined {
  if (input.length <= partCharacters) return undefined;
  const content = typeof input === "string" ? input : decodeText(input);
  if (content === undefined) return undefined;
  if (startsAsJsonLines(content)) return measured(content.length, "lines", lineParts(content, partCharacters));
  if (startsAsJsonList(content)) return measured(content.length, "list", listParts(content, partCharacters));
  if (/^\s*[[{<]/.test(content) || looksLikeJsonLines(content) || !looksLikeCsv(content)) return undefined;
  return measured(content.length, "table", csvParts(content, headerOf(content)?.delimiter ?? ",", partCharacters));
}

type Cut = { readonly content: string; readonly firstLine: number };

function* measured(length: number, format: PartOf["format"], cuts: Iterable<Cut>): Generator<PostingsPart> {
  let taken = 0;
  for (const { content, firstLine } of cuts) {
    taken += content.length;
    yield { content, part: { format, firstLine }, upTo: Math.min(taken / length, 1) };
  }
}

function* lineParts(content: string, partCharacters: number): Generator<Cut> {
  let firstLine = 1;
  for (let from = 0; from < content.length; ) {
    const end = content.indexOf("\n", from + partCharacters);
    const to = end < 0 ? content.length : end + 1;
    const part = content.slice(from, to);
    yield { content: part, firstLine };
    firstLine += lineBreaks(part);
    from = to;
  }
}

function* listParts(content: string, partCharacters: number): Generator<Cut> {
  for (const { text, firstLine } of itemsOf(content, partCharacters)) yield { content: `[${text}]`, firstLine };
}
