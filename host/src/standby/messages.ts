import type { Outcome, ParsedPostings, ParsePostingOptions, Reading } from "@candor/engine";
import type { DocumentsRanking, DocumentsToRank } from "../pool/documents.ts";
import type { PlainResumeOptions } from "../pool/messages.ts";
import type { RankingOptions } from "../ranking/rank-jobs.ts";

/** What a command asks of the pool that stands by: one thing for each connection, as V8 serialises it. */
export type Asked =
  | { readonly kind: "resume"; readonly bytes: Uint8Array; readonly options: PlainResumeOptions }
  | { readonly kind: "postings"; readonly input: Uint8Array | string; readonly options: ParsePostingOptions }
  | { readonly kind: "ranking"; readonly documents: DocumentsToRank; readonly options: RankingOptions };

export type Answered = Outcome<Reading> | Outcome<ParsedPostings> | DocumentsRanking;
