import type { Problem, ProblemCode } from "../model/index.ts";

const MESSAGES = {
  EMPTY_FILE: "The file is empty; please choose the file again or export it anew.",
  UNKNOWN_FORMAT: "This kind of file cannot be read; please save it as PDF, DOCX, HTML, Markdown or plain text.",
  DAMAGED_FILE: "The file is damaged or was not transferred completely; please export or download it again.",
  PASSWORD_PROTECTED: "The file is protected by a password; please save a copy without one.",
  NO_TEXT_LAYER: "The pages are pictures without text; please use a PDF with selectable text or run text recognition on it first.",
  NO_TEXT: "No text was found in the file; please check that it is the right one.",
  TOO_LARGE: "The file is too large to be read safely; please save a smaller copy, for example without pictures.",
} as const satisfies Partial<Record<ProblemCode, string>>;

/** The failed outcome for a problem, with our sentence about it or a more telling one. */
export function problem(code: keyof typeof MESSAGES, message: string = MESSAGES[code]): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, message } };
}
