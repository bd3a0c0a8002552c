import { franc } from "franc-min";

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
  const words = sample.replace(/(?<!\S)\S*[@/]\S*/gu, " ");
  return LANGUAGES.get(franc(words, { only: [...LANGUAGES.keys()] }));
}
