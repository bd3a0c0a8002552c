import type { JsonResume } from "@candor/engine";
import { FIELDS, type Field, valuesOf } from "./fields.ts";

/** Found and right, found and wrong, not found. */
export type Counts = { hits: number; wrong: number; missed: number };
export type FieldCounts = Record<Field, Counts>;

/** Counts of one document, field by field. */
export function scoreResume(truth: JsonResume, read: JsonResume | undefined): FieldCounts {
  const counts = FIELDS.map((field) => [field, compare(valuesOf(truth, field), read ? valuesOf(read, field) : [])] as const);
  return Object.fromEntries(counts) as FieldCounts;
}

export function add(all: readonly FieldCounts[]): FieldCounts {
  const sum = (field: Field, key: keyof Counts) => all.reduce((total, counts) => total + counts[field][key], 0);
  const rows = FIELDS.map(
    (field) => [field, { hits: sum(field, "hits"), wrong: sum(field, "wrong"), missed: sum(field, "missed") }] as const,
  );
  return Object.fromEntries(rows) as FieldCounts;
}

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ hits, wrong, missed }: Counts): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

function compare(wanted: readonly string[], found: readonly string[]): Counts {
  const left = [...wanted];
  let hits = 0;
  for (const value of found) {
    const index = left.indexOf(value);
    if (index < 0) continue;
    left.splice(index, 1);
    hits++;
  }
  return { hits, wrong: found.length - hits, missed: left.length };
}
