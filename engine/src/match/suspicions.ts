import type { Note, Reading } from "../model/index.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { locate } from "../text/locate.ts";
import { oncePer } from "../text/once-per.ts";

/** Said by the reader of the document; a match repeats them, since they bear on what a score is worth. */
const OF_THE_READING: ReadonlySet<string> = new Set(["HIDDEN_TEXT", "INSTRUCTION_LIKE_TEXT"]);
/** A word said so often, and in such a share of the text, was not said for a reader. */
const LEAST_REPEATS = 20;
const REPEATED_SHARE = 0.06;
/** Letters that look like Latin ones inside a Latin word, and characters that nobody sees. */
const LOOKALIKE = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}]{3,60}/u;
const INVISIBLE = /[\u{e0020}-\u{e007f}\u2060-\u2064\u202a-\u202e\u2066-\u2069]|[\u200b-\u200d\ufeff](?=[\u200b-\u200d\ufeff])/u;

/** What a person should look at before trusting a score: hidden text, instructions, stuffing, copying, tricks with letters. Nothing of it counted. */
export function suspicionsOf(reading: Reading, isCopied: boolean): readonly Note[] {
  return [
    ...reading.notes.filter(({ code }) => OF_THE_READING.has(code) && !(code === "HIDDEN_TEXT" && hidesLittle(reading))),
    ...(isCopied
      ? [{ code: "COPIED_POSTING", message: "Large parts of the posting stand word for word in the resume. They do not count." }]
      : []),
    ...tricksIn(reading),
  ];
}

const tricksIn = oncePer((reading: Reading): readonly Note[] => [
  ...stuffing(reading),
  ...at(
    reading,
    LOOKALIKE.exec(reading.text),
    "LOOKALIKE_LETTERS",
    "This word mixes letters of two scripts that look alike. It is taken as it is written.",
  ),
  ...at(reading, INVISIBLE.exec(reading.text), "INVISIBLE_CHARACTERS", "The text holds characters that nobody sees. They do not count."),
]);

/** "Page 1 of 2" beside the page hides nothing. */
const LITTLE = 4;

function hidesLittle({ hidden }: Reading): boolean {
  return wordsOf(hidden.map(({ text }) => text).join("\n")).length < LITTLE;
}

function at(reading: Reading, found: RegExpExecArray | null, code: string, message: string): readonly Note[] {
  return found ? [{ code, message, where: locate(reading, found.index, found.index + found[0].length) }] : [];
}

function stuffing(reading: Reading): readonly Note[] {
  const words = wordsOf(reading.text);
  const repeated = [...Map.groupBy(words, ({ stem }) => stem).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const first = repeated[0];
  if (!first || repeated.length < LEAST_REPEATS || repeated.length < REPEATED_SHARE * words.length) return [];
  const message = `A word is said ${repeated.length} times. It counts once.`;
  return [{ code: "KEYWORD_STUFFING", message, where: locate(reading, first.start, first.end) }];
}
