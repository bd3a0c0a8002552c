import type { LexiconSkill } from "../../data/lexicon-skill.ts";
import { american } from "./name-key.ts";
import type { Name } from "./names.ts";
import { signsOf, type Token, tokenize } from "./tokens.ts";

/** What the words of a text must look like to be a written name; worked out when its key first turns up. */
type Shape = {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly camelAt: number;
  readonly signs: string;
  readonly isAbbreviation: boolean;
};

/** "APIs" and "apis" are many of an abbreviation; "Leeds" is a name of its own. */
const TITLE_CASE_PLURAL = /^\p{Lu}\p{Ll}{2,}s$/u;

const shapes = new WeakMap<Name, Shape>();

/** Is this stretch, whose key equals the name's, really that name: parted, joined and counted as it may be? */
export function isSameName(name: Name, words: readonly string[], stretch: string): boolean {
  const shape = shapeOf(name);
  if (signsOf(stretch) !== shape.signs) return false;
  if ((shape.words[0] ?? "").startsWith(".") !== (words[0] ?? "").startsWith(".")) return false;
  if (shape.isAbbreviation && TITLE_CASE_PLURAL.test(stretch)) return false;
  return areJoinedAlike(shape, words) && areCountedAlike(name.skill?.kind, shape, words);
}

function shapeOf(name: Name): Shape {
  const known = shapes.get(name);
  if (known) return known;
  const tokens = tokenize(name.written);
  const shape = {
    words: tokens.map((token) => american(token.key)),
    gaps: tokens.slice(1).map((token, at) => name.written.slice(tokens[at]?.end ?? 0, token.start)),
    camelAt: camelSplit(name.written, tokens),
    signs: signsOf(name.written.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)),
    isAbbreviation: /(?:^|[^\p{L}\p{N}])\p{Lu}{2,}$/u.test(name.written),
  };
  shapes.set(name, shape);
  return shape;
}

const CAMEL = /^(\p{Lu}\p{Ll}{2,})(?:\p{Lu}\p{Ll}{2,}|JS|DB|SQL|CI|UI|ML|AI)$/u;
/** Words that start a camel-case name and would, standing apart, join with any word before them. */
const EVERYDAY = new Set(["out", "one", "all", "net", "air", "over", "under", "linked", "open", "type", "work"]);

/** `PowerPoint` may be written `Power Point`: the offset of the second word, or -1. */
function camelSplit(written: string, tokens: readonly Token[]): number {
  const first = tokens.length === 1 ? CAMEL.exec(written)?.[1] : undefined;
  return first && !EVERYDAY.has(first.toLowerCase()) ? first.length : -1;
}

/** `Node.js` may be `nodejs`, `front end` may be `frontend`; `InDesign` may not be `in design`. */
function areJoinedAlike(shape: Shape, words: readonly string[]): boolean {
  const own = boundaries(shape.words);
  const found = boundaries(words);
  if (own.ands.join() !== found.ands.join()) return false;
  if (found.offsets.some((offset) => !own.offsets.includes(offset) && offset !== shape.camelAt)) return false;
  return own.offsets.every((offset, at) => {
    if (found.offsets.includes(offset)) return true;
    return own.ands.length === 0 && (own.offsets.length === 1 || /^[-./]?$/.test(shape.gaps[at] ?? " "));
  });
}

function boundaries(words: readonly string[]): { readonly offsets: readonly number[]; readonly ands: readonly number[] } {
  const offsets: number[] = [];
  const ands: number[] = [];
  let length = 0;
  words.forEach((word, at) => {
    if (at > 0) offsets.push(length);
    if (word === "&") ands.push(length);
    else length += word.startsWith(".") ? word.length - 1 : word.length;
  });
  return { offsets, ands };
}

const COUNTABLE = new Set<LexiconSkill["kind"]>(["method", "subject", "soft", "certificate", "licence"]);
/** Endings whose `s` is no plural, so that taking it away gives another word. */
const NO_SINGULAR = /(?:ics|ings?|news|sales|goods|arts)$/;

/** Product names stand as they are, except plain abbreviations (`API`, `APIs`); other names have one and many. */
function areCountedAlike(kind: LexiconSkill["kind"] | undefined, shape: Shape, words: readonly string[]): boolean {
  const own = shape.words.at(-1) ?? "";
  const found = words.at(-1) ?? "";
  const isSame = own.endsWith(found) || found.endsWith(own);
  if (isSame && own.endsWith("s") === found.endsWith("s")) return true;
  if (shape.isAbbreviation) return found.endsWith("s") && found.slice(-4, -1) === own.slice(-3);
  if (!kind || !COUNTABLE.has(kind)) return false;
  // Short names in small letters are often abbreviations: the `s` of `faas` is no plural.
  const isShort = shape.words.length === 1 && own.length <= 4;
  return !(own.endsWith("s") && (isShort || NO_SINGULAR.test(own)));
}
