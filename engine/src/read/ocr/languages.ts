import { franc } from "franc-min";

/** Codes that recognisers use where they differ from ISO 639-3. */
const RECOGNISER_CODES: Readonly<Record<string, string>> = { cmn: "chi_sim" };
const NAMES: Readonly<Record<string, string>> = {
  eng: "English",
  deu: "German",
  fra: "French",
  spa: "Spanish",
  por: "Portuguese",
  ita: "Italian",
  nld: "Dutch",
  chi_sim: "Chinese",
};

/** Shorter texts are names and numbers, whose language says nothing. */
const FEWEST_LETTERS = 120;

/** The language of a text as recognisers name it, or `undefined` where it cannot be told. */
export function languageOf(text: string): string | undefined {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{2,}[,.;:]?$/u.test(word));
  const prose = words.join(" ");
  if (prose.length < FEWEST_LETTERS) return undefined;
  const code = franc(prose);
  return code === "und" ? undefined : (RECOGNISER_CODES[code] ?? code);
}

/** Of the languages that are installed, those that somebody added to the ones that come with Candor. */
export function addedLanguages(installed: readonly string[]): readonly string[] {
  return installed.filter((language) => !(language in NAMES));
}

/** A language's English name, or its code. */
export function languageName(code: string): string {
  return NAMES[code] ?? code;
}
