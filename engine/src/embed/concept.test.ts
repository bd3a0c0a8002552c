import { expect, it } from "vitest";
import { vectorizerPack } from "../testing/engine.ts";
import { readVectorizer } from "./read-vectorizer.ts";

const vectorizer = readVectorizer(vectorizerPack);

function likeness(a: string, b: string): number {
  const right = vectorizer.concept(b);
  return vectorizer.concept(a).reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

it.each([
  ["Infirmière de bloc", "Registered Nurse"],
  ["Muratore", "Mason"],
  ["Enfermeira", "Infermiere"],
  ["Verpleegkundige", "Krankenschwester"],
  ["Fontanero", "Plomero"],
  ["Développeur", "Ontwikkelaar"],
])("a title of another language or country, %s, means much the same as %s, and not another trade", (foreign, known) => {
  expect(likeness(foreign, known)).toBeGreaterThan(0.4);
  expect(likeness(foreign, "Tax Lawyer")).toBeLessThan(likeness(foreign, known) / 2);
});
