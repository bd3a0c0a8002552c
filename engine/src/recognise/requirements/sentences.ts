import { BEFORE_CLASS_LETTER } from "../../data/class-letters.ts";
import type { Span } from "../../model/index.ts";
import { anyOf } from "../../text/any-of.ts";

const END = /[.!?…]["”»)]?\s+(?=["„“«¿¡(]?[\p{Lu}\p{Sc}\d])|[。！？；](?=\S)/gu;
const ABBREVIATION =
  /(?:^|[\s(/])(?:e\.g|i\.e|eg|ie|etc|ca|approx|inkl|incl|bzw|ggf|evtl|vs|no|nr|dr|mr|mrs|ms|st|std|min|max|inc|ltd|co|u\.a|z\.\s?b|d\.h|o\.ä|u\.s|b\.sc|m\.sc|b\.a|m\.a|ph\.d|bc|yrs|yr|abs|art|ej|p|ex|dept|sr|jr|\p{Lu})\.$/iu;

/** "in possesso di patente B." */
const CLASS_LETTER = new RegExp(`(?<!\\p{L})${anyOf(BEFORE_CLASS_LETTER)}\\s\\p{Lu}\\.$`, "iu");
const LONGEST_BEFORE_LETTER = 24;

/** "1. Jahr" */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;

/** Parts a stretch of text into sentences. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const found of stretch.matchAll(END)) {
    const to = found.index + 1;
    if (found[0].startsWith(".") && ORDINAL.test(stretch.slice(Math.max(from, to - 4), to))) continue;
    if (found[0].startsWith(".") && endsInAbbreviation(stretch, from, to)) continue;
    spans.push({ start: start + from, end: start + found.index + found[0].trimEnd().length });
    from = found.index + found[0].length;
  }
  if (from < stretch.length) spans.push({ start: start + from, end });
  return spans;
}

/** Whether the full stop before `end` belongs to an abbreviation ("min. 5 years"). */
export function endsInAbbreviation(text: string, start: number, end: number): boolean {
  if (CLASS_LETTER.test(text.slice(Math.max(start, end - LONGEST_BEFORE_LETTER), end))) return false;
  return ABBREVIATION.test(text.slice(Math.max(start, end - 12), end));
}
