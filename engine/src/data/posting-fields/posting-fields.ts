import { foldLetters } from "../../text/fold.ts";
import table from "./posting-fields.json" with { type: "json" };

/** What a column or key of a posting record may hold. */
export type PostingField = keyof typeof table.fields;

/** Words of which names of keys are made, beside those that name a field. */
export const KEY_PARTS = table.parts;

/** `Job Title`, `job_title` and `jobTitle` are one name, with accents or without. */
function fieldKey(name: string): string {
  return foldLetters(name).replace(/[^\p{L}\p{N}]/gu, "");
}

const BY_KEY = new Map<string, { field: PostingField; rank: number }>();
for (const [field, names] of Object.entries(table.fields) as [PostingField, readonly string[]][]) {
  for (const [rank, name] of names.entries()) if (!BY_KEY.has(fieldKey(name))) BY_KEY.set(fieldKey(name), { field, rank });
}

/** The field that a column name or JSON key stands for, and how plainly it says so (0 is plainest). */
export function postingField(name: string): { readonly field: PostingField; readonly rank: number } | undefined {
  return BY_KEY.get(fieldKey(name));
}
