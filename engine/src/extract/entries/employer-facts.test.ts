import { expect, test } from "vitest";
import { behindEmploymentType, isEmployerFact, withoutEmployerFacts } from "./employer-facts.ts";

test.each([
  "(150-500人) [5年9个月]",
  "(少于50人)",
  "1,000+ employees",
  "（500-1000人）",
  "[2 yrs 3 mos]",
  "a Leeds design agency",
  "une agence de Lyon",
])("%s says nothing of the post", (text) => {
  expect(isEmployerFact(text)).toBe(true);
});

test.each(["(Leeds)", "Team of 12", "(Teilzeit)", "(formerly Harrow 500)", "", "A Harrow Company"])("%s is no such fact", (text) => {
  expect(isEmployerFact(text)).toBe(false);
});

test("a name ends before the brackets with an employer's size, and keeps its own brackets", () => {
  expect("Harrow Works (150-500 employees)".slice(0, withoutEmployerFacts("Harrow Works (150-500 employees)"))).toBe("Harrow Works");
  expect(withoutEmployerFacts("Harrow Works (UK)")).toBe("Harrow Works (UK)".length);
});

test("a title begins behind how somebody was employed", () => {
  expect(["Full-time; Store Manager", "Teilzeit, Verkäuferin", "Store Manager; Full-time"].map(behindEmploymentType)).toEqual([11, 10, 0]);
});
