import { expect, it } from "vitest";
import { advertRarity } from "./advert-words.ts";

it("knows the words that adverts of every kind use", () => {
  for (const stem of ["team", "salary", "great", "join"]) expect(advertRarity(stem)).toBeLessThan(2);
});

it("knows no word that names a trade or a skill", () => {
  for (const stem of ["developer", "engineer", "python", "nurs", "constructor"]) expect(advertRarity(stem)).toBeUndefined();
});
