import { expect, it } from "vitest";
import { askedLanguage } from "./asked-language.ts";

const SPOKEN = ["en", "de", "fr", "es"] as const;

it.each([
  ["nothing said", undefined, "en"],
  ["a region's German", "de-AT,en;q=0.5", "de"],
  ["the better liked of two", "es;q=0.4, fr;q=0.9, en;q=0.1", "fr"],
  ["one that nobody here speaks, then one that is spoken", "pl, es;q=0.5", "es"],
  ["a language that is refused", "de;q=0, fr;q=0.2", "fr"],
  ["anything", "*", "en"],
  ["nonsense", ";;q=,,=1;q=x", "en"],
])("a browser with %s is answered in that language", (_what, header, language) => {
  expect(askedLanguage(SPOKEN, { header })).toBe(language);
});

it("a language asked for by name comes before the browser's", () => {
  expect(askedLanguage(SPOKEN, { named: "es", header: "de" })).toBe("es");
});
