import { expect, it } from "vitest";
import { tokenize } from "./tokens.ts";

it("takes apart a run of Chinese signs of any length, as a file read in the wrong encoding is one", () => {
  expect(tokenize("数据分析".repeat(100_000))).toHaveLength(400_000);
});
