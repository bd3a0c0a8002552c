import { foldLetters } from "../../text/fold.ts";

const ASCII = /^[\x20-\x7e]*$/;
const NOT_IN_KEY = /\band\b|[^\p{L}\p{N}+#]+|\+(?=\p{L})/gu;
const NOT_IN_ASCII_KEY = /\band\b|[^a-z0-9+#]+|\+(?=[a-z])/g;

/** The letters of a name word by word: without case, accents, hyphens, "and" and British spelling. A word may be empty. */
export function partsOfName(name: string): readonly string[] {
  return ASCII.test(name) ? american(name.toLowerCase()).split(NOT_IN_ASCII_KEY) : american(foldLetters(name)).split(NOT_IN_KEY);
}

/**
 * The key of a name: its letters joined and without a plural.
 *
 * Spellings of one name share a key; not everything with the same key is the same name, so a match is looked at again.
 */
export function keyOfLetters(letters: string): string {
  const length = letters.length;
  if (length < 4 || letters.charCodeAt(length - 1) !== 115) return letters;
  if (letters.endsWith("ies")) return `${letters.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(letters)) return letters.slice(0, -2);
  return /[sui]s$/.test(letters) ? letters : letters.slice(0, -1);
}

const BRITISH =
  /isation|ising|ised|[ae]lling|(?<=behavi|col|lab|harb|fav|hon)our|centre|licence|programme|alys(?=e|ing)|catalogue|defence|aed(?=i)|haem|anaesth|fibre|mould|jewellery|practise/g;
const AMERICAN: Readonly<Record<string, string>> = {
  isation: "ization",
  ising: "izing",
  ised: "ized",
  elling: "eling",
  alling: "aling",
  our: "or",
  centre: "center",
  licence: "license",
  programme: "program",
  alys: "alyz",
  catalogue: "catalog",
  defence: "defense",
  aed: "ed",
  haem: "hem",
  anaesth: "anesth",
  fibre: "fiber",
  mould: "mold",
  jewellery: "jewelry",
  practise: "practice",
};

/** Folded letters in American spelling; it need not be good English, only the same for both spellings. */
export function american(letters: string): string {
  return letters.replace(BRITISH, (found) => AMERICAN[found] ?? found);
}
