import type { Requirement } from "@candor/engine/model";
import { expect, it } from "vitest";
import { correctionsFor, openingWords } from "./correction-for.ts";

const demand = (change: Partial<Requirement>): Requirement => ({
  id: "r1",
  kind: "must",
  quote: "",
  start: 0,
  end: 0,
  skills: [],
  ...change,
});
const kubernetes = demand({ skills: [{ id: "kubernetes", name: "Kubernetes", start: 0, end: 10 }] });
const portuguese = demand({ language: { code: "pt", name: "Portuguese", level: "B2" } });

it("puts what the person adds under a heading of their own", () => {
  expect(
    correctionsFor(kubernetes, " Kubernetes at Tidewater, 2 years ", { skills: [{ name: "Tools", keywords: ["Git"] }] }, "Added by you"),
  ).toEqual([
    { pointer: "/skills/1/name", value: "Added by you" },
    { pointer: "/skills/1/keywords/0", value: "Kubernetes at Tidewater, 2 years" },
  ]);
});

it("adds a second skill under the same heading", () => {
  const resume = { skills: [{ name: "Added by you", keywords: ["Kubernetes"] }] };
  expect(correctionsFor(kubernetes, "Terraform", resume, "Added by you")).toEqual([
    { pointer: "/skills/0/keywords/1", value: "Terraform" },
  ]);
});

it("raises the level of a language that the resume names, and adds one that it does not", () => {
  expect(correctionsFor(portuguese, "C1", { languages: [{ language: "portuguese" }] }, "")[1]).toEqual({
    pointer: "/languages/0/fluency",
    value: "C1",
  });
  expect(correctionsFor(portuguese, "C1", {}, "")[0]).toEqual({ pointer: "/languages/0/language", value: "Portuguese" });
});

it("adds a degree as a new entry of education", () => {
  const degree = demand({ degree: { level: "bachelor" } });
  expect(correctionsFor(degree, "BSc Computer Science", { education: [{ institution: "Larkford" }] }, "")).toEqual([
    { pointer: "/education/1/studyType", value: "BSc Computer Science" },
  ]);
});

it("opens the field with the names that the posting asks for", () => {
  expect(openingWords(kubernetes)).toBe("Kubernetes");
  expect(openingWords(portuguese)).toBe("B2");
});
