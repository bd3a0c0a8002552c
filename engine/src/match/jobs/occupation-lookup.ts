import type { Vectorizer } from "../../model/index.ts";
import { type KnownTitles, titleLinks } from "../known-titles.ts";

/** An occupation of an official table that a title stands for. `isExact`: the table has these very words as a name. */
export type Occupation = { readonly code: string; readonly title: string; readonly isExact: boolean };
/** Asks imported knowledge for the occupation of a title. */
export type OccupationLookup = (title: string) => Occupation | undefined;

/** Imported occupations, ready to be asked. Titles come in English where the table has it. */
export function occupationLookup(known: readonly KnownTitles[], vectorizer: Vectorizer): OccupationLookup {
  const links = titleLinks(known, vectorizer);
  const titles = new Map<string, string>();
  for (const { code, language, title } of known) if (language === "en" || !titles.has(code)) titles.set(code, title);
  return (title) => {
    const [named] = links.named(title);
    const code = named ?? links.nearest(title)[0];
    const official = code === undefined ? undefined : titles.get(code);
    return code === undefined || official === undefined ? undefined : { code, title: official, isExact: named !== undefined };
  };
}
