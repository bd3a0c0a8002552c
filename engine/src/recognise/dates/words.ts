import dateWords from "../../data/date-words/date-words.json" with { type: "json" };
import months from "../../data/months/months.json" with { type: "json" };

/** Letters of a word that is known without its accents. */
const SHORTEST_BARE = 3;

type WordKind = keyof (typeof dateWords)["languages"]["en"];

/**
 * All words of one kind over all languages, ready to stand in a pattern: longest first, so that "mar" never wins over "march", and
 * with accents as signs of their own too, as some programs write them.
 */
function alternatives(words: Iterable<string>): string {
  const unique = [...new Set([...words].flatMap((word) => [word, word.normalize("NFD")]))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return unique.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+")).join("|");
}

function listOf(kind: WordKind): string[] {
  return Object.values(dateWords.languages).flatMap((language) => language[kind]);
}

function wordsOf(kind: WordKind): string {
  return alternatives(listOf(kind));
}

/** "ate o presente": longer words also as those write them who leave out all accents; of "à" or "má" would be left what means something else. */
function withBare(kind: WordKind): string {
  const bare = listOf(kind).map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
  return alternatives([...listOf(kind), ...bare.filter((word) => word.length >= SHORTEST_BARE)]);
}

const numberedMonths: readonly (readonly [string, number])[] = Object.values(months.languages).flatMap((language) =>
  language.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Month names of every language to their number. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(numberedMonths);

/** The days of the week in every language. */
export const WEEKDAYS: readonly string[] = Object.values(dateWords.languages).flatMap(({ weekdays }) => weekdays);

/** "in" of "in corso", "à" of "à ce jour": what a line ends with where it broke inside a word for the present. */
const presentBegun = alternatives(
  Object.values(dateWords.languages).flatMap((language) => language.present.flatMap((word) => /^(\S+)\s/u.exec(word)?.[1] ?? [])),
);

/** Pattern parts; the data are per language, the grammar below them is one. */
export const WORDS = {
  month: alternatives(MONTH_NUMBERS.keys()),
  present: withBare("present"),
  presentBegun,
  since: withBare("since"),
  onwards: withBare("onwards"),
  from: wordsOf("from"),
  until: withBare("until"),
  ends: wordsOf("ends"),
  to: withBare("to"),
  season: wordsOf("seasons"),
  expected: wordsOf("expected"),
  of: wordsOf("of"),
  durationUnit: wordsOf("durationUnits"),
  label: wordsOf("labels"),
  about: wordsOf("about"),
  part: wordsOf("parts"),
} as const;
