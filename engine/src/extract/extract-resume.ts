import type { JsonResume, LaidOut, Line, SectionKind, Staged } from "../model/index.ts";
import { type DateOptions, tellDayFirst } from "../recognise/dates/find-dates.ts";
import { extractContact } from "./contact/contact.ts";
import { numbered, type Trace, under } from "./traced.ts";
import { extractWork } from "./work/work.ts";

export type ExtractOptions = { readonly defaultCountry?: string };

/** A resume with the traces of all its fields, pointers as in JSON Resume. */
export type Extracted = { readonly resume: JsonResume; readonly traces: readonly Trace[] };

function linesOf(document: LaidOut, kind: SectionKind): Line[][] {
  return document.sections
    .filter((section) => section.kind === kind)
    .map((section) => section.lines.flatMap((index) => document.lines[index] ?? []));
}

/** Turns the sections of a document into the fields of a resume, each with the place where it was read. */
export function extractResume(document: LaidOut, options: ExtractOptions): Staged<Extracted> {
  const dayFirst = tellDayFirst(document.text);
  const dates: DateOptions = dayFirst === undefined ? {} : { dayFirst };
  const basics = extractContact(document, options);
  const work = numbered(
    "/work",
    linesOf(document, "work").flatMap((lines) => extractWork(lines, document, dates)),
  );
  const resume: JsonResume = { basics: basics.value, ...(work.value.length > 0 && { work: work.value }) };
  return { value: { resume, traces: [...under("/basics", basics.traces), ...work.traces] }, notes: [] };
}
