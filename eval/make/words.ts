import { readFileSync } from "node:fs";

/** The words that documents in one language use: headings in several spellings, months, labels. */
export type Words = {
  readonly [section in SectionWord]: readonly string[];
} & {
  readonly [label in
    | "contact"
    | "personal"
    | "title"
    | "email"
    | "phone"
    | "address"
    | "born"
    | "since"
    | "to"
    | "at"
    | "and"
    | "page"
    | "of"]: string;
} & {
  readonly present: readonly string[];
  readonly courses: string;
  /** `{}` stands where the grade goes, or the skills. */
  readonly grade: string;
  readonly prose: string;
  readonly levels: readonly string[];
  readonly seasons: readonly string[];
  readonly months: readonly string[];
  readonly short: readonly string[];
};

/** Sections in the order that most resumes have. */
export const SECTIONS = [
  "summary",
  "work",
  "education",
  "projects",
  "skills",
  "languages",
  "certificates",
  "awards",
  "publications",
  "volunteer",
  "interests",
  "references",
] as const;
export type SectionWord = (typeof SECTIONS)[number];

export function loadWords(language: string): Words {
  return JSON.parse(readFileSync(new URL(`words/${language}.json`, import.meta.url), "utf8")) as Words;
}
