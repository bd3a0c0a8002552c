import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectorizerPack } from "../testing/engine.ts";
import { readVectorizer } from "./read-vectorizer.ts";

const builtInVectorizer = readVectorizer(vectorizerPack);

function likeness(a: string, b: string): number {
  const right = builtInVectorizer.embed(b);
  return builtInVectorizer.embed(a).reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

describe("the built-in vectorizer", () => {
  it("finds texts of one occupation alike and texts of different occupations not", () => {
    const cook = "Work the grill, prepare sauces and plate dishes in a busy kitchen";
    const chef = "Create menus, train cooks and keep food cost in a restaurant";
    const nurse = "Give medication, dress wounds and chart patients on a hospital ward";
    expect(likeness(cook, chef)).toBeGreaterThan(0.4);
    expect(likeness(cook, nurse)).toBeLessThan(0.15);
  });

  it.each([
    ["Krankenpfleger im Krankenhaus", "Registered nurse in a hospital"],
    ["Buchhalterin mit Steuererklärungen", "Accountant for tax returns"],
    ["Cocinero de restaurante", "Restaurant cook"],
  ])("brings %s near to its English counterpart", (foreign, english) => {
    expect(likeness(foreign, english)).toBeGreaterThan(0.3);
    expect(likeness(foreign, "Software engineer for embedded systems")).toBeLessThan(likeness(foreign, english) / 2);
  });

  it("treats the female and the male form of an occupation as the same", () => {
    expect(likeness("Entwicklerin", "Entwickler")).toBeCloseTo(1, 5);
    expect(likeness("desarrolladora", "desarrollador")).toBeCloseTo(1, 5);
    expect(likeness("infirmière", "infirmier")).toBeCloseTo(1, 5);
  });

  it("gives a text a likeness of 1 to itself, and an empty text none", () => {
    expect(likeness("Payroll clerk", "Payroll clerk")).toBeCloseTo(1, 5);
    expect(builtInVectorizer.embed("").every((value) => value === 0)).toBe(true);
    expect(builtInVectorizer.embed("and the 2019").every((value) => value === 0)).toBe(true);
  });

  it("adds up from its terms exactly, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 30 }), (odd, latin) => {
        const text = `${odd} nurse ${latin}`;
        const sums = new Float64Array(builtInVectorizer.dimensions);
        for (const { parts, spans } of builtInVectorizer.terms(text)) {
          for (const [dimension, value] of parts) sums[dimension] = (sums[dimension] ?? 0) + value;
          for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
        }
        expect(Float32Array.from(sums)).toEqual(builtInVectorizer.embed(text));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("gains little from a word said twenty times", () => {
    const once = likeness("Plumber with Python", "Python developer");
    expect(likeness(`Plumber with ${"Python ".repeat(20)}`, "Python developer")).toBe(
      likeness(`Plumber with ${"Python ".repeat(4)}`, "Python developer"),
    );
    expect(once).toBeGreaterThan(0);
  });

  it("has a dimension for each family of occupations", () => {
    expect(builtInVectorizer.embed("nurse")).toHaveLength(384);
    const strongest = builtInVectorizer.embed("nurse").reduce((best, value, at, all) => (value > (all[best] ?? 0) ? at : best), 0);
    expect(builtInVectorizer.meaning(strongest)).toMatch(/nurse/i);
  });
});
