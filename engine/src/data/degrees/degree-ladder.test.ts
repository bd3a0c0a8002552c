import { expect, it } from "vitest";
import { degreeSteps } from "./degree-ladder.ts";

it("counts how far one degree stands above another", () => {
  expect(degreeSteps("master", "bachelor")).toBe(1);
  expect(degreeSteps("secondary", "bachelor")).toBe(-3);
});
