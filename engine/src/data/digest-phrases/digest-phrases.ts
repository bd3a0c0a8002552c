import type { MatchLocale } from "../match-phrases/match-phrases.ts";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

export type DigestPhraseKey = keyof (typeof en)["phrases"];

/** What the digest of a posting says, in the languages of a match. */
export const DIGEST_PHRASES: Readonly<Record<MatchLocale, Readonly<Record<DigestPhraseKey, string>>>> = {
  en: en.phrases,
  de: de.phrases,
  fr: fr.phrases,
  es: es.phrases,
};
