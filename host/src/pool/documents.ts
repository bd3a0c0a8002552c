import type { Outcome } from "@candor/engine";
import type { PostingsRanking, PostingsToRank } from "../ranking/rank-postings.ts";

/** A resume and a postings file, as bytes. */
export type DocumentsToRank = PostingsToRank & { readonly resume: Uint8Array };

/** The postings ranked, or which of the two files has the problem. */
export type DocumentsRanking =
  | Extract<Outcome<PostingsRanking>, { ok: true }>
  | (Extract<Outcome<PostingsRanking>, { ok: false }> & { readonly of: "resume" | "jobs" });
