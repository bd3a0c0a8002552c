import type { Workplace } from "../../model/index.ts";
import words from "./workplace-words.json" with { type: "json" };

/** Wording for each workplace, in any language. */
export const WORKPLACE_WORDS: Readonly<Record<Workplace, readonly string[]>> = {
  remote: words.remote,
  hybrid: words.hybrid,
  onsite: words.onsite,
};

/** Phrases that hold such a word and mean something else ("remote sensing"). */
export const NOT_WORKPLACE: readonly string[] = words.never;

/** Names of wide areas that adverts give as a place of remote work. */
export const WIDE_AREAS: readonly string[] = words.areas;
