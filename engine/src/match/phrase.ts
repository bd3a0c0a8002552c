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

const spoken = new Map<MatchLocale, Say>();

/** Speech in a language, with a workspace's own phrases where it has some. A regional tag ("de-AT") speaks its language; others speak English. */
export function speakIn(locale = "en", own?: OwnPhrases): Say {
  const language = locale.slice(0, 2).toLowerCase();
  const known = isSpoken(language) ? language : "en";
  if (own) return speech(known, own);
  const say = spoken.get(known) ?? speech(known, {});
  spoken.set(known, say);
  return say;
}

function speech(language: MatchLocale, own: OwnPhrases): Say {
  const { decimalMark, phrases } = MATCH_PHRASES[language];
  /** Texts and the names of the gaps between them, in turn. */
  const taken = new Map<PhraseKey, readonly string[]>();
  const takenApart = (key: PhraseKey): readonly string[] => {
    const parts = taken.get(key) ?? (own[key] ?? phrases[key]).split(/\{(\w+)\}/);
    taken.set(key, parts);
    return parts;
  };
  const filling = (value: string | number | undefined, gap: string): string =>
    typeof value === "number" ? String(value).replace(".", decimalMark) : (value ?? gap);
  const say: Say = {
    phrase: (key, values = {}) => {
      const parts = takenApart(key);
      let said = parts[0] ?? "";
      for (let at = 1; at < parts.length; at += 2) said += filling(values[parts[at] ?? ""], `{${parts[at]}}`) + parts[at + 1];
      return said;
    },
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
