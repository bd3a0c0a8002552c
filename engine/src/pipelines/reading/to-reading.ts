import type { Extracted } from "../../extract/extract-resume.ts";
import { seniorityOf } from "../../match/seniority.ts";
import { ENGINE_VERSION, type Evidence, type LaidOut, type Note, type Reading, type Work } from "../../model/index.ts";
import { coveredMonths } from "../../normalize/dates/covered-months.ts";
import { gapsBetween } from "../../normalize/dates/gaps.ts";
import { detectLanguage } from "../../recognise/document-language/detect-language.ts";
import { locate } from "../../text/locate.ts";
import { notUnderstood } from "./not-understood.ts";
import { skillUses } from "./skill-uses.ts";

export type ReadingContext = { readonly asOf: string; readonly notes: readonly Note[] };

/** Puts together what was read, where, how sure it is, and what was not understood. */
export function toReading(document: LaidOut, extracted: Extracted, context: ReadingContext): Reading {
  const evidence: Record<string, readonly Evidence[]> = {};
  const fieldConfidence: Record<string, number> = {};
  for (const { pointer, spans, confidence } of extracted.traces) {
    evidence[pointer] = spans.map((span) => locate(document, span.start, span.end));
    fieldConfidence[pointer] = Math.round(confidence * 100) / 100;
  }
  const { work = [], education = [], volunteer = [] } = extracted.resume;
  const experienceMonths = coveredMonths(work, context.asOf);
  const language = detectLanguage(document.text);
  const seniority = seniorityOf(latest(work)?.position ?? "");
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
    ...(experienceMonths !== undefined && { experienceMonths }),
    ...(seniority !== undefined && { seniority }),
    gaps: gapsBetween([...work, ...education, ...volunteer], context.asOf),
    notes: [...context.notes, ...notUnderstood(document, extracted.traces)],
  };
}

/** The job that goes on or ended last; of several that go on, the one written first. */
function latest(work: readonly Work[]): Work | undefined {
  const endOf = (job: Work): string => (job.startDate === undefined ? "" : (job.endDate ?? "9999"));
  return work.reduce<Work | undefined>((best, job) => (best && endOf(best) >= endOf(job) ? best : job), undefined);
}
