import type { Outcome, ParsedPostings, ParsePostingOptions, ParseResumeOptions, Reading } from "@candor/engine";
import type { OcrAnswer, OcrRequest } from "../ocr/messages.ts";

/** What a child process can be asked to do. */
export type Work =
  | { readonly kind: "resume"; readonly bytes: Uint8Array; readonly options: PlainResumeOptions }
  | { readonly kind: "postings"; readonly input: Uint8Array | string; readonly options: ParsePostingOptions };

export type ToChild = { readonly kind: "work"; readonly work: Work } | { readonly kind: "ocr"; readonly answer: OcrAnswer };

/** Resume options that can cross a process boundary. */
export type PlainResumeOptions = Omit<ParseResumeOptions, "onStage" | "ocr">;

/** What a stage reports while a resume is being read. */
export type StageReport = { readonly stage: string; readonly partial?: unknown };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "stage"; readonly report: StageReport }
  | { readonly kind: "ocr"; readonly request: OcrRequest }
  | { readonly kind: "done"; readonly outcome: Outcome<Reading> | Outcome<ParsedPostings> };
