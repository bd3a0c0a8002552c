import { franc, francAll } from "franc-min";

/** The languages that have packs, by ISO 639-1, under the ISO 639-3 codes of the detector. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["eng", "en"],
  ["deu", "de"],
  ["fra", "fr"],
  ["spa", "es"],
  ["por", "pt"],
  ["ita", "it"],
  ["nld", "nl"],
  ["cmn", "zh"],
]);
/** Enough text to tell, and too little to tell from. */
const MOST_CHARACTERS = 8000;
const FEWEST_CHARACTERS = 40;
/** Han letters among the letters of a document from which it is Chinese, whatever English it quotes. */
const SOME_HAN = 0.2;

/** The language that a document is written in, ISO 639-1, out of those that have packs; undefined for too little text. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, MOST_CHARACTERS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > letters * SOME_HAN) return "zh";
  if (letters < FEWEST_CHARACTERS) return undefined;
  return LANGUAGES.get(franc(withoutAddresses(sample), { only: [...LANGUAGES.keys()] }));
}

const withoutAddresses = (text: string): string => text.replace(/(?<!\S)\S*[@/]\S*/gu, " ");

/** So many letters it takes to tell that a document is in none of the known languages. */
const FEWEST_TO_REFUSE = 100;
/** The likeness to the nearest known language, as a share of the likeness to the other one, above which nobody can tell. */
const TOO_ALIKE = 0.92;

/** The language, ISO 639-3, of a document that is in none of those with packs; undefined where it is in one of them or nobody can tell. */
export function detectOtherLanguage(text: string): string | undefined {
  const sample = text.slice(0, MOST_CHARACTERS);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_TO_REFUSE || detectLanguage(text) === "zh") return undefined;
  const [first, ...others] = francAll(withoutAddresses(sample));
  if (!first || first[0] === "und" || LANGUAGES.has(first[0])) return undefined;
  const nearest = others.find(([language]) => LANGUAGES.has(language))?.[1] ?? 0;
  return nearest <= first[1] * TOO_ALIKE ? first[0] : undefined;
}
