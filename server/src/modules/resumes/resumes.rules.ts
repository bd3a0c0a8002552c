import { locate, type Reading, withFields } from "@candor/engine";
import { CodedError } from "../../platform/http/errors.ts";
import { withCorrectedSkills } from "./corrected-skills.ts";
import { patchResume } from "./patch-resume.ts";
import type { Correction, HeadingCorrection, ResumeView } from "./resumes.schemas.ts";

type Row = Omit<ResumeView, "problem" | "createdAt" | "readAt"> & {
  readonly problemCode: string | null;
  readonly problemMessage: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** A row as the contract shows it. */
export function toResume(row: Row): ResumeView {
  const { id, fileName, format, kind, size, status, sample, name, label, pageCount, matchCount } = row;
  const problem = row.problemCode === null ? null : { code: row.problemCode, message: row.problemMessage ?? "" };
  const readAt = row.readAt?.toISOString() ?? null;
  return {
    id,
    fileName,
    format,
    kind,
    size,
    status,
    problem,
    sample,
    name,
    label,
    pageCount,
    createdAt: row.createdAt.toISOString(),
    readAt,
    matchCount,
  };
}

/** New corrections over earlier ones: the last word on a field counts, and an entry taken out takes its fields along. */
export function mergeCorrections(earlier: readonly Correction[], later: readonly Correction[]): Correction[] {
  const byPointer = new Map(earlier.map((correction) => [correction.pointer, correction]));
  for (const correction of later) {
    for (const pointer of byPointer.keys())
      if (pointer !== correction.pointer && isWithin(pointer, correction.pointer)) byPointer.delete(pointer);
    byPointer.set(correction.pointer, correction);
  }
  return [...byPointer.values()];
}

/** New headings over earlier ones; a heading without a section is taken back. */
export function mergeHeadings(
  earlier: readonly HeadingCorrection[],
  later: readonly { readonly text: string; readonly section: HeadingCorrection["section"] | null }[],
): HeadingCorrection[] {
  const byText = new Map(earlier.map((heading) => [heading.text, heading]));
  for (const { text, section } of later) {
    if (section === null) byText.delete(text);
    else byText.set(text, { text, section });
  }
  return [...byText.values()];
}

/** Whether a pointer is the other, or leads to something below it. */
function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/**
 * The reading as the person corrected it.
 *
 * A corrected field has the evidence of the words that it was taken from; a value that the person typed has none, for
 * its source is the person and not the page.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): Reading {
  if (corrections.length === 0) return reading;
  const untouched = <Value>(byPointer: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(byPointer).filter(([pointer]) => !corrections.some((correction) => isWithin(pointer, correction.pointer))),
    );
  const taken = corrections.flatMap(({ pointer, value, from = [] }) =>
    value === null || from.length === 0 ? [] : [[pointer, from.map(({ start, end }) => locate(reading, start, end))] as const],
  );
  const corrected = withFields(reading, {
    resume: patchResume(reading.resume, corrections),
    evidence: { ...untouched(reading.evidence), ...Object.fromEntries(taken) },
    fieldConfidence: untouched(reading.fieldConfidence),
  });
  return { ...corrected, skills: withCorrectedSkills(corrected.skills, corrections) };
}

/** Those corrections that still point at a field after the document was read anew. */
export function stillApplicable(reading: Reading, corrections: readonly Correction[]): Correction[] {
  const kept: Correction[] = [];
  for (const correction of corrections) {
    try {
      patchResume(reading.resume, [...kept, correction]);
      kept.push(correction);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  }
  return kept;
}
