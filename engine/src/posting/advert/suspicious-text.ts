import type { Note } from "../../model/index.ts";

const TO_A_MODEL =
  /(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:previous|prior|above|earlier|all|any|your|the)\s+(?:\w+\s+){0,2}(?:instructions?|prompts?|rules|guidelines|context)|(?:you are|act as|pretend to be|behave as)\s+(?:now\s+)?(?:an?\s+)?(?:ai|llm|language model|assistant|chatbot|chatgpt|gpt|claude)\b|(?:system|developer)\s+prompt|<\|(?:im_start|system|endoftext)\|>|\[\/?(?:inst|system)\]|(?:if you are|note to|attention)\s+(?:an?\s+)?(?:ai|llm|language model|bot|automated (?:system|tool))s?\b|(?:rate|score|rank)\s+(?:this|the|every|all)\s+(?:candidates?|applicants?|postings?|resumes?|cvs?)\s+(?:as\s+)?(?:\w+\s+){0,2}(?:highest|10|100|perfect|top)|ignoriere\s+(?:\p{L}+\s+){0,3}(?:anweisungen|instruktionen|regeln)|ignore[zr]?\s+(?:\p{L}+\s+){0,3}(?:instructions|consignes)|ignora\s+(?:\p{L}+\s+){0,3}(?:instrucciones|indicaciones)/iu;
const LONGEST_QUOTE = 160;

/** Flags text that speaks to a language model; it is shown to people and never obeyed. */
export function instructionNote(text: string, where: "text" | "hidden"): Note | undefined {
  const found = TO_A_MODEL.exec(text);
  if (!found) return undefined;
  const message =
    where === "hidden"
      ? "Hidden text of this posting gives instructions to a language model. It was left out."
      : "This posting contains text that gives instructions to a language model. It is not followed.";
  if (where === "hidden") return { code: "INSTRUCTION_LIKE_TEXT", message };
  const start = found.index;
  const end = Math.min(start + found[0].length, start + LONGEST_QUOTE);
  const line = text.slice(0, start).split("\n").length - 1;
  return { code: "INSTRUCTION_LIKE_TEXT", message, where: { start, end, line, quote: text.slice(start, end) } };
}
