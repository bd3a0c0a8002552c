import { describe, expect, it } from "vitest";
import type { OcrLine, OcrWord } from "../../model/index.ts";
import { withLatinOf } from "./latin-words.ts";
import { runsOf } from "./words-to-runs.ts";

const SIZE = 20;
const word = (text: string, x: number, width: number): OcrWord => ({ text, x, y: 100, width, height: SIZE, confidence: 0.9 });
const line = (...words: OcrWord[]): OcrLine => ({ words, size: SIZE, baseline: 116, slope: 0 });
const sheet = { number: 1, width: 600, height: 800, picture: { width: 600, height: 800, pixels: new Uint8Array(480_000).fill(255) } };

describe("a scan in Chinese", () => {
  it("has no blanks inside a sentence, and keeps the one in front of a column", () => {
    const runs = runsOf(
      [line(word("管理", 40, 38), word("三十人", 82, 58), word("2017", 150, 40), word("至", 300, 18), word("今", 322, 18))],
      sheet,
    );
    expect(runs.map(({ text }) => text).join("")).toBe("管理三十人 2017 至今");
    expect(runs[0]?.box?.width).toBe(42);
  });

  it("has its Latin words as the look that knew both scripts read them, and its signs as the look that knew only them", () => {
    const alone = [line(word("邮箱:", 40, 50), word("leizhao@example.org", 100, 200), word("陕菜", 320, 40))];
    const mixed = [line(word("ti:", 40, 50), word("lei.zhao@example.org", 101, 198), word("PRR", 320, 40))];
    expect(withLatinOf(alone, mixed)[0]?.words.map(({ text }) => text)).toEqual(["邮箱:", "lei.zhao@example.org", "陕菜"]);
  });
});
