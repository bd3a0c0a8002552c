import type { Reading } from "../model/index.ts";
import { type Word, wordsOf } from "../recognise/words/words.ts";
import { DISTANT_WORDS, LEAST_NEARNESS, PASSAGE_WORDS } from "./match.rules.ts";

/** A word of a resume that counts, at the one of its places where it counts most: 1 at the start of a section, less further down. */
export type PlacedWord = Word & { readonly nearness: number };
/** Words that stand together; repeated ones are left out. */
export type Passage = readonly PlacedWord[];

/**
 * The words of a resume, each once however often it is said, in passages of the order of the text.
 *
 * A resume begins with what somebody does now, and jobs stand in it latest first: the further down in its section a word
 * first stands, the less it counts. A resume in one long line is one section, and its oldest jobs count least.
 */
export function passagesOf({ lines, sections }: Pick<Reading, "lines" | "sections">, scoredText: string): readonly Passage[] {
  const words = placedWords(sectionStarts({ lines, sections }), scoredText);
  const best = new Map<string, PlacedWord>();
  for (const word of words) if (word.nearness > (best.get(word.stem)?.nearness ?? 0)) best.set(word.stem, word);
  const passages: Passage[] = [];
  for (let from = 0; from < words.length; from += PASSAGE_WORDS)
    passages.push(words.slice(from, from + PASSAGE_WORDS).filter((word) => best.get(word.stem) === word));
  return passages.filter((passage) => passage.length > 0);
}

/** Where each section begins, in the order of the text. */
function sectionStarts({ lines, sections }: Pick<Reading, "lines" | "sections">): readonly number[] {
  const starts = sections.flatMap((section) => lines[section.lines[0] ?? -1]?.start ?? []);
  return starts.toSorted((a, b) => a - b);
}

/** What a section has said already neither counts again nor moves its other words further down. */
function placedWords(starts: readonly number[], text: string): readonly PlacedWord[] {
  let section = 0;
  let said = new Set<string>();
  return wordsOf(text).flatMap((word) => {
    while ((starts[section] ?? Number.POSITIVE_INFINITY) <= word.start) {
      section += 1;
      said = new Set();
    }
    if (said.has(word.stem)) return [];
    const nearness = LEAST_NEARNESS + (1 - LEAST_NEARNESS) * Math.exp(-said.size / DISTANT_WORDS);
    said.add(word.stem);
    return [{ ...word, nearness }];
  });
}
