import { describeHtml } from "../given/description.ts";

const LONGEST_SKILL = 60;
const MOST_WORDS = 6;
const DIVIDERS = /[,;|\n]|\s\/\s|\s[–-]\s/u;

/** Skills named in a description, and the sentences about skills that name none by themselves. */
export function skillsIn(html: string | undefined): { readonly keywords: string[]; readonly sentences: string[] } {
  const { summary, highlights } = describeHtml(html);
  const keywords: string[] = [];
  const sentences: string[] = [];
  for (const line of [...(highlights ?? []), ...(summary?.split("\n") ?? [])]) {
    const parts = line
      .split(DIVIDERS)
      .map((part) => part.trim().replace(/[.:]$/u, ""))
      .filter((part) => part !== "");
    if (parts.every((part) => part.length <= LONGEST_SKILL && part.split(/\s+/u).length <= MOST_WORDS)) keywords.push(...parts);
    else sentences.push(line);
  }
  return { keywords, sentences };
}

/** Levels by competence in one text, the lowest first: nobody should be taken for more fluent than they say. */
export function fluencyOf(levels: readonly (readonly [competence: string, level: string | undefined])[]): string | undefined {
  const byLevel = Map.groupBy(
    levels.filter(([, level]) => level),
    ([, level]) => level ?? "",
  );
  const sorted = [...byLevel].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length <= 1) return sorted[0]?.[0];
  return sorted.map(([level, own]) => `${level} (${own.map(([competence]) => competence).join(", ")})`).join(", ");
}

/** Made when a Europass is first read: its data takes longer to load than a page of text to read. */
let names: Intl.DisplayNames | undefined;

/** The English name of a language by its code of two or three letters; other texts stay as they are. */
export function languageName(code: string | undefined): string | undefined {
  if (code === undefined || !/^[a-z]{2,3}$/iu.test(code)) return code;
  const [canonical = code] = Intl.getCanonicalLocales(code.toLowerCase());
  names ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of(canonical) ?? code;
}

/** What a date says of year and month; a day is not kept. */
export function yearAndMonth(text: string | undefined): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?![\d])/u.exec(text?.trim() ?? "")?.[0];
}
