import { describe, expect, test } from "vitest";
import { findHumanLanguages, fluencyLevel, languageCode } from "./find-human-languages.ts";

describe("human languages", () => {
  test("names of many languages lead to one code", () => {
    expect(["English", "Englisch", "inglés", "英语"].map(languageCode)).toEqual(["en", "en", "en", "en"]);
    expect(["Haitian Creole", "créole haïtien", "Lengua de signos"].map(languageCode)).toEqual(["ht", "ht", "ssp"]);
    expect(["英文", "廣東話", "日語", "sorabe", "friulano"].map(languageCode)).toEqual(["en", "zh", "ja", "hsb", "fur"]);
    expect(languageCode("Java")).toBeUndefined();
  });

  test("words for fluency lead to the levels of the European framework", () => {
    const levels = ["Muttersprache", "fluent", "verhandlungssicher", "B2", "notions"].map(fluencyLevel);
    expect(levels).toEqual(["native", "C1", "C1", "B2", "A2"]);
  });

  test("all languages of a line are found in order", () => {
    expect(findHumanLanguages("Deutsch (Muttersprache), Englisch").map((found) => found.code)).toEqual(["de", "en"]);
  });
});
