import { type Word, wordsOf } from "../recognise/words/words.ts";

/** So many words in a row that stand in both texts were hardly written twice. */
const LENGTH = 6;
/** One in so many is kept, by its number, so that the same ones are kept in every text. */
const KEPT = 3;

/** Cyrillic and Greek letters that are drawn like Latin ones: copying is known also through them. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  ԁ: "d",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  α: "a",
  ο: "o",
  ρ: "p",
  ν: "v",
  Α: "A",
  Β: "B",
  Ε: "E",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Χ: "X",
};
const LOOKALIKE = /[аеорсухіѕјԁАВЕКМНОРСТХαορνΑΒΕΗΙΚΜΝΟΡΤΧ]/gu;

/** Numbers that stand for the word sequences of a text, a third of them, each once and in order. `words`: those of the text, if they are known. */
export function shinglesOf(text: string, words?: readonly Word[]): readonly number[] {
  const plain = text.replace(LOOKALIKE, (letter) => LATIN[letter] ?? letter);
  const stems = (plain === text && words ? words : wordsOf(plain)).map(({ stem }) => stem);
  const found = new Set<number>();
  for (let at = 0; at + LENGTH <= stems.length; at += 1) {
    const number = numberOf(stems, at);
    if (number % KEPT === 0) found.add(number);
  }
  return [...found].toSorted((a, b) => a - b);
}

const BLANK = 32;

/** FNV-1a, 32 bits, of a row of words with blanks between them. */
function numberOf(words: readonly string[], from: number): number {
  let number = 0x811c9dc5;
  for (let at = from; at < from + LENGTH; at += 1) {
    const word = words[at] ?? "";
    if (at > from) number = Math.imul(number ^ BLANK, 0x01000193);
    for (let letter = 0; letter < word.length; letter += 1) number = Math.imul(number ^ word.charCodeAt(letter), 0x01000193);
  }
  return number >>> 0;
}

/** How many numbers two ordered lists share. */
export function sharedCount(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
