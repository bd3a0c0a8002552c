import table from "./posting-fields.json" with { type: "json" };

/** What a column or key of a posting record may hold. */
export type PostingField = keyof typeof table.fields;

/** `Job Title`, `job_title` and `jobTitle` are one name. */
function fieldKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function plain(key: string): string {
  return key.normalize("NFD").replace(/\p{M}/gu, "");
}

const BY_KEY = new Map<string, { field: PostingField; rank: number }>();
for (const [field, names] of Object.entries(table.fields) as [PostingField, readonly string[]][]) {
  for (const [rank, name] of names.entries()) {
    for (const key of [fieldKey(name), plain(fieldKey(name))]) if (!BY_KEY.has(key)) BY_KEY.set(key, { field, rank });
  }
}

/** The field that a column name or JSON key stands for, and how plainly it says so (0 is plainest). */
export function postingField(name: string): { readonly field: PostingField; readonly rank: number } | undefined {
  const key = fieldKey(name);
  return BY_KEY.get(key) ?? BY_KEY.get(plain(key));
}
