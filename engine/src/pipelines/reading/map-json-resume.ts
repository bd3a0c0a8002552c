import type { Extracted } from "../../extract/extract-resume.ts";
import type { Trace } from "../../extract/traced.ts";
import type { JsonResume, LaidOut } from "../../model/index.ts";

type Value = { readonly pointer: string; readonly text: string };

/** Every text of a value with its JSON Pointer, in the order of the file. */
function textsOf(value: unknown, pointer: string): Value[] {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${pointer}/${index}`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, `${pointer}/${name}`));
}

/** `/work/1/name` belongs to the entry `/work/1`. */
function entryOf(pointer: string): string {
  return pointer.split("/").slice(0, 3).join("/");
}

/**
 * The fields of a file that states them itself, as they are, each with its place in the shown document.
 *
 * Entries follow one another in the document, so an entry's values are looked for below the entry before it.
 */
export function mapJsonResume(resume: JsonResume, document: LaidOut): Extracted {
  const traces: Trace[] = [];
  // A text of several lines is one field.
  const whole = document.text.replaceAll("\n", " ");
  let [entry, floor, reached] = ["", 0, 0];
  for (const { pointer, text } of textsOf(resume, "")) {
    if (entryOf(pointer) !== entry) [entry, floor] = [entryOf(pointer), pointer.startsWith("/basics") ? 0 : reached];
    const written = text.replaceAll(/\s+/gu, " ").trim();
    const after = whole.indexOf(written, floor);
    const start = after >= 0 ? after : whole.indexOf(written);
    if (start < 0 || written === "") continue;
    traces.push({ pointer, spans: [{ start, end: start + written.length }], confidence: 1 });
    if (after >= 0) reached = Math.max(reached, start + written.length);
  }
  return { resume, traces };
}
