import type { SectionKind } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import it from "./it.json" with { type: "json" };
import nl from "./nl.json" with { type: "json" };
import pt from "./pt.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** Section headings of one language, all keys as `headingKey` makes them. */
export type HeadingLexicon = {
  readonly language: string;
  readonly kinds: ReadonlyMap<string, SectionKind>;
  /** Headings that are everyday words too: they need the look of a heading. */
  readonly weak: ReadonlySet<string>;
  /** Words that may stand beside a heading word without changing its kind: "relevant", "selected". */
  readonly modifiers: ReadonlySet<string>;
  /** Words that make a heading together with modifiers: "experience". */
  readonly heads: ReadonlyMap<string, SectionKind>;
  readonly and: ReadonlySet<string>;
  /** Kinds by key without spaces, for headings whose letters were drawn apart. */
  readonly squeezed: ReadonlyMap<string, SectionKind>;
};

type Source = {
  readonly language: string;
  readonly and: readonly string[];
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly weak: readonly string[];
  readonly modifiers: readonly string[];
  readonly heads: Readonly<Record<string, string>>;
  readonly asides: readonly string[];
};

/** The words between two parts of a heading become `&`, all else that is no letter or figure falls away. */
export function headingKey(text: string, and: ReadonlySet<string>): string {
  const folded = foldLetters(text).replace(/\([^)]*\)/gu, " ");
  const words = folded
    .replace(/[&+/|,;·•]|(?<=\s)[-–—](?=\s)/gu, " & ")
    .replace(/[^\p{L}\p{N}&'.-]+/gu, " ")
    .split(" ")
    .map((word) => (and.has(word) ? "&" : word.replace(/^[-.']+|[-.']+$/gu, (edge) => (edge.startsWith("-") ? "-" : ""))))
    .map((word) => (word === "-" ? "" : word))
    .filter((word) => word !== "");
  const key = words.join(" ").replace(/^(?:& )+|(?: &)+$/gu, "");
  return /\p{Script=Han}/u.test(key) ? key.replaceAll(" ", "") : key;
}

/** Letters and figures of a heading and nothing between them. */
export function squeeze(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function lexiconOf(source: Source): HeadingLexicon {
  const and = new Set(source.and.map(foldLetters));
  const keyed = (text: string): string => headingKey(text, and);
  const all = Object.entries(source.headings).flatMap(([kind, texts]) => texts.map((text) => [text, kind as SectionKind] as const));
  const kinds = new Map<string, SectionKind>();
  for (const [text, kind] of all) {
    const key = keyed(text);
    if (!kinds.has(key)) kinds.set(key, kind);
  }
  const heads = Object.entries(source.heads).map(([word, kind]) => [keyed(word), kind as SectionKind] as const);
  return {
    language: source.language,
    kinds,
    weak: new Set(source.weak.map(keyed)),
    modifiers: new Set(source.modifiers.map(keyed)),
    heads: new Map(heads),
    and,
    squeezed: new Map(all.map(([text, kind]) => [squeeze(text), kind] as const)),
  };
}

/** Words that may stand in brackets behind a heading without changing it: "Projects (selected)". */
export const headingAsides: readonly string[] = [en, de, fr, es, pt, it, nl, zh].flatMap((source) => source.asides);

let lexicons: readonly HeadingLexicon[] | undefined;

/** The section headings of every language known, built on first use. */
export function headingLexicons(): readonly HeadingLexicon[] {
  lexicons ??= [en, de, fr, es, pt, it, nl, zh].map(lexiconOf);
  return lexicons;
}
