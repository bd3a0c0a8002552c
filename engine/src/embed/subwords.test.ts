import { expect, it } from "vitest";
import { engine } from "../testing/engine.ts";
import { knownSubwords, subwordsOf } from "./subwords.ts";

const OCCUPATIONS = ["Registered nurse", "Software developer", "Welder"].map((text) => ({ id: text, text }));
const first = (query: string) => engine.rankTexts(query, OCCUPATIONS)[0]?.id;

it("takes a word apart into beginnings and endings, the longest first", () => {
  expect(subwordsOf("krankenpfleger").beginnings[0]).toBe("^krankenp");
  expect(subwordsOf("krankenpfleger").endings).toEqual(["npfleger$", "pfleger$", "fleger$", "leger$", "eger$"]);
  expect(subwordsOf("cook")).toEqual({ beginnings: [], endings: [] });
});

it("knows an unknown word by its longest known ends", () => {
  const known = new Set(["^kran", "^kranken", "eger$"]);
  expect(knownSubwords("krankenpfleger", (subword) => known.has(subword))).toEqual(["^kranken", "eger$"]);
  expect(knownSubwords("krankenpfleger", () => false)).toEqual([]);
});

it.each([
  ["Intensivkrankenpflegerin", "Registered nurse"],
  ["Webanwendungsentwickler", "Software developer"],
  ["Unterwasserschweißer", "Welder"],
])("places the compound %s, which nobody taught it, beside %s", (compound, occupation) => {
  expect(first(compound)).toBe(occupation);
});
