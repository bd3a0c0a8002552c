import type { Span } from "../../model/index.ts";

const TO_A_MODEL =
  /(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:previous|prior|above|earlier|all|any|your|the)\s+(?:\w+\s+){0,2}(?:instructions?|prompts?|rules|guidelines|context)|(?:you are|act as|pretend to be|behave as)\s+(?:now\s+)?(?:an?\s+)?(?:ai|llm|language model|assistant|chatbot|chatgpt|gpt|claude)\b|(?:system|developer)\s+prompt|<\|(?:im_start|system|endoftext)\|>|\[\/?(?:inst|system)\]|(?:if you are|note to|attention)\s+(?:an?\s+)?(?:ai|llm|language model|bot|automated (?:system|tool))s?\b|(?:rate|score|rank)\s+(?:this|the|every|all)\s+(?:candidates?|applicants?|postings?|resumes?|cvs?)\s+(?:as\s+)?(?:\w+\s+){0,2}(?:highest|10|100|perfect|top)|ignoriere\s+(?:\p{L}+\s+){0,3}(?:anweisungen|instruktionen|regeln)|ignore[zr]?\s+(?:\p{L}+\s+){0,3}(?:instructions|consignes)|ignora\s+(?:\p{L}+\s+){0,3}(?:instrucciones|indicaciones)/iu;
const LONGEST_QUOTE = 160;

/** Text that speaks to a language model instead of to a reader; it is shown to people and never obeyed. */
export function findInstructions(text: string): Span | undefined {
  const found = TO_A_MODEL.exec(text);
  return found ? { start: found.index, end: Math.min(found.index + found[0].length, found.index + LONGEST_QUOTE) } : undefined;
}
