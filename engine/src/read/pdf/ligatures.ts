import { UNKNOWN_GLYPH } from "./glyph-text.ts";

type LigatureRule = { readonly before: RegExp; readonly after: RegExp; readonly letters: string };

/** Which ligature stands in a gap, by the letters around it; the first rule that fits decides. */
const RULES: readonly LigatureRule[] = [
  { before: /\b(?:o|tra|e|coe|su|di)$/iu, after: /^c/u, letters: "ffi" },
  { before: /\ba$/iu, after: /^[ln]i/u, letters: "ffi" },
  { before: /\b(?:o|e|di|su|bu|a|co)$/iu, after: /^(?:er|ect|or|ice|air|ee)/u, letters: "ff" },
  { before: /(?:sta|tari|kicko|layo|playo|cuto|tradeo|o)$/iu, after: /^(?:s|ing|ed)?$/u, letters: "ff" },
  { before: /./u, after: /^(?:ow|ex|y|uen|ight|oat|ag|are)/u, letters: "fl" },
  { before: /^$/u, after: /^(?:ow|ex(?!p)|y|u|ight|oat|oor|ag|at|as|a[iv]|ee|o[ru]|ut)/u, letters: "fl" },
  { before: /^/u, after: /^/u, letters: "fi" },
];

/** Gives glyphs without a character, as fonts without a full map have for ligatures, the likeliest letters. */
export function repairLigatures(word: string): string {
  if (!word.includes(UNKNOWN_GLYPH)) return word;
  let repaired = "";
  for (const [at, part] of word.split(UNKNOWN_GLYPH).entries()) {
    const before = /[\p{L}]*$/u.exec(repaired)?.[0] ?? "";
    const joins = at > 0 && (/\p{L}$/u.test(repaired) || /^\p{Ll}/u.test(part));
    const rule = joins ? RULES.find((candidate) => candidate.before.test(before) && candidate.after.test(part)) : undefined;
    repaired += (rule?.letters ?? "") + part;
  }
  return repaired;
}
