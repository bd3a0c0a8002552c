import { expect, it } from "vitest";
import { wordsOf } from "./words.ts";

const stems = (text: string) => wordsOf(text).map((word) => word.stem);

it("leaves out small words, numbers and punctuation, in four languages", () => {
  expect(stems("The nurse and the 2019 budget, with 3.5 %")).toEqual(stems("nurse budget"));
  expect(stems("mit der Pflege und für den")).toEqual(stems("Pflege"));
  expect(stems("avec les équipes dans une")).toEqual(stems("équipes"));
  expect(stems("para los clientes con una")).toEqual(stems("clientes"));
});

it.each([
  ["planning", "plans"],
  ["supplies", "supply"],
  ["Managers", "manager"],
  ["Entwicklerinnen", "Entwickler"],
  ["Krankenpflegerin", "krankenpfleger"],
  ["Qualitätsingenieurin", "Qualitätsingenieur"],
  ["Einzelhandelskauffrau", "Einzelhandelskaufmann"],
  ["Dozentinnen", "Dozenten"],
  ["Psychologin", "Psychologen"],
  ["saleswoman", "salesmen"],
  ["Waitresses", "waiter"],
  ["technicienne", "techniciens"],
  ["enfermera", "enfermeros"],
  ["vendeuse", "vendeur"],
  ["directrice", "directeur"],
  ["trabajadora", "trabajadores"],
  ["SAUTÉ", "saute"],
])("takes %s and %s for one word", (one, other) => {
  expect(stems(one)).toEqual(stems(other));
});

it("keeps names with signs whole and parts words that a slash or a missing space joins", () => {
  expect(stems("C++ C# Node.js R&D")).toEqual(["c++", "c#", "node.js", "r&d"]);
  expect(stems("sales/marketing done.Kitchen")).toEqual(stems("sales marketing done Kitchen"));
});

it("names the place of every word in the text as it was given", () => {
  const text = "  Müller-Straße: Écoles & cuisine";
  for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}&]+$/u);
});

it("stays fast on a text without spaces", () => {
  expect(wordsOf(`${"a.".repeat(50_000)}${"x".repeat(100_000)}`).length).toBeGreaterThanOrEqual(0);
});
