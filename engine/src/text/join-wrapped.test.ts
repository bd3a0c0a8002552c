import { expect, it } from "vitest";
import { joinWrapped } from "./join-wrapped.ts";

it.each([
  ["a word that the line cut", "Isotope geochem-", "istry", "Isotope geochemistry"],
  ["a name with a hyphen of its own", "Ministerium Baden-", "Württemberg", "Ministerium Baden-Württemberg"],
  ["half a word that shares its end with the next", "Ein-", "und Verkauf", "Ein- und Verkauf"],
  ["a dash between two things", "Python -", "advanced", "Python - advanced"],
  ["a sentence in Chinese", "负责数据", "分析", "负责数据分析"],
])("%s goes on below as it is meant", (_what, before, after, whole) => {
  expect(joinWrapped(before, after)).toBe(whole);
});
