import type { Vectorizer } from "../model/index.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { withoutExclusion } from "./text-spaces.ts";
import { bestOf, titleIndex } from "./title-index.ts";

/** An occupation of imported knowledge in one language, with all its names; the code is the same in all languages. */
export type KnownTitles = { readonly code: string; readonly language: string; readonly title: string; readonly labels: readonly string[] };

/** Which occupations a title names. */
export type TitleLinks = {
  /** Occupations that have exactly these words as a name. */
  named(title: string): readonly string[];
  /** Those, or else the one whose title is nearest, if any is near. */
  nearest(title: string): readonly string[];
  labels(code: string): readonly string[];
};

/** A title this like an occupation's (0 to 100) is taken for it. */
const NEAR = 45;
/** Names shared by more occupations than this tell nothing. */
const MOST_NAMED = 3;

/** Makes imported occupations ready to be looked up by title. */
export function titleLinks(known: readonly KnownTitles[], vectorizer: Vectorizer): TitleLinks {
  const codesByKey = new Map<string, Set<string>>();
  const labelsByCode = new Map<string, Set<string>>();
  for (const { code, labels } of known)
    for (const label of labels) {
      const key = keyOf(label);
      if (key !== "") codesByKey.set(key, (codesByKey.get(key) ?? new Set()).add(code));
      labelsByCode.set(code, (labelsByCode.get(code) ?? new Set()).add(label));
    }
  let index: ReturnType<typeof titleIndex> | undefined;
  const named = (title: string): readonly string[] => {
    const codes = codesByKey.get(keyOf(title));
    return codes && codes.size <= MOST_NAMED ? [...codes] : [];
  };
  return {
    named,
    nearest: (title) => {
      const exact = named(title);
      if (exact.length > 0) return exact;
      index ??= titleIndex(
        known.map((occupation) => occupation.title),
        vectorizer,
      );
      const [best] = bestOf(index.scores(index.of(title)), 1);
      const found = best && best.score >= NEAR ? known[best.index] : undefined;
      return found ? [found.code] : [];
    },
    labels: (code) => [...(labelsByCode.get(code) ?? [])],
  };
}

/** The words of a title in any order and any number. */
function keyOf(title: string): string {
  return [...new Set(wordsOf(withoutExclusion(title)).map(({ stem }) => stem))].toSorted().join(" ");
}
