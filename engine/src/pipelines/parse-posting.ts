import type { Limits, Outcome, Posting } from "../model/index.ts";

export type ParsePostingOptions = { readonly asOf: string; readonly limits?: Partial<Limits>; readonly url?: string };

/** A record that was left out, by its line (from 1) where the input has lines, and why. */
export type RejectedRecord = { readonly line?: number; readonly reason: string };
export type ParsedPostings = { readonly postings: readonly Posting[]; readonly rejected: readonly RejectedRecord[] };

/** Reads one or many postings out of text, HTML, JSON-LD, JSONL, JSON or CSV; told apart by content. */
export function parsePostings(_input: Uint8Array | string, _options: ParsePostingOptions): Outcome<ParsedPostings> {
  throw new Error("being written");
}
