import { describe, expect, it } from "vitest";
import { boldWords, type InkedWord } from "./bold.ts";

const SIZE = 20;
const inked = (text: string, stretch: number): InkedWord => ({
  word: { text, x: 0, y: 0, width: 40, height: SIZE, confidence: 0.9 },
  size: SIZE,
  ink: { share: 0.3, stretch },
});
const plain = (words: string) => words.split(" ").map((text) => inked(text, 2));
const boldIn = (line: readonly InkedWord[]) => {
  const bold = boldWords([line, plain("runs the kitchen of a busy house"), plain("and trains cooks every other month")]);
  return line.filter(({ word }) => bold.has(word)).map(({ word }) => word.text);
};

describe("bold words of a recognised line", () => {
  it("reach as far as the letters stay thicker, also over a word that its comma makes lighter", () => {
    expect(boldIn([inked("Code", 3), inked("Kitchen,", 2.5), ...plain("Mentor 2019")])).toEqual(["Code", "Kitchen,"]);
  });

  it("do not begin with a word that is only a little thicker than the rest", () => {
    expect(boldIn([inked("Code", 2.5), ...plain("Kitchen and other places")])).toEqual([]);
  });
});
