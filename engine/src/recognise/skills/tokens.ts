import { foldLetters } from "../../text/fold.ts";

/** A word of a text as skill names see it. */
export type Token = {
  /** Folded letters for comparing; keeps the signs of `c++`, `c#` and `.net`. */
  readonly key: string;
  /** The key without such signs, where there are any. */
  readonly bare?: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+(?:\+\+|[+#](?!\p{L}))?|&/gu;
const ASCII_WORD = /^[A-Za-z0-9+#&]+$/;
const INVISIBLE = /[\u00ad\u200b-\u200d]/g;
const HAN = /\p{Script=Han}/u;
const HAN_OR_RUN = /\p{Script=Han}|[^\p{Script=Han}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}.]/u;

/** The words of a text in order. `and` and `&` are one and the same word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (!ASCII_WORD.test(found[0]) && HAN.test(found[0])) {
      // One by one: a run of signs may be longer than a call takes arguments.
      for (const token of hanTokens(found[0], start)) tokens.push(token);
      continue;
    }
    const key = ASCII_WORD.test(found[0]) ? found[0].toLowerCase() : foldLetters(found[0].replace(INVISIBLE, ""));
    if (key === "and") tokens.push({ key: "&", start, end });
    else if (key === "net" && text[start - 1] === "." && !WORD_CHARACTER.test(text[start - 2] ?? " "))
      tokens.push({ key: ".net", bare: "net", start: start - 1, end });
    else if (key.length > 1 && /[+#]$/.test(key)) tokens.push({ key, bare: key.replace(/[+#]+$/, ""), start, end });
    else if (key) tokens.push({ key, start, end });
  }
  return tokens;
}

/** Chinese has no spaces: each character is a word, and so is each run of other letters between them. */
function hanTokens(run: string, start: number): Token[] {
  return [...run.matchAll(HAN_OR_RUN)].map((piece) => ({
    key: foldLetters(piece[0].replace(INVISIBLE, "")),
    start: start + piece.index,
    end: start + piece.index + piece[0].length,
  }));
}

const GAP = /^(?:[^\S\n]{0,3}\n?[^\S\n]{0,3}|[^\S\n]?[-‐‑–/_'’·][^\S\n]?|[-‐‑]\n|\.)$/u;
const SIGN_GAP = /^ ?[,()[\]§*+] ?$/;

/** May one name run from the first offset to the second: spaces, one line break, a hyphen, slash, dot or sign? */
export function isNameGap(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0) return true;
  if (length === 1 && text[from] === " ") return true;
  if (length > 7) return false;
  const gap = text.slice(from, to);
  return GAP.test(gap) || SIGN_GAP.test(gap);
}

/** The signs of a stretch that a name must have itself: "heating, ventilation" runs over a comma, "data, analysis" does not. */
export function signsOf(stretch: string): string {
  return stretch.replace(/[^,()[\]§*+]|\++$|\b\+\+/g, "");
}
