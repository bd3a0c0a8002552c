import { MATCH_PHRASES, type PhraseKey, type PhraseLanguage } from "../data/match-phrases.ts";

export type Values = Readonly<Record<string, string | number>>;

const LANGUAGE: PhraseLanguage = "en";

/** A phrase with its gaps filled. */
export function phrase(key: PhraseKey, values: Values = {}): string {
  return MATCH_PHRASES[LANGUAGE][key].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** "A, B and C". */
export function listed(items: readonly string[], word: "list.and" | "list.or" = "list.and"): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${phrase(word)} ${last}` : last;
}

/** Months as people say them: "7 years", "1 year", "5 months". */
export function duration(months: number): string {
  if (months < 12) return phrase(months === 1 ? "months.one" : "months.many", { count: months });
  const years = Math.floor(months / 12);
  return phrase(years === 1 ? "years.one" : "years.many", { count: years });
}
