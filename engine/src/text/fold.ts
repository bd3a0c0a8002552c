import { inMainlandSigns } from "./traditional.ts";

/** Letters for comparing: lower case, accents off, compatibility forms resolved, `ß` as `ss`. */
export function foldLetters(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : folded(text);
}

/** Most words are plain, and folding is done for every one. */
const PLAIN = /^[ -~]*$/;

function folded(text: string): string {
  return inMainlandSigns(text)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("’", "'");
}

/** `E X P E R I E N C E` as `EXPERIENCE`; two or more spaces (or one in a wider spacing) part the words. */
export function collapseLetterSpacing(text: string): string {
  const trimmed = text.trim();
  if (!/^(?:[\p{L}\p{N}&/.,:+-] +){3,}[\p{L}\p{N}&/.,:+-]$/u.test(trimmed)) return text;
  return trimmed
    .split(/ {2,}/u)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ")
    .replace(/\s*&\s*/gu, " & ");
}
