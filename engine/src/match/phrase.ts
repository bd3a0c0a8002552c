import { MATCH_PHRASES, type MatchLocale, type PhraseKey } from "../data/match-phrases/match-phrases.ts";

export type Values = Readonly<Record<string, string | number>>;
/** Phrases of one's own in the place of the ones that ship, by their names. */
export type OwnPhrases = Readonly<Partial<Record<PhraseKey, string>>>;

/** Says things in one language. */
export type Say = {
  /** A phrase with its gaps filled. */
  phrase(key: PhraseKey, values?: Values): string;
  /** "A, B and C". */
  listed(items: readonly string[], word?: "list.and" | "list.or"): string;
  /** Months as people say them: "7 years", "1 year", "5 months". */
  duration(months: number): string;
};

/** Speech in a language, with a workspace's own phrases where it has some. A regional tag ("de-AT") speaks its language; others speak English. */
export function speakIn(locale = "en", own: OwnPhrases = {}): Say {
  const language = locale.slice(0, 2).toLowerCase();
  const { decimalMark, phrases } = MATCH_PHRASES[isSpoken(language) ? language : "en"];
  const filling = (value: string | number | undefined, gap: string): string =>
    typeof value === "number" ? String(value).replace(".", decimalMark) : (value ?? gap);
  const say: Say = {
    phrase: (key, values = {}) => (own[key] ?? phrases[key]).replace(/\{(\w+)\}/g, (gap, name: string) => filling(values[name], gap)),
    listed: (items, word = "list.and") => {
      const last = items.at(-1) ?? "";
      return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${say.phrase(word)} ${last}` : last;
    },
    duration: (months) => {
      if (months < 12) return say.phrase(months === 1 ? "months.one" : "months.many", { count: months });
      const years = Math.floor(months / 12);
      return say.phrase(years === 1 ? "years.one" : "years.many", { count: years });
    },
  };
  return say;
}

function isSpoken(language: string): language is MatchLocale {
  return Object.hasOwn(MATCH_PHRASES, language);
}
