import type { LaidOut, Note } from "../../model/index.ts";
import { findInstructions } from "../../recognise/instructions/find-instructions.ts";
import { locate } from "../../text/locate.ts";

/** Flags what a resume says to a language model, on the page or hidden from the eye. */
export function instructionNotes(document: LaidOut): Note[] {
  const code = "INSTRUCTION_LIKE_TEXT";
  const shown = document.lines.flatMap((line): Note[] => {
    const found = findInstructions(line.text);
    const where = found && locate(document, line.start + found.start, line.start + found.end);
    return where ? [{ code, message: "This text speaks to a language model. It is not followed.", where }] : [];
  });
  const isHidden = document.hidden.some(({ text }) => findInstructions(text) !== undefined);
  return isHidden ? [...shown, { code, message: "Hidden text speaks to a language model. It was left out." }] : shown;
}
