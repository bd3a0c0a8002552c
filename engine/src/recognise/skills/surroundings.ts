import type { Token } from "./tokens.ts";

/** The words around a stretch of tokens that belong to the same sentence. */
export type Surroundings = {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
};

const SENTENCE_END = /[.!?]["')\]]?\s|\n\s*\n|[.!?]$/;

/** Words of the same sentence that stand within `reach` characters of the stretch. */
export function surroundings(text: string, tokens: readonly Token[], at: Surroundings, reach: number): Surroundings {
  const first = tokens[at.from];
  const last = tokens[at.to - 1];
  if (!first || !last) return at;
  let from = at.from;
  while (from > 0) {
    const before = tokens[from - 1];
    const after = tokens[from];
    if (!before || !after || first.start - before.start > reach || parts(text, before.end, after.start)) break;
    from -= 1;
  }
  let to = at.to;
  while (to < tokens.length) {
    const before = tokens[to - 1];
    const after = tokens[to];
    if (!before || !after || after.end - last.end > reach || parts(text, before.end, after.start)) break;
    to += 1;
  }
  return { from, to };
}

function parts(text: string, from: number, to: number): boolean {
  return to - from > 1 && SENTENCE_END.test(text.slice(from, to));
}

const LISTED = /^[\s,;/|•·●▪◦‣()&:+–—-]*(?:\b(?:and|or|und|oder|et|ou|y|o|e)\b[\s,;/|•·(]*)?$/iu;
const SEPARATOR = /[,;/|•·●▪◦‣&+\n]|\b(?:and|or|und|oder|et|ou|y|o|e)\b/iu;

/** Do two stretches stand side by side in one enumeration: "Go, Rust and C"? */
export function areListed(text: string, end: number, start: number): boolean {
  if (start < end || start - end > 12) return false;
  const between = text.slice(end, start).replace(/\s\d+(?:\.\d+)*/g, "");
  return LISTED.test(between) && SEPARATOR.test(between);
}

/** Words after which an everyday word in its own capital letter is meant as a skill. */
const CUE =
  /\b(?:experience[ds]?|proficien\p{L}*|knowledge|knowledgeable|skills?|skilled|expertise|expert|fluen\p{L}*|familiar\p{L}*|program\p{L}*|languages?|technolog\p{L}*|tools?|stack|frameworks?|librar\p{L}*|software|cod(?:e|ing)|scripting|written|develop\p{L}*|using|use of|used|certified|advanced|master\p{L}*|command of|Kenntnisse|Erfahrung|Umgang|connaissances?|maîtrise|expérience|conocimientos?|manejo|dominio)\b[^.!?\n]{0,24}$/iu;

/** Does a word just before announce skills: "experience with ...", "tools: ..."? */
export function isAnnounced(text: string, start: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - 60), start));
}

/** Is this one letter an initial, a mark, a unit or a piece of another word ("C-level", "R&D", "25 °C")? */
export function isLoneLetter(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (/[-‐‑–'’&°.@_\\]/u.test(before) || /[-‐‑'’&@_\\]/u.test(after)) return true;
  if (before === "(" && after === ")") return true;
  if (/\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (after === "." && !/^\.(?:\s|$)/.test(text.slice(end, end + 2))) return true;
  return (
    after === "." &&
    /^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6)) &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** What is German or French without being the language: "French cuisine", "the German market", "English breakfast". */
const OF_A_COUNTRY =
  /^[ -](?:breakfast|cuisine|cooking|dishes|doors?|embassy|food|fries|government|gaap|windows|laws?|(?:labou?r|employment|contract|tax|criminal|civil|company) law|lawyers?|attorneys?|solicitors?|legislation|regulations?|nationality|history|army|markets?|nationals?|citizens?|citizenship|passport|pastry|press|restaurants?|tax|toast|wines?|tea|salad|coffee|compan(?:y|ies)|customers?|clients?|office|offices|subsidiar(?:y|ies)|headquarters|shepherd)\b/i;

/** Does the word after a language's name say that a country is meant? */
export function isOfACountry(text: string, end: number): boolean {
  return OF_A_COUNTRY.test(text.slice(end, end + 24));
}
