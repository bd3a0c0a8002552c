import { describe, expect, it } from "vitest";
import { partBareList } from "./bare-list.ts";

const parts = (text: string) => partBareList(text)?.map(({ start, end }) => text.slice(start, end));

describe("skills with nothing but blanks between them", () => {
  it.each([
    ["Figma Sketch Framer After Effects HTML & CSS", ["Figma", "Sketch", "Framer", "After Effects", "HTML", "CSS"]],
    [
      "XGBoost PyTorch scikit-learn Bayesian modelling Causal inference",
      ["XGBoost", "PyTorch", "scikit-learn", "Bayesian modelling", "Causal inference"],
    ],
    ["Data analysis Statistical modelling", ["Data analysis", "Statistical modelling"]],
  ])("are parted by the names that the lexicon knows: %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    "Java Spring Boot",
    "Adobe Creative Cloud",
    "Excel and pivot tables for sales",
    "Machine learning with Python and TensorFlow",
    "Python, SQL, Excel, Word",
    "Restoring antique wooden furniture",
  ])("stay one where they are one name, a sentence or another kind of list: %s", (text) => {
    expect(parts(text)).toBeUndefined();
  });
});
