import type { Extracted } from "../../extract/extract-resume.ts";
import { ENGINE_VERSION, type Evidence, type LaidOut, type Note, type Reading } from "../../model/index.ts";
import { detectLanguage } from "../../recognise/document-language/detect-language.ts";
import { locate } from "../../text/locate.ts";
import { instructionNotes } from "./instruction-notes.ts";
import { legibility } from "./legibility.ts";
import { notUnderstood } from "./not-understood.ts";
import { otherLanguageNotes } from "./other-language.ts";
import { skillUses } from "./skill-uses.ts";
import { workFacts } from "./work-facts.ts";

export type ReadingContext = { readonly asOf: string; readonly notes: readonly Note[] };

/** Puts together what was read, where, how sure it is, and what was not understood. */
export function toReading(document: LaidOut, extracted: Extracted, context: ReadingContext): Reading {
  const evidence: Record<string, readonly Evidence[]> = {};
  const fieldConfidence: Record<string, number> = {};
  for (const { pointer, spans, confidence } of extracted.traces) {
    evidence[pointer] = spans.map((span) => locate(document, span.start, span.end));
    fieldConfidence[pointer] = Math.round(confidence * legibility(document, spans) * 100) / 100;
  }
  const language = detectLanguage(document.text);
  const { format, kind, pageCount, pages } = document;
  return {
    engineVersion: ENGINE_VERSION,
    asOf: context.asOf,
    document: { format, kind, ...(pageCount !== undefined && { pageCount }), ...(pages && { pages }) },
    text: document.text,
    lines: document.lines,
    sections: document.sections,
    hidden: document.hidden,
    resume: extracted.resume,
    evidence,
    fieldConfidence,
    skills: skillUses(document, extracted, context.asOf),
    ...(language !== undefined && { language }),
    ...workFacts(extracted.resume, context.asOf),
    notes: [
      ...context.notes,
      ...otherLanguageNotes(document.text),
      ...instructionNotes(document),
      ...notUnderstood(document, extracted.traces),
    ],
  };
}
