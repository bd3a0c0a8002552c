import { DEFAULT_LIMITS, type Limits, type Outcome, type Posting } from "../model/index.ts";
import type { RejectedRecord } from "../posting/draft.ts";
import { type PartOf, readPostings } from "../posting/read-postings.ts";
import { decodeText } from "../text/decode-text.ts";

/**
 * `asOf`: ISO date that "3 days ago" counts from. `url`: where the content came from.
 * `part`: the input is one of `splitPostings`' parts.
 */
export type ParsePostingOptions = {
  readonly asOf: string;
  readonly limits?: Partial<Limits>;
  readonly url?: string;
  readonly part?: PartOf;
};

export type { RejectedRecord };
/** The postings of a file, and the records in it that are none. */
export type ParsedPostings = { readonly postings: readonly Posting[]; readonly rejected: readonly RejectedRecord[] };

function problem(code: "EMPTY_FILE" | "UNKNOWN_FORMAT" | "NO_POSTINGS" | "TOO_LARGE", message: string): Outcome<ParsedPostings> {
  return { ok: false, problem: { code, message } };
}

/** Reads one or many postings out of text, HTML, JSON-LD, JSONL, JSON or CSV; told apart by content. */
export function parsePostings(input: Uint8Array | string, options: ParsePostingOptions): Outcome<ParsedPostings> {
  const maxBytes = options.limits?.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  if (input.length > maxBytes) {
    return problem("TOO_LARGE", `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it and try again.`);
  }
  const content = typeof input === "string" ? input : decodeText(input);
  if (content === undefined) return problem("UNKNOWN_FORMAT", "This is not a text. Give postings as text, HTML, JSON, JSONL, XML or CSV.");
  if (content.trim() === "") return problem("EMPTY_FILE", "The file is empty; please choose the file again or paste its text.");
  const { asOf, url, part } = options;
  const read = readPostings(content, { asOf, ...(url !== undefined && { url }), ...(part && { part }) });
  if (read.postings.length === 0 && read.rejected.length === 0)
    return problem("NO_POSTINGS", "No job was found in this file; please check that it is the right one, or paste the text of a posting.");
  return { ok: true, value: read };
}
