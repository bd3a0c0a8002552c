import { readdirSync, readFileSync } from "node:fs";

/** The parts of an invented person's resume that the swap writes out. */
export type Person = {
  readonly id: string;
  readonly language: "en" | "de" | "fr" | "es";
  readonly resume: {
    readonly basics: { readonly label?: string; readonly summary?: string };
    readonly work?: readonly {
      readonly position?: string;
      readonly name?: string;
      readonly startDate?: string;
      readonly endDate?: string;
      readonly summary?: string;
      readonly highlights?: readonly string[];
    }[];
    readonly education?: readonly { readonly studyType?: string; readonly area?: string; readonly endDate?: string }[];
    readonly skills?: readonly { readonly name?: string; readonly keywords?: readonly string[] }[];
  };
};

const PEOPLE = new URL("../../../eval/corpus/people/", import.meta.url);
const LANGUAGES: ReadonlySet<string> = new Set(["en", "de", "fr", "es"]);

/** The invented people of the corpus who write in a language of which the words of identity are known. */
export function people(): readonly Person[] {
  return readdirSync(PEOPLE)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(new URL(file, PEOPLE), "utf8")) as Person)
    .filter(({ language, resume }) => LANGUAGES.has(language) && (resume.work ?? []).length > 0);
}
