import { extractResume } from "../extract/extract-resume.ts";
import { layOut } from "../layout/lay-out.ts";
import { type JsonResume, type LaidOut, type Limits, type Outcome, type Reading } from "../model/index.ts";
import { jsonResumeOf } from "../read/json-resume/json-resume-of.ts";
import { readDocument } from "../read/read-document.ts";
import { mapJsonResume } from "./reading/map-json-resume.ts";
import { toReading } from "./reading/to-reading.ts";

/** How far a document has been read: its pages are open, its lines are in order, its fields are known. */
export type ResumeStage = "opened" | "laid-out" | "fields";

/** What is known at a stage; each stage adds to the one before. */
export type PartialReading = Partial<Pick<LaidOut, "format" | "kind" | "text">> & { readonly resume?: JsonResume };

/**
 * `asOf`: ISO date that "present" stands for. `defaultCountry`: ISO 3166 code for phone numbers without one.
 * `onStage` is called as the reading proceeds, so that a page can show fields as they appear.
 */
export type ParseResumeOptions = {
  readonly asOf: string;
  readonly limits?: Partial<Limits>;
  readonly defaultCountry?: string;
  readonly onStage?: (stage: ResumeStage, partial: PartialReading) => void;
};

/** Reads a resume of any supported format into JSON Resume with evidence. */
export async function parseResume(bytes: Uint8Array, options: ParseResumeOptions): Promise<Outcome<Reading>> {
  const read = await readDocument(bytes, options.limits);
  if (!read.ok) return read;
  const source = read.value.value;
  options.onStage?.("opened", { format: source.format, kind: source.kind });
  const document = layOut(source);
  const { format, kind, text } = document.value;
  options.onStage?.("laid-out", { format, kind, text });
  const given = format === "json-resume" ? jsonResumeOf(bytes) : undefined;
  const extracted = given
    ? { value: mapJsonResume(given, document.value), notes: [] }
    : extractResume(document.value, options.defaultCountry === undefined ? {} : { defaultCountry: options.defaultCountry });
  options.onStage?.("fields", { format, kind, text, resume: extracted.value.resume });
  const notes = [...read.value.notes, ...document.notes, ...extracted.notes];
  return { ok: true, value: toReading(document.value, extracted.value, { asOf: options.asOf, notes }) };
}
