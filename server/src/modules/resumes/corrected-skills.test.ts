import { expect, it } from "vitest";
import { withCorrectedSkills } from "./corrected-skills.ts";

const names = (values: (string | null)[], known: Parameters<typeof withCorrectedSkills>[0] = []) =>
  withCorrectedSkills(
    known,
    values.map((value, index) => ({ pointer: `/skills/9/keywords/${index}`, value })),
  ).map(({ name, evidence }) => [name, evidence.length]);

it("counts a skill that the person adds in their own words, without claiming that the page says so", () => {
  expect(names(["Ran Kubernetes clusters at Tidewater Analytics"])).toContainEqual(["Kubernetes", 0]);
});

it("does not count a skill twice when the page names it too", () => {
  const [read] = withCorrectedSkills([], [{ pointer: "/skills/0/keywords/0", value: "Kubernetes" }]);
  expect(read && names(["Kubernetes", null], [read])).toHaveLength(1);
});
