import { expect, it } from "vitest";
import { partsOf } from "./score-parts.ts";

const match = { score: 78, similarity: 0.75, skillScore: 0.825, experienceScore: 0.5, educationScore: 1 };

it("draws only the parts that carry weight", () => {
  expect(partsOf(match).map((part) => part.name)).toEqual(["similarity", "skills"]);
});

it("draws parts that add up to the score", () => {
  const sum = partsOf(match).reduce((total, part) => total + part.points, 0);
  expect(sum).toBeCloseTo(78, 6);
});

it("shows what a knock-out took away as a part of its own", () => {
  const parts = partsOf({ ...match, score: 40 });
  expect(parts.at(-1)).toEqual({ name: "caps", points: expect.closeTo(-38, 6) });
});

it("follows the weights of the workspace", () => {
  const parts = partsOf({ ...match, score: 60 }, { similarity: 0, skills: 0, experience: 0.8, education: 0.2 });
  expect(parts).toEqual([
    { name: "experience", points: 40 },
    { name: "education", points: 20 },
  ]);
});
