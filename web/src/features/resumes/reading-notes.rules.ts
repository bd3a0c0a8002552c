import type { Evidence, Note } from "@candor/engine/model";
import type { Highlight } from "../../lib/highlight.ts";

/** A line that fits no field, with an id under which it is highlighted. */
export type LooseLine = { readonly id: string; readonly quote: string; readonly evidence: Evidence };

const looseCodes = new Set(["LINE_NOT_UNDERSTOOD", "NOT_UNDERSTOOD", "LINE_UNASSIGNED"]);

/** The lines that were not understood, in reading order and each once. */
export function notUnderstood(notes: readonly Note[]): LooseLine[] {
  const byStart = new Map<number, LooseLine>();
  for (const note of notes)
    if (looseCodes.has(note.code) && note.where)
      byStart.set(note.where.start, { id: `line ${note.where.start}`, quote: note.where.quote.trim(), evidence: note.where });
  return [...byStart.values()].filter((line) => line.quote !== "").sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Everything else that the reading notes. */
export function otherNotes(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => !looseCodes.has(note.code) && !seen.has(note.message) && seen.add(note.message));
}

/** Loose lines as highlights, so that they are found in the page like fields. */
export function looseHighlights(notes: readonly Note[], label: string): Highlight[] {
  return notUnderstood(notes).map((line) => ({ id: line.id, tone: "unknown", label, evidence: [line.evidence] }));
}
