import type { OcrAnswer, OcrRequest } from "./messages.ts";
import type { OcrProcess } from "./ocr-process.ts";

/** What one document may spend on text recognition in total, waiting for others included. */
const BUDGET_MS = 90_000;

/** Asks for one document until its time is used up; from then on every answer is empty, and the pages left are noted. */
export function ocrForDocument(ocr: OcrProcess, budgetMs: number = BUDGET_MS): (request: OcrRequest) => Promise<OcrAnswer> {
  let left = budgetMs;
  return async (request) => {
    if (left <= 0) return {};
    const start = performance.now();
    const answer = await ocr.ask(request);
    left -= performance.now() - start;
    return answer;
  };
}
