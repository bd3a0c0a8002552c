import type { Note } from "../../model/index.ts";
import { findInstructions } from "../../recognise/instructions/find-instructions.ts";

/** Flags text that speaks to a language model; it is shown to people and never obeyed. */
export function instructionNote(text: string, where: "text" | "hidden"): Note | undefined {
  const found = findInstructions(text);
  if (!found) return undefined;
  const message =
    where === "hidden"
      ? "Hidden text of this posting gives instructions to a language model. It was left out."
      : "This posting contains text that gives instructions to a language model. It is not followed.";
  if (where === "hidden") return { code: "INSTRUCTION_LIKE_TEXT", message };
  const { start, end } = found;
  const line = text.slice(0, start).split("\n").length - 1;
  return { code: "INSTRUCTION_LIKE_TEXT", message, where: { start, end, line, quote: text.slice(start, end) } };
}
