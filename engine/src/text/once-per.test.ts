import { expect, it } from "vitest";
import { oncePer } from "./once-per.ts";

it("computes anew for another document, and only then", () => {
  let count = 0;
  const lengths = oncePer((left: { text: string }, right: { text: string }) => {
    count++;
    return left.text.length - right.text.length;
  });
  const [resume, posting, other] = [{ text: "abcd" }, { text: "ab" }, { text: "abc" }];
  expect([lengths(resume, posting), lengths(resume, posting), lengths(resume, other), lengths(posting, resume)]).toEqual([2, 2, 1, -2]);
  expect(count).toBe(3);
});
