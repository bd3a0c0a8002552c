import { type HeadingLexicon, headingAsides, headingKey, headingLexicons, squeeze } from "../../data/headings/headings.ts";
import type { SectionKind } from "../../model/index.ts";
import { isEmploymentType } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { collapseLetterSpacing, foldLetters } from "../../text/fold.ts";

/**
 * What the words of a line say about it being a section heading.
 *
 * `strong` headings are hardly ever anything else; `weak` ones are everyday words too; `loose` ones only contain a
 * heading word ("Aviation Experience").
 */
export type HeadingWords = { readonly kind: SectionKind; readonly trust: "strong" | "weak" | "loose"; readonly language: string };

const MOST_WORDS = 7;
const MOST_CHARACTERS = 60;
const NUMBERING = /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+|§\s*)/u;
/** What may stand in brackets behind a heading; "Certificate (Payroll)" is a certificate. */
const ASIDES: ReadonlySet<string> = new Set(headingAsides.map(foldLetters));
const NEVER = /[@]|https?:|www\.|\d{4}|[?!]$|[:：]\s*\S/u;

/** "E D U C AT I O N", "W ORK E XPERIENCE": letters drawn apart, as far as a copy of the page took them for words. */
const LONE_LETTER = /(?<!\S)\p{L}(?!\S)/u;

/** Reads a line as a section heading, once per language that knows it. */
export function headingWords(line: string): readonly HeadingWords[] {
  if (line.length > MOST_CHARACTERS * 2 || NEVER.test(line)) return [];
  const collapsed = collapseLetterSpacing(line);
  const text = collapsed.replace(NUMBERING, "");
  const bare = text.replace(/\([^)]*\)/gu, "").trim();
  if (bare.length > MOST_CHARACTERS || /[.;,]$/u.test(text.trim())) return [];
  if (bare.split(/\s+/u).length > MOST_WORDS) return headingLexicons().flatMap((lexicon) => knownWhole(lexicon, bare));
  const aside = /\(([^)]*)\)/u.exec(text)?.[1];
  if (aside !== undefined && /^\s*\(/u.test(text)) return [];
  // "Work Experience (only last 10 years)": small words say how much of it is told.
  if (aside !== undefined && !isAside(aside) && !/^\s*\p{Ll}/u.test(aside)) return withOwnWords(text.replace(/\([^)]*\)/gu, " "));
  const isSpaced = collapsed !== line || !text.includes(" ") || LONE_LETTER.test(text);
  const found = headingLexicons().flatMap((lexicon) => readIn(lexicon, text) ?? (isSpaced ? readSqueezed(lexicon, text) : undefined) ?? []);
  if (found.some(({ trust }) => trust !== "loose")) return found;
  const twice = inTwoLanguages(text);
  return twice.length > 0 ? twice : found.length > 0 ? found : withOwnWords(text);
}

/** "Formação | Education", "Expérience – Experience": a heading in two languages says the same twice. */
function inTwoLanguages(text: string): readonly HeadingWords[] {
  const [first, second, ...others] = text.split(/\s*[|/·•–—]\s*|\s+-\s+/u).filter((part) => /\p{L}/u.test(part));
  if (!first || !second || others.length > 0) return [];
  const read = (part: string) =>
    headingLexicons()
      .flatMap((lexicon) => readIn(lexicon, part) ?? [])
      .filter(({ trust }) => trust !== "loose");
  const [left, right] = [read(first), read(second)];
  const isSame = (a: HeadingWords, b: HeadingWords): boolean => a.kind === b.kind && a.language !== b.language;
  const both = [...left.filter((a) => right.some((b) => isSame(a, b))), ...right.filter((b) => left.some((a) => isSame(a, b)))];
  return both.map((reading) => ({ ...reading, trust: "strong" }));
}

/** "Field Experience Through the Riverside Programme": what stands before the small word is a heading, the rest is the person's own. */
function withOwnWords(text: string): readonly HeadingWords[] {
  const small = /\s(?:through|with|within|as|at|abroad|como|com|als|bei|comme|chez|come|presso|bij)\s/iu.exec(text);
  const own = small ? text.slice(0, small.index) : "";
  // "Experiência como Instrutor": one word tells where a title follows.
  if (!own.includes(" ") && !(small && TITLE_FOLLOWS.test(small[0]) && scoreTitle(text.slice(small.index + small[0].length)) > 0))
    return [];
  return headingLexicons().flatMap((lexicon) => {
    const found = readIn(lexicon, own);
    return found && found.trust !== "loose" ? { ...found, trust: "loose" } : [];
  });
}

const TITLE_FOLLOWS = /^\s(?:as|como|als|comme|come)\s$/iu;

/** "Habilidades Técnicas (Hard Skills)": a heading once more, in other words, says nothing new either. */
function isAside(aside: string): boolean {
  // "Independent Consulting (part-time, remote)"
  if (aside.split(/[,/]/u).some((part) => isEmploymentType(part.trim()))) return true;
  const key = foldLetters(aside)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return ASIDES.has(key) || headingLexicons().some((lexicon) => ["strong", "weak"].includes(readIn(lexicon, aside)?.trust ?? ""));
}

function readIn(lexicon: HeadingLexicon, text: string): HeadingWords | undefined {
  const key = headingKey(text, lexicon.and);
  if (key === "") return undefined;
  const found = whole(lexicon, key) ?? combined(lexicon, key) ?? halves(lexicon, text) ?? modified(lexicon, key);
  return found && { ...found, language: lexicon.language };
}

/** `TECHNICALSKILLS`, left of a heading whose letters were drawn apart. */
function readSqueezed(lexicon: HeadingLexicon, text: string): HeadingWords | undefined {
  const kind = lexicon.squeezed.get(squeeze(text));
  return kind && { kind, trust: "strong", language: lexicon.language };
}

type Found = Omit<HeadingWords, "language">;

function whole(lexicon: HeadingLexicon, key: string): Found | undefined {
  const kind = lexicon.kinds.get(key);
  return kind && { kind, trust: lexicon.weak.has(key) ? "weak" : "strong" };
}

/** "Articles dans des revues à comité de lecture": so many words are a heading only where they are known one by one. */
function knownWhole(lexicon: HeadingLexicon, text: string): readonly HeadingWords[] {
  const found = whole(lexicon, headingKey(text, lexicon.and));
  return found ? [{ ...found, language: lexicon.language }] : [];
}

/** "Education & Training", "Skills / Languages": every part must be known; the first trusted one names the section. */
function combined(lexicon: HeadingLexicon, key: string): Found | undefined {
  const parts = key.split(" & ").filter((part) => part !== "&");
  if (parts.length < 2 || parts.length > 4) return undefined;
  // "EDV- und Fachkenntnisse": the half word shares the end of the next.
  const words = parts.filter((part) => !part.endsWith("-"));
  const found = words.map((part) => whole(lexicon, part) ?? modified(lexicon, part));
  if (found.some((part) => part === undefined || part.trust === "loose")) return undefined;
  const first = found.find((part) => part?.trust === "strong") ?? found[0];
  return first && { kind: first.kind, trust: "strong" };
}

/** "工作经历 Work Experience": a heading in two scripts. */
function halves(lexicon: HeadingLexicon, text: string): Found | undefined {
  if (!/\p{Script=Han}/u.test(text) || !/\p{Script=Latin}/u.test(text)) return undefined;
  const own = lexicon.language === "zh" ? text.replace(/[^\p{Script=Han}、]+/gu, "") : text.replace(/\p{Script=Han}+/gu, " ");
  return whole(lexicon, headingKey(own, lexicon.and));
}

/** "Relevant Teaching Experience", "Otras experiencias laborales": a heading word with words that leave its kind alone. */
function modified(lexicon: HeadingLexicon, key: string): Found | undefined {
  const words = key.split(" ");
  if (words.length < 2 || words.length > 5) return undefined;
  const rest = words.filter((word) => !lexicon.modifiers.has(word) && word !== "&");
  const left = rest.join(" ");
  const kind = rest.length < words.length ? (lexicon.heads.get(left) ?? lexicon.kinds.get(left)) : undefined;
  if (kind) return { kind, trust: "strong" };
  const head = lexicon.heads.get(words.at(-1) ?? "") ?? lexicon.heads.get(words[0] ?? "");
  return head && words.length <= 4 ? { kind: head, trust: "loose" } : undefined;
}
