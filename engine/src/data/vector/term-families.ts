import table from "./term-families.json" with { type: "json" };

/** What the word table knows of a stem: how rare it is, how much it tells about an occupation, and about which. */
export type TermEntry = {
  /** Logarithm of "in one of how many occupations". */
  readonly rarity: number;
  /** Weight in a vector: rarity times how unevenly the word is spread over the families. */
  readonly weight: number;
  /** Family index and share; the squares of the shares add up to about 1. */
  readonly families: readonly (readonly [family: number, share: number])[];
};

export const TERM_TABLE_VERSION = table.version;
/**
 * Families of occupations that share their words: the SOC codes that each joins, and the name of the occupation in its
 * middle. An index into this list is a family.
 */
export const FAMILIES: readonly { readonly codes: string; readonly name: string }[] = table.families;

const rows: Readonly<Record<string, readonly number[]>> = table.terms;
const entries = new Map<string, TermEntry | undefined>();

/** The table's row for a stem; `undefined` for words that it does not know. */
export function termEntry(stem: string): TermEntry | undefined {
  if (entries.has(stem)) return entries.get(stem);
  const row = Object.hasOwn(rows, stem) ? rows[stem] : undefined;
  const entry = row && decode(row);
  if (entry) entries.set(stem, entry);
  return entry;
}

function decode(row: readonly number[]): TermEntry {
  const families: [number, number][] = [];
  for (let at = 2; at + 1 < row.length; at += 2) families.push([row[at] ?? 0, (row[at + 1] ?? 0) / 100]);
  return { rarity: (row[0] ?? 0) / 10, weight: (row[1] ?? 0) / 10, families };
}
