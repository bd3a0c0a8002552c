import type { LexiconSkill } from "../../data/skills.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A way to write a skill's name: its words, and how sure a hit of it is. */
export type Form = {
  /** Absent: the phrase is known to mean no skill. */
  readonly skill?: LexiconSkill;
  readonly keys: readonly string[];
  /** The words in the only letter case that counts by itself, joined by spaces. */
  readonly letters?: string;
  /** An everyday word as well: needs a list of skills or a fitting word nearby. */
  readonly ambiguous?: true;
};

/** Every form of a skill that the recogniser looks for. */
export function formsOf(skill: LexiconSkill): Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form): void => {
    const key = `${form.letters ?? ""}|${form.keys.join(" ")}`;
    if (!forms.has(key)) forms.set(key, form);
  };
  const ambiguous = skill.context ? ({ ambiguous: true } as const) : {};
  // With separate exact forms it is those that are everyday words ("Node"), and the full name ("Node.js") is not.
  const ambiguousName = skill.nameExact || !skill.exact ? ambiguous : {};
  for (const alias of skill.aliases ?? []) for (const keys of spellings(alias, skill.kind)) add({ skill, keys });
  if (skill.nameExact) add({ skill, keys: keysOf(skill.name), letters: lettersOf(skill.name), ...ambiguousName });
  else for (const keys of spellings(skill.name, skill.kind)) add({ skill, keys, ...ambiguousName });
  for (const exact of skill.exact ?? []) add({ skill, keys: keysOf(exact), letters: lettersOf(exact), ...ambiguous });
  for (const phrase of skill.not ?? []) add({ keys: keysOf(phrase) });
  return [...forms.values()];
}

function keysOf(form: string): string[] {
  return tokenize(form).map((token) => token.key);
}

function lettersOf(form: string): string {
  return tokenize(form)
    .map((token) => form.slice(token.start, token.end))
    .join(" ");
}

/** All spellings of a name: joined, parted, British and American, one and many. */
function spellings(form: string, kind: LexiconSkill["kind"]): string[][] {
  const tokens = tokenize(form);
  const bases = [tokens.map((token) => token.key), ...joined(form, tokens), ...parted(form, tokens)];
  return bases.flatMap((keys) => bothSpellings(keys)).flatMap((keys) => numbers(keys, form, kind));
}

/** `Node.js` as `nodejs`, `front end` as `frontend`, `A/B testing` as `ab testing`. */
function joined(form: string, tokens: readonly Token[]): string[][] {
  const [first, second, ...rest] = tokens;
  if (!first || !second) return [];
  if (tokens.length > 2 && !/^[-./]?$/.test(form.slice(first.end, second.start))) return [];
  if (first.key === "&" || second.key === "&" || second.bare || rest.length > 2) return [];
  const all = [[first.key + second.key, ...rest.map((token) => token.key)]];
  const [third, ...others] = rest;
  if (third && others.length === 0 && /^[-./]?$/.test(form.slice(second.end, third.start)) && third.key !== "&")
    all.push([first.key + second.key + third.key]);
  return all;
}

const CAMEL = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,}|JS|DB|SQL|CI|UI|ML|AI)$/u;
/** Words that start a camel-case name and would, standing apart, join with any word before them. */
const EVERYDAY = new Set(["out", "one", "all", "net", "air", "over", "under", "linked", "open", "type", "work", "go"]);

/** `PowerPoint` as `power point`. */
function parted(form: string, tokens: readonly Token[]): string[][] {
  const found = tokens.length === 1 ? CAMEL.exec(form) : null;
  const first = found?.[1]?.toLowerCase();
  const second = found?.[2]?.toLowerCase();
  if (!first || !second || EVERYDAY.has(first)) return [];
  return [[first, second]];
}

/** British to American; read backwards as well. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, "ization$1"],
  [/ization(s?)$/, "isation$1"],
  [/(.{3})ising$/, "$1izing"],
  [/(.{3})izing$/, "$1ising"],
  [/lling$/, "ling"],
  [/([aeiou])ling$/, "$1lling"],
  [/our$/, "or"],
  [/(behavi|col|lab|harb)or$/, "$1our"],
  [/(behavi|col|lab)our(?=.)/, "$1or"],
  [/(behavi|col)or(?=.)/, "$1our"],
  [/alysing$/, "alyzing"],
  [/^centre$/, "center"],
  [/^center$/, "centre"],
  [/^licence$/, "license"],
  [/^license$/, "licence"],
  [/^programme$/, "program"],
  [/aedi/, "edi"],
  [/^catalogue$/, "catalog"],
  [/^defence$/, "defense"],
];

function bothSpellings(keys: readonly string[]): string[][] {
  const other = keys.map((key) => {
    const rule = SPELLINGS.find(([pattern]) => pattern.test(key));
    return rule ? key.replace(rule[0], rule[1]) : key;
  });
  return other.some((key, at) => key !== keys[at]) ? [[...keys], other] : [[...keys]];
}

const COUNTABLE = new Set<LexiconSkill["kind"]>(["method", "subject", "soft", "certificate", "licence"]);
const NO_SINGULAR = /(?:ics|ss|us|is|ings?|news|sales)$/;

/** One and many of the last word: product names stand as they are, except plain abbreviations (`API`, `APIs`). */
function numbers(keys: readonly string[], form: string, kind: LexiconSkill["kind"]): string[][] {
  const last = keys.at(-1) ?? "";
  const isAbbreviation = /(?:^|[^\p{L}\p{N}])\p{Lu}{2,}$/u.test(form);
  if (!COUNTABLE.has(kind) && !isAbbreviation) return [[...keys]];
  const other = isAbbreviation ? [`${last}s`] : otherNumber(last);
  return [[...keys], ...other.map((word) => [...keys.slice(0, -1), word])];
}

function otherNumber(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|x|ss)es$/.test(word)) return [word.slice(0, -2)];
  if (word.endsWith("s")) return NO_SINGULAR.test(word) ? [] : [word.slice(0, -1)];
  if (/(?:ch|sh|x|ss)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}
