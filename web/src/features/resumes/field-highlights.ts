import type { Reading } from "@candor/engine/model";
import type { Highlight } from "../../lib/highlight.ts";
import type { Field } from "./reading-fields.ts";

/** The places of fields in the document; a field without evidence has none and is left out. */
export function highlightsOf(fields: readonly Field[], reading: Pick<Reading, "evidence">, nameOf: (field: Field) => string): Highlight[] {
  return fields.flatMap((field) => {
    const evidence = evidenceOf(reading, field.pointer);
    return evidence.length > 0 ? [{ id: field.pointer, tone: "accent" as const, label: nameOf(field), evidence }] : [];
  });
}

/** Evidence of a field; a part of a place or profile may have been read as a whole, so its parents are asked too. */
export function evidenceOf(reading: Pick<Reading, "evidence">, pointer: string) {
  for (let at = pointer; at.split("/").length > 2; at = at.slice(0, at.lastIndexOf("/"))) {
    const evidence = reading.evidence[at];
    if (evidence && evidence.length > 0) return evidence;
    if (!/\/(city|region|url|username|network)$/.test(at)) break;
  }
  return [];
}

/** How sure the machine is of a field, in three steps; a quiet underline shows the lower two. */
export function doubtOf(confidence: number | undefined): "none" | "some" | "much" {
  if (confidence === undefined || confidence >= 0.8) return "none";
  return confidence >= 0.5 ? "some" : "much";
}
