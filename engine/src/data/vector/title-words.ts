import table from "./title-words.json" with { type: "json" };

/** Words that name work in languages which the learnt table does not know, each with English words for the same work. */
export const TITLE_WORDS: readonly (readonly [word: string, english: string])[] = Object.values(table.words).flatMap((language) =>
  Object.entries(language).flatMap(([english, words]) => words.split(" ").map((word) => [word, english] as const)),
);
