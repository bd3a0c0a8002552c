import { extractResume } from "../extract/extract-resume.ts";
import { layOut } from "../layout/lay-out.ts";
import type { JsonResume, LaidOut, LayoutHabit, Limits, Ocr, Outcome, Reading } from "../model/index.ts";
import { readDocument } from "../read/read-document.ts";
import { applyHabits } from "./habits/apply-habits.ts";
import { recogniseLayout } from "./habits/recognise-layout.ts";
import { asShown } from "./reading/as-shown.ts";
import { mapJsonResume } from "./reading/map-json-resume.ts";
import { toReading } from "./reading/to-reading.ts";

/**
 * How far a document has been read: its pages are open, its lines are in order, its fields are known.
 * `recognising` comes before each page that is a picture, and takes seconds.
 */
export type ResumeStage = "recognising" | "opened" | "laid-out" | "fields";

/** What is known at a stage; each stage adds to the one before. */
export type PartialReading = Partial<Pick<LaidOut, "format" | "kind" | "text">> & {
  readonly resume?: JsonResume;
  readonly recognising?: { readonly page: number; readonly of: number };
};

/**
 * `asOf`: ISO date that "present" stands for. `defaultCountry`: ISO 3166 code for phone numbers without one.
 * `onStage` is called as the reading proceeds, so that a page can show fields as they appear.
 */
export type ParseResumeOptions = {
  readonly asOf: string;
  readonly limits?: Partial<Limits>;
  readonly defaultCountry?: string;
  /** Text recognition for pictures; without it they end in a message. */
  readonly ocr?: Ocr;
  /** What earlier corrections taught; only habits of this document's layout are applied. */
  readonly habits?: readonly LayoutHabit[];
  readonly onStage?: (stage: ResumeStage, partial: PartialReading) => void;
};

/** Reads a resume of any supported format into JSON Resume with evidence. */
export async function parseResume(bytes: Uint8Array, options: ParseResumeOptions): Promise<Outcome<Reading>> {
  const read = await readDocument(bytes, options.limits, {
    ...(options.ocr && { ocr: options.ocr }),
    onRecognising: (recognising) => options.onStage?.("recognising", { recognising }),
  });
  if (!read.ok) return read;
  const source = read.value.value;
  options.onStage?.("opened", { format: source.format, kind: source.kind });
  const document = asShown(layOut(source), source);
  const { format, kind, text } = document.value;
  options.onStage?.("laid-out", { format, kind, text });
  const { given } = source;
  const known = recogniseLayout(document.value, given ? [] : (options.habits ?? []));
  const extracted = given
    ? { value: mapJsonResume(given, document.value), notes: [] }
    : extractResume(known.document, options.defaultCountry === undefined ? {} : { defaultCountry: options.defaultCountry });
  options.onStage?.("fields", { format, kind, text, resume: extracted.value.resume });
  const notes = [...read.value.notes, ...document.notes, ...extracted.notes];
  const reading = toReading(known.document, extracted.value, { asOf: options.asOf, notes });
  return { ok: true, value: applyHabits(known.uses.length > 0 ? { ...reading, learnt: known.uses } : reading, known.habits) };
}
