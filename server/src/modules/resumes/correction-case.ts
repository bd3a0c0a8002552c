import { layoutSignature } from "@candor/engine";
import type { ReadingRow } from "./readings.repository.ts";
import type { ResumeRow } from "./resumes.repository.ts";
import type { CorrectionCase } from "./resumes.schemas.ts";

/** What was read and what the person made of it, field by field. */
export function correctionCaseOf(
  row: Pick<ResumeRow, "storedAs" | "format"> & Pick<ReadingRow, "reading" | "corrections" | "headings">,
): CorrectionCase {
  const fields = row.corrections.map(({ pointer, value }) => ({ pointer, read: textAt(row.reading.resume, pointer), expected: value }));
  return { document: row.storedAs, format: row.format, layout: layoutSignature(row.reading), fields, headings: row.headings };
}

function textAt(resume: unknown, pointer: string): string | null {
  const found = pointer
    .slice(1)
    .split("/")
    .reduce<unknown>(
      (place, step) => (typeof place === "object" && place !== null ? (place as Record<string, unknown>)[step] : undefined),
      resume,
    );
  return typeof found === "string" ? found : null;
}
