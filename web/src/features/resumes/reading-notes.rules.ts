import type { Evidence, Line, Note, Reading } from "@candor/engine/model";
import type { Highlight } from "../../lib/highlight.ts";

/** A line that fits no field, or a heading that says nothing to the machine, with an id under which it is highlighted. */
export type LooseLine = { readonly id: string; readonly quote: string; readonly evidence: Evidence };

type Noted = Pick<Reading, "notes" | "lines" | "sections">;

const looseCodes = new Set(["LINE_NOT_UNDERSTOOD"]);

/** The lines that were not understood, in reading order and each once; before them the unknown headings above them. */
export function notUnderstood({ notes, lines, sections }: Noted): LooseLine[] {
  const loose = notes.flatMap((note) => (looseCodes.has(note.code) && note.where ? [note.where] : []));
  const numbers = new Set(loose.map(({ line }) => line));
  const headings = sections.flatMap((section) => {
    const heading = section.kind === "other" && section.heading !== undefined ? lines[section.heading] : undefined;
    return heading && section.lines.some((line) => numbers.has(line)) ? [evidenceOf(heading)] : [];
  });
  const byStart = new Map(
    [...headings, ...loose].map((where) => [where.start, { id: `line ${where.start}`, quote: where.quote.trim(), evidence: where }]),
  );
  return [...byStart.values()].filter((line) => line.quote !== "").sort((a, b) => a.evidence.start - b.evidence.start);
}

function evidenceOf({ start, end, index, text, page, box }: Line): Evidence {
  return { start, end, line: index, quote: text, ...(page !== undefined && { page }), ...(box && { boxes: [box] }) };
}

/** Everything else that the reading notes. */
export function otherNotes(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  const isNew = ({ message, where }: Note) => !seen.has(`${message} ${where?.start}`) && seen.add(`${message} ${where?.start}`);
  return notes.filter((note) => !looseCodes.has(note.code) && isNew(note));
}

/** Loose lines as highlights, so that they are found in the page like fields. */
export function looseHighlights(reading: Noted, label: string): Highlight[] {
  return notUnderstood(reading).map((line) => ({ id: line.id, tone: "unknown", label, evidence: [line.evidence] }));
}
