import { foldLetters } from "../../text/fold.ts";
import type { KnownTitles } from "../known-titles.ts";
import { nameBacking } from "./name-backing.ts";

/** An occupation of an official table that a title names. `isExact`: the whole title is one of its names, not only a part of it. */
export type Occupation = { readonly code: string; readonly title: string; readonly isExact: boolean };
/** Asks imported knowledge for the occupation of a title. */
export type OccupationLookup = (title: string) => Occupation | undefined;

const LONGEST_TITLE_WORDS = 12;

/**
 * Imported occupations, ready to be asked by name. Where the whole title is nobody's name, the longest part of it that is
 * one answers: its first words, then its last. A name that several occupations share and none has as its title tells nothing,
 * nor does a by-name that other occupations' names speak for more. Official titles also count without a final "s".
 */
export function occupationLookup(known: readonly KnownTitles[]): OccupationLookup {
  const titles = new Map<string, string>();
  const codesByTitle = new Map<string, Set<string>>();
  const codesByLabel = new Map<string, Set<string>>();
  for (const { code, language, title, labels } of known) {
    if (language === "en" || !titles.has(code)) titles.set(code, title.trim());
    for (const form of [title, title.replace(/s\s*$/, "")]) add(codesByTitle, form, code);
    for (const label of labels) add(codesByLabel, label, code);
  }
  let backing: ReturnType<typeof nameBacking> | undefined;
  // One word left of a longer title is too little for a by-name: "manager" is listed under "business manager".
  const named = (part: readonly string[], isWhole: boolean): string | undefined => {
    const name = part.join(" ");
    const titled = onlyOfItsTable(codesByTitle.get(name));
    if (titled !== undefined || !(isWhole || part.length > 1)) return titled;
    const code = only(codesByLabel.get(name));
    backing ??= nameBacking(known);
    return code !== undefined && backing.speaksFor(name, code) ? code : undefined;
  };
  return (title) => {
    const words = keyOf(title).split(" ").slice(0, LONGEST_TITLE_WORDS);
    for (const part of partsOf(words)) {
      const isWhole = part.length === words.length;
      const code = named(part, isWhole);
      const official = code === undefined ? undefined : titles.get(code);
      if (code !== undefined && official !== undefined) return { code, title: official, isExact: isWhole };
    }
    return undefined;
  };
}

/** All words, then all but one from the front and from the back, and so on. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((_, left) => {
    const count = words.length - left;
    return left === 0 ? [words] : [words.slice(0, count), words.slice(-count)];
  });
}

function add(codes: Map<string, Set<string>>, name: string, code: string): void {
  const key = keyOf(name);
  if (key === "") return;
  const known = codes.get(key);
  if (known) known.add(code);
  else codes.set(key, new Set([code]));
}

/** Two tables may both have an occupation of this title, and the first is as good as the other; two of one table are not the same. */
function onlyOfItsTable(codes: ReadonlySet<string> = new Set()): string | undefined {
  const tables = new Set([...codes].map((code) => code.startsWith("http")));
  return tables.size === codes.size ? [...codes][0] : undefined;
}

function only(codes: ReadonlySet<string> | undefined): string | undefined {
  return codes?.size === 1 ? [...codes][0] : undefined;
}

/** Letters and digits only, folded. */
function keyOf(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}
