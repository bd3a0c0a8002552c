import type { Outcome, ParsedPostings, ParsePostingOptions, ParseResumeOptions, Reading } from "@candor/engine";
import type { OcrAnswer, OcrRequest } from "../ocr/messages.ts";
import type { RankingOptions } from "../ranking/rank-jobs.ts";
import type { PostingsRanking, PostingsToRank } from "../ranking/rank-postings.ts";

/** What a child process can be asked to do. */
export type Work =
  | { readonly kind: "resume"; readonly bytes: Uint8Array; readonly options: PlainResumeOptions }
  | { readonly kind: "postings"; readonly input: Uint8Array | string; readonly options: ParsePostingOptions }
  | { readonly kind: "ranking"; readonly postings: PostingsToRank; readonly options: RankingOptions };

export type ToChild =
  | { readonly kind: "work"; readonly work: Work }
  | { readonly kind: "ocr"; readonly answer: OcrAnswer }
  | { readonly kind: "resume"; readonly reading: Outcome<Reading> };

/** Resume options that can cross a process boundary. */
export type PlainResumeOptions = Omit<ParseResumeOptions, "onStage" | "ocr">;

/** What a stage reports while a resume is being read. */
export type StageReport = { readonly stage: string; readonly partial?: unknown };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "stage"; readonly report: StageReport }
  | { readonly kind: "ocr"; readonly request: OcrRequest }
  /** Asks for the resume that postings are ranked for, which another process reads. */
  | { readonly kind: "resume" }
  | { readonly kind: "done"; readonly outcome: WorkOutcome };

export type WorkOutcome = Outcome<Reading> | Outcome<ParsedPostings> | Outcome<PostingsRanking>;
