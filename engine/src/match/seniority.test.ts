import { describe, expect, it } from "vitest";
import { seniorityOf } from "./seniority.ts";

describe("seniority", () => {
  it("orders titles from intern to chief, and does not guess without a title", () => {
    const titles = [
      "Marketing Intern",
      "Junior Developer",
      "Nurse",
      "Senior Nurse",
      "Sales Manager",
      "Director of Nursing",
      "Chief Technology Officer",
    ];
    expect(titles.map(seniorityOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seniorityOf(" ")).toBeUndefined();
  });
});
