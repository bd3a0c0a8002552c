import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** A name of something that a match says; `{gap}` is filled in. */
export type PhraseKey = keyof (typeof en)["phrases"];
/** What a match says in one language, and how that language writes the point of a number. */
export type MatchPhrases = { readonly decimalMark: string; readonly phrases: Readonly<Record<PhraseKey, string>> };

/** The languages that a match can be told in. */
export const MATCH_PHRASES = { en, de, fr, es } satisfies Record<string, MatchPhrases>;
export type MatchLocale = keyof typeof MATCH_PHRASES;
